import { graphql } from "../../graphql/graphql";

export const ClaimMemberCoupon = graphql(`
  mutation ClaimMemberCoupon($input: ClaimMemberCouponInput!) {
    claimMemberCoupon(input: $input) {
      __typename
      ... on ClaimMemberCouponSuccess {
        isNew
        coupon {
          gives
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
