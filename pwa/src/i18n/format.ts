import { typedMoment } from "./moments";
import { minorDigits } from "./read";
import { region } from "./region";

const numbers = new Intl.NumberFormat(region, { useGrouping: "always" });
const days = new Intl.DateTimeFormat(region, { day: "numeric", month: "long" });
const daysOfYear = new Intl.DateTimeFormat(region, { day: "numeric", month: "long", year: "numeric" });
const MOMENT = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
const moments = new Intl.DateTimeFormat(region, MOMENT);
const momentsOfYear = new Intl.DateTimeFormat(region, { ...MOMENT, year: "numeric" });
const times = new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit" });
const ages = new Intl.RelativeTimeFormat(region, { numeric: "auto" });

export const number = (value: number): string => numbers.format(value);
const factors = new Intl.NumberFormat(region, { maximumFractionDigits: 4, useGrouping: false });
/** A factor of so many basis points: "1,5". */
export const factor = (basisPoints: number): string => factors.format(basisPoints / 10_000);
export const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${number(Math.abs(value))}`;

/** A moment with its day of the week; with its year only when that is another one. */
export function moment(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return (date.getFullYear() === now.getFullYear() ? moments : momentsOfYear).format(date);
}

/** By the clocks of a business, where it says what they shall show. */
export const momentThere = (iso: string, timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat(region, { ...MOMENT, ...yearThere(iso, timeZone, now), timeZone }).format(new Date(iso));

export const time = (iso: string): string => times.format(new Date(iso));

/** A day; with its year only when that is another one. */
export function day(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return (date.getFullYear() === now.getFullYear() ? days : daysOfYear).format(date);
}

/** The same by the clocks of a business. */
export function dayThere(iso: string, timeZone: string, now = new Date()): string {
  return new Intl.DateTimeFormat(region, { day: "numeric", month: "long", ...yearThere(iso, timeZone, now), timeZone }).format(new Date(iso));
}

function yearThere(iso: string, timeZone: string, now: Date): { year?: "numeric" } {
  const isThisYear = typedMoment(iso, timeZone).slice(0, 4) === typedMoment(now.toISOString(), timeZone).slice(0, 4);
  return isThisYear ? {} : { year: "numeric" };
}

/** A moment, with its year only when that is another one. */
export const when = (iso: string): string => `${day(iso)}, ${time(iso)}`;

/** The last day of what ends at a moment, with the hour where it is not the day's last: midnight ends the day before. */
export function lastDay(iso: string): string {
  const date = new Date(iso);
  if (date.getHours() === 0 && date.getMinutes() === 0) return day(new Date(date.getTime() - 1).toISOString());
  return date.getHours() === 23 && date.getMinutes() === 59 ? day(iso) : `${day(iso)}, ${time(iso)}`;
}

const timeThere = (iso: string, timeZone: string): string => new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(iso));

/** The first day of what begins at a moment, by the clocks of a business, with the hour where it is not midnight. */
export function firstDayThere(iso: string, timeZone: string, now = new Date()): string {
  const its = dayThere(iso, timeZone, now);
  return typedMoment(iso, timeZone).endsWith("00:00") ? its : `${its}, ${timeThere(iso, timeZone)}`;
}

/** The last day by the clocks of a business. */
export function lastDayThere(iso: string, timeZone: string, now = new Date()): string {
  const hour = typedMoment(iso, timeZone).slice(11);
  if (hour === "00:00") return dayThere(new Date(new Date(iso).getTime() - 1).toISOString(), timeZone, now);
  const its = dayThere(iso, timeZone, now);
  return hour === "23:59" ? its : `${its}, ${timeThere(iso, timeZone)}`;
}

/** How long ago, as "hace 5 minutos". */
export function age(since: number, now = Date.now()): string {
  const minutes = Math.round((since - now) / 60_000);
  if (minutes > -60) return ages.format(minutes, "minute");
  return minutes > -1440 ? ages.format(Math.round(minutes / 60), "hour") : ages.format(Math.round(minutes / 1440), "day");
}

export function money(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const its = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: "always" } as const;
  return new Intl.NumberFormat(region, its).format(minor / 10 ** digits);
}

interface Told {
  amountMinor: number;
  currency: string;
}

/** An amount that the server tells. */
export function moneyOf(told: Told): string;
export function moneyOf(told: Told | null | undefined): string | undefined;
export function moneyOf(told: Told | null | undefined): string | undefined {
  if (!told) return undefined;
  // what an older app kept on this phone has the server's words alone
  return told.currency ? money(told.amountMinor, told.currency) : ((told as { formatted?: string }).formatted ?? "");
}

/** An amount as it is typed: "12,50", without currency and groups. */
export function typedAmount(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const exact = minor % 10 ** digits === 0 ? 0 : digits;
  return new Intl.NumberFormat(region, { useGrouping: false, minimumFractionDigits: exact, maximumFractionDigits: exact }).format(
    minor / 10 ** digits,
  );
}

/** A calendar day, which is in no time zone; with its year only when that is another one. */
export const calendarDay = (iso: string, now = new Date()): string =>
  iso.startsWith(`${now.getFullYear()}-`) ? chartDay(iso) : calendarDate(iso);

/** The same, never with its year: where a chart has told which days it spans. */
export const chartDay = (iso: string): string =>
  new Intl.DateTimeFormat(region, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

/** The same, always with its year. */
export const calendarDate = (iso: string): string =>
  new Intl.DateTimeFormat(region, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

/** The month that begins on a calendar day: "mar 2026". */
export const calendarMonth = (iso: string): string =>
  new Intl.DateTimeFormat(region, { month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

const shares = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 1 });
const wholeShares = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 0 });
/** A share of so many basis points: "12,5 %". */
export const share = (basisPoints: number): string => shares.format(basisPoints / 10_000);
export const wholeShare = (basisPoints: number): string => wholeShares.format(basisPoints / 10_000);

const tenths = new Intl.NumberFormat(region, { maximumFractionDigits: 1 });
/** A figure with one decimal at most. */
export const rounded = (value: number): string => tenths.format(value);

/** Months of the year by name, January first. */
export const months = (): string[] =>
  Array.from({ length: 12 }, (_, n) => new Intl.DateTimeFormat(region, { month: "long", timeZone: "UTC" }).format(Date.UTC(2024, n, 15)));
