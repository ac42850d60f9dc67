import { graphql } from "../../graphql/graphql";

export const RequestRedemption = graphql(`
  mutation RequestRedemption($input: RequestRedemptionInput!) {
    requestRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CancelRedemption = graphql(`
  mutation CancelRedemption($input: CancelRedemptionInput!) {
    cancelRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
