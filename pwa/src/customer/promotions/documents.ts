import { graphql, type ResultOf } from "../../graphql/graphql";

const voucher = graphql(`
  fragment MyVoucher on Voucher @_unmask {
    id
    kind
    title
    gift
    conditions
    how
    description
    icon
    code
    state
    expiresAt
    usedAt
    isInstant
    isAutomatic
    picture {
      url
      srcset
    }
  }
`);

const scratchCard = graphql(
  `
    fragment MyScratchCard on ScratchCard @_unmask {
      id
      title
      description
      icon
      picture {
        url
        srcset
      }
      expiresAt
      scratchedAt
      commitment
      wins
      prize
      pool {
        id
        title
        cards
        wins
      }
      proof {
        nonce
        prizeId
        prizeTitle
      }
      voucher {
        ...MyVoucher
      }
    }
  `,
  [voucher],
);

export const PromotionsQuery = graphql(
  `
    query MyPromotions($merchant: String!) {
      wallet(merchant: $merchant) {
        merchant {
          slug
        }
        earlyProducts {
          id
          name
          price {
            amountMinor
            currency
          }
          opensAt
        }
        vouchers {
          ...MyVoucher
        }
        punchCards {
          id
          title
          description
          icon
          punches
          goal
          gift
          how
          expiresAt
          picture {
            url
            srcset
          }
        }
        scratchCards {
          ...MyScratchCard
        }
        promotions {
          id
          kind
          title
          description
          gift
          conditions
          how
          icon
          goal
          endsAt
          picture {
            url
            srcset
          }
        }
      }
    }
  `,
  [voucher, scratchCard],
);

export const PastVouchers = graphql(
  `
    query MyPastVouchers($merchant: String!, $after: String) {
      wallet(merchant: $merchant) {
        pastVouchers(first: 20, after: $after) {
          edges {
            node {
              ...MyVoucher
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
  [voucher],
);

export const RedeemPromoCode = graphql(
  `
    mutation RedeemPromoCode($input: RedeemPromoCodeInput!) {
      redeemPromoCode(input: $input) {
        __typename
        ... on RedeemPromoCodeSuccess {
          voucher {
            ...MyVoucher
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [voucher],
);

export const TakeVoucher = graphql(`
  mutation TakeVoucher($input: TakeVoucherInput!) {
    takeVoucher(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ScratchCard = graphql(
  `
    mutation ScratchCard($input: ScratchCardInput!) {
      scratchCard(input: $input) {
        __typename
        ... on ScratchCardSuccess {
          card {
            ...MyScratchCard
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [scratchCard],
);

export type Mine = NonNullable<ResultOf<typeof PromotionsQuery>["wallet"]>;
export type Voucher = ResultOf<typeof voucher>;
export type Card = ResultOf<typeof scratchCard>;
export type Offer = Mine["promotions"][number];
