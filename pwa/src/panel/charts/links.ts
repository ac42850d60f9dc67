import { href } from "../router.svelte";

/** Where the lists behind figures are, each narrowed to what its figure counts. */

export interface Span {
  first: string;
  last: string;
}

const link = (merchant: string, screen: string, asked: { readonly [name: string]: string | number | undefined }): string => {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${href(merchant, screen)}?${query}` : href(merchant, screen);
};

export const GIVEN = ["EARN", "ADJUST_CREDIT"] as const;
export const REDEEMED = ["REDEEM", "REDEEM_RETURN"] as const;
export const EXPIRED = ["EXPIRE", "FORFEIT"] as const;
export const TAKEN_BACK = ["ADJUST_DEBIT", "REVERSAL", "CLAWBACK", "DEFICIT_RECOVERY"] as const;

/** Movements of the books, by when they were written. */
export const movementsLink = (merchant: string, days: Span, kinds: readonly string[] = [], reasons: readonly string[] = [], whose: { member?: string; promotion?: string } = {}): string =>
  link(merchant, "movements", { from: days.first, to: days.last, kind: kinds.join(","), reason: reasons.join(","), ...whose });

export const leaderboardLink = (merchant: string, metric: string, days: Span): string => link(merchant, "leaderboard", { metric, from: days.first, to: days.last });

export interface WhichCustomers {
  joined?: Span | undefined;
  bought?: Span | undefined;
  boughtTimes?: number | undefined;
  boughtTimesMost?: number | undefined;
  active?: Span | undefined;
  ending?: Span | undefined;
  earned?: Span | undefined;
  reached?: Span | undefined;
  used?: Span | undefined;
  /** Of `reached` and `used`. */
  promotion?: string | undefined;
  endless?: true | undefined;
  pending?: true | undefined;
  leastBalance?: number | undefined;
  order?: string | undefined;
}
export const SPANS = ["joined", "bought", "active", "ending", "earned", "reached", "used"] as const;
/** The first day and the last that a list can be asked about. */
export const [EARLIEST, LATEST] = ["2000-01-01", "2100-12-31"];

export function customersLink(merchant: string, { endless, pending, ...which }: WhichCustomers = {}): string {
  const days = SPANS.flatMap((name) => [[`${name}From`, which[name]?.first] as const, [`${name}To`, which[name]?.last] as const]);
  const { boughtTimes, boughtTimesMost, promotion, leastBalance, order } = which;
  return link(merchant, "customers", {
    ...Object.fromEntries(days), boughtTimes, boughtTimesMost, promotion, endless: endless && "true", pending: pending && "true", leastBalance, order,
  });
}

export const surveysLink = (merchant: string, days: Span, group = ""): string => link(merchant, "surveys", { first: days.first, last: days.last, group });

/** What happened, by topic and days. */
export const activityLink = (merchant: string, { first, last }: Span, topic: string): string => link(merchant, "activity", { topic, first, last });

export const promotionLink = (merchant: string, id: string): string => href(merchant, "promotions", id);

/** The days of the month that begins on *first*. */
export function monthFrom(first: string): Span {
  const day = new Date(`${first}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return { first, last: day.toISOString().slice(0, 10) };
}

/** The month so many months later. */
export function monthAfter(first: string, months: number): Span {
  const day = new Date(`${first}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months, 1);
  return monthFrom(day.toISOString().slice(0, 10));
}
