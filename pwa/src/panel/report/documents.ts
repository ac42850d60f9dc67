import { graphql, type ResultOf } from "../../graphql/graphql";

const Sums = graphql(`
  fragment ReportSums on ProgramSums @_unmask {
    members
    joined
    active
    pointsGiven
    pointsRedeemed
    pointsExpired
    pointsTakenBack
    redemptionBp
    breakageBp
    purchases
    spent {
      amountMinor
      currency
    }
  }
`);

const Answers = graphql(`
  fragment ReportAnswers on SatisfactionStep @_unmask {
    first
    last
    score
    asked
    answered
    promoters
    passives
    detractors
  }
`);

export const ReportQuery = graphql(
  `
    query ProgramReport($merchant: String!, $first: Date, $last: Date) {
      programReport(merchant: $merchant, first: $first, last: $last) {
        __typename
        ... on ProgramReport {
          asOf
          first
          last
          step
          figures {
            whole {
              ...ReportSums
            }
            steps {
              first
              last
              sums {
                ...ReportSums
              }
            }
          }
          liability {
            members
            points
            value {
              amountMinor
              currency
            }
            ages {
              fromMonths
              toMonths
              first
              last
              points
              shareBp
              value {
                amountMinor
                currency
              }
            }
            endings {
              month
              points
              value {
                amountMinor
                currency
              }
            }
            later
            never
            pending
            pendingValue {
              amountMinor
              currency
            }
          }
          cohorts {
            month
            joined
            bought
            shareBp
          }
          repeats {
            buyers
            repeaters
            repeatBp
            purchases
            purchasesPerBuyerBp
            average {
              amountMinor
              currency
            }
            betweenSeconds
            often {
              times
              buyers
              shareBp
              purchases
              spent {
                amountMinor
                currency
              }
            }
          }
          satisfaction {
            whole {
              ...ReportAnswers
            }
            steps {
              ...ReportAnswers
            }
          }
        }
        ... on InvalidInput {
          message
          fields {
            path
            message
          }
        }
        ... on NotFound {
          message
        }
        ... on ActionRefused {
          message
        }
      }
    }
  `,
  [Sums, Answers],
);

export const PromotionResultsQuery = graphql(`
  query PromotionResults($merchant: String!, $first: Date!, $last: Date!, $after: String) {
    promotionResults(merchant: $merchant, firstDay: $first, lastDay: $last, first: 20, after: $after) {
      edges {
        node {
          id
          title
          kind
          reach
          uses
          points
          discount {
            amountMinor
            currency
          }
          cost {
            amountMinor
            currency
          }
          purchases
          spent {
            amountMinor
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Report = Extract<ResultOf<typeof ReportQuery>["programReport"], { __typename: "ProgramReport" }>;
