/** An automation as it is typed. */
import type { VariablesOf } from "../../graphql/graphql";
import { typedAmount } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { clock, newAction, newCondition, nextKey, readAction, readCondition, readMinute, typedAction, typedCondition, Unread, type ActionKind, type TypedAction, type TypedCondition } from "../rules/form";
import type { Automation, KeptStep, KeptTrigger, SaveAutomation } from "./documents";
import { byKey, grown, laid } from "./tree";

export type FormInput = VariablesOf<typeof SaveAutomation>["input"]["form"];
type StepKind = FormInput["steps"][number]["step"];
type TriggerInput = FormInput["trigger"];

export const KINDS = ["WAIT", "BRANCH", "DO", "WEBHOOK", "STOP"] as const;
export type Kind = (typeof KINDS)[number];
export const TRIGGERS = [
  "REGISTERED", "FIRST_PURCHASE", "PURCHASED", "POINTS_EARNED", "BALANCE_PASSED", "TIER_REACHED", "BADGE_GAINED", "ORDER_COMPLETED", "REVIEW_APPROVED", "NO_VISIT", "BIRTHDAY", "ON_DATE", "SEGMENT_ENTERED",
] as const; // prettier-ignore
export type TriggerKind = (typeof TRIGGERS)[number];
/** What happens to nobody twice. */
export const ONCE_IN_A_LIFE: readonly TriggerKind[] = ["REGISTERED", "FIRST_PURCHASE"];
/** What can be done without a purchase. */
export const DONE: readonly ActionKind[] = ["addPoints", "sendPush", "sendEmail", "assignPromotion", "givePunch", "issueScratchCard", "removePoints", "setPoints"];
const MOVES: readonly ActionKind[] = ["addPoints", "removePoints", "setPoints"];
/** Whether there are points, beside which the customer can read something. */
export const movesPoints = (kind: ActionKind): boolean => MOVES.includes(kind);

export interface TypedTrigger {
  kind: TriggerKind;
  amount: string;
  points: string;
  stars: string;
  ids: string[];
  segment: string;
  days: string;
  day: string;
  everyYear: boolean;
  at: string;
  present: boolean;
}

/** All that any kind of step asks for. */
export interface TypedStep {
  key: number;
  kind: Kind;
  days: string;
  hours: string;
  minutes: string;
  at: string;
  conditions: TypedCondition[];
  yes: TypedStep[];
  no: TypedStep[];
  action: TypedAction;
  note: string;
  label: string;
}

export interface TypedAutomation {
  name: string;
  trigger: TypedTrigger;
  steps: TypedStep[];
  repeats: string;
}

export const newTrigger = (kind: TriggerKind = "REGISTERED"): TypedTrigger => ({
  kind, amount: "", points: "", stars: "5", ids: [], segment: "", days: kind === "BIRTHDAY" ? "0" : "", day: "", everyYear: false, at: kind === "BIRTHDAY" ? "09:00" : "10:00", present: false,
}); // prettier-ignore

export const newStep = (kind: Kind, action: ActionKind = "addPoints"): TypedStep => ({
  key: nextKey(), kind, days: kind === "WAIT" ? "1" : "", hours: "", minutes: "", at: "", conditions: kind === "BRANCH" ? [newCondition("DAYS_SINCE_VISIT")] : [],
  yes: [], no: [], action: newAction(action), note: "", label: "",
}); // prettier-ignore

export const emptyForm = (): TypedAutomation => ({ name: "", trigger: newTrigger(), steps: [], repeats: "ONE_AT_A_TIME" });

const figure = (value: number | null | undefined): string => (value ? String(value) : "");
const hour = (minute: number | null | undefined): string => (minute == null ? "" : clock(minute));

export function formOf(kept: Automation, currency: string): TypedAutomation {
  return {
    name: kept.name,
    trigger: typedTrigger(kept.trigger, currency),
    steps: grown<KeptStep, TypedStep>(kept.steps, (one, yes, no) => typedStep(one, yes, no, currency)),
    repeats: kept.repeats,
  };
}

function typedTrigger(kept: KeptTrigger, currency: string): TypedTrigger {
  const kind = TRIGGERS.find((one) => one === kept.kind) ?? "REGISTERED";
  const isMoney = kind === "PURCHASED" || kind === "ORDER_COMPLETED";
  return {
    ...newTrigger(kind),
    amount: isMoney && kept.least ? typedAmount(kept.least, currency) : "",
    points: isMoney ? "" : figure(kept.least),
    stars: String(kept.least ?? 5),
    ids: [...kept.ids],
    segment: kept.segment ?? "",
    days: kept.days == null ? "" : String(kept.days),
    day: kept.day ?? "",
    everyYear: kept.everyYear ?? false,
    ...(kept.atMinute == null ? {} : { at: clock(kept.atMinute) }),
    present: kept.includesPresent ?? false,
  };
}

function typedStep(kept: KeptStep, yes: TypedStep[], no: TypedStep[], currency: string): TypedStep {
  return {
    ...newStep(KINDS.find((one) => one === kept.kind) ?? "STOP"),
    days: figure(kept.wait?.days),
    hours: figure(kept.wait?.hours),
    minutes: figure(kept.wait?.minutes),
    at: hour(kept.wait?.atMinute),
    conditions: (kept.conditions ?? []).map((one) => typedCondition(one, currency)),
    yes,
    no,
    ...(kept.action ? { action: typedAction(kept.action, currency) } : {}),
    note: kept.note ?? "",
    label: kept.label ?? "",
  };
}

/** What the server takes, and what can't be read, by the paths of `problemsIn`. */
export function readForm(form: TypedAutomation, currency: string): { input: FormInput; unread: Record<string, string> } {
  const unread = new Unread();
  const input = {
    name: form.name,
    trigger: readTrigger(form.trigger, currency, unread),
    steps: laid(form.steps).map(({ step, inside }, place) => ({ step: readStep(step, currency, `steps.${place}`, unread), inside })),
    repeats: form.repeats as Automation["repeats"],
  };
  return { input, unread: problemsIn(form, unread.fields) };
}

/** By field, where each step is called by its key. */
export const problemsIn = (form: TypedAutomation, fields: Record<string, string>): Record<string, string> =>
  byKey(fields, laid(form.steps).map((one) => one.step));

/** Such a number as no field takes is refused by the server with words of its own, but only if it is an Int. */
const MOST = 1_000_000;
const small = (value: number | null): number => Math.min(value ?? 0, MOST);

function readTrigger(form: TypedTrigger, currency: string, unread: Unread): TriggerInput {
  const at = (): number => readMinute(unread, "trigger.atMinute", form.at);
  switch (form.kind) {
    case "REGISTERED":
      return { registered: true };
    case "FIRST_PURCHASE":
      return { firstPurchase: true };
    case "PURCHASED":
      return { purchased: unread.figure("trigger.leastMinor", form.amount, currency) ?? 0 };
    case "ORDER_COMPLETED":
      return { orderCompleted: unread.figure("trigger.leastMinor", form.amount, currency) ?? 0 };
    case "POINTS_EARNED":
      return { pointsEarned: unread.figure("trigger.least", form.points) ?? 1 };
    case "BALANCE_PASSED":
      return { balancePassed: unread.needed("trigger.points", form.points) };
    case "TIER_REACHED":
      return { tierReached: form.ids };
    case "BADGE_GAINED":
      return { badgeGained: form.ids };
    case "REVIEW_APPROVED":
      return { reviewApproved: Number(form.stars) };
    case "NO_VISIT":
      return { noVisit: { days: small(unread.needed("trigger.days", form.days)), atMinute: at(), includesPresent: form.present } };
    case "BIRTHDAY":
      return { birthday: { daysBefore: small(unread.figure("trigger.daysBefore", form.days)), atMinute: at() } };
    case "ON_DATE":
      return { onDate: { day: unread.chosen("trigger.day", form.day), everyYear: form.everyYear, atMinute: at() } };
    case "SEGMENT_ENTERED":
      return { segmentEntered: { segment: unread.chosen("trigger.segment", form.segment), includesPresent: form.present } };
  }
}

function readStep(form: TypedStep, currency: string, path: string, unread: Unread): StepKind {
  switch (form.kind) {
    case "WAIT": {
      const part = (name: "days" | "hours" | "minutes"): number => small(unread.figure(`${path}.${name}`, form[name]));
      return { wait: { days: part("days"), hours: part("hours"), minutes: part("minutes"), atMinute: form.at ? readMinute(unread, `${path}.atMinute`, form.at) : null } };
    }
    case "BRANCH":
      return { branch: form.conditions.map((one, at) => readCondition(one, currency, `${path}.conditions.${at}`, unread)) };
    case "DO":
      return { do: { action: readAction(form.action, currency, `${path}.actions.0`, unread), note: movesPoints(form.action.kind) ? form.note : "" } };
    case "WEBHOOK":
      return { webhook: form.label };
    case "STOP":
      return { stop: true };
  }
}
