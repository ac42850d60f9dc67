import { money, moneyOf, number } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { readAmount, readPoints } from "../../i18n/read";
import type { Badge, Tier } from "./documents";

export const MEASURES: Record<Badge["measure"], () => string> = {
  BALANCE: m.measure_balance,
  LIFETIME: m.measure_lifetime,
  PURCHASES: m.measure_purchases,
  SPEND: m.measure_spend,
};

/** A badge's figure as people read it. */
export const figure = (measure: Badge["measure"], value: number, currency: string): string => (measure === "SPEND" ? money(value, currency) : number(value));

/** What was typed for it; undefined where it is no number. */
export const readFigure = (measure: Badge["measure"], text: string, currency: string): number | undefined => (measure === "SPEND" ? readAmount(text, currency) : readPoints(text));

/** What a tier asks for, in a line. */
export function asks(tier: Tier): string {
  const parts = [
    tier.pointsNeeded === null ? "" : m.points_shown({ count: tier.pointsNeeded, shown: number(tier.pointsNeeded) }),
    tier.spendNeeded === null ? "" : m.tier_in_purchases({ amount: moneyOf(tier.spendNeeded) }),
  ].filter(Boolean);
  return parts.join(" · ") || m.tier_for_all();
}
