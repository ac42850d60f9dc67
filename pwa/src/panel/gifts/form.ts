/** A periodic gift as it is typed, and in words. */
import type { VariablesOf } from "../../graphql/graphql";
import { months } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { clock, readMinute, Unread } from "../rules/form";
import { weekdays } from "../rules/words";
import type { Gift, SaveGift } from "./documents";

export type FormInput = VariablesOf<typeof SaveGift>["input"]["form"];

export const RHYTHMS: Record<Gift["rhythm"], () => string> = { WEEKLY: m.gift_weekly, MONTHLY: m.gift_monthly, YEARLY: m.gift_yearly, BIRTHDAY: m.gift_birthday };

export function formOf(kept: Gift | undefined) {
  return {
    name: kept?.name ?? "",
    description: kept?.description ?? "",
    points: kept ? String(kept.points) : "",
    rhythm: (kept?.rhythm ?? "MONTHLY") as string,
    weekday: String(kept?.weekday ?? 1),
    month: String(kept?.month ?? 1),
    day: String(kept?.day ?? 1),
    at: clock(kept?.atMinute ?? 600),
    segmentId: kept?.segmentId ?? "",
  };
}

export type TypedGift = ReturnType<typeof formOf>;

/** What the server takes, and what can't be read, by path. */
export function readForm(form: TypedGift): { input: FormInput; unread: Record<string, string> } {
  const unread = new Unread();
  const rhythm = form.rhythm as FormInput["rhythm"];
  const input = {
    name: form.name,
    description: form.description,
    points: unread.needed("points", form.points),
    rhythm,
    weekday: rhythm === "WEEKLY" ? Number(form.weekday) : null,
    month: rhythm === "YEARLY" ? Number(form.month) : null,
    day: rhythm === "MONTHLY" || rhythm === "YEARLY" ? Math.min(unread.needed("day", form.day), 1000) : null,
    atMinute: readMinute(unread, "atMinute", form.at),
    segmentId: form.segmentId || null,
  };
  return { input, unread: unread.fields };
}

/** "Cada lunes a las 10:00" */
export function rhythmWords(gift: Pick<Gift, "rhythm" | "weekday" | "month" | "day" | "atMinute">): string {
  const [at, day] = [clock(gift.atMinute), String(gift.day ?? 1)];
  switch (gift.rhythm) {
    case "WEEKLY":
      return m.gift_when_weekly({ weekday: weekdays()[(gift.weekday ?? 1) - 1] ?? "", at });
    case "MONTHLY":
      return m.gift_when_monthly({ day, at });
    case "YEARLY":
      return m.gift_when_yearly({ day, month: months()[(gift.month ?? 1) - 1] ?? "", at });
    case "BIRTHDAY":
      return m.gift_when_birthday({ at });
  }
}
