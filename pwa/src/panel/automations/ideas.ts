/** Automations to start from. Nothing of them is saved before the person saves. */
import { m } from "../../i18n/paraglide/messages.js";
import type { IconName } from "../../ui/Icon.svelte";
import { newAction, newCondition, type ActionKind, type TypedAction } from "../rules/form";
import { emptyForm, newStep, newTrigger, type TypedAutomation, type TypedStep, type TypedTrigger } from "./form";

/** What of the business an idea can use. */
export interface Known {
  /** A promotion to give, if there is one. */
  voucher: string | undefined;
}

export interface Idea {
  label: () => string;
  hint: () => string;
  icon: IconName;
  make: (known: Known) => TypedAutomation;
}

const NAME = "{{name}}";

const step = (action: ActionKind, typed: Partial<TypedAction>, note = ""): TypedStep => ({ ...newStep("DO"), action: { ...newAction(action), ...typed }, note });
const wait = (days: string): TypedStep => ({ ...newStep("WAIT"), days });

function form(name: string, trigger: Partial<TypedTrigger> & Pick<TypedTrigger, "kind">, repeats: string, steps: TypedStep[]): TypedAutomation {
  return { name, trigger: { ...newTrigger(trigger.kind), ...trigger }, repeats, steps };
}

export const IDEAS = {
  welcome: {
    label: m.idea_welcome, hint: m.idea_welcome_hint, icon: "smile",
    make: () => form(m.idea_welcome(), { kind: "REGISTERED" }, "ONCE", [wait("1"), step("sendPush", { title: m.idea_welcome_title({ name: NAME }), body: m.idea_welcome_body() })]),
  },
  thanks: {
    label: m.idea_thanks, hint: m.idea_thanks_hint, icon: "bag",
    make: () => form(m.idea_thanks(), { kind: "FIRST_PURCHASE" }, "ONCE", [step("addPoints", { points: "20" }, m.idea_thanks_note())]),
  },
  back: {
    label: m.idea_back, hint: m.idea_back_hint, icon: "heart",
    make: ({ voucher }) =>
      form(m.idea_back(), { kind: "NO_VISIT", days: "60" }, "ONE_AT_A_TIME", [
        step("sendPush", { title: m.idea_back_title({ name: NAME }), body: m.idea_back_body() }),
        ...(voucher ? [step("assignPromotion", { promotion: voucher })] : []),
        wait("7"),
        {
          ...newStep("BRANCH"),
          conditions: [{ ...newCondition("DAYS_SINCE_VISIT"), most: "7" }],
          no: [step("sendEmail", { title: m.idea_back_subject({ name: NAME }), body: m.idea_back_text() })],
        },
      ]),
  },
  birthday: {
    label: m.idea_birthday, hint: m.idea_birthday_hint, icon: "gift",
    make: () => form(m.idea_birthday(), { kind: "BIRTHDAY", at: "09:00" }, "ONE_AT_A_TIME", [step("addPoints", { points: "50" }, m.idea_birthday_note())]),
  },
  vip: {
    label: m.idea_vip, hint: m.idea_vip_hint, icon: "star",
    make: () => form(m.idea_vip(), { kind: "BALANCE_PASSED", points: "500" }, "ONCE", [step("sendPush", { title: m.idea_vip_title({ name: NAME }), body: m.idea_vip_body() })]),
  },
  review: {
    label: m.idea_review, hint: m.idea_review_hint, icon: "speech",
    make: () => form(m.idea_review(), { kind: "REVIEW_APPROVED", stars: "5" }, "EACH_TIME", [step("addPoints", { points: "20" }, m.idea_review_note())]),
  },
  empty: { label: m.idea_empty, hint: m.idea_empty_hint, icon: "plus", make: emptyForm },
} satisfies Record<string, Idea>; // prettier-ignore
export type IdeaName = keyof typeof IDEAS;
