import { decoded } from "../ui/decoded";

/** Where the person is: `/panel/{merchant}/{screen}/{id}`. */
const read = (): string[] => location.pathname.replace(/^\/panel\/?/, "").split("/").filter(Boolean).map(decoded);

let here = $state.raw(read());
addEventListener("popstate", () => (here = read()));

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
};

export const href = (merchant: string, screen = "", id = ""): string =>
  `/panel/${[merchant, screen, id].filter(Boolean).map(encodeURIComponent).join("/")}`;

export function go(merchant: string, screen = "", id = "", { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", href(merchant, screen, id));
  here = read();
  scrollTo(0, 0);
}

/** For links that stay in the app: keeps new tabs and long presses as they are. */
export function follow(event: MouseEvent, merchant: string, screen = "", id = ""): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(merchant, screen, id);
}
