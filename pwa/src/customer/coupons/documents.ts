import { graphql, type ResultOf } from "../../graphql/graphql";

const page = graphql(`
  fragment CouponShown on CouponPage @_unmask {
    code
    name
    gives
    standing
    validFrom
    validTo
    textHtml
    linkLabel
    linkUrl
    pictures {
      url
      srcset
      width
      height
    }
    merchant {
      slug
      name
      color
      city
      timeZone
      logo {
        url
        srcset
      }
      program {
        isActive
      }
    }
  }
`);

export const CouponQuery = graphql(
  `
    query Coupon($code: String!, $merchant: String) {
      coupon(code: $code, merchant: $merchant) {
        __typename
        ...CouponShown
        ... on UserError {
          message
        }
      }
    }
  `,
  [page],
);

export const ClaimCoupon = graphql(
  `
    mutation ClaimCoupon($input: ClaimCouponInput!) {
      claimCoupon(input: $input) {
        __typename
        ... on ClaimCouponSuccess {
          isNew
          points
          coupon {
            ...CouponShown
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [page],
);

export const MyCoupons = graphql(`
  query MyCoupons($merchant: String!) {
    wallet(merchant: $merchant) {
      coupons {
        id
        code
        name
        gives
        claimedAt
      }
    }
  }
`);

export type Shown = ResultOf<typeof page>;
