import { graphql } from "../graphql/graphql";

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      emailVerified
      phone
      birthday
      city
      language
      memberCode
      hasPin
      newsConsents {
        merchantSlug
        merchantName
        granted
      }
      employments {
        merchant {
          id
          name
        }
      }
    }
  }
`);

export const ConsentsQuery = graphql(`
  query Consents {
    viewer {
      id
      consentRequests {
        id
        points
        merchantName
        merchantColor
        locationName
        expiresAt
      }
    }
    unreadInbox
  }
`);

export const WalletsQuery = graphql(`
  query Wallets {
    wallets {
      id
      balance
      pendingPoints
      isActive
      allowsRedemptionRequests
      merchant {
        id
        slug
        name
        color
        currency
        program {
          earnPoints
          earnAmount {
            formatted
          }
        }
      }
      expiring {
        points
        expiresAt
      }
      rewards {
        id
        title
        description
        icon
        cost
        stock
      }
      redemptions(first: 10) {
        edges {
          node {
            id
            status
            cost
            rewardTitle
            rewardIcon
            requestedAt
            expiresAt
            settledAt
            rejectReason
          }
        }
      }
      transactions(first: 20) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            description
            locationName
            why {
              rule
              points
              text
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const OlderQuery = graphql(`
  query Older($merchant: String!, $after: String) {
    wallet(merchant: $merchant) {
      id
      transactions(first: 50, after: $after) {
        edges {
          node {
            id
            kind
            reason
            points
            occurredAt
            description
            locationName
            why {
              rule
              points
              text
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const WalletChanged = graphql(`
  subscription WalletChanged($merchant: String!) {
    walletChanged(merchant: $merchant) {
      id
      balance
    }
  }
`);

export const InboxQuery = graphql(`
  query Inbox($after: String) {
    inbox(first: 30, after: $after) {
      edges {
        node {
          id
          title
          body
          merchantSlug
          merchantName
          merchantColor
          createdAt
          isRead
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkInboxRead = graphql(`
  mutation MarkInboxRead {
    markInboxRead {
      __typename
    }
  }
`);

export const MerchantQuery = graphql(`
  query Merchant($slug: String!) {
    merchant(slug: $slug) {
      id
      slug
      name
      color
      city
      program {
        isActive
        welcomePoints
        earnPoints
        earnAmount {
          formatted
        }
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
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

export const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
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

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
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

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
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

export const ConfirmEmail = graphql(`
  mutation ConfirmEmail($input: ConfirmEmailInput!) {
    confirmEmail(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RequestEmailConfirmation = graphql(`
  mutation RequestEmailConfirmation {
    requestEmailConfirmation {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const JoinProgram = graphql(`
  mutation JoinProgram($input: JoinProgramInput!) {
    joinProgram(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const EnrollDevice = graphql(`
  mutation EnrollDevice {
    enrollDevice {
      __typename
      ... on EnrollDeviceSuccess {
        memberCode
        deviceNumber
        secret
        serverTime
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RequestRedemption = graphql(`
  mutation RequestRedemption($input: RequestRedemptionInput!) {
    requestRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CancelRedemption = graphql(`
  mutation CancelRedemption($input: CancelRedemptionInput!) {
    cancelRedemption(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

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

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ... on UpdateProfileSuccess {
        viewer {
          id
          name
          phone
          birthday
          city
          language
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

export const SetPin = graphql(`
  mutation SetPin($input: SetPinInput!) {
    setPin(input: $input) {
      __typename
      ... on SetPinSuccess {
        viewer {
          id
          hasPin
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

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export const SetNewsConsent = graphql(`
  mutation SetNewsConsent($input: SetNewsConsentInput!) {
    setNewsConsent(input: $input) {
      __typename
      ... on SetNewsConsentSuccess {
        viewer {
          id
          newsConsents {
            merchantSlug
            merchantName
            granted
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
