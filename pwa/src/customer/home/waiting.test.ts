import { expect, test } from "vitest";
import { waitingOf } from "./waiting";

const asked = (many: number, status: "REQUESTED" | "CONFIRMED" = "REQUESTED") => Array.from({ length: many }, (_, n) => ({ status, rewardTitle: `Café ${n}` }));

test("a wallet with few redemptions comes with all that wait", () => {
  expect(waitingOf([...asked(2), ...asked(3, "CONFIRMED")], undefined)).toEqual({ titles: ["Café 0", "Café 1"], count: 2, isMore: false });
});

test("of many nobody says how many wait until all were asked for", () => {
  expect(waitingOf(asked(10), undefined).count).toBeUndefined();
  expect(waitingOf(asked(10), ["Té", "Café"])).toEqual({ titles: ["Té", "Café"], count: 2, isMore: false });
});

test("where the list ends, it is said that there may be more", () => {
  expect(waitingOf(asked(10), asked(99).map((one) => one.rewardTitle)).isMore).toBe(false);
  expect(waitingOf(asked(10), asked(100).map((one) => one.rewardTitle))).toMatchObject({ count: 100, isMore: true });
});
