import { graphql, type ResultOf } from "../../graphql/graphql";

export const SurveyResultsQuery = graphql(`
  query PanelSurveyResults($first: Date, $last: Date, $merchant: String!) {
    surveyResults(first: $first, last: $last, merchant: $merchant) {
      first
      last
      isAsking
      score
      scoreBefore
      asked
      answered
      promoters
      passives
      detractors
      byScore
    }
  }
`);

export const SurveyAnswersQuery = graphql(`
  query PanelSurveyAnswers(
    $group: SurveyGroup
    $onlyComments: Boolean!
    $firstDay: Date
    $lastDay: Date
    $merchant: String!
    $after: String
  ) {
    surveyAnswers(
      group: $group
      onlyComments: $onlyComments
      firstDay: $firstDay
      lastDay: $lastDay
      merchant: $merchant
      first: 20
      after: $after
    ) {
      edges {
        node {
          id
          score
          comment
          answeredAt
          memberId
          memberName
          locationName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Results = ResultOf<typeof SurveyResultsQuery>["surveyResults"];
export type Group = "PROMOTERS" | "PASSIVES" | "DETRACTORS";
