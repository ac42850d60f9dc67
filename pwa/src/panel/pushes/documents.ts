import { graphql, type ResultOf } from "../../graphql/graphql";

const push = graphql(`
  fragment PanelPush on PushCampaign @_unmask {
    id
    title
    body
    screen
    state
    sendAt
    finishedAt
    createdAt
    segmentId
    segmentName
    employeeName
    version
    figures {
      people
      devices
      sent
      shown
      opened
      gone
      failed
      held
      waiting
    }
  }
`);

export const PushesQuery = graphql(
  `
    query PanelPushes($merchant: String!, $state: CampaignState, $after: String) {
      pushes(merchant: $merchant, state: $state, first: 20, after: $after) {
        edges {
          node {
            ...PanelPush
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [push],
);

export const PushQuery = graphql(
  `
    query PanelPush($id: ID!, $merchant: String!) {
      push(id: $id, merchant: $merchant) {
        ...PanelPush
      }
    }
  `,
  [push],
);

export const PushReach = graphql(`
  query PanelPushReach($segment: ID, $merchant: String!) {
    pushReach(segment: $segment, merchant: $merchant) {
      people
      consenting
      withPush
    }
  }
`);

export const PushPreview = graphql(`
  query PanelPushPreview($title: String!, $body: String!, $segment: ID, $merchant: String!) {
    pushPreview(title: $title, body: $body, segment: $segment, merchant: $merchant) {
      title
      body
      memberName
    }
  }
`);

export const SavePush = graphql(`
  mutation SavePush($input: SavePushInput!) {
    savePush(input: $input) {
      __typename
      ... on SavePushSuccess {
        push {
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

export const SendPush = graphql(`
  mutation SendPush($input: SendPushInput!) {
    sendPush(input: $input) {
      __typename
      ... on SendPushSuccess {
        push {
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

export const CancelPush = graphql(`
  mutation CancelPush($input: CancelPushInput!) {
    cancelPush(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const DeletePush = graphql(`
  mutation DeletePush($input: DeletePushInput!) {
    deletePush(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Push = ResultOf<typeof push>;
