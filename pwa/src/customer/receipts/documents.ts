import { graphql, type ResultOf } from "../../graphql/graphql";

const receipt = graphql(`
  fragment MyReceipt on OwnReceiptClaim @_unmask {
    id
    number
    date
    amount {
      amountMinor
      currency
    }
    locationName
    state
    refusal
    points
    photoUrl
    undoneAt
    isCorrected
  }
`);

export const ReceiptsQuery = graphql(
  `
    query MyReceipts($merchant: String!, $after: String) {
      wallet(merchant: $merchant) {
        id
        merchant {
          currency
          timeZone
          program {
            acceptsReceipts
            receiptDays
          }
          locations {
            id
            name
          }
        }
        receipts(after: $after) {
          edges {
            node {
              ...MyReceipt
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [receipt],
);

export const ReceiptsWaiting = graphql(`
  query MyReceiptsWaiting($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      merchant {
        program {
          acceptsReceipts
        }
      }
      receipts(first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
  }
`);

export const ClaimReceipt = graphql(`
  mutation ClaimReceipt($input: ClaimReceiptInput!) {
    claimReceipt(input: $input) {
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

export const WithdrawReceipt = graphql(`
  mutation WithdrawReceipt($input: WithdrawReceiptInput!) {
    withdrawReceipt(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof ReceiptsQuery>["wallet"]>;
export type Shop = Found["merchant"];
export type Receipt = ResultOf<typeof receipt>;
