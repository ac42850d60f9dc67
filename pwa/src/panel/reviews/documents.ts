import { graphql, type ResultOf, type VariablesOf } from "../../graphql/graphql";

const review = graphql(`
  fragment PanelReview on Review @_unmask {
    id
    version
    state
    productName
    productRef
    stars
    text
    refusal
    answer
    points
    createdAt
    writtenAt
    memberId
    memberName
    orderId
    orderRef
    picture {
      url
      srcset
    }
  }
`);

export const PanelReviews = graphql(
  `
    query PanelReviews($merchant: String!, $state: ReviewState, $query: String!, $after: String) {
      reviews(merchant: $merchant, state: $state, query: $query, after: $after) {
        edges {
          node {
            ...PanelReview
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [review],
);

export const ReviewCountsQuery = graphql(`
  query PanelReviewCounts($merchant: String!) {
    reviewCounts(merchant: $merchant) {
      pending
      written
      approved
      refused
    }
  }
`);

export const ApproveReview = graphql(`
  mutation ApproveReview($input: ApproveReviewInput!) {
    approveReview(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RefuseReview = graphql(`
  mutation RefuseReview($input: RefuseReviewInput!) {
    refuseReview(input: $input) {
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

export const AnswerReview = graphql(`
  mutation AnswerReview($input: AnswerReviewInput!) {
    answerReview(input: $input) {
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

export type Review = ResultOf<typeof review>;
export type State = NonNullable<VariablesOf<typeof PanelReviews>["state"]>;
