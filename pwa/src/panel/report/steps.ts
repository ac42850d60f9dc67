import { calendarMonth, chartDay } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import type { Report } from "./documents";

/** A step's name: its month, else the day on which it begins. */
export const stepName = (report: Report, first: string): string => (report.step === "MONTH" ? calendarMonth(first) : chartDay(first));

export const stepWord = (report: Report): string => ({ DAY: m.day(), WEEK: m.report_week(), MONTH: m.report_month() })[report.step];
