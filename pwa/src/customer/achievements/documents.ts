import { graphql, type ResultOf } from "../../graphql/graphql";

export const StandingQuery = graphql(`
  query WalletStanding($merchant: String!) {
    wallet(merchant: $merchant) {
      id
      tier {
        needs
        points
        missingPoints
        countsUntil
        reachedAt
        spend {
          amountMinor
          currency
        }
        missingSpend {
          amountMinor
          currency
        }
        tier {
          id
          rank
          name
          description
          color
          multiplierBp
          picture {
            url
            srcset
            width
            height
          }
        }
        next {
          id
          name
          description
          pointsNeeded
          multiplierBp
          spendNeeded {
            amountMinor
          }
        }
      }
      badges {
        gainedAt
        missing
        missingFormatted
        badge {
          id
          title
          description
          icon
          measure
          picture {
            url
            srcset
          }
        }
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof StandingQuery>["wallet"]>;
export type TierStanding = NonNullable<Found["tier"]>;
export type BadgeStanding = Found["badges"][number];
