import { graphql } from "../../graphql/graphql";

export const ClosingQuery = graphql(`
  query AccountClosing {
    accountClosing {
      closesAt
      graceDays
      confirm
      shops {
        id
        name
        points
        pendingPoints
        vouchers
        requests
      }
      employers {
        name
        isSoleOwner
      }
    }
  }
`);

export const CloseAccount = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
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

export const KeepAccount = graphql(`
  mutation KeepAccount {
    keepAccount {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
