import { onArrival, renamed, visit } from "../ui/entries";
import { turn } from "../ui/turn";
import { unlessUnsaved } from "../ui/unsaved.svelte";

/** Where the person is: the platform's wallet at `/`, or one merchant's own app at `/m/{slug}/`. */
const brand = /^\/m\/([a-z0-9-]+)\/?/.exec(location.pathname);

/** The merchant whose app this is. */
export const slug = brand?.[1];
export const base = slug ? `/m/${slug}/` : "/";

const read = (): string => location.pathname.slice(base.length).replace(/\/$/, "");
let here = $state(read());
onArrival(() => (here = read()));

export const route = {
  get path() {
    return here;
  },
};

export const href = (path: string): string => base + path;

/** *replace*: in place of where one is, and whatever was typed there. */
export function go(path: string, { replace = false } = {}): void {
  const change = (): void => {
    here = path;
    scrollTo(0, 0);
  };
  if (replace) {
    renamed(href(path));
    change();
    return;
  }
  unlessUnsaved(() => {
    visit(href(path));
    if (path === here) change();
    else void turn(change);
  });
}

/** For links that stay in the app: keeps new tabs and long presses as they are. */
export function follow(event: MouseEvent, path: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(path);
}
