import { graphql } from "../../graphql/graphql";

export const PointsHoldersQuery = graphql(`
  query PointsHolders($merchant: String!, $segment: ID) {
    pointsHolders(merchant: $merchant, segment: $segment) {
      asOf
      customers
      points
      value {
        amountMinor
        currency
      }
      top {
        memberId
        name
        points
        value {
          amountMinor
          currency
        }
      }
    }
  }
`);

export const UnwrittenQuery = graphql(`
  query UnwrittenReviews($merchant: String!, $segment: ID) {
    unwrittenReviews(merchant: $merchant, segment: $segment) {
      asOf
      customers
      pending
      points
      top {
        memberId
        name
        pending
        points
      }
    }
  }
`);
