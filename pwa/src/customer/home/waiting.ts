import type { Redemption } from "./types";

/** As many as `WalletsQuery` asks for, the newest of whatever became of them. */
export const NEWEST = 10;
/** More than these `openRedemptions` does not list. */
const MOST = 100;

/** What was asked for at a shop and waits there. */
export interface Waiting {
  readonly titles: readonly string[];
  /** How many; undefined: not known yet, and no guess is shown. */
  readonly count: number | undefined;
  /** There may be more than these. */
  readonly isMore: boolean;
}

/** *newest*: those that come with the wallet; *all*: titles of those that wait, once they were asked for. */
export function waitingOf(newest: readonly Pick<Redemption, "status" | "rewardTitle">[], all: readonly string[] | undefined): Waiting {
  const known = newest.flatMap((one) => (one.status === "REQUESTED" ? [one.rewardTitle] : []));
  if (newest.length < NEWEST) return { titles: known, count: known.length, isMore: false };
  if (all) return { titles: all, count: all.length, isMore: all.length >= MOST };
  return { titles: known, count: undefined, isMore: false };
}
