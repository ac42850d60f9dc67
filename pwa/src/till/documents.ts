import { graphql } from "../graphql/graphql";

export const StaffQuery = graphql(`
  query Staff {
    viewer {
      id
      name
      employments {
        role
        employeeName
        merchant {
          id
          slug
          name
          color
          currency
          locations {
            id
            name
            address
          }
          program {
            isActive
            allowsDirectPoints
            hidesDescriptions
          }
        }
        location {
          id
          name
        }
      }
    }
  }
`);

export const TillSignIn = graphql(`
  mutation TillSignIn($input: SignInInput!) {
    signIn(input: $input) {
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

export const TillSignOut = graphql(`
  mutation TillSignOut {
    signOut {
      signedOut
    }
  }
`);

export const OpenShift = graphql(`
  mutation OpenShift($input: OpenShiftInput!) {
    openShift(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CloseShift = graphql(`
  mutation CloseShift {
    closeShift {
      __typename
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
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

export const RegisterMerchant = graphql(`
  mutation RegisterMerchant($input: RegisterMerchantInput!) {
    registerMerchant(input: $input) {
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

export const TillSignUp = graphql(`
  mutation TillSignUp($input: SignUpInput!) {
    signUp(input: $input) {
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

export const IdentifyMember = graphql(`
  mutation IdentifyMember($input: IdentifyMemberInput!) {
    identifyMember(input: $input) {
      __typename
      ... on IdentifyMemberSuccess {
        member {
          id
          code
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const MemberQuery = graphql(`
  query Member($code: String!) {
    member(code: $code) {
      id
      code
      name
      isMember
      balance
      pendingPoints
      deficit
      isBlocked
      hasPin
      hasApp
      purchases
      spend {
        formatted
      }
      lastVisitAt
      transactions(first: 10) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            description
            locationName
            balanceAfter
            note
            actorName
            isReversal
            isReversed
            isReversible
            why {
              rule
              points
              text
            }
          }
        }
      }
    }
  }
`);

export const SearchQuery = graphql(`
  query Search($query: String!, $after: String) {
    members(query: $query, first: 20, after: $after) {
      edges {
        node {
          id
          code
          name
          balance
          lastVisitAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingQuery = graphql(`
  query Waiting($member: ID, $after: String) {
    redemptions(member: $member, first: 20, after: $after) {
      edges {
        node {
          id
          cost
          rewardTitle
          rewardIcon
          requestedAt
          memberName
          memberId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RewardsQuery = graphql(`
  query TillRewards {
    rewards {
      id
      title
      icon
      cost
      stock
      isActive
      activeFrom
      activeTo
    }
  }
`);

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

export const ConfirmRedemption = graphql(`
  mutation ConfirmRedemption($input: SettleRedemptionInput!) {
    confirmRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RejectRedemption = graphql(`
  mutation RejectRedemption($input: RejectRedemptionInput!) {
    rejectRedemption(input: $input) {
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

export const RedemptionRequested = graphql(`
  subscription RedemptionRequested {
    redemptionRequested {
      id
      rewardTitle
      memberName
    }
  }
`);

export const MemberChanged = graphql(`
  subscription MemberChanged($member: ID!) {
    memberChanged(member: $member) {
      id
      balance
    }
  }
`);
