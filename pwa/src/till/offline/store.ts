import { createStore, get, update } from "idb-keyval";
import type { Held } from "./held";

/** A store of its own: signing in wipes what the wallet keeps, and must not take what an employee has still to send. */
const AWARDS = "awards";
const store = createStore("fiel-till", "till");
const channel = new BroadcastChannel("fiel-till-awards");

export const heldAwards = async (): Promise<readonly Held[]> => (await get<readonly Held[]>(AWARDS, store)) ?? [];

/** In one transaction of the browser's database: two tabs take nothing from each other. */
async function change(how: (list: readonly Held[]) => readonly Held[]): Promise<void> {
  await update<readonly Held[]>(AWARDS, (list) => how(list ?? []), store);
  channel.postMessage(true);
  dispatchEvent(new Event("fiel-held"));
}

/** One that was dropped comes back in its place: they are sent in the order of giving. */
export const hold = (one: Held): Promise<void> =>
  change((list) => [...list.filter((other) => other.key !== one.key), one].sort((a, b) => a.at - b.at));
export const drop = (keys: readonly string[]): Promise<void> => change((list) => list.filter((one) => !keys.includes(one.key)));
export const settle = (key: string, state: Held["state"], words: string): Promise<void> =>
  change((list) => list.map((one) => (one.key === key ? { ...one, state, words } : one)));

/** At sign-out: what is done with leaves no code on the device; what waits, or was refused, is still somebody's to settle. */
export const clearUp = (employeeId: string | undefined): Promise<void> =>
  change((list) => list.filter((one) => one.employeeId !== employeeId || one.state !== "given"));

/** Call *react* after each change, of whatever tab. Answers how to stop it. */
export function onHeld(react: () => void): () => void {
  channel.addEventListener("message", react);
  addEventListener("fiel-held", react);
  return () => {
    channel.removeEventListener("message", react);
    removeEventListener("fiel-held", react);
  };
}
