import { decoded } from "../ui/decoded";

/** Where the person is: `/panel/{merchant}/{screen}/{id}?{what a list is narrowed by}`. */
const read = (): string[] => location.pathname.replace(/^\/panel\/?/, "").split("/").filter(Boolean).map(decoded);

let here = $state.raw(read());
let asked = $state.raw(location.search);
function look(): void {
  here = read();
  asked = location.search;
}
addEventListener("popstate", look);

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
};

/** What the address narrows a list by; "" where it says nothing. */
export const narrowedBy = (name: string): string => new URLSearchParams(location.search).get(name) ?? "";

export const href = (merchant: string, screen = "", id = ""): string =>
  `/panel/${[merchant, screen, id].filter(Boolean).map(encodeURIComponent).join("/")}`;

export function go(merchant: string, screen = "", id = "", { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", href(merchant, screen, id));
  look();
  scrollTo(0, 0);
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
  history.pushState(null, "", event.currentTarget.href);
  look();
  scrollTo(0, 0);
}
