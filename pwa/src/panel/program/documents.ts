import { graphql, type ResultOf, type VariablesOf } from "../../graphql/graphql";

const settings = graphql(`
  fragment Settings on ProgramSettings @_unmask {
    version
    isActive
    earnPoints
    earnAmount {
      amountMinor
    }
    bands {
      fromAmount {
        amountMinor
      }
      points
    }
    rounding
    carriesRemainder
    allowsDirectPoints
    earnsWhen
    welcomePoints
    newsletterPoints
    reviewPoints
    rewardsEachReview
    asksReviews
    referrerPoints
    refereePoints
    allowsRedemptionRequests
    requestDays
    redeemPoints
    redeemAmount {
      amountMinor
    }
    leastBalance
    leastCart {
      amountMinor
    }
    mostDiscount {
      amountMinor
    }
    mostDiscountBp
    excludesSaleItems
    productRule
    productRefs
    expiryKind
    expiryMonths
    expiryMonth
    expiryDay
    forgivesDeficit
    hidesDescriptions
    intro
    mutedMails
    acceptsReceipts
    receiptDays
    mostWaitingReceipts
    mostMonthlyReceipts
    householdSize
    allowsTransfers
    mostTransferPoints
    mostDailyTransferPoints
    mostMonthlyTransferPoints
    transferLeastBalance
    surveyEveryDays
    reminderDay
    reminderLeast
    reviewReminderDay
    reminderDates
    thresholds
    mostPointsPerAward
    mostPointsPerEmployeeDay
  }
`);

export const ProgramQuery = graphql(
  `
    query ProgramSettings($merchant: String!) {
      programSettings(merchant: $merchant) {
        ...Settings
      }
    }
  `,
  [settings],
);

export const PreviewProgram = graphql(`
  query PreviewProgram($input: PreviewProgramInput!) {
    previewProgram(input: $input) {
      __typename
      ... on ProgramPreview {
        examples {
          section
          text
        }
        changes {
          setting
          before
          after
        }
        lastMonth {
          purchases
          pointsBefore
          pointsAfter
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

export const ReplayRules = graphql(`
  query PanelReplayRules($input: PreviewProgramInput!, $first: Date!, $last: Date!) {
    replayRules(input: $input, firstDay: $first, lastDay: $last) {
      __typename
      ... on ReplayRulesSuccess {
        purchases
        spent {
          amountMinor
          currency
        }
        pointsBefore
        pointsAfter
        costBefore {
          amountMinor
          currency
        }
        costAfter {
          amountMinor
          currency
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

export const UpdateProgram = graphql(
  `
    mutation UpdateProgram($input: UpdateProgramInput!) {
      updateProgram(input: $input) {
        __typename
        ... on UpdateProgramSuccess {
          program {
            ...Settings
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
  `,
  [settings],
);

export type Settings = ResultOf<typeof settings>;
export type Changes = Omit<VariablesOf<typeof UpdateProgram>["input"], "merchant" | "version">;
export type Preview = Extract<ResultOf<typeof PreviewProgram>["previewProgram"], { __typename: "ProgramPreview" }>;
