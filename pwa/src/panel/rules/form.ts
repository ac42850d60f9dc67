/** Conditions and actions as they are typed, and as the server takes them. */
import type { VariablesOf } from "../../graphql/graphql";
import { factor, typedAmount } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { readAmount, readPoints } from "../../i18n/read";
import type { SavePromotion } from "../promotions/documents";
import type { RuleAction, RuleCase, RuleCondition } from "./documents";

type Form = VariablesOf<typeof SavePromotion>["input"]["form"];
export type CaseInput = NonNullable<Form["cases"]>[number];
export type ConditionInput = CaseInput["conditions"][number];
export type ActionInput = NonNullable<Form["gift"]>[number];
export type Measure = NonNullable<RuleCondition["figure"]>["measure"];

export const MEASURES = ["CART_TOTAL", "BALANCE", "LIFETIME", "SPEND", "PURCHASES", "DAYS_SINCE_VISIT"] as const;
export const CONDITION_KINDS = [
  "figure", "firstPurchase", "cartHolds", "inTier", "withBadge", "atLocation", "atTimes", "nearBirthday", "inSegment", "newsletter",
] as const; // prettier-ignore
export type ConditionKind = (typeof CONDITION_KINDS)[number];
/** What only a purchase answers, beside its total. */
export const OF_PURCHASE: readonly ConditionKind[] = ["firstPurchase", "cartHolds"];
export const ACTION_KINDS = [
  "addPoints", "multiplyBp", "discount", "freeProduct", "externalGift", "assignPromotion", "givePunch", "issueScratchCard", "sendPush", "sendEmail", "removePoints", "setPoints",
] as const; // prettier-ignore
export type ActionKind = (typeof ACTION_KINDS)[number];

/** All that any kind of condition asks for, as text and ticks. */
export interface TypedCondition {
  /** Which one it is, wherever it stands. */
  key: number;
  kind: ConditionKind;
  measure: Measure;
  least: string;
  most: string;
  holds: "yes" | "no";
  products: string;
  categories: string;
  label: string;
  ids: string[];
  wide: boolean;
  weekdays: number[];
  from: string;
  to: string;
  days: string;
}

export interface TypedAction {
  key: number;
  kind: ActionKind;
  points: string;
  percent: string;
  amount: string;
  products: string;
  categories: string;
  label: string;
  name: string;
  promotion: string;
  title: string;
  body: string;
}

export interface TypedCase {
  key: number;
  conditions: TypedCondition[];
  actions: TypedAction[];
}

let last = 0;
export const nextKey = (): number => (last += 1);

export const newCase = (): TypedCase => ({ key: nextKey(), conditions: [newCondition()], actions: [] });

export const newCondition = (measure: Measure = "CART_TOTAL"): TypedCondition => ({
  key: nextKey(), kind: "figure", measure, least: "", most: "", holds: "yes", products: "", categories: "", label: "", ids: [], wide: false, weekdays: [], from: "00:00", to: "00:00", days: "0",
}); // prettier-ignore

export const newAction = (kind: ActionKind = "addPoints"): TypedAction => ({
  key: nextKey(), kind, points: "", percent: "", amount: "", products: "", categories: "", label: "", name: "", promotion: "", title: "", body: "",
}); // prettier-ignore

const MONEY: readonly Measure[] = ["CART_TOTAL", "SPEND"];
export const isMoney = (measure: Measure): boolean => MONEY.includes(measure);
export const clock = (minute: number): string => `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const listed = (text: string): string[] => text.split("\n").map((one) => one.trim()).filter(Boolean);

export function typedCase(kept: RuleCase, currency: string): TypedCase {
  return {
    key: nextKey(),
    conditions: kept.conditions.map((one) => typedCondition(one, currency)),
    actions: kept.actions.map((one) => typedAction(one, currency)),
  };
}

export function typedCondition(kept: RuleCondition, currency: string): TypedCondition {
  const kind = CONDITION_KINDS.find((one) => kept[one] !== null) ?? "newsletter";
  const shown = (value: number | null | undefined): string =>
    value == null ? "" : kept.figure && isMoney(kept.figure.measure) ? typedAmount(value, currency) : String(value);
  const truth = kept.firstPurchase ?? kept.newsletter;
  return {
    ...newCondition(),
    kind,
    measure: kept.figure?.measure ?? "CART_TOTAL",
    least: shown(kept.figure?.least ?? kept.cartHolds?.least),
    most: shown(kept.figure?.most),
    holds: truth === false ? "no" : "yes",
    products: kept.cartHolds?.products.join("\n") ?? "",
    categories: kept.cartHolds?.categories.join("\n") ?? "",
    label: kept.cartHolds?.label ?? "",
    ids: [...(kept.inTier?.tiers ?? kept.withBadge?.badges ?? kept.atLocation ?? (kept.inSegment ? [kept.inSegment] : []))],
    wide: kept.inTier?.orAbove ?? kept.withBadge?.allOf ?? kept.nearBirthday?.wholeMonth ?? false,
    weekdays: [...(kept.atTimes?.weekdays ?? [])],
    from: clock(kept.atTimes?.fromMinute ?? 0),
    to: clock(kept.atTimes?.toMinute ?? 0),
    days: String(kept.nearBirthday?.days ?? 0),
  };
}

export function typedAction(kept: RuleAction, currency: string): TypedAction {
  const kind = ACTION_KINDS.find((one) => kept[one] !== null) ?? "addPoints";
  const points = kept.addPoints ?? kept.removePoints ?? kept.setPoints ?? kept.givePunch?.punches;
  const said = kept.sendPush ?? kept.sendEmail;
  return {
    ...newAction(kind),
    points: kept.multiplyBp !== null ? factor(kept.multiplyBp) : points == null ? "" : String(points),
    percent: kept.discount?.percentBp == null ? "" : String(kept.discount.percentBp / 100).replace(".", ","),
    amount: kept.discount?.amountMinor == null ? "" : typedAmount(kept.discount.amountMinor, currency),
    products: kept.discount?.products.join("\n") ?? kept.freeProduct?.product ?? "",
    categories: kept.discount?.categories.join("\n") ?? "",
    label: kept.discount?.label ?? "",
    name: kept.externalGift ?? kept.freeProduct?.name ?? "",
    promotion: kept.assignPromotion ?? kept.issueScratchCard ?? kept.givePunch?.promotion ?? "",
    title: said?.title ?? "",
    body: said?.body ?? "",
  };
}

/** Notes by path what can't be read. */
export class Unread {
  readonly fields: Record<string, string> = {};

  figure(path: string, text: string, currency?: string): number | null {
    if (text.trim() === "") return null;
    const read = currency === undefined ? readPoints(text) : readAmount(text, currency);
    if (read === undefined) this.fields[path] = currency === undefined ? m.points_unreadable() : m.amount_unreadable();
    return read ?? null;
  }

  /** One that was chosen. */
  chosen(path: string, id: string | undefined): string {
    if (!id) this.fields[path] = m.needed();
    return id ?? "";
  }

  needed(path: string, text: string): number {
    const read = this.figure(path, text);
    if (read === null && this.fields[path] === undefined) this.fields[path] = m.needed();
    return read ?? 0;
  }

  /** "15" or "7,5" percent as basis points. */
  percent(path: string, text: string): number | null {
    return this.parts(path, text, 100, 1, 10_000, m.percent_range());
  }

  /** "1,5" as basis points. */
  factor(path: string, text: string): number {
    const read = this.parts(path, text, 10_000, 10_001, 100_000, m.factor_range());
    if (read === null && this.fields[path] === undefined) this.fields[path] = m.needed();
    return read ?? 0;
  }

  private parts(path: string, text: string, whole: number, least: number, most: number, range: string): number | null {
    if (text.trim() === "") return null;
    const match = /^\d{1,3}([.,]\d{1,4})?$/.exec(text.trim());
    const read = match ? Math.round(Number(text.trim().replace(",", ".")) * whole) : undefined;
    if (read !== undefined && read >= least && read <= most) return read;
    this.fields[path] = match ? range : m.not_a_number();
    return null;
  }
}

/** A time of day as its minute; one must be there. */
export function readMinute(unread: Unread, path: string, text: string): number {
  if (/^\d\d:\d\d/.test(text)) return minutes(text);
  unread.fields[path] = m.needed();
  return 0;
}

export function readCase(form: TypedCase, currency: string, path: string, unread: Unread): CaseInput {
  return {
    conditions: form.conditions.map((one, at) => readCondition(one, currency, `${path}.conditions.${at}`, unread)),
    actions: form.actions.map((one, at) => readAction(one, currency, `${path}.actions.${at}`, unread)),
  };
}

export function readCondition(form: TypedCondition, currency: string, path: string, unread: Unread): ConditionInput {
  switch (form.kind) {
    case "figure": {
      const unit = isMoney(form.measure) ? currency : undefined;
      return {
        figure: { measure: form.measure, least: unread.figure(`${path}.least`, form.least, unit), most: unread.figure(`${path}.most`, form.most, unit) },
      };
    }
    case "firstPurchase":
      return { firstPurchase: form.holds === "yes" };
    case "newsletter":
      return { newsletter: form.holds === "yes" };
    case "cartHolds":
      return {
        cartHolds: { products: listed(form.products), categories: listed(form.categories), least: unread.figure(`${path}.least`, form.least) ?? 1, label: form.label },
      };
    case "inTier":
      return { inTier: { tiers: form.ids, orAbove: form.wide } };
    case "withBadge":
      return { withBadge: { badges: form.ids, allOf: form.wide } };
    case "atLocation":
      return { atLocation: form.ids };
    case "inSegment":
      return { inSegment: unread.chosen(`${path}.segment`, form.ids[0]) };
    case "nearBirthday":
      return { nearBirthday: { days: form.wide ? 0 : (unread.figure(`${path}.days`, form.days) ?? 0), wholeMonth: form.wide } };
    case "atTimes": {
      const [from, to] = [minutes(form.from), minutes(form.to)];
      return { atTimes: { weekdays: form.weekdays, fromMinute: from, toMinute: to === 0 ? 1440 : to } };
    }
  }
}

export function readAction(form: TypedAction, currency: string, path: string, unread: Unread): ActionInput {
  switch (form.kind) {
    case "addPoints":
      return { addPoints: unread.needed(`${path}.points`, form.points) };
    case "removePoints":
      return { removePoints: unread.needed(`${path}.points`, form.points) };
    case "setPoints":
      return { setPoints: unread.needed(`${path}.points`, form.points) };
    case "multiplyBp":
      return { multiplyBp: unread.factor(`${path}.timesBp`, form.points) };
    case "discount":
      return {
        discount: {
          percentBp: unread.percent(`${path}.percentBp`, form.percent), amountMinor: unread.figure(`${path}.amountMinor`, form.amount, currency),
          products: listed(form.products), categories: listed(form.categories), label: form.label,
        },
      }; // prettier-ignore
    case "freeProduct":
      return { freeProduct: { name: form.name, product: form.products.trim() || null } };
    case "externalGift":
      return { externalGift: form.name };
    case "assignPromotion":
      return { assignPromotion: unread.chosen(`${path}.promotion`, form.promotion) };
    case "issueScratchCard":
      return { issueScratchCard: unread.chosen(`${path}.promotion`, form.promotion) };
    case "givePunch":
      return { givePunch: { promotion: unread.chosen(`${path}.promotion`, form.promotion), punches: unread.figure(`${path}.punches`, form.points) ?? 1 } };
    case "sendPush":
      return { sendPush: { title: form.title, body: form.body } };
    case "sendEmail":
      return { sendEmail: { title: form.title, body: form.body } };
  }
}
