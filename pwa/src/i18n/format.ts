import { getLocale } from "./paraglide/runtime.js";

const numbers = new Intl.NumberFormat(getLocale(), { useGrouping: "always" });
const days = new Intl.DateTimeFormat(getLocale(), { day: "numeric", month: "long" });
const daysOfYear = new Intl.DateTimeFormat(getLocale(), { day: "numeric", month: "long", year: "numeric" });
const moments = new Intl.DateTimeFormat(getLocale(), {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const times = new Intl.DateTimeFormat(getLocale(), { hour: "2-digit", minute: "2-digit" });
const ages = new Intl.RelativeTimeFormat(getLocale(), { numeric: "auto" });

export const number = (value: number): string => numbers.format(value);
export const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${number(Math.abs(value))}`;
export const moment = (iso: string): string => moments.format(new Date(iso));
export const time = (iso: string): string => times.format(new Date(iso));

/** A day; with its year only when that is another one. */
export function day(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return (date.getFullYear() === now.getFullYear() ? days : daysOfYear).format(date);
}

/** How long ago, as "hace 5 minutos". */
export function age(since: number, now = Date.now()): string {
  const minutes = Math.round((since - now) / 60_000);
  if (minutes > -60) return ages.format(minutes, "minute");
  return minutes > -1440 ? ages.format(Math.round(minutes / 60), "hour") : ages.format(Math.round(minutes / 1440), "day");
}

/** The decimals that a currency is written with. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function money(minor: number, currency: string): string {
  return new Intl.NumberFormat(getLocale(), { style: "currency", currency, useGrouping: "always" }).format(
    minor / 10 ** minorDigits(currency),
  );
}

/** Minor units of a typed amount ("12,50", "1.250", "12.5"); `undefined` where it is no amount. */
export function readAmount(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency);
  const clean = text.trim().replace(/\s/g, "");
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(clean);
  if (!match) return undefined;
  let [whole, part] = [(match[1] ?? "").replace(/[.,]/g, ""), match[2] ?? ""];
  // "1.250" alone: thousands where the currency has no more than two decimals
  if (part.length > digits) return undefined;
  part = part.padEnd(digits, "0");
  const minor = Number(whole + part);
  return Number.isSafeInteger(minor) && minor > 0 ? minor : undefined;
}
