import { graphql, type ResultOf } from "../../graphql/graphql";

const gift = graphql(`
  fragment PanelGift on PeriodicGift @_unmask {
    id
    name
    description
    points
    rhythm
    weekday
    month
    day
    atMinute
    segmentId
    isOn
    people
    given
    version
    nextAt
  }
`);

export const GiftsQuery = graphql(
  `
    query PanelGifts($merchant: String!) {
      periodicGifts(merchant: $merchant) {
        ...PanelGift
      }
    }
  `,
  [gift],
);

export const GiftQuery = graphql(
  `
    query PanelGift($id: ID!, $merchant: String!) {
      periodicGift(id: $id, merchant: $merchant) {
        ...PanelGift
      }
    }
  `,
  [gift],
);

export const RoundsQuery = graphql(`
  query PanelGiftRounds($id: ID!, $merchant: String!, $after: String) {
    periodicGift(id: $id, merchant: $merchant) {
      id
      rounds(first: 10, after: $after) {
        edges {
          node {
            id
            dueAt
            points
            people
            isDone
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const PreviewGift = graphql(`
  query PreviewGift($form: GiftFormInput!, $merchant: String!) {
    previewGift(form: $form, merchant: $merchant) {
      __typename
      ... on PreviewGiftSuccess {
        dates
        people
        points
        value {
          amountMinor
          currency
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SaveGift = graphql(`
  mutation SaveGift($input: SaveGiftInput!) {
    saveGift(input: $input) {
      __typename
      ... on SaveGiftSuccess {
        gift {
          id
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
`);

export const TurnGift = graphql(`
  mutation TurnGift($input: TurnGiftInput!) {
    turnGift(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveGift = graphql(`
  mutation RemoveGift($input: RemoveGiftInput!) {
    removeGift(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreGift = graphql(`
  mutation RestoreGift($input: RestoreInput!) {
    restoreGift(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Gift = ResultOf<typeof gift>;
export type Preview = Extract<ResultOf<typeof PreviewGift>["previewGift"], { __typename: "PreviewGiftSuccess" }>;
