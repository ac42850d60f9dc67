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
            formatted
          }
          discount {
            formatted
          }
          lines {
            label
            gifts
            amount {
              amountMinor
              formatted
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
