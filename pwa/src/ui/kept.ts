import { PREFIX } from "./forget";

/** What lists were narrowed by, for each screen of each business, and what was begun to be written: on this device, until somebody signs out. */

export type Words<N extends string> = Record<N, string>;

/** Letters of each word, unless another bound is named. */
const LONGEST = 120;

/** What an address says of a list; undefined where it says nothing at all: then memory may speak. */
export function inAddress<N extends string>(search: string, usual: Words<N>): Words<N> | undefined {
  const said = new URLSearchParams(search);
  if (said.size === 0) return undefined;
  return Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, said.get(name) ?? value])) as Words<N>;
}

/** Without what is usual, so that an address stays short. */
export function unusual<N extends string>(words: Words<N>, usual: Words<N>): Partial<Words<N>> {
  return Object.fromEntries(Object.entries<string>(words).filter(([name, value]) => value !== usual[name as N])) as Partial<Words<N>>;
}

export function recalled<N extends string>(store: Storage, place: string, usual: Words<N>): Words<N> | undefined {
  try {
    const kept: unknown = JSON.parse(store.getItem(PREFIX + place) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    const known = Object.entries(kept).filter(([name, value]) => name in usual && typeof value === "string");
    return { ...usual, ...(Object.fromEntries(known) as Partial<Words<N>>) };
  } catch {
    return undefined; // written by another version, or by hand
  }
}

export function remember<N extends string>(store: Storage, place: string, words: Words<N>, usual: Words<N>, longest = LONGEST): void {
  const own = unusual(words, usual);
  const short = Object.entries<string | undefined>(own).every(([, value]) => (value ?? "").length <= longest);
  try {
    if (Object.keys(own).length === 0 || !short) store.removeItem(PREFIX + place);
    else store.setItem(PREFIX + place, JSON.stringify(own));
  } catch {
    // a device that is full forgets, no more
  }
}
