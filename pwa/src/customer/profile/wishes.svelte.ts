import { act, problemsAfter } from "../../graphql/act";
import { client } from "../../graphql/client";
import type { ResultOf } from "../../graphql/graphql";
import { m } from "../../i18n/paraglide/messages.js";
import { noProblems } from "../../ui/form";
import { inTurn } from "../../ui/queue";
import { SetWishes, type WishesQuery } from "./push";

export type Wishes = NonNullable<ResultOf<typeof WishesQuery>["messagePreferences"]>;

/** Quiet hours and how many campaigns a week, as somebody chooses them: each choice is sent, one after the other. */
export function wishesForm() {
  const form = $state({ isQuiet: false, from: "1320", to: "480", most: "" });
  let problems = $state(noProblems());
  let told = $state("");
  let busy = $state(false);
  /** What the server has. Nothing is shown before it is known: what is saved is all of it, so nothing may be a guess. */
  let kept = $state.raw<Wishes>();
  const turn = inTurn();
  let under = 0;
  const wanted = $derived<Wishes>({
    quietFrom: form.isQuiet ? Number(form.from) : null,
    quietTo: form.isQuiet ? Number(form.to) : null,
    mostAWeek: form.most === "" ? null : Number(form.most),
  });
  const isWanting = $derived(kept !== undefined && (Object.keys(wanted) as (keyof Wishes)[]).some((name) => wanted[name] !== kept?.[name]));

  return {
    form,
    get problems() {
      return problems;
    },
    get told() {
      return told;
    },
    get busy() {
      return busy;
    },
    get isKnown() {
      return kept !== undefined;
    },
    /** What is under way is not asked about: it goes on by itself. */
    get isUnsaved() {
      return isWanting && !busy;
    },
    /** What the server has. */
    show(now: Wishes): void {
      kept = now;
      form.isQuiet = now.quietFrom !== null;
      if (now.quietFrom !== null && now.quietTo !== null) [form.from, form.to] = [String(now.quietFrom), String(now.quietTo)];
      form.most = now.mostAWeek === null ? "" : String(now.mostAWeek);
    },
    /** What could not be saved stands as it was chosen, to be tried again. */
    async save(): Promise<void> {
      busy = true;
      told = "";
      const sent = wanted;
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      under++;
      const outcome = await turn(() => act(client, SetWishes, { input: { timeZone, ...sent } }));
      const found = problemsAfter(outcome, (data) => data.setMessagePreferences);
      if (!found.message) kept = sent;
      if (--under > 0) return; // a newer one says it all
      busy = false;
      problems = found;
      told = found.message ? "" : m.saved();
    },
  };
}
