import { graphql } from "../../graphql/graphql";
import type { introspection } from "../../graphql/graphql-env";

export type Channel = introspection["types"]["MessageChannel"]["enumValues"];

export const DirectMessagesQuery = graphql(`
  query PanelDirectMessages($member: ID!, $merchant: String!) {
    directMessages(member: $member, merchant: $merchant) {
      channels
      messages {
        id
        title
        body
        channels
        employeeName
        createdAt
      }
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
