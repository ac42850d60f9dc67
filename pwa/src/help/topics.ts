/** What help there is: `es/{id}.md` and `en/{id}.md`, each a title and a short text. The panel opens them beside what
 *  they explain; the user's guide is made from the same files. */
export const TOPICS = [
  "earning-rule",
  "rounding",
  "points-expiry",
  "conversion-rate",
  "deficit",
  "tier-downgrade",
  "badges",
  "segments",
  "promotion-cases",
  "promotion-budget",
  "scratch-commitment",
  "automations",
  "periodic-gifts",
  "token-scopes",
  "checkout-trusted",
  "webhooks",
  "consent-override",
  "nps",
  "reconcile",
  "import-columns",
] as const;
export type Topic = (typeof TOPICS)[number];
