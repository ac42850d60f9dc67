/** Asks before what somebody typed is left behind: by a link, a key, the way back, or by closing the tab. */

const guards = new Set<() => boolean>();
let way = $state.raw<() => void>();
/** What waits until nothing typed is in its way. */
let owed: (() => void) | undefined;

const isUnsaved = (): boolean => [...guards].some((has) => has());
const onClose = (event: BeforeUnloadEvent): void => {
  if (isUnsaved()) event.preventDefault();
};

/** While a form stands on the screen: whether it *has* what was not saved. Answers how to take it away again. */
export function guard(has: () => boolean): () => void {
  // only while there is a form: a page that listens to this is not kept for the way back
  if (guards.size === 0) addEventListener("beforeunload", onClose);
  guards.add(has);
  return () => {
    guards.delete(has);
    if (guards.size === 0) removeEventListener("beforeunload", onClose);
    settled();
  };
}

export const leaving = {
  get isUnsaved() {
    return isUnsaved();
  },
  /** The question stands on the screen. */
  get isAsked() {
    return way !== undefined;
  },
  stay(): void {
    way = undefined;
  },
  leave(): void {
    const go = way;
    way = undefined;
    go?.();
  },
};

/** What the form was of is gone: there is nothing to save. */
export const letGo = (): void => guards.clear();

/** Go there at once, or once the person has said that what was typed may go. *has*: whether there is any. */
export function unlessUnsaved(go: () => void, has: () => boolean = isUnsaved): void {
  if (has()) way = go;
  else go();
}

/** Do it at once, or as soon as what was typed is saved or dropped. */
export function onceSaved(act: () => void): void {
  owed = act;
  settled();
}

/** Something may have been saved or dropped. Whoever is still in a field is about to type again: it is left first. */
export function settled(): void {
  if (!owed || isUnsaved()) return;
  if (document.activeElement?.matches("input, textarea, select")) {
    addEventListener("focusout", onceLeft, { once: true });
    return;
  }
  const act = owed;
  owed = undefined;
  act();
}

const onceLeft = (): void => void setTimeout(settled);
