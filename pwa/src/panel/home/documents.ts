import { graphql } from "../../graphql/graphql";

export const DashboardQuery = graphql(`
  query Dashboard($merchant: String!, $first: Date, $last: Date) {
    dashboard(merchant: $merchant, first: $first, last: $last) {
      members
      waitingRedemptions
      waitingReceipts
      outstandingPoints
      expiringPoints
      first
      last
      totals {
        pointsGiven
        pointsRedeemed
        newMembers
        purchases
        spent {
          amountMinor
          currency
        }
      }
      totalsBefore {
        pointsGiven
        pointsRedeemed
        newMembers
        purchases
      }
      days {
        day
        pointsGiven
        pointsRedeemed
        newMembers
      }
      checklist {
        hasBranding
        hasProgram
        hasReward
        hasEmployee
        hasPoster
      }
    }
    surveyResults(merchant: $merchant, first: $first, last: $last) {
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
    surveyAnswers(merchant: $merchant, onlyComments: true, firstDay: $first, lastDay: $last, first: 3) {
      edges {
        node {
          id
          score
          comment
          memberName
        }
      }
    }
    activities(merchant: $merchant, first: 8) {
      edges {
        node {
          id
          text
          at
          locationName
        }
      }
    }
  }
`);

export const MerchantEvents = graphql(`
  subscription PanelRedemptionRequested($merchant: String!) {
    redemptionRequested(merchant: $merchant) {
      id
    }
  }
`);
