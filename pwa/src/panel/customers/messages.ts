import { graphql } from "../../graphql/graphql";
import type { introspection } from "../../graphql/graphql-env";

export type Channel = introspection["types"]["MessageChannel"]["enumValues"];

export const DirectMessagesQuery = graphql(`
  query PanelDirectMessages($member: ID!, $merchant: String!) {
    directMessages(member: $member, merchant: $merchant) {
      channels
    }
  }
`);

export const MessagesWritten = graphql(`
  query PanelMessagesWritten($member: ID!, $merchant: String!, $after: String, $rows: Int = 20) {
    directMessages(member: $member, merchant: $merchant) {
      history(first: $rows, after: $after) {
        edges {
          node {
            id
            shownTitle
            shownBody
            channels
            employeeName
            createdAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const MessagePreview = graphql(`
  query PanelMessagePreview($title: String!, $body: String!, $member: ID!, $merchant: String!) {
    pushPreview(title: $title, body: $body, member: $member, merchant: $merchant) {
      title
      body
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
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
