import type { ResultOf } from "../../graphql/graphql";
import type { WalletsQuery } from "../documents";

export type Wallet = ResultOf<typeof WalletsQuery>["wallets"][number];
export type Movement = Wallet["transactions"]["edges"][number]["node"];
export type Reward = Wallet["rewards"][number];
export type Redemption = Wallet["redemptions"]["edges"][number]["node"];

/** The wallet in front: the one chosen, else the first. */
export function inFront(wallets: readonly Wallet[] | undefined, slug: string | undefined): Wallet | undefined {
  return wallets?.find((wallet) => wallet.merchant.slug === slug) ?? wallets?.[0];
}

/** The cheapest reward that is still out of reach. */
export function nextReward(wallet: Wallet): Reward | undefined {
  const beyond = wallet.rewards.filter((reward) => reward.cost > wallet.balance && reward.stock !== 0 && reward.reachesTier !== false);
  return beyond.reduce<Reward | undefined>((best, one) => (best && best.cost <= one.cost ? best : one), undefined);
}
