import { expect, test } from "vitest";
import { asRemembered } from "./memory";

test("what is kept tells when it was heard", () => {
  expect(asRemembered({ at: 5, data: { points: 3 } })).toEqual({ at: 5, data: { points: 3 } });
});

test("what an older app wrote, or nobody, is as if it were not there", () => {
  for (const kept of [undefined, null, "x", 7, { viewer: { id: "1" } }, { at: "5", data: {} }, { at: 5 }])
    expect(asRemembered(kept)).toBeUndefined();
});
