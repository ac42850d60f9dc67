import { expect, test } from "vitest";
import type { Reward, Wallet } from "../home/types";
import type { Gift } from "./documents";
import { reach } from "./reach";

const reward = (id: string, cost: number, more: Partial<Reward> = {}): Reward =>
  ({ id, title: id, cost, stock: null, reachesTier: null, ...more }) as Reward;
const wallet = (id: string, balance: number, rewards: Reward[], isActive = true): Wallet => ({ id, balance, rewards, isActive }) as unknown as Wallet;
const gift = (id: string, expiresAt: string | null): Gift => ({ id, title: id, gift: id, icon: "gift", expiresAt });
const names = (list: ReturnType<typeof reach>["now"]): string[] => list.map((one) => (one.kind === "gift" ? one.gift.id : one.reward.id));

test("gifts that end first, then what the points of each shop reach, the dearest first", () => {
  const found = reach(
    [wallet("a", 100, [reward("tea", 50), reward("cake", 100)]), wallet("b", 300, [reward("cut", 300)])],
    new Map([["a", [gift("late", "2026-12-31T00:00:00Z"), gift("soon", "2026-12-01T00:00:00Z")]], ["b", [gift("always", null)]]]),
  );
  expect(names(found.now)).toEqual(["soon", "late", "always", "cut", "cake", "tea"]);
  expect(found.near).toEqual([]);
});

test("near is what lacks little, the nearest first", () => {
  const found = reach([wallet("a", 60, [reward("far", 101), reward("edge", 100), reward("close", 70)])], new Map());
  expect(names(found.near)).toEqual(["close", "edge"]);
  expect(found.near.map((one) => (one.kind === "reward" ? one.missing : 0))).toEqual([10, 40]);
  expect(found.now).toEqual([]);
});

test("what is sold out, of a higher tier or of a shop that pauses is not promised", () => {
  const closed = wallet("b", 500, [reward("paused", 5)], false);
  const found = reach([wallet("a", 500, [reward("gone", 5, { stock: 0 }), reward("gold", 5, { reachesTier: false })]), closed], new Map());
  expect(found).toEqual({ now: [], near: [] });
});
