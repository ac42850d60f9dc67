import { graphql, type ResultOf } from "../../graphql/graphql";

export const CheckoutQuoteQuery = graphql(`
  query CheckoutQuote($checkout: CheckoutInput!) {
    checkoutQuote(checkout: $checkout) {
      __typename
      ... on CheckoutQuote {
        quote
        needsConsent
        earns
        total {
          amountMinor
          currency
        }
        discount {
          amountMinor
          currency
        }
        lines {
          kind
          label
          points
          gifts
          why
          amount {
            amountMinor
            currency
          }
        }
        points {
          mostPoints
          problem
          seesGoods
          most {
            amountMinor
            currency
          }
        }
        options {
          voucherId
          promotionId
          title
          gift
          problem
          asksSeen
          amount {
            amountMinor
            currency
          }
        }
      }
      ... on UserError {
        message
        code
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

export const CommitCheckout = graphql(`
  mutation CommitCheckout($input: CommitCheckoutInput!) {
    commitCheckout(input: $input) {
      __typename
      ... on CommitCheckoutSuccess {
        checkout {
          id
          total {
            amountMinor
            currency
          }
          discount {
            amountMinor
            currency
          }
          lines {
            gifts
          }
        }
      }
      ... on UserError {
        message
        code
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

export const RequestCheckoutConsent = graphql(`
  mutation RequestCheckoutConsent($input: RequestCheckoutConsentInput!) {
    requestCheckoutConsent(input: $input) {
      __typename
      ... on RequestConsentSuccess {
        requestId
      }
      ... on UserError {
        message
        code
      }
    }
  }
`);

export const CancelCheckout = graphql(`
  mutation CancelCheckout($input: CancelCheckoutInput!) {
    cancelCheckout(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Quote = Extract<ResultOf<typeof CheckoutQuoteQuery>["checkoutQuote"], { __typename: "CheckoutQuote" }>;
export type Option = Quote["options"][number];
