import { graphql } from "../graphql/graphql";

export const StaffSignIn = graphql(`
  mutation StaffSignIn($input: SignInInput!) {
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

export const StaffSignOut = graphql(`
  mutation StaffSignOut {
    signOut {
      signedOut
    }
  }
`);

export const RegisterMerchant = graphql(`
  mutation RegisterMerchant($input: RegisterMerchantInput!) {
    registerMerchant(input: $input) {
      __typename
      ... on RegisterMerchantSuccess {
        merchant {
          slug
        }
      }
      ... on DeadLink {
        why
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

export const StaffSignUp = graphql(`
  mutation StaffSignUp($input: SignUpInput!) {
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

export const MemberStandingQuery = graphql(`
  query MemberStanding($merchant: String, $member: ID!) {
    memberStanding(member: $member, merchant: $merchant) {
      tier {
        tier {
          id
          name
          color
        }
      }
      badges {
        gainedAt
        badge {
          id
          title
          icon
        }
      }
    }
  }
`);
