import { decoded } from "../../ui/decoded";

/** Coupons that somebody wants and has not got yet: they survive signing in and up, and days without a network. */
const NAME = "fiel-coupons";
const MOST = 20;
const KEPT_MS = 30 * 86_400_000;

export interface Wanted {
  code: string;
  /** The shop where it was typed, or that its link names. */
  merchant: string | null;
}

interface Kept extends Wanted {
  at: number;
}

export function wanted(): Kept[] {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? "[]") as Kept[];
    return kept.filter((one) => Date.now() - one.at < KEPT_MS);
  } catch {
    return [];
  }
}

export const isWanted = (one: Wanted): boolean => wanted().some((kept) => isSame(kept, one));

export function keep(one: Wanted): void {
  write([...wanted().filter((kept) => !isSame(kept, one)), { ...one, at: Date.now() }].slice(-MOST));
}

export const forget = (one: Wanted): void => write(wanted().filter((kept) => !isSame(kept, one)));
export const forgetAll = (): void => localStorage.removeItem(NAME);

function write(list: readonly Kept[]): void {
  if (list.length === 0) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, JSON.stringify(list));
}

const isSame = (one: Wanted, other: Wanted): boolean => one.code === other.code && one.merchant === other.merchant;

/** What a path or a scanned text names: `/c/CODE`, or `/c/shop/CODE` of a shop's own codes. */
export function readLink(text: string): Wanted | undefined {
  const found = /(?:^|\/)c\/(?:([a-z0-9-]{1,48})\/)?([^/?#\s]{1,80})\/?(?:[?#].*)?$/i.exec(text.trim());
  if (!found?.[2]) return undefined;
  return { code: decoded(found[2]), merchant: found[1]?.toLowerCase() ?? null };
}

/** Whether it may be a code of ours, which needs no shop; 14 of Crockford's letters and digits. */
export const maybeOurs = (code: string): boolean => /^[0-9A-TV-Z]{14}$/i.test(code.replace(/[\s-]/g, ""));

/** As addresses are, a shop is named in small letters. */
export const isShop = (code: string): boolean => /^[a-z0-9-]+$/.test(code) && !maybeOurs(code);

/** A shop as somebody types it: "Café Aurora" is cafe-aurora. Undefined: it is none. */
export function shopOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, "-");
  return /^[a-z0-9-]{1,48}$/.test(plain) ? plain : undefined;
}

export const pathOf = (one: Wanted): string => `/c/${one.merchant ? `${one.merchant}/` : ""}${encodeURIComponent(one.code)}`;
