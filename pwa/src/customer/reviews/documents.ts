import { graphql, type ResultOf } from "../../graphql/graphql";

const review = graphql(`
  fragment MyReview on OwnReview @_unmask {
    id
    state
    productName
    stars
    text
    refusal
    answer
    points
    potentialPoints
    writtenAt
    picture {
      url
      srcset
    }
  }
`);

export const ReviewsQuery = graphql(
  `
    query MyReviews($merchant: String!) {
      wallet(merchant: $merchant) {
        id
        merchant {
          program {
            rewardsEachReview
          }
        }
        reviews {
          ...MyReview
        }
      }
    }
  `,
  [review],
);

export const WriteReview = graphql(`
  mutation WriteReview($input: WriteReviewInput!) {
    writeReview(input: $input) {
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

export type OwnReview = ResultOf<typeof review>;
