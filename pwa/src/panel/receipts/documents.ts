import { graphql, type ResultOf, type VariablesOf } from "../../graphql/graphql";

const claim = graphql(`
  fragment PanelReceipt on ReceiptClaim @_unmask {
    id
    version
    state
    number
    date
    amount {
      amountMinor
      currency
    }
    locationId
    locationName
    refusal
    points
    photoUrl
    createdAt
    decidedAt
    decidedBy
    undoneAt
    memberId
    memberName
    asClaimed {
      number
      date
      amount {
        amountMinor
        currency
      }
    }
  }
`);

export const PanelReceipts = graphql(
  `
    query PanelReceipts($merchant: String!, $state: ReceiptState, $after: String) {
      receiptClaims(merchant: $merchant, state: $state, after: $after) {
        edges {
          node {
            ...PanelReceipt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [claim],
);

export const ReceiptCountsQuery = graphql(`
  query PanelReceiptCounts($merchant: String!) {
    receiptCounts(merchant: $merchant) {
      waiting
      accepted
      refused
      withdrawn
    }
    merchant(slug: $merchant) {
      id
      program {
        acceptsReceipts
      }
      locations {
        id
        name
      }
    }
  }
`);

export const LookAtReceipt = graphql(`
  query LookAtReceipt($input: PreviewReceiptInput!) {
    previewReceipt(input: $input) {
      __typename
      ... on ReceiptPreview {
        points
        balanceAfter
        why {
          text
        }
      }
      ... on UserError {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
    receiptHints(input: $input) {
      purchases {
        memberId
        memberName
        amount {
          amountMinor
          currency
        }
        occurredAt
        receiptNumber
      }
      claims {
        id
        number
        date
        memberName
        locationName
      }
      orders {
        id
        ref
        memberName
        total {
          amountMinor
          currency
        }
      }
    }
  }
`);

export const AcceptReceipt = graphql(`
  mutation AcceptReceipt($input: AcceptReceiptInput!) {
    acceptReceipt(input: $input) {
      __typename
      ... on AcceptReceiptSuccess {
        points
      }
      ... on UserError {
        code
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

export const RefuseReceipt = graphql(`
  mutation RefuseReceipt($input: RefuseReceiptInput!) {
    refuseReceipt(input: $input) {
      __typename
      ... on UserError {
        code
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

export type Claim = ResultOf<typeof claim>;
export type State = NonNullable<VariablesOf<typeof PanelReceipts>["state"]>;
export type Place = { id: string; name: string };
export type Hints = ResultOf<typeof LookAtReceipt>["receiptHints"];

/** There is nothing to decide any more: somebody else did, or the customer took it back. */
export const isDecided = (result: { readonly __typename: string; readonly code?: string } | undefined): boolean => result?.code === "RECEIPT_DECIDED";
