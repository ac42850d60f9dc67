import { typedAmount } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { readAmount, readPoints } from "../../i18n/read";
import type { Criteria } from "./documents";

export const RANGES = ["balance", "lifetime", "spendMinor", "purchases", "daysSinceVisit", "daysAsMember"] as const;
export type RangeName = (typeof RANGES)[number];
/** Two fields of text, as they are typed. */
export type Typed = Record<RangeName, { least: string; most: string }>;

export interface SegmentForm {
  name: string;
  ranges: Typed;
  joinedFrom: string;
  joinedTo: string;
  birthdayMonths: number[];
  cities: string;
  news: string;
  newsletter: string;
  hasApp: string;
  language: string;
  tiers: string[];
  badges: string[];
}

const flag = (value: boolean | null | undefined): string => (value == null ? "" : value ? "yes" : "no");

export function formOf(name: string, kept: Criteria | undefined, currency: string): SegmentForm {
  const shown = (range: RangeName, side: "least" | "most"): string => {
    const value = kept?.[range]?.[side];
    if (value == null) return "";
    return range === "spendMinor" ? typedAmount(value, currency) : String(value);
  };
  return {
    name,
    ranges: Object.fromEntries(RANGES.map((range) => [range, { least: shown(range, "least"), most: shown(range, "most") }])) as Typed,
    joinedFrom: kept?.joinedFrom ?? "",
    joinedTo: kept?.joinedTo ?? "",
    birthdayMonths: [...(kept?.birthdayMonths ?? [])],
    cities: kept?.cities.join(", ") ?? "",
    news: flag(kept?.news),
    newsletter: flag(kept?.newsletter),
    hasApp: flag(kept?.hasApp),
    language: kept?.language ?? "",
    tiers: [...(kept?.tiers ?? [])],
    badges: [...(kept?.badges ?? [])],
  };
}

/** What the server takes, or what can't be read, by field. */
export function readForm(form: SegmentForm, currency: string) {
  const unread: Record<string, string> = {};
  const value = (range: RangeName, side: "least" | "most"): number | null => {
    const text = form.ranges[range][side].trim();
    if (text === "") return null;
    const read = range === "spendMinor" ? readAmount(text, currency) : readPoints(text);
    if (read === undefined) unread[`criteria.${range}.${side}`] = range === "spendMinor" ? m.amount_unreadable() : m.points_unreadable();
    return read ?? null;
  };
  const truth = { yes: true, no: false } as Record<string, boolean>;
  const criteria = {
    ...Object.fromEntries(RANGES.map((range) => [range, { least: value(range, "least"), most: value(range, "most") }])),
    joinedFrom: form.joinedFrom || null,
    joinedTo: form.joinedTo || null,
    birthdayMonths: form.birthdayMonths,
    cities: form.cities.split(/[,\n]/).map((city) => city.trim()).filter(Boolean),
    news: truth[form.news] ?? null,
    newsletter: truth[form.newsletter] ?? null,
    hasApp: truth[form.hasApp] ?? null,
    language: form.language || null,
    tiers: form.tiers,
    badges: form.badges,
  };
  return { criteria, unread };
}
