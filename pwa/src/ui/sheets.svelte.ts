import { untrack } from "svelte";

let open = $state.raw<readonly HTMLElement[]>([]);

/** The dialogs that are open, in the order in which they were opened. */
export const sheets = {
  /** The one that lies over everything else; what is not in it can be neither reached nor heard. */
  get top(): HTMLElement | undefined {
    return open.at(-1);
  },
  opened(sheet: HTMLElement): void {
    untrack(() => (open = [...open.filter((one) => one !== sheet), sheet]));
  },
  gone(sheet: HTMLElement): void {
    untrack(() => (open = open.filter((one) => one !== sheet)));
  },
};
