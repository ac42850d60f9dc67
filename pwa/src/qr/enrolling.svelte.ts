import { giveKey } from "./enroll";
import { enrolledAs, isMarked } from "./enrolled";
import { freshDevice } from "./live";

/** The number of the key that this phone has for its QR, once that is known. */
let device = $state<number>();
let hasFailed = $state(false);
let hasTried = $state(false);
/** The number of this phone's key that counts, as the server said last; it may have voided the one that is kept here. */
let counted = $state<number | null>();
let hasHeard = false;
/** The key was asked for before the server had said who this is; what it says then of keys is older. */
let isOlder = false;
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

/** What the server says of this phone's key; *told* undefined: it said nothing. */
export function heard(told: number | null | undefined): void {
  if (!isOlder && told !== undefined) counted = told;
  [hasHeard, isOlder] = [true, false];
}

/** See to it that this phone has a key that counts. */
export async function enroll(): Promise<void> {
  if (running) return;
  [running, hasFailed] = [true, false];
  let kept: number | undefined;
  try {
    kept = freshDevice() ?? (isMarked() ? await enrolledAs() : undefined);
    if (kept !== undefined && (counted === undefined || counted === kept)) return;
    isOlder = !hasHeard;
    const got = await giveKey();
    if (got !== undefined) counted = kept = got;
  } finally {
    running = false;
    hasTried = true;
    [device, hasFailed] = [kept, kept === undefined];
  }
}
