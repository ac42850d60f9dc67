import { decoded } from "../ui/decoded";
import { goAgreed, onArrival, renamed, visit as push } from "../ui/entries";
import { unlessUnsaved } from "../ui/unsaved.svelte";
import { onceSaved } from "./owed";
import { keepPlace, returnTo } from "./place";

/** Where the person is: `/panel/{merchant}/{screen}/{id}?{what a list is narrowed by}`. */
const read = (path = location.pathname): string[] => path.replace(/^\/panel\/?/, "").split("/").filter(Boolean).map(decoded);

let here = $state.raw(read());
let asked = $state.raw(location.search);
let visit = $state(0);
function look(): void {
  here = read();
  asked = location.search;
}

onArrival(() => {
  look();
  returnTo();
});

history.scrollRestoration = "manual"; // lists are read anew, and only then is there somewhere to scroll to
addEventListener("pagehide", keepPlace);
returnTo();

export const route = {
  get merchant() {
    return here[0];
  },
  get screen() {
    return here[1] ?? "";
  },
  get id() {
    return here[2];
  },
  /** As the address has it: "?first=2026-03-01". */
  get search() {
    return asked;
  },
  /** Another one: what is shown is read anew. */
  get visit() {
    return visit;
  },
};

/** What the address narrows a list by; "" where it says nothing. */
export const narrowedBy = (name: string): string => new URLSearchParams(location.search).get(name) ?? "";

export const href = (merchant: string, screen = "", id = ""): string =>
  `/panel/${[merchant, screen, id].filter(Boolean).map(encodeURIComponent).join("/")}`;

/** Show the screen afresh: something that it shows was changed from without. Who types there is not interrupted. */
export function showAgain(): void {
  const path = location.pathname;
  onceSaved(() => {
    if (location.pathname !== path) return;
    keepPlace();
    visit += 1;
    returnTo();
  });
}

/** From one thing to the list that it was opened from is back, with the list's filters and place. */
const isWayBack = (path: string): boolean => read(location.pathname).length === 3 && (history.state as { from?: string } | null)?.from === path;

function visitAddress(address: string): void {
  keepPlace();
  const before = location.pathname;
  push(address, { from: before });
  if (location.pathname === before) visit += 1;
  look();
  scrollTo(0, 0);
}

export function go(merchant: string, screen = "", id = "", { replace = false } = {}): void {
  const address = href(merchant, screen, id);
  if (!replace && isWayBack(address)) unlessUnsaved(() => goAgreed(-1));
  else if (!replace) unlessUnsaved(() => visitAddress(address));
  else {
    renamed(address);
    look();
    scrollTo(0, 0);
  }
}

/** For links that stay in the app: keeps new tabs and long presses as they are. */
export function follow(event: MouseEvent, merchant: string, screen = "", id = ""): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(merchant, screen, id);
}

/** The same for a link that carries its whole address. */
export function followLink(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const address = event.currentTarget.href;
  unlessUnsaved(() => visitAddress(address));
}
