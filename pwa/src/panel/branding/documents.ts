import { graphql, type ResultOf } from "../../graphql/graphql";

const branding = graphql(`
  fragment Branding on MerchantSettings @_unmask {
    version
    contactEmail
    joinUrl
    merchant {
      id
      slug
      name
      city
      country
      currency
      timeZone
      website
      color
      accent
      logo {
        url
        srcset
      }
    }
  }
`);

export const BrandingQuery = graphql(
  `
    query MerchantSettings($merchant: String!) {
      merchantSettings(merchant: $merchant) {
        ...Branding
      }
    }
  `,
  [branding],
);

export const CheckBranding = graphql(`
  query CheckBranding($input: CheckBrandingInput!) {
    checkBranding(input: $input) {
      __typename
      ... on CheckBrandingSuccess {
        textContrast
        accentContrast
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

export const UpdateMerchant = graphql(
  `
    mutation UpdateMerchant($input: UpdateMerchantInput!) {
      updateMerchant(input: $input) {
        __typename
        ... on UpdateMerchantSuccess {
          settings {
            ...Branding
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
  [branding],
);

export type Branding = ResultOf<typeof branding>;
