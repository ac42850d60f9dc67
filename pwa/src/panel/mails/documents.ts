import { graphql, type ResultOf } from "../../graphql/graphql";

export const MailSettingsQuery = graphql(`
  query PanelMails($merchant: String!) {
    mailSettings(merchant: $merchant) {
      hasSmsGateway
      lastReminder {
        month
        people
        mails
      }
      lastReviewReminder {
        month
        people
        mails
      }
      kinds {
        event
        isOn
        isEssential
        isPromotional
        toStaff
        isEditable
        ownLanguages
      }
    }
  }
`);

export const SwitchMails = graphql(`
  mutation SwitchMails($input: UpdateProgramInput!) {
    updateProgram(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const words = graphql(`
  fragment Words on MailTemplate @_unmask {
    event
    language
    isOwn
    version
    variables
    hasSms
    words {
      subject
      text
      html
      sms
    }
  }
`);

export const MailTemplateQuery = graphql(
  `
    query PanelMailTemplate($event: MailEvent!, $language: String!, $merchant: String!) {
      mailTemplate(event: $event, language: $language, merchant: $merchant) {
        ...Words
      }
    }
  `,
  [words],
);

export const MailPreviewQuery = graphql(`
  query PanelMailPreview($event: MailEvent!, $language: String!, $words: MailWordsInput!, $member: ID, $merchant: String!) {
    mailPreview(event: $event, language: $language, words: $words, member: $member, merchant: $merchant) {
      __typename
      ... on MailPreview {
        subject
        text
        html
        sms
        memberName
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

export const FindMembers = graphql(`
  query PanelFindMembers($query: String!, $merchant: String!) {
    members(query: $query, first: 8, merchant: $merchant) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const SaveMailTemplate = graphql(
  `
  mutation SaveMailTemplate($input: SaveMailTemplateInput!) {
    saveMailTemplate(input: $input) {
      __typename
      ... on SaveMailTemplateSuccess {
        template {
          ...Words
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
  [words],
);

export const ResetMailTemplate = graphql(
  `
  mutation ResetMailTemplate($input: ResetMailTemplateInput!) {
    resetMailTemplate(input: $input) {
      __typename
      ... on ResetMailTemplateSuccess {
        template {
          ...Words
        }
      }
      ... on UserError {
        message
      }
    }
  }
`,
  [words],
);

export type Kind = ResultOf<typeof MailSettingsQuery>["mailSettings"]["kinds"][number];
export type { MailEvent } from "../../i18n/mails";
export type Template = ResultOf<typeof words>;
