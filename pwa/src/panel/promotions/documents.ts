import { graphql, type ResultOf } from "../../graphql/graphql";
import { ruleAction, ruleCase } from "../rules/documents";

const promotion = graphql(
  `
    fragment PanelPromotion on Promotion @_unmask {
      id
      kind
      state
      title
      description
      icon
      byPurchase
      validFrom
      validTo
      segmentId
      budget
      mostPerCustomer
      keepsDays
      version
      picture {
        url
        srcset
      }
      gift {
        ...PanelRuleAction
      }
      cases {
        ...PanelRuleCase
      }
      punchRules {
        goal
        by
        amountMinor
        products
        categories
        minutesBetween
        startsOver
        cardDays
      }
      prizes {
        id
        title
        total
        scratched
        actions {
          ...PanelRuleAction
        }
      }
      figures {
        given
        used
        customers
        points
        punchCards
        completed
        scratchCards
        scratched
        codes
        discount {
          amountMinor
          currency
        }
      }
    }
  `,
  [ruleAction, ruleCase],
);

export const PromotionsQuery = graphql(`
  query PanelPromotions($merchant: String!, $state: PromotionState, $after: String) {
    promotions(merchant: $merchant, state: $state, first: 20, after: $after) {
      edges {
        node {
          id
          kind
          state
          title
          icon
          validTo
          picture {
            url
            srcset
          }
          figures {
            given
            scratchCards
            punchCards
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PromotionQuery = graphql(
  `
    query PanelPromotion($id: ID!, $merchant: String!) {
      promotion(id: $id, merchant: $merchant) {
        ...PanelPromotion
      }
    }
  `,
  [promotion],
);

export const SavePromotion = graphql(`
  mutation SavePromotion($input: SavePromotionInput!) {
    savePromotion(input: $input) {
      __typename
      ... on SavePromotionSuccess {
        promotion {
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

export const StartPromotion = graphql(`
  mutation StartPromotion($input: PromotionInput!) {
    startPromotion(input: $input) {
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

export const EndPromotion = graphql(`
  mutation EndPromotion($input: PromotionInput!) {
    endPromotion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ReopenPromotion = graphql(`
  mutation ReopenPromotion($input: PromotionInput!) {
    reopenPromotion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const DuplicatePromotion = graphql(`
  mutation DuplicatePromotion($input: DuplicatePromotionInput!) {
    duplicatePromotion(input: $input) {
      __typename
      ... on DuplicatePromotionSuccess {
        promotion {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RemovePromotion = graphql(`
  mutation RemovePromotion($input: PromotionInput!) {
    removePromotion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestorePromotion = graphql(`
  mutation RestorePromotion($input: RestoreInput!) {
    restorePromotion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const AddPromoCodes = graphql(`
  mutation AddPromoCodes($input: AddPromoCodesInput!) {
    addPromoCodes(input: $input) {
      __typename
      ... on AddPromoCodesSuccess {
        added
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

export const AssignPromotion = graphql(`
  mutation AssignPromotion($input: AssignPromotionInput!) {
    assignPromotion(input: $input) {
      __typename
      ... on AssignPromotionSuccess {
        members
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

export const CodesQuery = graphql(`
  query PanelCodes($id: ID!, $merchant: String!, $after: String) {
    promotion(id: $id, merchant: $merchant) {
      codes(first: 50, after: $after) {
        edges {
          node {
            code
            isShared
            uses
            usedBy
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

export const TryPromotion = graphql(`
  query PanelTryPromotion($form: PromotionFormInput!, $member: ID!, $cart: CartInput, $merchant: String!) {
    tryPromotion(form: $form, member: $member, cart: $cart, merchant: $merchant) {
      __typename
      ... on TryPromotionSuccess {
        isFor
        points
        punches
        discountMinor
        actions {
          text
        }
        cases {
          holds
          applies
          conditions {
            text
            found
            holds
          }
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

export const ReplayPromotion = graphql(`
  query PanelReplayPromotion($form: PromotionFormInput!, $first: Date!, $last: Date!, $merchant: String!) {
    replayPromotion(form: $form, firstDay: $first, lastDay: $last, merchant: $merchant) {
      __typename
      ... on ReplayPromotionSuccess {
        purchases
        reached
        unknown
        customers
        points
        punches
        cards
        isCut
        discount {
          amountMinor
          currency
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

export type Replayed = Extract<ResultOf<typeof ReplayPromotion>["replayPromotion"], { __typename: "ReplayPromotionSuccess" }>;
export type Promotion = ResultOf<typeof promotion>;
export type Listed = ResultOf<typeof PromotionsQuery>["promotions"]["edges"][number]["node"];
export type Tried = Extract<ResultOf<typeof TryPromotion>["tryPromotion"], { __typename: "TryPromotionSuccess" }>;
