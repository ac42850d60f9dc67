import { graphql, type ResultOf } from "../../graphql/graphql";

export const ruleAction = graphql(`
  fragment PanelRuleAction on RuleAction @_unmask {
    text
    addPoints
    removePoints
    setPoints
    multiplyBp
    externalGift
    assignPromotion
    issueScratchCard
    discount {
      percentBp
      amountMinor
      products
      categories
      label
    }
    freeProduct {
      name
      product
    }
    givePunch {
      promotion
      punches
    }
    sendPush {
      title
      body
    }
    sendEmail {
      title
      body
    }
  }
`);

export const ruleCondition = graphql(`
  fragment PanelRuleCondition on RuleCondition @_unmask {
    text
    firstPurchase
    atLocation
    inSegment
    newsletter
    figure {
      measure
      least
      most
    }
    cartHolds {
      products
      categories
      least
      label
    }
    inTier {
      tiers
      orAbove
    }
    withBadge {
      badges
      allOf
    }
    atTimes {
      weekdays
      fromMinute
      toMinute
    }
    nearBirthday {
      days
      wholeMonth
    }
  }
`);

export const ruleCase = graphql(
  `
    fragment PanelRuleCase on RuleCase @_unmask {
      actions {
        ...PanelRuleAction
      }
      conditions {
        ...PanelRuleCondition
      }
    }
  `,
  [ruleAction, ruleCondition],
);

/** What rules can name. */
export const RuleNames = graphql(`
  query PanelRuleNames($merchant: String!) {
    achievements(merchant: $merchant) {
      tiers {
        id
        name
      }
      badges {
        id
        title
      }
    }
    segments(merchant: $merchant) {
      id
      name
    }
    merchant(slug: $merchant) {
      slug
      locations {
        id
        name
      }
    }
    promotions(merchant: $merchant, first: 100) {
      edges {
        node {
          id
          title
          kind
          state
        }
      }
    }
  }
`);

export type RuleAction = ResultOf<typeof ruleAction>;
export type RuleCase = ResultOf<typeof ruleCase>;
export type RuleCondition = RuleCase["conditions"][number];
export type Names = ResultOf<typeof RuleNames>;
