import { graphql } from "../graphql/graphql";

export const PasskeysQuery = graphql(`
  query Passkeys {
    passkeys {
      id
      name
      isSynced
      createdAt
      lastUsedAt
    }
  }
`);

export const SessionsQuery = graphql(`
  query Sessions {
    sessions {
      id
      browser
      machine
      way
      isThis
      isShared
      createdAt
      seenAt
    }
  }
`);

export const ProvenUntil = graphql(`
  query ProvenUntil {
    provenUntil
  }
`);

export const BeginPasskey = graphql(`
  mutation BeginPasskey {
    beginPasskey {
      __typename
      ... on BeginPasskeySuccess {
        options
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const AddPasskey = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
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

export const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const BeginPasskeySignIn = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
      __typename
      ... on BeginPasskeySignInSuccess {
        options
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SignInByPasskey = graphql(`
  mutation SignInByPasskey($input: SignInByPasskeyInput!) {
    signInByPasskey(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const BeginConfirmation = graphql(`
  mutation BeginConfirmation {
    beginConfirmation {
      __typename
      ... on BeginConfirmationSuccess {
        hasPassword
        options
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ConfirmIdentity = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
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

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
