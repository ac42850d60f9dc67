import { graphql } from "../graphql/graphql";

export const PreviewAward = graphql(`
  query PreviewAward($input: PreviewAwardInput!) {
    previewAward(input: $input) {
      __typename
      ... on AwardPreview {
        points
        balanceAfter
        why {
          rule
          text
        }
        promotions {
          title
          punches
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

export const AwardPoints = graphql(`
  mutation AwardPoints($input: AwardPointsInput!) {
    awardPoints(input: $input) {
      __typename
      ... on AwardPointsSuccess {
        points
        balance
        transactionId
        purchaseId
      }
      ... on ActionRefused {
        code
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

export const ReverseTransaction = graphql(`
  mutation ReverseTransaction($input: ReverseTransactionInput!) {
    reverseTransaction(input: $input) {
      __typename
      ... on ReverseTransactionSuccess {
        points
        balance
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ReversePurchase = graphql(`
  mutation ReversePurchase($input: ReversePurchaseInput!) {
    reversePurchase(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const UndoRedemption = graphql(`
  mutation UndoRedemption($input: SettleRedemptionInput!) {
    undoRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RedeemReward = graphql(`
  mutation RedeemReward($input: RedeemRewardInput!) {
    redeemReward(input: $input) {
      __typename
      ... on RedeemRewardSuccess {
        redemption {
          id
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

export const RequestConsent = graphql(`
  mutation RequestConsent($input: RequestConsentInput!) {
    requestConsent(input: $input) {
      __typename
      ... on RequestConsentSuccess {
        requestId
        expiresAt
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ConsentStateQuery = graphql(`
  query ConsentState($id: ID!) {
    consentRequest(id: $id)
  }
`);
