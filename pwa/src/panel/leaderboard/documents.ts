import { graphql, type ResultOf } from "../../graphql/graphql";

export const LeaderboardQuery = graphql(`
  query Leaderboard($merchant: String!, $filter: LeaderboardFilter, $after: String) {
    leaderboard(merchant: $merchant, filter: $filter, first: 25, after: $after) {
      firstDay
      lastDay
      customers
      places {
        edges {
          node {
            place
            memberId
            name
            figure
            amount {
              amountMinor
              currency
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type Board = ResultOf<typeof LeaderboardQuery>["leaderboard"];

export const BestQuery = graphql(`
  query LeaderboardBest($merchant: String!, $filter: LeaderboardFilter, $most: Int!) {
    leaderboardBest(merchant: $merchant, filter: $filter, most: $most) {
      isShared
      places {
        memberId
        name
      }
    }
  }
`);

export const BoardChoices = graphql(`
  query LeaderboardChoices($merchant: String!) {
    sources(merchant: $merchant) {
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

export const SendMessages = graphql(`
  mutation SendMessages($input: SendMessagesInput!) {
    sendMessages(input: $input) {
      __typename
      ... on SendMessagesSuccess {
        sent
        missed {
          memberId
          name
        }
      }
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

export const GivePointsToMany = graphql(`
  mutation GivePointsToMany($input: GivePointsToManyInput!) {
    givePointsToMany(input: $input) {
      __typename
      ... on GivePointsToManySuccess {
        members
        points
      }
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
