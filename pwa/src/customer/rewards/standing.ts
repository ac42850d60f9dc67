import type { Reward } from "../home/types";

/** Whether a reward can be had with so many points, and if not, what stands in the way first. */
export type Standing = "yours" | "sold-out" | "for-tier" | "too-dear";

export function standing(reward: Pick<Reward, "cost" | "stock" | "reachesTier">, points: number): Standing {
  if (reward.stock === 0) return "sold-out";
  // no points help one who has not the tier
  if (reward.reachesTier === false) return "for-tier";
  return reward.cost <= points ? "yours" : "too-dear";
}
