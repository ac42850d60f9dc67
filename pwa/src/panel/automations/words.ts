import { readPoints } from "../../i18n/read";
import { m } from "../../i18n/paraglide/messages.js";
import type { IconName } from "../../ui/Icon.svelte";
import type { Names } from "../rules/documents";
import { ACTION_KINDS, type ActionKind, type TypedAction, type TypedCondition } from "../rules/form";
import { CONDITION_WORDS, MEASURE_WORDS, weekdays } from "../rules/words";
import type { Automation, KeptStep, Run } from "./documents";
import { KINDS, type Kind, type TriggerKind, type TypedStep } from "./form";
import { grown } from "./tree";

export const STATES: Record<Automation["state"], () => string> = { DRAFT: m.auto_draft, ON: m.auto_on, PAUSED: m.auto_paused };
export const RUN_STATES: Record<Run["state"], () => string> = { ACTIVE: m.run_active, DONE: m.run_done, STOPPED: m.run_stopped, FAILED: m.run_failed };
export const REPEATS: Record<Automation["repeats"], () => string> = { ONE_AT_A_TIME: m.repeats_one, ONCE: m.repeats_once, EACH_TIME: m.repeats_each };

export const TRIGGER_WORDS: Record<TriggerKind, () => string> = {
  REGISTERED: m.trigger_registered, FIRST_PURCHASE: m.trigger_first_purchase, PURCHASED: m.trigger_purchased, POINTS_EARNED: m.trigger_points_earned,
  BALANCE_PASSED: m.trigger_balance_passed, TIER_REACHED: m.trigger_tier_reached, BADGE_GAINED: m.trigger_badge_gained, ORDER_COMPLETED: m.trigger_order_completed,
  REVIEW_APPROVED: m.trigger_review_approved, NO_VISIT: m.trigger_no_visit, BIRTHDAY: m.trigger_birthday, ON_DATE: m.trigger_on_date, SEGMENT_ENTERED: m.trigger_segment_entered,
}; // prettier-ignore

export const KIND_WORDS: Record<Kind, () => string> = { WAIT: m.step_wait, BRANCH: m.step_branch, DO: m.step_do, WEBHOOK: m.step_webhook, STOP: m.step_stop };
export const KIND_ICONS: Record<Kind, IconName> = { WAIT: "clock", BRANCH: "flow", DO: "gift", WEBHOOK: "plug", STOP: "flag" };
const ACTION_ICONS: Partial<Record<ActionKind, IconName>> = { sendPush: "bell", sendEmail: "mail", addPoints: "star", removePoints: "star", setPoints: "star", assignPromotion: "ticket" };
export const iconOf = (kind: Kind, action: ActionKind | undefined): IconName => (kind === "DO" && action && ACTION_ICONS[action]) || KIND_ICONS[kind];
export const OUTCOMES: Record<string, () => string> = {
  DONE: m.outcome_done, SKIPPED: m.outcome_skipped, YES: m.outcome_yes, NO: m.outcome_no, WAITS: m.outcome_waits, STOP: m.outcome_stop,
}; // prettier-ignore

/** A step to read, with its lanes. */
export interface Told {
  path: string;
  kind: Kind;
  icon: IconName;
  text: string;
  yes: Told[];
  no: Told[];
}

export const toldSteps = (kept: readonly KeptStep[]): Told[] =>
  grown<KeptStep, Told>(kept, ({ path, kind: named, text, action }, yes, no) => {
    const kind = KINDS.find((one) => one === named) ?? "STOP";
    return { path, kind, icon: iconOf(kind, action ? ACTION_KINDS.find((one) => action[one] !== null) : undefined), text, yes, no };
  });

type Said = { action: TypedAction; names: Names | undefined };
const title = (id: string, names: Names | undefined): string => names?.promotions.edges.find((edge) => edge.node.id === id)?.node.title ?? "…";
const ACTIONS: Record<string, (said: Said) => string> = {
  addPoints: ({ action }) => m.does_add_points({ points: readPoints(action.points) ?? 0, shown: action.points || "…" }),
  removePoints: ({ action }) => m.does_remove_points({ points: readPoints(action.points) ?? 0, shown: action.points || "…" }),
  setPoints: ({ action }) => m.does_set_points({ points: action.points || "…" }),
  sendPush: ({ action }) => m.does_push({ title: action.title || "…" }),
  sendEmail: ({ action }) => m.does_email({ title: action.title || "…" }),
  assignPromotion: ({ action, names }) => m.does_assign({ title: title(action.promotion, names) }),
  givePunch: ({ action, names }) => m.does_punch({ title: title(action.promotion, names) }),
  issueScratchCard: ({ action, names }) => m.does_scratch({ title: title(action.promotion, names) }),
};

/** A step of the form as a sentence; the server says the same of one that is saved. */
export function stepWords(step: TypedStep, names: Names | undefined): string {
  switch (step.kind) {
    case "WAIT":
      return waitWords(step);
    case "BRANCH": {
      const asked = step.conditions.map((one) => m.in_quotes({ what: conditionWords(one, names) })).join(` ${m.and_word()} `);
      return asked ? m.does_ask({ what: asked }) : m.does_ask_nothing();
    }
    case "DO":
      return (ACTIONS[step.action.kind]?.({ action: step.action, names }) ?? "…") + (step.note ? ` (${step.note})` : "");
    case "WEBHOOK":
      return m.does_webhook({ label: step.label || "…" });
    case "STOP":
      return m.step_stop();
  }
}

function waitWords(step: TypedStep): string {
  const parts = ([[step.days, m.days_of], [step.hours, m.hours_of], [step.minutes, m.minutes_of]] as const)
    .filter(([text]) => Number(text) > 0)
    .map(([text, words]) => words({ count: Number(text) })); // prettier-ignore
  const long = parts.join(", ");
  if (!step.at) return long ? m.does_wait({ long }) : m.does_wait({ long: "…" });
  return long ? m.does_wait_until({ long, at: step.at }) : m.does_until({ at: step.at });
}

function conditionWords(one: TypedCondition, names: Names | undefined): string {
  const label = one.kind === "figure" ? MEASURE_WORDS[one.measure]() : CONDITION_WORDS[one.kind]();
  const value = valueWords(one, names);
  return value ? `${label}: ${value}` : label;
}

function valueWords(one: TypedCondition, names: Names | undefined): string {
  const named = (all: readonly { id: string; words: string }[] | undefined): string =>
    one.ids.map((id) => all?.find((each) => each.id === id)?.words ?? (all ? m.no_longer_there() : "…")).join(", ");
  switch (one.kind) {
    case "figure":
      if (one.least && one.most) return `${one.least}–${one.most}`;
      return one.least ? m.or_more({ value: one.least }) : one.most ? m.or_less({ value: one.most }) : "…";
    case "firstPurchase":
    case "newsletter":
      return one.holds === "yes" ? m.yes() : m.no();
    case "inTier":
      return named(names?.achievements.tiers.map(({ id, name }) => ({ id, words: name })));
    case "withBadge":
      return named(names?.achievements.badges.map(({ id, title: words }) => ({ id, words })));
    case "atLocation":
      return named(names?.merchant?.locations.map(({ id, name }) => ({ id, words: name })));
    case "inSegment":
      return named(names?.segments.map(({ id, name }) => ({ id, words: name })));
    case "atTimes":
      return `${one.weekdays.map((day) => weekdays()[day - 1]).join(", ")} ${one.from}–${one.to}`.trim();
    case "nearBirthday":
      return one.wide ? m.rule_birthday_month() : `± ${one.days || "0"}`;
    case "cartHolds":
      return one.label;
  }
}
