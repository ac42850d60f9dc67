import { graphql } from "../../graphql/graphql";

export const SpendingQuery = graphql(`
  query Spending($merchant: String!, $points: SafeInt!) {
    wallet(merchant: $merchant) {
      id
      spending(points: $points) {
        points
        left
        expiresAt
      }
    }
  }
`);

/** Of a wallet that comes with its newest redemptions alone. */
export const OpenRequestsQuery = graphql(`
  query OpenRequests($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      openRedemptions {
        id
        rewardTitle
      }
    }
  }
`);

export const ArrivedLotsQuery = graphql(`
  query ArrivedLots($id: ID!) {
    node(id: $id) {
      __typename
      ... on PointsTransaction {
        id
        lots {
          points
          expiresAt
        }
      }
    }
  }
`);

export const AsksQuery = graphql(`
  query Asks($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      survey {
        id
        merchantName
      }
      newsletter {
        isOn
        points
      }
    }
  }
`);

export const AskForNewsletter = graphql(`
  mutation AskForNewsletter($input: NewsletterInput!) {
    askForNewsletter(input: $input) {
      __typename
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
