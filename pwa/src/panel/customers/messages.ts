import { graphql } from "../../graphql/graphql";
import type { introspection } from "../../graphql/graphql-env";

export type Channel = introspection["types"]["MessageChannel"]["enumValues"];

export const DirectMessagesQuery = graphql(`
  query PanelDirectMessages($member: ID!, $merchant: String!) {
    directMessages(member: $member, merchant: $merchant) {
      channels
      messages {
        id
        shownTitle
        shownBody
        channels
        employeeName
        createdAt
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
