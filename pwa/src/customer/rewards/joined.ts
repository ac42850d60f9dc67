import type { Redemption } from "../home/types";
import type { Receipt, ShownRedemption } from "./receipts";

export type Asked = Redemption & { receipt?: Receipt | null };

/**
 * Each once, newest first. *hot*: those that the wallet itself brings, which is read most often and so knows best how
 * they stand; *more*: the others, with the receipts of all.
 */
export function joined(hot: readonly Redemption[], more: readonly ShownRedemption[]): readonly Asked[] {
  const all = new Map<string, Asked>();
  for (const one of more) if (!all.has(one.id)) all.set(one.id, one);
  for (const one of hot) all.set(one.id, { ...one, receipt: all.get(one.id)?.receipt ?? null });
  return [...all.values()].sort((a, b) => Date.parse(b.requestedAt) - Date.parse(a.requestedAt));
}
