import { go, route } from "./router.svelte";
import { SECTIONS } from "./sections";
import { toast } from "./toast.svelte";

/** Single keys that lead somewhere; whoever dictates or slips can turn them off (WCAG 2.1.4). */
const KEY = "fiel-keys-off";
const SECOND_KEY_MS = 1500;

let off = $state(localStorage.getItem(KEY) !== null);
let shown = $state(false);

export const keys = {
  get areOn(): boolean {
    return !off;
  },
  set areOn(wanted: boolean) {
    off = !wanted;
    if (off) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  },
  /** Their list. */
  get areShown(): boolean {
    return shown;
  },
  set areShown(wanted: boolean) {
    shown = wanted;
  },
};

let goesSince = -Infinity;

/** What a key means where nothing is typed into. */
export function onKey(event: KeyboardEvent, allowed: readonly string[]): void {
  if (off || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const isSecond = event.timeStamp - goesSince < SECOND_KEY_MS;
  goesSince = -Infinity;
  if (isSecond) {
    const to = SECTIONS.find((one) => one.key === event.key.toLowerCase() && allowed.includes(one.screen));
    if (to && route.merchant) go(route.merchant, to.screen);
  } else if (event.key === "g") goesSince = event.timeStamp;
  else if (event.key === "?") shown = true;
  else if (event.key === "u") toast.focus();
  else if (event.key === "/") {
    const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (!search) return;
    search.focus();
    search.select();
  } else return;
  event.preventDefault();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
