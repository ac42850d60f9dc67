import { graphql } from "../../graphql/graphql";

export const ShareReferral = graphql(`
  mutation ShareReferral($input: ShareReferralInput!) {
    shareReferral(input: $input) {
      __typename
      ... on ShareReferralSuccess {
        url
      }
      ... on UserError {
        message
      }
    }
  }
`);
