import { get, set, update } from "idb-keyval";
import { mark, STORED } from "./enrolled";

/** The live QR (the server's `members/rules.py` documents the formula): computed here, so that it works offline. */
export const STEP_MS = 30_000;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

interface Enrolled {
  code: string;
  device: number;
  /** Non-extractable: the raw secret is kept nowhere. */
  key: CryptoKey;
  /** Server time less phone time, so that a wrong clock does no harm. */
  skewMs: number;
}

/** A key that is not yet where it is kept: a phone that is used for the first time needs a while for that. */
let fresh: Enrolled | undefined;

/** The number of such a key. */
export const freshDevice = (): number | undefined => fresh?.device;

export interface Enrollment {
  memberCode: string;
  deviceNumber: number;
  secret: string;
}

export async function keep(enrollment: Enrollment, skewMs: number): Promise<void> {
  const raw = Uint8Array.from(atob(enrollment.secret.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const enrolled: Enrolled = {
    code: enrollment.memberCode,
    device: enrollment.deviceNumber,
    key,
    skewMs,
  };
  fresh = enrolled;
  set(STORED, enrolled)
    .then(mark)
    .then(() => (fresh = undefined))
    .catch(() => {}); // a phone that keeps nothing draws with it as long as the page is open
}

/** What is kept, as it was seen last. */
let known: number | undefined;

/** The phone's clock was set since its key came: right, or wrong. *least*, *most*: between what the server's clock is ahead. */
export async function correct(least: number, most: number): Promise<void> {
  const within = (skewMs: number): number => Math.min(Math.max(skewMs, least), most);
  if (fresh) fresh.skewMs = within(fresh.skewMs);
  if (fresh || (known !== undefined && within(known) === known)) return;
  known = (await stored())?.skewMs;
  if (known === undefined || within(known) === known) return;
  known = within(known);
  // looked at and written at once: what was wiped meanwhile does not come back
  await update<Enrolled | undefined>(STORED, (kept) => (kept ? { ...kept, skewMs: within(kept.skewMs) } : kept)).catch(() => (known = undefined));
}

/** What lies on this phone, where that can be read. */
const stored = (): Promise<Enrolled | undefined> => get<Enrolled>(STORED).catch(() => undefined);

export interface Drawn {
  text: string;
  code: string;
  msLeft: number;
}

/** What to show now; `undefined` on a phone that was never given its key. */
export async function draw(now = Date.now()): Promise<Drawn | undefined> {
  const enrolled = fresh ?? (await stored());
  if (!enrolled) return undefined;
  const time = now + enrolled.skewMs;
  const step = Math.floor(time / STEP_MS);
  return {
    text: await text(enrolled.code, enrolled.device, enrolled.key, step),
    code: enrolled.code,
    msLeft: STEP_MS - (time % STEP_MS),
  };
}

export async function text(code: string, device: number, key: CryptoKey, step: number): Promise<string> {
  const signed = `F1:${code}:${device}:${step.toString(36).toUpperCase()}`;
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(signed)));
  return `${signed}:${base32(mac.slice(0, 10))}`;
}

function base32(bytes: Uint8Array): string {
  let written = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      written += ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return written;
}
