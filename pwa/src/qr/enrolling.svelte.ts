import { giveKey } from "./enroll";
import { enrolledAs, isMarked } from "./enrolled";
import { freshDevice } from "./live";

/** The number of the key that this phone has for its QR, once that is known. */
let device = $state<number>();
let hasFailed = $state(false);
let hasTried = $state(false);
/** The number of this phone's key that counts, as the server said last; it may have voided the one that is kept here. */
let counted = $state<number | null>();
/** When the server gave a key: what it says of keys to whoever had asked before is older. */
let givenAt = -1;
let running = false;

export const enrolling = {
  get device() {
    return device;
  },
  /** The last try to get a key gave none. */
  get hasFailed() {
    return hasFailed;
  },
  /** The QR can be drawn, or can't. */
  get hasTried() {
    return hasTried;
  },
  get counted() {
    return counted;
  },
};

/** What the server says of this phone's key; undefined: it said nothing. *askedAt*: by the page's own time. */
export function heard(told: number | null | undefined, askedAt: number): void {
  if (told !== undefined && askedAt > givenAt) counted = told;
}

/** See to it that this phone has a key that counts. */
export async function enroll(): Promise<void> {
  if (running) return;
  [running, hasFailed] = [true, false];
  let kept: number | undefined;
  try {
    kept = freshDevice() ?? (isMarked() ? await enrolledAs() : undefined);
    if (kept !== undefined && (counted === undefined || counted === kept)) return;
    const got = await giveKey();
    if (got === undefined) return;
    givenAt = performance.now();
    counted = kept = got;
  } finally {
    running = false;
    hasTried = true;
    [device, hasFailed] = [kept, kept === undefined];
  }
}
