import { graphql } from "../graphql/graphql";

export const ConfirmRedemption = graphql(`
  mutation ConfirmRedemption($input: SettleRedemptionInput!) {
    confirmRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RejectRedemption = graphql(`
  mutation RejectRedemption($input: RejectRedemptionInput!) {
    rejectRedemption(input: $input) {
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

/** A redemption that waits, as far as handing it over needs it. */
export interface Waiting {
  id: string;
  cost: number;
  rewardTitle: string;
  rewardIcon: string;
  requestedAt: string;
  memberName: string;
}
