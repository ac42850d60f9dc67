import { graphql } from "../../graphql/graphql";

export const MerchantQuery = graphql(`
  query Merchant($slug: String!) {
    merchant(slug: $slug) {
      id
      slug
      name
      color
      city
      program {
        isActive
        welcomePoints
        earnPoints
        earnAmount {
          formatted
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
