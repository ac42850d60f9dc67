import { expect, test } from "vitest";
import { bound, isOf, waitingOf, type Held } from "./held";

const WHO = { merchant: "cafe", employeeId: "e1", employeeName: "Marta", locationId: "l1", locationName: "Sol" };
const held = (what: Held["what"], more: Partial<Held> = {}): Held => ({
  ...WHO, key: "k", code: "7K3M9QX2PJ", what, description: "", at: 0, state: "waiting", words: "", ...more,
});
const ALLOWANCE = { pointsLeft: 1000, amountLeftMinor: 100_000, mostPoints: 600, mostAmountMinor: 60_000, mostWaiting: 3 };

test("points and amounts share the day between them", () => {
  expect(bound(ALLOWANCE, [held({ points: 400 })], { amountMinor: 60_000 })).toBeUndefined();
  expect(bound(ALLOWANCE, [held({ points: 401 })], { amountMinor: 60_000 })).toBe("too-much-today");
  expect(bound(ALLOWANCE, [held({ points: 600 })], { points: 401 })).toBe("too-much-today");
  expect(bound({ ...ALLOWANCE, pointsLeft: 0, amountLeftMinor: 0 }, [], { points: 1 })).toBe("too-much-today");
});

test("figures beyond what a number holds exactly are counted all the same", () => {
  const large = { ...ALLOWANCE, pointsLeft: 10 ** 12, amountLeftMinor: 10 ** 14, mostPoints: 10 ** 12 };
  expect(bound(large, [held({ amountMinor: 10 ** 14 - 100 })], { points: 1 })).toBeUndefined();
  expect(bound(large, [held({ amountMinor: 10 ** 14 - 99 })], { points: 1 })).toBe("too-much-today");
});

test("each award, and how many wait, is bounded; what nobody knows is not given", () => {
  expect(bound(ALLOWANCE, [], { points: 601 })).toBe("too-much-at-once");
  expect(bound(ALLOWANCE, [], { amountMinor: 60_001 })).toBe("too-much-at-once");
  expect(bound(ALLOWANCE, [held({ points: 1 }), held({ points: 1 }), held({ points: 1 })], { points: 1 })).toBe("too-many");
  expect(bound(undefined, [], { points: 1 })).toBe("unknown");
});

test("an award is of one employee at one shop", () => {
  expect(isOf(held({ points: 1 }), WHO)).toBe(true);
  for (const other of [{ employeeId: "e2" }, { locationId: "l2" }, { locationId: null }, { merchant: "bar" }])
    expect(isOf(held({ points: 1 }), { ...WHO, ...other })).toBe(false);
});

test("what was given or refused waits no more", () => {
  const list = [held({ points: 1 }), held({ points: 2 }, { state: "given" }), held({ points: 3 }, { state: "refused" }), held({ points: 4 }, { employeeId: "e2" })];
  expect(waitingOf(list, "e1").map((one) => one.what)).toEqual([{ points: 1 }]);
});
