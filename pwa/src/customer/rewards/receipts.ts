import type { ResultOf } from "../../graphql/graphql";
import { graphql } from "../../graphql/graphql";

export const RedemptionReceiptsQuery = graphql(`
  query RedemptionReceipts($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      redemptions(first: 10) {
        edges {
          node {
            id
            receipt {
              number
              title
              shop
              place
              cost
              issuedAt
              undoneAt
              url
            }
          }
        }
      }
    }
  }
`);

export type Receipt = NonNullable<NonNullable<ResultOf<typeof RedemptionReceiptsQuery>["wallet"]>["redemptions"]["edges"][number]["node"]["receipt"]>;
