import { graphql, type ResultOf } from "../../graphql/graphql";

export const AllowanceQuery = graphql(`
  query TransferAllowance($merchant: String!, $after: String) {
    transferAllowance(merchant: $merchant) {
      isOn
      points
      whyNot
      most
      mostDaily
      mostMonthly
      leastBalance
      history(first: 30, after: $after) {
        edges {
          node {
            id
            state
            points
            otherName
            pointsBack
            createdAt
            expiresAt
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

export const PreviewTransfer = graphql(`
  query PreviewTransfer($input: TransferPreviewInput!) {
    previewTransfer(input: $input) {
      __typename
      ... on TransferPreview {
        recipientName
        points
        balanceAfter
        endings {
          points
          expiresAt
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

export const SendPoints = graphql(`
  mutation SendPoints($input: SendPointsInput!) {
    sendPoints(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const OfferPoints = graphql(`
  mutation OfferPoints($input: OfferPointsInput!) {
    offerPoints(input: $input) {
      __typename
      ... on OfferPointsSuccess {
        url
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawOffer = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const PointsOfferQuery = graphql(`
  query PointsOffer($code: String!) {
    pointsOffer(code: $code) {
      __typename
      ... on PointsOffer {
        merchantSlug
        merchantName
        senderName
        points
        expiresAt
        isMember
        isOwn
        isTaken
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const AcceptPoints = graphql(`
  mutation AcceptPoints($input: AcceptPointsInput!) {
    acceptPoints(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Allowance = NonNullable<ResultOf<typeof AllowanceQuery>["transferAllowance"]>;
export type Transfer = Allowance["history"]["edges"][number]["node"];
