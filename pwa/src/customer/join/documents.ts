import { graphql } from "../../graphql/graphql";

export const MerchantQuery = graphql(`
  query Merchant($slug: String!) {
    merchant(slug: $slug) {
      id
      slug
      name
      color
      logo {
        url
        srcset
      }
      city
      program {
        isActive
        welcomePoints
        newsletterPoints
        refereePoints
        intro
        earnPoints
        earnAmount {
          amountMinor
          currency
        }
      }
    }
  }
`);

export const JoinProgram = graphql(`
  mutation JoinProgram($input: JoinProgramInput!) {
    joinProgram(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
