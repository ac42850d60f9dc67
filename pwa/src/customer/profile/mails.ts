import { graphql } from "../../graphql/graphql";

export const MailWishesQuery = graphql(`
  query MailWishes {
    mailWishes {
      merchantSlug
      merchantName
      hasNewsletter
      mails {
        event
        isWanted
      }
    }
  }
`);

export const SetMailWishes = graphql(`
  mutation SetMailWishes($input: SetMailWishesInput!) {
    setMailWishes(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const LeaveNewsletter = graphql(`
  mutation LeaveNewsletter($input: NewsletterInput!) {
    leaveNewsletter(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
