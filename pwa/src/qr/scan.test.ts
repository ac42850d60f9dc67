import { expect, test } from "vitest";
import { aimedAt } from "./scan";

const at = (rawValue: string, x: number, y: number, side = 100) => ({ rawValue, boundingBox: { x, y, width: side, height: side } });

test("of several codes the nearest to the middle is read", () => {
  const page = [at("corner", 0, 0), at("middle", 560, 300), at("side", 900, 310), at("large", 100, 100, 400)];
  expect(aimedAt(page, 1280, 720)).toBe("middle");
  expect(aimedAt([...page].reverse(), 1280, 720)).toBe("middle");
  expect(aimedAt([at("only", 1100, 600)], 1280, 720)).toBe("only");
  expect(aimedAt([], 1280, 720)).toBeUndefined();
});
