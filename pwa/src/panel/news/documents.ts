import { graphql, type ResultOf } from "../../graphql/graphql";

const post = graphql(`
  fragment PanelNews on NewsDraft @_unmask {
    id
    title
    text
    picture {
      url
      srcset
    }
    state
    segmentId
    segmentName
    earlySegmentId
    earlySegmentName
    showsAt
    opensAt
    endsAt
    withPush
    withMail
    readers
    pushed
    pushOpened
    version
  }
`);

export const NewsDrafts = graphql(
  `
    query PanelNewsDrafts($merchant: String!, $state: NewsState, $after: String) {
      newsDrafts(merchant: $merchant, state: $state, first: 20, after: $after) {
        edges {
          node {
            ...PanelNews
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [post],
);

export const NewsDraft = graphql(
  `
    query PanelNewsDraft($id: ID!, $merchant: String!) {
      newsDraft(id: $id, merchant: $merchant) {
        ...PanelNews
      }
    }
  `,
  [post],
);

export const NewsPreview = graphql(`
  query PanelNewsPreview($text: String!, $merchant: String!) {
    newsPreview(text: $text, merchant: $merchant)
  }
`);

export const SaveNews = graphql(`
  mutation SaveNews($input: SaveNewsInput!) {
    saveNews(input: $input) {
      __typename
      ... on SaveNewsSuccess {
        news {
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

export const PublishNews = graphql(`
  mutation PublishNews($input: PublishNewsInput!) {
    publishNews(input: $input) {
      __typename
      ... on PublishNewsSuccess {
        news {
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

export const WithdrawNews = graphql(`
  mutation WithdrawNews($input: WithdrawNewsInput!) {
    withdrawNews(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const DeleteNews = graphql(`
  mutation DeleteNews($input: DeleteNewsInput!) {
    deleteNews(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreNews = graphql(`
  mutation RestoreNews($input: RestoreInput!) {
    restoreNews(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type News = ResultOf<typeof post>;
