import { graphql } from "../../graphql/graphql";

export const CreateCheckoutToken = graphql(`
  mutation CreateCheckoutToken($input: CreateCheckoutTokenInput!) {
    createCheckoutToken(input: $input) {
      __typename
      ... on CreateCheckoutTokenSuccess {
        token {
          code
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
