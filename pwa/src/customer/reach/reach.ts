import type { Reward, Wallet } from "../home/types";
import type { Gift } from "./documents";

/** Something to have. *missing*: points; 0: it can be had now. */
export type Within =
  | { kind: "reward"; wallet: Wallet; reward: Reward; missing: number }
  | { kind: "gift"; wallet: Wallet; gift: Gift };

/** A reward is near from this share of its price on. */
const NEAR = 0.6;

const isOpen = (wallet: Wallet, reward: Reward): boolean =>
  wallet.isActive && reward.stock !== 0 && reward.reachesTier !== false;

/** What can be had at all one's shops: gifts that end soonest first, then the dearest rewards, then what is near. */
export function reach(wallets: readonly Wallet[], gifts: ReadonlyMap<string, readonly Gift[]>): { now: Within[]; near: Within[] } {
  const rewards = wallets.flatMap((wallet) =>
    wallet.rewards
      .filter((reward) => isOpen(wallet, reward))
      .map((reward) => ({ kind: "reward" as const, wallet, reward, missing: Math.max(0, reward.cost - wallet.balance) })),
  );
  const waiting = wallets.flatMap((wallet) => (gifts.get(wallet.id) ?? []).map((gift) => ({ kind: "gift" as const, wallet, gift })));
  waiting.sort((a, b) => (a.gift.expiresAt ?? "9").localeCompare(b.gift.expiresAt ?? "9"));
  const share = (one: (typeof rewards)[number]): number => one.wallet.balance / one.reward.cost;
  return {
    now: [...waiting, ...rewards.filter((one) => one.missing === 0).sort((a, b) => b.reward.cost - a.reward.cost)],
    near: rewards.filter((one) => one.missing > 0 && share(one) >= NEAR).sort((a, b) => share(b) - share(a)),
  };
}
