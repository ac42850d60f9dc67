import { untrack } from "svelte";

/** Asks before what somebody typed is left behind: by a link, a key, the way back, or by closing the tab. */

/** What is asked, of what, and the answer that leaves, where the usual words don't fit. */
export interface Says {
  question?: string;
  hint: string;
  leave?: string;
}

/** Whether a form *has* something, and what is said of it. */
const guards = new Map<() => boolean, (() => Says) | undefined>();
/** Where somebody wants to go, who was asked first; *has*: whether what they were asked about is still unsaved. */
let way = $state.raw<{ go: () => void; has: () => boolean }>();
let follow = (): void => {};

const isUnsaved = (): boolean => [...guards.keys()].some((has) => has());
const onClose = (event: BeforeUnloadEvent): void => {
  if (isUnsaved()) event.preventDefault();
};

/** While a form stands on the screen: whether it *has* what was not saved. Answers how to take it away again. *says*: of
 *  what is lost, if it is no words. */
export function guard(has: () => boolean, says?: () => Says): () => void {
  // only while there is a form: a page that listens to this is not kept for the way back
  if (guards.size === 0) addEventListener("beforeunload", onClose);
  guards.set(has, says);
  return () => {
    guards.delete(has);
    if (guards.size === 0) removeEventListener("beforeunload", onClose);
    if (way?.has === has) way = undefined;
    settled();
  };
}

/** The same for a component, for as long as it is on the screen. Call it while that is set up. */
export function guarded(has: () => boolean, says?: () => Says): void {
  $effect(() => guard(has, says));
  $effect(() => {
    if (!has()) untrack(settled);
  });
}

export const leaving = {
  get isUnsaved() {
    return isUnsaved();
  },
  /** The question stands on the screen. */
  get isAsked() {
    return way !== undefined;
  },
  /** What is said of the form that is asked about, or of the first that has something. */
  get says() {
    const has = way && guards.has(way.has) ? way.has : [...guards.keys()].find((one) => one());
    return has && guards.get(has)?.();
  },
  stay(): void {
    way = undefined;
  },
  leave(): void {
    const asked = way;
    way = undefined;
    asked?.go();
  },
};

/** What the form was of is gone, or was sent: there is nothing to save. */
export const letGo = (): void => guards.clear();

/** Leave this page as a whole, once the person has said that what was typed may go; the browser asks no more then. */
export function leavePage(go: () => void): void {
  unlessUnsaved(() => {
    letGo();
    go();
  });
}

/** Go there at once, or once the person has said that what was typed may go. *has*: whether there is any. */
export function unlessUnsaved(go: () => void, has: () => boolean = isUnsaved): void {
  if (has()) way = { go, has };
  else go();
}

/** Something may have been saved or dropped: nobody is asked about it any more, and what waited for it comes. */
export function settled(): void {
  if (way && !way.has()) way = undefined;
  follow();
}

/** *act*: what is to follow whenever something may have been saved or dropped. */
export const onSettled = (act: () => void): void => void (follow = act);
