import { graphql, type ResultOf } from "../../graphql/graphql";

const webhook = graphql(`
  fragment PanelWebhook on Webhook @_unmask {
    id
    name
    url
    use
    kinds
    secret
    oldSecretUntil
    isActive
    failingSince
    stoppedAt
    deliveredAt
    waiting
    version
  }
`);

export const WebhooksQuery = graphql(
  `
    query PanelWebhooks($merchant: String!) {
      webhooks(merchant: $merchant) {
        ...PanelWebhook
      }
    }
  `,
  [webhook],
);

export const WebhookQuery = graphql(
  `
    query PanelWebhook($id: ID!, $merchant: String!) {
      webhook(id: $id, merchant: $merchant) {
        ...PanelWebhook
      }
      webhookKinds
    }
  `,
  [webhook],
);

export const KindsQuery = graphql(`
  query PanelWebhookKinds {
    webhookKinds
  }
`);

export const DeliveriesQuery = graphql(`
  query PanelDeliveries($id: ID!, $onlyFailed: Boolean!, $merchant: String!, $after: String) {
    webhook(id: $id, merchant: $merchant) {
      id
      deliveries(onlyFailed: $onlyFailed, first: 20, after: $after) {
        edges {
          node {
            id
            messageId
            kind
            payload
            state
            attempts
            status
            answer
            tookMs
            createdAt
            triedAt
            dueAt
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

export const SaveWebhook = graphql(
  `
  mutation SaveWebhook($input: SaveWebhookInput!) {
    saveWebhook(input: $input) {
      __typename
      ... on WebhookSuccess {
        webhook {
          ...PanelWebhook
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
  [webhook],
);

export const RotateWebhookSecret = graphql(
  `
  mutation RotateWebhookSecret($input: WebhookIdInput!) {
    rotateWebhookSecret(input: $input) {
      __typename
      ... on WebhookSuccess {
        webhook {
          ...PanelWebhook
        }
      }
      ... on UserError {
        message
      }
    }
  }
`,
  [webhook],
);

export const TestWebhook = graphql(`
  mutation TestWebhook($input: WebhookIdInput!) {
    testWebhook(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RedeliverWebhook = graphql(`
  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveWebhook = graphql(`
  mutation RemoveWebhook($input: WebhookIdInput!) {
    removeWebhook(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreWebhook = graphql(`
  mutation RestoreWebhook($input: RestoreInput!) {
    restoreWebhook(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Webhook = ResultOf<typeof webhook>;
