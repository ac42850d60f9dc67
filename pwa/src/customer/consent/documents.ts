import { graphql } from "../../graphql/graphql";

export const AnswerConsent = graphql(`
  mutation AnswerConsent($input: AnswerConsentInput!) {
    answerConsent(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
