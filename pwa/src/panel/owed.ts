import { leaving, onSettled, settled } from "../ui/unsaved.svelte";

/** What waits until nothing typed is in its way. */
let owed: (() => void) | undefined;

/** Do it at once, or as soon as what was typed is saved or dropped. */
export function onceSaved(act: () => void): void {
  owed = act;
  settled();
}

const READ_MS = 4000;
/** Until when the word that something was saved is read, and the button that was pressed for it. */
let told: { untilMs: number; by: Element | null } = { untilMs: 0, by: null };

/** Something was saved: what waited for it comes once the person could read that it was, and has left the button. */
export function saved(): void {
  told = { untilMs: Date.now() + READ_MS, by: document.activeElement };
  settled();
}

onSettled(() => {
  if (!owed || leaving.isUnsaved) return;
  const unreadMs = told.untilMs - Date.now();
  if (unreadMs > 0) return void setTimeout(settled, unreadMs);
  if (isBusy()) return whenLeft();
  const act = owed;
  owed = undefined;
  act();
});

/** In a field somebody is about to type again, and what a sheet lies over can't be drawn anew under it. */
function isBusy(): boolean {
  const at = document.activeElement;
  return at?.closest("input, textarea, select") != null || (at === told.by && at?.closest("main") != null) || document.querySelector("dialog[open]") !== null;
}

function whenLeft(): void {
  for (const kind of ["focusin", "focusout", "close"]) addEventListener(kind, onceLeft, { capture: true, once: true });
}

const onceLeft = (): void => void setTimeout(settled);
