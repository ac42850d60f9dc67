import { graphql, type ResultOf } from "../../graphql/graphql";

export const PushDevicesQuery = graphql(`
  query PushDevices($endpoint: String!) {
    pushDevices(endpoint: $endpoint) {
      id
      label
      isThis
      needsRenewal
      deliveredAt
      lastStatus
      lastState
      lastShownAt
    }
  }
`);

export const SendTestPush = graphql(`
  mutation SendTestPush($input: SendTestPushInput!) {
    sendTestPush(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const WishesQuery = graphql(`
  query Wishes {
    messagePreferences {
      quietFrom
      quietTo
      mostAWeek
    }
  }
`);

export const SetWishes = graphql(`
  mutation SetWishes($input: SetMessagePreferencesInput!) {
    setMessagePreferences(input: $input) {
      __typename
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

export type PushDevice = ResultOf<typeof PushDevicesQuery>["pushDevices"][number];
