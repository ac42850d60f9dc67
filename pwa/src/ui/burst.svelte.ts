import { mount } from "svelte";
import Burst from "./Burst.svelte";

const LASTS_MS = 6000;
let said = $state.raw<readonly { words: string }[]>([]);
let isThere = false;

/** Words over whatever is open, for some seconds; several at once stand below each other. */
export function burst(words: string): void {
  const one = { words };
  said = [...said, one];
  setTimeout(() => (said = said.filter((other) => other !== one)), LASTS_MS);
  if (!isThere) mount(Burst, { target: document.body, props: { said: () => said } });
  isThere = true;
}
