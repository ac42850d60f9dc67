import { expect, test } from "vitest";
import { standing } from "./standing";

const reward = { cost: 100, stock: null, reachesTier: null };

test("points that reach a reward are enough where it is there for everybody", () => {
  expect(standing(reward, 100)).toBe("yours");
  expect(standing(reward, 99)).toBe("too-dear");
  expect(standing({ ...reward, reachesTier: true, stock: 1 }, 100)).toBe("yours");
});

test("who has the points and not the tier is told of the tier, not of points", () => {
  expect(standing({ ...reward, reachesTier: false }, 150)).toBe("for-tier");
  expect(standing({ ...reward, reachesTier: false }, 50)).toBe("for-tier");
});

test("what is sold out is so whatever one has", () => {
  expect(standing({ ...reward, stock: 0, reachesTier: false }, 150)).toBe("sold-out");
});
