import { m } from "../../i18n/paraglide/messages.js";
import { getLocale } from "../../i18n/paraglide/runtime.js";
import type { ActionKind, ConditionKind, Measure } from "./form";

export const MEASURE_WORDS: Record<Measure, () => string> = {
  CART_TOTAL: m.rule_cart_total, BALANCE: m.seg_balance, LIFETIME: m.seg_lifetime, SPEND: m.seg_spend, PURCHASES: m.rule_purchases, DAYS_SINCE_VISIT: m.seg_visit,
}; // prettier-ignore

export const CONDITION_WORDS: Record<ConditionKind, () => string> = {
  figure: m.rule_figure, firstPurchase: m.rule_first_purchase, cartHolds: m.rule_cart_holds, inTier: m.rule_in_tier, withBadge: m.rule_with_badge,
  atLocation: m.rule_at_location, atTimes: m.rule_at_times, nearBirthday: m.rule_near_birthday, inSegment: m.rule_segment, newsletter: m.rule_newsletter,
}; // prettier-ignore

export const ACTION_WORDS: Record<ActionKind, () => string> = {
  addPoints: m.rule_add_points, removePoints: m.rule_remove_points, setPoints: m.rule_set_points, multiplyBp: m.rule_multiply, discount: m.rule_discount,
  freeProduct: m.rule_free_product, externalGift: m.rule_external_gift, assignPromotion: m.rule_assign, givePunch: m.rule_punch, issueScratchCard: m.rule_scratch,
  sendPush: m.rule_push, sendEmail: m.rule_email,
}; // prettier-ignore

/** Monday first. */
export const weekdays = (): string[] =>
  Array.from({ length: 7 }, (_, n) => new Intl.DateTimeFormat(getLocale(), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, n + 1)));
