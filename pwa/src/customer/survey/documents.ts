import { graphql } from "../../graphql/graphql";

export const SurveyQuery = graphql(`
  query SurveyBehind($token: String!) {
    survey(token: $token) {
      id
      merchantName
      merchantSlug
      merchantColor
      merchantLogo
      state
    }
  }
`);

export const AnswerSurvey = graphql(`
  mutation AnswerSurvey($input: AnswerSurveyInput!) {
    answerSurvey(input: $input) {
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
