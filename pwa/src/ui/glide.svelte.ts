import { tick } from "svelte";
import { turn } from "./turn";

/** The one picture that glides from a list into what it opens, and back: two with the same name would be none. */
let picture = $state<string>();

export const glide = {
  /** The name of a list's picture in the transition, while it is the one that goes or comes. */
  nameIn: (id: string): string | undefined => (picture === id ? "shot" : undefined),
  /** From now on it is this one's. */
  async mark(id: string): Promise<void> {
    picture = id;
    await tick();
  },
  /** Into something that lies over the list, which is still there. */
  async into(id: string, open: () => void): Promise<void> {
    await glide.mark(id);
    await turn(() => {
      picture = undefined;
      open();
    });
  },
};
