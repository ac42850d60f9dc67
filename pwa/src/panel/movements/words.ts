import type { introspection } from "../../graphql/graphql-env";
import { m } from "../../i18n/paraglide/messages.js";

export type Kind = introspection["types"]["EntryKind"]["enumValues"];
export type Reason = introspection["types"]["Reason"]["enumValues"];

export const KINDS: Record<Kind, () => string> = {
  EARN: m.moved_earn,
  ADJUST_CREDIT: m.moved_adjust_credit,
  ADJUST_DEBIT: m.moved_adjust_debit,
  REDEEM: m.moved_redeem,
  REDEEM_RETURN: m.moved_redeem_return,
  REVERSAL: m.moved_reversal,
  CLAWBACK: m.moved_clawback,
  DEFICIT_RECOVERY: m.moved_deficit_recovery,
  DEFICIT_FORGIVEN: m.moved_deficit_forgiven,
  EXPIRE: m.moved_expire,
  TRANSFER_OUT: m.moved_transfer_out,
  TRANSFER_IN: m.moved_transfer_in,
  FORFEIT: m.moved_forfeit,
};

export const REASONS: Record<Reason, () => string> = {
  PURCHASE: m.moved_for_purchase,
  WELCOME: m.moved_for_welcome,
  NEWSLETTER: m.moved_for_newsletter,
  REVIEW: m.moved_for_review,
  REFERRAL: m.moved_for_referral,
  COUPON: m.moved_for_coupon,
  PROMOTION: m.moved_for_promotion,
  AUTOMATION: m.moved_for_automation,
  PERIODIC_GIFT: m.moved_for_periodic_gift,
  BIRTHDAY: m.moved_for_birthday,
  IMPORT: m.moved_for_import,
  MANUAL: m.moved_for_manual,
};

/** Choices as an address has them, with commas between; what it spelt otherwise is none. */
export const knownAmong = <K extends string>(words: Record<K, unknown>, given: string): K[] => given.split(",").filter((one) => Object.hasOwn(words, one)) as K[];
