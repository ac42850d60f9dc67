import { graphql } from "../../graphql/graphql";

export const MemberCheckouts = graphql(`
  query PanelMemberCheckouts($merchant: String!, $member: ID!, $after: String) {
    checkouts(merchant: $merchant, member: $member, after: $after) {
      edges {
        node {
          id
          state
          orderRef
          createdAt
          pointsReturned
          total {
            amountMinor
            currency
          }
          discount {
            amountMinor
            currency
          }
          lines {
            label
            gifts
            amount {
              amountMinor
              currency
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
