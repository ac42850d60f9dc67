import { graphql } from "../../graphql/graphql";

export const InboxQuery = graphql(`
  query Inbox($merchant: String, $after: String) {
    inbox(first: 30, after: $after, merchant: $merchant) {
      edges {
        node {
          id
          title
          body
          merchantSlug
          merchantName
          merchantColor
          createdAt
          isRead
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkInboxRead = graphql(`
  mutation MarkInboxRead($input: MarkInboxReadInput!) {
    markInboxRead(input: $input) {
      __typename
      ... on MarkInboxReadSuccess {
        unread
      }
    }
  }
`);
