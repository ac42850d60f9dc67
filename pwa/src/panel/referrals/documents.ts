import { graphql } from "../../graphql/graphql";

export const ReferralsQuery = graphql(`
  query Referrals($merchant: String!, $state: [ReferralState!], $member: ID, $after: String) {
    referrals(merchant: $merchant, state: $state, member: $member, first: 20, after: $after) {
      edges {
        node {
          id
          state
          reason
          referrerId
          referrerName
          refereeId
          refereeName
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DecideReferral = graphql(`
  mutation DecideReferral($input: DecideReferralInput!) {
    decideReferral(input: $input) {
      __typename
      ... on DecideReferralSuccess {
        state
      }
      ... on UserError {
        message
      }
    }
  }
`);
