import { leaving, unlessUnsaved } from "./unsaved.svelte";

/** Entries of the history are counted, so that a way back can itself be taken back while somebody is asked. */
type Counted = { at?: number } | null;

const counted = (): number | undefined => (history.state as Counted)?.at;
let at = 0;
/** The next change of the address was agreed to, or takes back one that was not. */
let expected: "agreed" | "undone" | undefined;

/** *arrive*: somebody went back or forth, and leaves nothing typed behind. Once for each app. */
export function onArrival(arrive: () => void): void {
  at = counted() ?? 0;
  count();
  addEventListener("popstate", () => {
    const there = counted();
    const by = (there ?? at + 1) - at;
    const how = expected;
    expected = undefined;
    if (how === "undone") return;
    if (!how && by !== 0 && there !== undefined && leaving.isUnsaved) {
      expected = "undone";
      history.go(-by);
      unlessUnsaved(() => goAgreed(by));
      return;
    }
    at += by;
    count(); // an entry that the browser made, for another "#" of the same page, has no number yet
    arrive();
  });
}

/** Back or forth by so many entries, unasked. */
export function goAgreed(by: number): void {
  expected = "agreed";
  history.go(by);
}

/** One entry more. *state*: what is kept with it. */
export function visit(address: string, state?: object): void {
  at += 1;
  history.pushState({ ...state, at }, "", address);
}

/** In place of this entry, which keeps its number and whatever else is kept with it. */
export const renamed = (address: string): void => history.replaceState(history.state, "", address);

const count = (): void => history.replaceState({ ...(history.state as object | null), at }, "");
