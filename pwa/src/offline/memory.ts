import { get, set } from "idb-keyval";

/** An answer that stays on this phone, and when the server gave it, in milliseconds. */
export interface Remembered<D> {
  at: number;
  data: D;
}

export const remember = (name: string, data: unknown, at = Date.now()): Promise<void> => set(name, { at, data });

/** What was kept under *name*; `undefined` also for what an older app wrote, whose age nobody knows. */
export async function recall<D>(name: string): Promise<Remembered<D> | undefined> {
  return asRemembered<D>(await get<unknown>(name).catch(() => undefined));
}

export function asRemembered<D>(kept: unknown): Remembered<D> | undefined {
  if (typeof kept !== "object" || kept === null || !("at" in kept) || !("data" in kept)) return undefined;
  return typeof kept.at === "number" ? { at: kept.at, data: kept.data as D } : undefined;
}
