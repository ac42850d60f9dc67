import type { ResultOf } from "../../graphql/graphql";
import { graphql } from "../../graphql/graphql";

const shown = graphql(`
  fragment ShownRedemption on Redemption @_unmask {
    id
    status
    cost
    rewardTitle
    rewardIcon
    requestedAt
    expiresAt
    settledAt
    rejectReason
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
`);

export const RedemptionReceiptsQuery = graphql(
  `
    query RedemptionReceipts($merchant: String!, $after: String) {
      wallet(merchant: $merchant) {
        id
        openRedemptions {
          ...ShownRedemption
        }
        redemptions(first: 10, after: $after) {
          edges {
            node {
              ...ShownRedemption
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
  [shown],
);

export type ShownRedemption = NonNullable<ResultOf<typeof RedemptionReceiptsQuery>["wallet"]>["redemptions"]["edges"][number]["node"];
export type Receipt = NonNullable<ShownRedemption["receipt"]>;
