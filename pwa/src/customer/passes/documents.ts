import { graphql } from "../../graphql/graphql";

export const PassesQuery = graphql(`
  query WalletPasses($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      passes {
        apple
        google
      }
    }
  }
`);
