import { graphql, type ResultOf } from "../../graphql/graphql";

export const ConfirmNewsletter = graphql(`
  mutation ConfirmNewsletter($input: ConfirmNewsletterInput!) {
    confirmNewsletter(input: $input) {
      __typename
      ... on ConfirmNewsletterSuccess {
        merchant {
          id
          name
          slug
        }
      }
      ... on DeadLink {
        why
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

const subscription = graphql(`
  fragment MailLink on MailSubscription @_unmask {
    merchantSlug
    merchantName
    event
    isWanted
    mails {
      event
      isWanted
    }
  }
`);

export const MailSubscriptionQuery = graphql(
  `
    query MailLinkBehind($token: String!) {
      mailSubscription(token: $token) {
        ...MailLink
      }
    }
  `,
  [subscription],
);

export const UnsubscribeMail = graphql(
  `
    mutation UnsubscribeMail($input: UnsubscribeMailInput!) {
      unsubscribeMail(input: $input) {
        __typename
        ... on UnsubscribeMailSuccess {
          subscription {
            ...MailLink
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [subscription],
);

export type MailLink = ResultOf<typeof subscription>;
