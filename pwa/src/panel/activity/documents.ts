import { graphql } from "../../graphql/graphql";

export const ActivityQuery = graphql(`
  query PanelActivity($merchant: String!, $filter: ActivityFilter, $after: String) {
    activities(merchant: $merchant, filter: $filter, first: 30, after: $after) {
      edges {
        node {
          id
          topic
          text
          at
          actorName
          locationName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const FlagsQuery = graphql(`
  query Flags($merchant: String!, $seen: Boolean!, $after: String) {
    flags(merchant: $merchant, seen: $seen, first: 10, after: $after) {
      edges {
        node {
          id
          text
          at
          note
          memberId
          isForOthers
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SettleFlag = graphql(`
  mutation SettleFlag($input: SettleFlagInput!) {
    settleFlag(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ActivityChoices = graphql(`
  query ActivityChoices($merchant: String!) {
    staffNames(merchant: $merchant) {
      id
      name
    }
    merchant(slug: $merchant) {
      locations {
        id
        name
      }
    }
  }
`);

export const ShiftsQuery = graphql(`
  query Shifts($merchant: String!, $first: Date, $last: Date) {
    shiftSummary(merchant: $merchant, first: $first, last: $last) {
      employeeName
      locationName
      awards
      points
      amount {
        amountMinor
        currency
      }
      redemptions
      redeemed
      reversals
    }
  }
`);
