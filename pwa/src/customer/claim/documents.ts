import { graphql } from "../../graphql/graphql";

export const ClaimableQuery = graphql(`
  query Claimable($token: String!) {
    claimable(token: $token) {
      name
      merchant
    }
    mailLinkState(token: $token)
  }
`);

export const ClaimWallet = graphql(`
  mutation ClaimWallet($input: ClaimWalletInput!) {
    claimWallet(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
