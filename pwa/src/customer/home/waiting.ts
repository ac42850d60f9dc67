import type { Redemption } from "./types";

/** As many as `WalletsQuery` asks for, the newest of whatever became of them. */
export const NEWEST = 10;
/** More than these `openRedemptions` does not list. */
const MOST = 100;

/** What was asked for at a shop and waits there. *isMore*: more than these may wait. */
export interface Waiting {
  readonly titles: readonly string[];
  readonly isMore: boolean;
}

/** *newest*: those that come with the wallet; *all*: titles of those that wait, once they were asked for. */
export function waitingOf(newest: readonly Pick<Redemption, "status" | "rewardTitle">[], all: readonly string[] | undefined): Waiting {
  const isWhole = newest.length < NEWEST;
  if (all && !isWhole) return { titles: all, isMore: all.length >= MOST };
  return { titles: newest.flatMap((one) => (one.status === "REQUESTED" ? [one.rewardTitle] : [])), isMore: !isWhole };
}
