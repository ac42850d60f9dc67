import { get, update } from "idb-keyval";

/**
 * Cards that somebody wants scratched as soon as there is a network. A card is scratched once by its nature: its own id
 * is the key under which that is asked for. They go with everything else of the person when they sign out.
 */
const NAME = "later";
const MOST = 50;

export interface Later {
  /** Of the card. */
  id: string;
  title: string;
  /** Since when it waits, in milliseconds. */
  at: number;
}

export const waiting = async (): Promise<readonly Later[]> => (await get<readonly Later[]>(NAME).catch(() => undefined)) ?? [];
export const keep = (one: Later): Promise<void> => update<readonly Later[]>(NAME, (list) => withOne(list ?? [], one));
export const withdraw = (id: string): Promise<void> => update<readonly Later[]>(NAME, (list) => without(list ?? [], id));

/** Each once, the oldest first; the oldest give way where there are too many. */
export const withOne = (list: readonly Later[], one: Later): readonly Later[] => [...without(list, one.id), one].slice(-MOST);
export const without = (list: readonly Later[], id: string): readonly Later[] => list.filter((other) => other.id !== id);
