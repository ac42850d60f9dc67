import { graphql, type ResultOf } from "../../graphql/graphql";

export const ReachQuery = graphql(`
  query Reach {
    wallets {
      id
      vouchers {
        id
        title
        gift
        icon
        expiresAt
      }
    }
  }
`);

export type Gift = ResultOf<typeof ReachQuery>["wallets"][number]["vouchers"][number];
