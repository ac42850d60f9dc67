import { onArrival, renamed, visit } from "../ui/entries";
import { turn } from "../ui/turn";
import { unlessUnsaved } from "../ui/unsaved.svelte";
import { base, named, slug } from "./where";

export { base, slug };

let here = $state(named());
onArrival(() => (here = named()));

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
