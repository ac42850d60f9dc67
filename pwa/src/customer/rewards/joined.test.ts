import { expect, test } from "vitest";
import type { Redemption } from "../home/types";
import { joined } from "./joined";
import type { ShownRedemption } from "./receipts";

const asked = (id: string, day: number, status: Redemption["status"] = "REQUESTED"): Redemption => ({
  id, status, cost: 10, rewardTitle: "Un café", rewardIcon: "cup", expiresAt: null, settledAt: null, rejectReason: "",
  requestedAt: `2026-03-${String(day).padStart(2, "0")}T09:00:00+00:00`,
});
const receipt = { number: "A-1", title: "Un café", shop: "Café", place: "", cost: 10, issuedAt: "", undoneAt: null, url: "" };
const kept = (one: Redemption, its: ShownRedemption["receipt"] = null): ShownRedemption => ({ ...one, receipt: its });

test("a request older than all that the wallet brings is among them", () => {
  const newer = Array.from({ length: 10 }, (_, n) => asked(`r${n}`, 10 + n, "CANCELLED")).reverse();
  const all = joined(newer, [kept(asked("old", 1))]);
  expect(all.map((one) => one.id)).toEqual([...newer.map((one) => one.id), "old"]);
});

test("how one stands is the wallet's to say; its receipt comes from where receipts are", () => {
  const [one] = joined([asked("a", 1, "CONFIRMED")], [kept(asked("a", 1), receipt)]);
  expect([one?.status, one?.receipt?.number]).toEqual(["CONFIRMED", "A-1"]);
});

test("of two readings the first counts, and each is there once", () => {
  const all = joined([], [kept(asked("a", 1, "CONFIRMED"), receipt), kept(asked("a", 1)), kept(asked("b", 2))]);
  expect(all.map((one) => [one.id, one.status])).toEqual([["b", "REQUESTED"], ["a", "CONFIRMED"]]);
});
