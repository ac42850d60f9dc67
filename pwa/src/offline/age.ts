import { get, set } from "idb-keyval";

const SEEN = "fiel-seen-at";

/** When the server's word was last heard, in milliseconds. */
export const lastHeard = (): Promise<number | undefined> => get<number>(SEEN);
export const heardNow = (): Promise<void> => set(SEEN, Date.now());
