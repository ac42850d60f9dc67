import { graphql } from "../../graphql/graphql";

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ... on UpdateProfileSuccess {
        viewer {
          id
          name
          phone
          phoneWaits
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

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);
