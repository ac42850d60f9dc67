import { graphql } from "../../graphql/graphql";

export const AllowanceQuery = graphql(`
  query Allowance {
    awardAllowance {
      pointsLeft
      amountLeftMinor
      mostPoints
      mostAmountMinor
      mostWaiting
      at
    }
  }
`);
