import { expect, test } from "vitest";
import { waitingOf } from "./waiting";

const asked = (many: number, status: "REQUESTED" | "CONFIRMED" = "REQUESTED") => Array.from({ length: many }, (_, n) => ({ status, rewardTitle: `Café ${n}` }));

test("a wallet with few redemptions comes with all that wait", () => {
  expect(waitingOf([...asked(2), ...asked(3, "CONFIRMED")], undefined)).toEqual({ titles: ["Café 0", "Café 1"], isMore: false });
});

test("of many it is said that more may wait until all were asked for", () => {
  expect(waitingOf([...asked(3), ...asked(7, "CONFIRMED")], undefined)).toEqual({ titles: ["Café 0", "Café 1", "Café 2"], isMore: true });
  expect(waitingOf(asked(10), ["Té", "Café"])).toEqual({ titles: ["Té", "Café"], isMore: false });
});

test("where the list ends, it is said that there may be more", () => {
  expect(waitingOf(asked(10), asked(99).map((one) => one.rewardTitle)).isMore).toBe(false);
  expect(waitingOf(asked(10), asked(100).map((one) => one.rewardTitle)).isMore).toBe(true);
});
