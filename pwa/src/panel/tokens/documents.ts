import { graphql, type ResultOf } from "../../graphql/graphql";

const token = graphql(`
  fragment PanelToken on ApiToken @_unmask {
    id
    name
    prefix
    scopes
    createdBy
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    source {
      name
      kind
    }
    location {
      name
    }
  }
`);

export const TokensQuery = graphql(
  `
    query PanelTokens($merchant: String!) {
      apiTokens(merchant: $merchant) {
        ...PanelToken
      }
      sources(merchant: $merchant) {
        id
        name
        kind
      }
      merchant(slug: $merchant) {
        id
        locations {
          id
          name
        }
      }
    }
  `,
  [token],
);

export const CreateToken = graphql(
  `
    mutation CreateToken($input: CreateApiTokenInput!) {
      createApiToken(input: $input) {
        __typename
        ... on CreateApiTokenSuccess {
          secret
          token {
            ...PanelToken
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
  [token],
);

export const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Token = ResultOf<typeof token>;
export type Scope = Token["scopes"][number];
