import { money, number } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import type { Allowance, Bound, Held } from "./held";

export function boundWords(over: Bound, allowance: Allowance | undefined, currency: string): string {
  switch (over) {
    case "unknown":
      return m.held_no_allowance();
    case "too-many":
      return m.held_too_many({ most: number(allowance?.mostWaiting ?? 0) });
    case "too-much-at-once":
      return m.held_at_once({ points: allowance?.mostPoints ?? 0, shown: number(allowance?.mostPoints ?? 0), amount: money(allowance?.mostAmountMinor ?? 0, currency) });
    case "too-much-today":
      return m.held_today({ points: allowance?.pointsLeft ?? 0, shown: number(allowance?.pointsLeft ?? 0) });
  }
}

export const whatWords = (what: Held["what"], currency: string): string =>
  "points" in what ? m.held_points({ points: what.points, shown: number(what.points) }) : money(what.amountMinor, currency);
