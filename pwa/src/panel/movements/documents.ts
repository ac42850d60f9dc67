import { graphql } from "../../graphql/graphql";

export const MovementsReport = graphql(`
  query MovementsReport($merchant: String!, $filter: MovementFilter, $after: String) {
    movements(merchant: $merchant, filter: $filter, first: 30, after: $after) {
      edges {
        node {
          id
          kind
          reason
          points
          createdAt
          occurredAt
          memberId
          memberName
          description
          note
          actorName
          locationName
          isStruck
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MovementSums = graphql(`
  query MovementSums($merchant: String!, $filter: MovementFilter) {
    movementTotals(merchant: $merchant, filter: $filter) {
      points
      operations
      mean
    }
  }
`);

export const MovementMember = graphql(`
  query MovementMember($merchant: String!, $id: ID!) {
    memberRecord(merchant: $merchant, id: $id) {
      member {
        id
        name
      }
    }
  }
`);

export const MovementPromotion = graphql(`
  query MovementPromotion($merchant: String!, $id: ID!) {
    promotion(merchant: $merchant, id: $id) {
      title
    }
  }
`);
