import { graphql, type ResultOf } from "../../graphql/graphql";

const batch = graphql(`
  fragment PanelCouponBatch on CouponBatch @_unmask {
    id
    name
    points
    promotionId
    gives
    validFrom
    validTo
    mostPerCustomer
    pageText
    linkLabel
    linkUrl
    version
    createdAt
    voidedAt
    pictures {
      key
      picture {
        url
        srcset
      }
    }
    figures {
      made
      claimed
      void
      left
    }
    places {
      name
      made
      claimed
      void
      left
    }
  }
`);

const print = graphql(`
  fragment PanelCouponPrint on CouponPrint @_unmask {
    id
    batchName
    layout
    state
    total
    done
    employeeName
    createdAt
    file
    fileUntil
  }
`);

export const CouponBatches = graphql(`
  query PanelCouponBatches($merchant: String!, $state: CouponBatchState, $after: String) {
    couponBatches(merchant: $merchant, state: $state, first: 20, after: $after) {
      edges {
        node {
          id
          name
          gives
          validTo
          voidedAt
          figures {
            made
            claimed
            left
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CouponBatchQuery = graphql(
  `
    query PanelCouponBatch($merchant: String!, $id: ID!) {
      couponBatch(merchant: $merchant, id: $id) {
        ...PanelCouponBatch
        days(days: 30) {
          day
          claimed
        }
      }
    }
  `,
  [batch],
);

/** Asked for every few seconds: the cheap part, which tells whether the rest has changed. */
export const CouponCounts = graphql(`
  query PanelCouponCounts($merchant: String!, $id: ID!) {
    couponBatch(merchant: $merchant, id: $id) {
      id
      version
      figures {
        made
        claimed
        void
        left
      }
    }
  }
`);

export const CouponsQuery = graphql(`
  query PanelCoupons($merchant: String!, $batch: ID!, $state: CouponState, $query: String!, $after: String) {
    coupons(merchant: $merchant, batch: $batch, state: $state, query: $query, first: 20, after: $after) {
      edges {
        node {
          id
          number
          code
          link
          state
          placeName
          claimedAt
          memberId
          memberName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CouponPrints = graphql(
  `
    query PanelCouponPrints($merchant: String!, $batch: ID, $after: String) {
      couponPrints(merchant: $merchant, batch: $batch, first: 5, after: $after) {
        edges {
          node {
            ...PanelCouponPrint
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [print],
);

export const CouponPrintPreview = graphql(`
  query PanelCouponPrintPreview($input: CouponPrintPreviewInput!) {
    couponPrintPreview(input: $input) {
      __typename
      ... on CouponPrintPreview {
        count
        unprintable
      }
      ... on UserError {
        message
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

export const SaveCouponBatch = graphql(`
  mutation SaveCouponBatch($input: SaveCouponBatchInput!) {
    saveCouponBatch(input: $input) {
      __typename
      ... on CouponBatchSuccess {
        batch {
          id
        }
      }
      ... on UserError {
        message
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

export const AddCoupons = graphql(`
  mutation AddCoupons($input: AddCouponsInput!) {
    addCoupons(input: $input) {
      __typename
      ... on UserError {
        message
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

export const VoidCouponBatch = graphql(`
  mutation VoidCouponBatch($input: VoidCouponBatchInput!) {
    voidCouponBatch(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const VoidCoupon = graphql(`
  mutation VoidCoupon($input: VoidCouponInput!) {
    voidCoupon(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const PrintCoupons = graphql(`
  mutation PrintCoupons($input: PrintCouponsInput!) {
    printCoupons(input: $input) {
      __typename
      ... on UserError {
        message
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

export const CancelCouponPrint = graphql(`
  mutation CancelCouponPrint($input: CancelCouponPrintInput!) {
    cancelCouponPrint(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Batch = NonNullable<ResultOf<typeof CouponBatchQuery>["couponBatch"]>;
export type Coupon = ResultOf<typeof CouponsQuery>["coupons"]["edges"][number]["node"];
export type Print = ResultOf<typeof print>;
