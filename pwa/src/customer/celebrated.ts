import { update } from "idb-keyval";

/**
 * Whether something great has happened since this phone last looked, however long ago that was and whatever was on the
 * screen then. From now on it is known: of several who ask, one is told yes. On a phone that never looked nothing is new.
 * It goes with everything else of the person when they sign out.
 */
export async function isNew<T>(name: string, now: T, isGreat: (before: T, now: T) => boolean): Promise<boolean> {
  // nobody would see it, and who comes back is shown it then
  if (document.visibilityState !== "visible") return false;
  let found = false;
  await update<T>(`celebrated-${name}`, (before) => {
    found = before !== undefined && isGreat(before, now);
    return now;
  }).catch(() => {}); // a phone that keeps nothing celebrates nothing
  return found;
}

export interface Standing {
  /** Of the tier; null: none. */
  id: string | null;
  /** From 1, the lowest; 0: none. */
  rank: number;
}

/** Up, into another one: tiers that the merchant puts in another order are no climb. */
export const hasClimbed = (before: Standing, now: Standing): boolean => now.id !== before.id && now.rank > before.rank;

export const hasMore = (before: readonly string[], now: readonly string[]): boolean => now.some((one) => !before.includes(one));
