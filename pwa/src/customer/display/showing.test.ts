import { expect, test } from "vitest";
import type { Picture } from "./documents";
import { next } from "./showing";

const picture = (state: Picture["state"], points = 0): Picture => ({
  id: "x", state, merchantName: "Café", points, balanceAfter: null, amount: null, promotions: [],
});

test("the last picture wins", () => {
  expect(next(undefined, picture("OPEN"), false)?.state).toBe("OPEN");
  expect(next(picture("FORMING", 5), picture("FORMING", 25), false)?.points).toBe(25);
  expect(next(picture("FORMING", 25), picture("GIVEN", 25), false)?.state).toBe("GIVEN");
});

test("what was put away stays away while it forms, but what was given is told", () => {
  expect(next(undefined, picture("FORMING", 5), true)).toBeUndefined();
  expect(next(undefined, picture("GIVEN", 5), true)?.points).toBe(5);
});

test("the end takes away what formed, and leaves what was given to be read", () => {
  expect(next(picture("FORMING", 5), picture("CLEARED"), false)).toBeUndefined();
  expect(next(picture("GIVEN", 5), picture("CLEARED"), false)?.points).toBe(5);
});
