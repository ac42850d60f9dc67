/** A promotion as it is typed. */
import type { VariablesOf } from "../../graphql/graphql";
import { typedAmount } from "../../i18n/format";
import { readMoment, typedMoment } from "../../i18n/moments";
import { newAction, nextKey, readAction, readCase, typedAction, typedCase, Unread, type TypedAction, type TypedCase } from "../rules/form";
import type { Promotion, SavePromotion } from "./documents";
import type { Picked } from "../upload";
import { gives, type Kind } from "./words";

export interface TypedPrize {
  key: number;
  title: string;
  total: string;
  actions: TypedAction[];
}

export type FormInput = VariablesOf<typeof SavePromotion>["input"]["form"];
type PunchBy = NonNullable<Promotion["punchRules"]>["by"];

const figure = (value: number | null | undefined): string => (value == null ? "" : String(value));
const listed = (text: string): string[] => text.split("\n").map((one) => one.trim()).filter(Boolean);

export function formOf(kind: Kind, kept: Promotion | undefined, currency: string) {
  const rules = kept?.punchRules;
  const first = gives(kind)[0];
  return {
    title: kept?.title ?? "",
    description: kept?.description ?? "",
    icon: kept?.icon ?? "gift",
    picture: undefined as Picked,
    gift: kept ? kept.gift.map((one) => typedAction(one, currency)) : first ? [newAction(first)] : [],
    cases: (kept?.cases.map((one) => typedCase(one, currency)) ?? []) as TypedCase[],
    prizes: (kept?.prizes.map((one) => ({ key: nextKey(), title: one.title, total: String(one.total), actions: one.actions.map((each) => typedAction(each, currency)) })) ?? []) as TypedPrize[],
    byPurchase: kept?.byPurchase ?? false,
    validFrom: typedMoment(kept?.validFrom),
    validTo: typedMoment(kept?.validTo),
    segmentId: kept?.segmentId ?? "",
    budget: figure(kept?.budget),
    mostPerCustomer: kept ? figure(kept.mostPerCustomer) : kind === "PROMO_CODE" ? "1" : "",
    keepsDays: figure(kept?.keepsDays),
    goal: figure(rules?.goal ?? 10),
    by: (rules?.by ?? "PURCHASE") as PunchBy as string,
    each: rules?.amountMinor == null ? "" : typedAmount(rules.amountMinor, currency),
    products: rules?.products.join("\n") ?? "",
    categories: rules?.categories.join("\n") ?? "",
    minutesBetween: figure(rules?.minutesBetween ?? 0),
    startsOver: rules?.startsOver ?? true,
    cardDays: figure(rules?.cardDays),
  };
}

export type TypedPromotion = ReturnType<typeof formOf>;

/** What the server takes, and what can't be read, by path. */
export function readForm(kind: Kind, form: TypedPromotion, currency: string) {
  const unread = new Unread();
  const punchRules =
    kind === "PUNCH_CARD"
      ? {
          goal: unread.needed("punchRules.goal", form.goal),
          by: form.by as PunchBy,
          amountMinor: form.by === "AMOUNT" ? unread.figure("punchRules.amountMinor", form.each, currency) : null,
          products: form.by === "PRODUCT" ? listed(form.products) : [],
          categories: form.by === "PRODUCT" ? listed(form.categories) : [],
          minutesBetween: unread.figure("punchRules.minutesBetween", form.minutesBetween) ?? 0,
          startsOver: form.startsOver,
          cardDays: unread.figure("punchRules.cardDays", form.cardDays),
        }
      : null;
  const input: FormInput = {
    kind,
    title: form.title,
    description: form.description,
    icon: form.icon,
    gift: kind === "SCRATCH_CARD" ? [] : form.gift.map((one, at) => readAction(one, currency, `gift.${at}`, unread)),
    cases: form.cases.map((one, at) => readCase(one, currency, `cases.${at}`, unread)),
    punchRules,
    prizes: form.prizes.map((one, at) => ({
      title: one.title,
      total: unread.needed(`prizes.${at}.total`, one.total),
      actions: one.actions.map((each, place) => readAction(each, currency, `prizes.${at}.actions.${place}`, unread)),
    })),
    byPurchase: form.byPurchase,
    validFrom: readMoment(form.validFrom),
    validTo: readMoment(form.validTo),
    segmentId: form.segmentId || null,
    budget: unread.figure("budget", form.budget),
    mostPerCustomer: unread.figure("mostPerCustomer", form.mostPerCustomer),
    keepsDays: unread.figure("keepsDays", form.keepsDays),
    ...(form.picture === undefined ? {} : { picture: form.picture }),
  };
  return { input, unread: unread.fields };
}
