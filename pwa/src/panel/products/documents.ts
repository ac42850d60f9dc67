import { graphql, type ResultOf } from "../../graphql/graphql";

const product = graphql(`
  fragment PanelProduct on Product @_unmask {
    id
    ref
    name
    kind
    category
    price {
      amountMinor
      currency
    }
    isOnSale
    salePrice {
      amountMinor
      currency
    }
    points
    pointsBp
    allowsDiscount
    opensAt
    earlySegmentId
    version
  }
`);

export const ProductsQuery = graphql(
  `
    query PanelProducts($merchant: String!, $query: String!, $after: String) {
      products(merchant: $merchant, query: $query, first: 20, after: $after) {
        edges {
          node {
            ...PanelProduct
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [product],
);

export const ProductQuery = graphql(
  `
    query PanelProduct($ref: String!, $merchant: String!) {
      product(ref: $ref, merchant: $merchant) {
        ...PanelProduct
      }
    }
  `,
  [product],
);

export const SaveProduct = graphql(
  `
    mutation SaveProduct($input: SaveProductInput!) {
      saveProduct(input: $input) {
        __typename
        ... on SaveProductSuccess {
          product {
            ...PanelProduct
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
  `,
  [product],
);

export const RemoveProduct = graphql(`
  mutation RemoveProduct($input: RemoveProductInput!) {
    removeProduct(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Product = ResultOf<typeof product>;
