import { graphql, type ResultOf } from "../../graphql/graphql";

const settings = graphql(`
  fragment PanelPasses on PassSettings @_unmask {
    apple {
      passTypeId
      teamId
      issuedBy
      endsAt
      state
      isOn
      terms
      cards
      phones
      toldAt
      trouble {
        kind
        answer
        at
        isOver
      }
      setAt
      version
    }
    google {
      issuerId
      email
      state
      isOn
      cards
      toldAt
      trouble {
        kind
        answer
        at
        isOver
      }
      lookTrouble {
        kind
        answer
        at
        isOver
      }
      setAt
      version
    }
  }
`);

export const PassesQuery = graphql(
  `
    query PanelPasses($merchant: String!) {
      passSettings(merchant: $merchant) {
        ...PanelPasses
      }
    }
  `,
  [settings],
);

export const SetApplePasses = graphql(
  `
    mutation SetApplePasses($input: SetApplePassesInput!) {
      setApplePasses(input: $input) {
        __typename
        ... on PassesSuccess {
          settings {
            ...PanelPasses
          }
        }
        ... on UserError {
          message
        }
        ... on InvalidInput {
          fields {
            path
            message
          }
        }
      }
    }
  `,
  [settings],
);

export const SetGooglePasses = graphql(
  `
    mutation SetGooglePasses($input: SetGooglePassesInput!) {
      setGooglePasses(input: $input) {
        __typename
        ... on PassesSuccess {
          settings {
            ...PanelPasses
          }
        }
        ... on UserError {
          message
        }
        ... on InvalidInput {
          fields {
            path
            message
          }
        }
      }
    }
  `,
  [settings],
);

export const UpdatePasses = graphql(
  `
    mutation UpdatePasses($input: UpdatePassesInput!) {
      updatePasses(input: $input) {
        __typename
        ... on PassesSuccess {
          settings {
            ...PanelPasses
          }
        }
        ... on UserError {
          message
        }
        ... on InvalidInput {
          fields {
            path
            message
          }
        }
      }
    }
  `,
  [settings],
);

export const RemovePasses = graphql(
  `
    mutation RemovePasses($input: RemovePassesInput!) {
      removePasses(input: $input) {
        __typename
        ... on PassesSuccess {
          settings {
            ...PanelPasses
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [settings],
);

export type PassSettings = ResultOf<typeof settings>;
export type ApplePasses = NonNullable<PassSettings["apple"]>;
export type PassTrouble = NonNullable<ApplePasses["trouble"]>;
export type GooglePasses = NonNullable<PassSettings["google"]>;
