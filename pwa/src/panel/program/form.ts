import { typedAmount } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { readAmount, readPoints } from "../../i18n/read";
import type { Changes, Settings } from "./documents";

/** The programme as it is typed: text for figures, in the person's own way of writing them. */
export type Form = ReturnType<typeof opened>;

const figure = (value: number | null): string => (value === null ? "" : String(value));

export function opened(from: Settings, currency: string) {
  const amount = (money: { amountMinor: number } | null): string => (money ? typedAmount(money.amountMinor, currency) : "");
  return {
    isActive: from.isActive,
    earnPoints: figure(from.earnPoints),
    earnAmountMinor: amount(from.earnAmount),
    bands: from.bands.map((band) => ({ fromMinor: amount(band.fromAmount), points: figure(band.points) })),
    rounding: from.rounding as string,
    carriesRemainder: from.carriesRemainder,
    allowsDirectPoints: from.allowsDirectPoints,
    earnsWhen: from.earnsWhen as string,
    welcomePoints: figure(from.welcomePoints),
    newsletterPoints: figure(from.newsletterPoints),
    reviewPoints: figure(from.reviewPoints),
    rewardsEachReview: from.rewardsEachReview ? "each" : "once",
    asksReviews: from.asksReviews,
    referrerPoints: figure(from.referrerPoints),
    refereePoints: figure(from.refereePoints),
    allowsRedemptionRequests: from.allowsRedemptionRequests,
    requestDays: figure(from.requestDays),
    redeemPoints: figure(from.redeemPoints),
    redeemAmountMinor: amount(from.redeemAmount),
    leastBalance: figure(from.leastBalance),
    leastCartMinor: amount(from.leastCart),
    mostDiscountMinor: amount(from.mostDiscount),
    mostDiscountBp: from.mostDiscountBp === null ? "" : String(from.mostDiscountBp / 100),
    excludesSaleItems: from.excludesSaleItems,
    productRule: from.productRule as string,
    productRefs: from.productRefs.join("\n"),
    expiryKind: from.expiryKind as string,
    expiryMonths: figure(from.expiryMonths),
    expiryMonth: figure(from.expiryMonth ?? 12),
    expiryDay: figure(from.expiryDay ?? 31),
    forgivesDeficit: from.forgivesDeficit,
    hidesDescriptions: from.hidesDescriptions,
    intro: from.intro,
    householdSize: figure(from.householdSize),
    allowsTransfers: from.allowsTransfers,
    mostTransferPoints: figure(from.mostTransferPoints),
    mostDailyTransferPoints: figure(from.mostDailyTransferPoints),
    mostMonthlyTransferPoints: figure(from.mostMonthlyTransferPoints),
    transferLeastBalance: figure(from.transferLeastBalance),
    acceptsReceipts: from.acceptsReceipts,
    receiptDays: figure(from.receiptDays),
    mostWaitingReceipts: figure(from.mostWaitingReceipts),
    mostMonthlyReceipts: figure(from.mostMonthlyReceipts),
    asksSurvey: from.surveyEveryDays !== null,
    surveyEveryDays: figure(from.surveyEveryDays ?? 90),
    reminderDay: figure(from.reminderDay),
    reminderLeast: figure(from.reminderLeast),
    reviewReminderDay: figure(from.reviewReminderDay),
    reminderDates: from.reminderDates.map((date) => ({ month: String(Number(date.slice(0, 2))), day: String(Number(date.slice(3))) })),
    thresholds: from.thresholds.join("; "),
    mostPointsPerAward: figure(from.mostPointsPerAward),
    mostPointsPerEmployeeDay: figure(from.mostPointsPerEmployeeDay),
  };
}

const POINTS = [
  "earnPoints", "requestDays", "receiptDays", "mostWaitingReceipts", "mostMonthlyReceipts", "mostPointsPerAward",
  "mostPointsPerEmployeeDay", "mostTransferPoints", "mostDailyTransferPoints", "mostMonthlyTransferPoints",
  "transferLeastBalance",
] as const; // prettier-ignore
const OPTIONAL_POINTS = [
  "welcomePoints", "newsletterPoints", "reviewPoints", "referrerPoints", "refereePoints", "redeemPoints", "leastBalance",
  "reminderLeast", "householdSize",
] as const; // prettier-ignore
const OPTIONAL_AMOUNTS = ["redeemAmountMinor", "leastCartMinor", "mostDiscountMinor"] as const;
const AS_THEY_ARE = [
  "isActive", "rounding", "carriesRemainder", "allowsDirectPoints", "earnsWhen", "allowsRedemptionRequests",
  "asksReviews", "acceptsReceipts", "allowsTransfers", "excludesSaleItems", "productRule", "expiryKind", "forgivesDeficit", "hidesDescriptions", "intro",
] as const; // prettier-ignore

/** What differs from how the form was opened, and what can't be read in it. */
export interface Changed {
  changes: Changes;
  unread: Record<string, string>;
}

export function changed(form: Form, before: Form, currency: string): Changed {
  const changes: Record<string, unknown> = {};
  const unread: Record<string, string> = {};
  const differs = (name: keyof Form): boolean => JSON.stringify(form[name]) !== JSON.stringify(before[name]);
  const read = (name: string, text: string, value: number | undefined, words: string): void => {
    if (value === undefined) unread[name] = text.trim() === "" ? m.needed() : words;
    else changes[name] = value;
  };
  for (const name of POINTS) if (differs(name)) read(name, form[name], readPoints(form[name]), m.points_unreadable());
  for (const name of OPTIONAL_POINTS)
    if (differs(name)) {
      if (form[name].trim() === "") changes[name] = null;
      else read(name, form[name], readPoints(form[name]), m.points_unreadable());
    }
  for (const name of OPTIONAL_AMOUNTS)
    if (differs(name)) {
      if (form[name].trim() === "") changes[name] = null;
      else read(name, form[name], readAmount(form[name], currency), m.amount_unreadable());
    }
  if (differs("earnAmountMinor")) read("earnAmountMinor", form.earnAmountMinor, readAmount(form.earnAmountMinor, currency), m.amount_unreadable());
  if (differs("mostDiscountBp")) {
    const percent = Number(form.mostDiscountBp.replace(",", ".").replace("%", ""));
    if (form.mostDiscountBp.trim() === "") changes["mostDiscountBp"] = null;
    else read("mostDiscountBp", form.mostDiscountBp, Number.isFinite(percent) ? Math.round(percent * 100) : undefined, m.percent_unreadable());
  }
  for (const name of AS_THEY_ARE) if (differs(name)) changes[name] = form[name];
  if (differs("rewardsEachReview")) changes["rewardsEachReview"] = form.rewardsEachReview === "each";
  if (differs("productRefs")) changes["productRefs"] = form.productRefs.split("\n").filter((line) => line.trim() !== "");
  if (differs("asksSurvey") || (form.asksSurvey && differs("surveyEveryDays"))) {
    if (form.asksSurvey) read("surveyEveryDays", form.surveyEveryDays, readPoints(form.surveyEveryDays), m.days_unreadable());
    else changes["surveyEveryDays"] = null;
  }
  for (const name of ["reminderDay", "reviewReminderDay"] as const)
    if (differs(name)) {
      if (form[name].trim() === "") changes[name] = null;
      else read(name, form[name], readPoints(form[name]), m.days_unreadable());
    }
  if (differs("reminderDates"))
    changes["reminderDates"] = form.reminderDates.map((date, n) => {
      const day = readPoints(date.day);
      if (day === undefined) unread[`reminderDates.${n}`] = m.days_unreadable();
      return `${date.month.padStart(2, "0")}-${String(day ?? 0).padStart(2, "0")}`;
    });
  if (differs("thresholds")) {
    const typed = form.thresholds.split(/;|,\s+|\n/).filter((one) => one.trim() !== "");
    const points = typed.map(readPoints);
    if (points.includes(undefined)) unread["thresholds"] = m.points_unreadable();
    else changes["thresholds"] = points;
  }
  if (differs("bands"))
    changes["bands"] = form.bands.map((band, n) => {
      const fromMinor = readAmount(band.fromMinor, currency);
      const points = readPoints(band.points);
      if (fromMinor === undefined) unread[`bands.${n}.fromMinor`] = m.amount_unreadable();
      if (points === undefined) unread[`bands.${n}.points`] = m.points_unreadable();
      return { fromMinor: fromMinor ?? 0, points: points ?? 0 };
    });
  const ends = { MONTHS: ["expiryMonths"], YEARLY: ["expiryMonth", "expiryDay"] }[form.expiryKind] ?? [];
  for (const name of ends as ("expiryMonths" | "expiryMonth" | "expiryDay")[])
    if (differs(name) || differs("expiryKind")) read(name, form[name], readPoints(form[name]), m.points_unreadable());
  return { changes, unread };
}
