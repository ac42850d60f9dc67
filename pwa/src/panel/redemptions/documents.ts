import { graphql, type ResultOf } from "../../graphql/graphql";

export const RedemptionsQuery = graphql(`
  query PanelRedemptions($merchant: String!, $status: [RedemptionStatus!], $member: ID, $after: String, $rows: Int = 20) {
    redemptions(merchant: $merchant, status: $status, member: $member, first: $rows, after: $after) {
      edges {
        node {
          id
          status
          cost
          rewardTitle
          rewardIcon
          requestedAt
          settledAt
          memberName
          employeeName
          locationName
          rejectReason
          onTheSpot
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Redemption = ResultOf<typeof RedemptionsQuery>["redemptions"]["edges"][number]["node"];

/** Whoever asked first is served first. */
export const WaitingRedemptionsQuery = graphql(`
  query PanelWaitingRedemptions($merchant: String!, $member: ID, $after: String, $rows: Int = 20) {
    redemptions(merchant: $merchant, member: $member, oldestFirst: true, first: $rows, after: $after) {
      edges {
        node {
          id
          cost
          rewardTitle
          rewardIcon
          requestedAt
          memberName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingCountQuery = graphql(`
  query PanelWaitingCount($merchant: String!) {
    waitingRedemptions(merchant: $merchant)
  }
`);

export const RedemptionAsked = graphql(`
  subscription RedemptionAsked($merchant: String!) {
    redemptionRequested(merchant: $merchant) {
      id
    }
  }
`);

export const TakeBackRedemption = graphql(`
  mutation TakeBackRedemption($input: SettleRedemptionInput!) {
    undoRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
