import { graphql, type ResultOf } from "../../graphql/graphql";

const order = graphql(`
  fragment PanelOrder on Order @_unmask {
    id
    ref
    state
    hasContent
    memberId
    memberName
    points
    pendingPoints
    placedAt
    source {
      name
    }
    total {
      amountMinor
      currency
    }
    refunded {
      amountMinor
      currency
    }
  }
`);

export const OrdersQuery = graphql(
  `
    query PanelOrders($merchant: String!, $query: String!, $member: ID, $after: String) {
      orders(merchant: $merchant, query: $query, member: $member, first: 20, after: $after) {
        edges {
          node {
            ...PanelOrder
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [order],
);

export const OrderQuery = graphql(
  `
    query PanelOrder($id: ID!, $merchant: String!) {
      order(id: $id, merchant: $merchant) {
        ...PanelOrder
        why {
          rule
          text
        }
        lines {
          productRef
          name
          quantity
          total {
            amountMinor
            currency
          }
        }
        checkout {
          state
          points
          pointsReturned
          lines {
            label
            gifts
            amount {
              amountMinor
              currency
            }
          }
        }
        refunds {
          ref
          happenedAt
          amount {
            amountMinor
            currency
          }
        }
      }
    }
  `,
  [order],
);

export type Order = ResultOf<typeof order>;
