import { moneyOf, number } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import type { BadgeStanding, TierStanding } from "./documents";

/** What the next tier still takes, in a sentence; empty where there is none. */
export function missingWords(tier: TierStanding): string {
  if (!tier.next) return "";
  const parts = [
    tier.missingPoints === null || tier.missingPoints === 0 ? "" : m.points_shown({ count: tier.missingPoints, shown: number(tier.missingPoints) }),
    tier.missingSpend === null || tier.missingSpend.amountMinor === 0 ? "" : m.tier_in_purchases({ amount: moneyOf(tier.missingSpend) }),
  ].filter(Boolean);
  const what = parts.join(tier.needs === "ALL" ? m.and_between() : m.or_between());
  return what ? m.tier_missing({ what, tier: tier.next.name }) : m.tier_soon({ tier: tier.next.name });
}

/** How far the way to the next tier has come, from 0 to 1. */
export function progress(tier: TierStanding): number {
  if (!tier.next) return 1;
  const parts = [
    tier.next.pointsNeeded === null ? undefined : tier.points / tier.next.pointsNeeded,
    tier.next.spendNeeded === null ? undefined : tier.spend.amountMinor / tier.next.spendNeeded.amountMinor,
  ].filter((part) => part !== undefined);
  const come = tier.needs === "ALL" ? Math.min(1, ...parts) : Math.max(0, ...parts);
  return Math.min(1, Math.max(0, come));
}

const LACKS: Record<BadgeStanding["badge"]["measure"], (of: { shown: string }) => string> = {
  BALANCE: m.badge_lacks_balance,
  LIFETIME: m.badge_lacks_lifetime,
  PURCHASES: m.badge_lacks_purchases,
  SPEND: m.badge_lacks_spend,
};

/** What a badge that one does not have still takes. */
export const lacks = (one: BadgeStanding): string => (one.missingFormatted === null ? m.badge_past() : LACKS[one.badge.measure]({ shown: one.missingFormatted }));
