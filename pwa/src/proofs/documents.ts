import { graphql } from "../graphql/graphql";

export const VerifyReceipt = graphql(`
  query VerifyReceipt($signed: String!) {
    verifyReceipt(signed: $signed) {
      state
      receipt {
        number
        title
        shop
        place
        cost
        issuedAt
        undoneAt
      }
    }
  }
`);
