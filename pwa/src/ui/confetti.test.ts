import { expect, test } from "vitest";
import { placeOf, thrown } from "./confetti";

test("every piece is thrown up from around the middle, and falls below the screen", () => {
  let n = 0;
  const pieces = thrown(40, 360, 780, () => (n++ % 10) / 10);
  expect(pieces).toHaveLength(40);
  for (const piece of pieces) {
    expect(Math.abs(piece.x - 180)).toBeLessThanOrEqual(54);
    expect(placeOf(piece, 0)).toMatchObject({ x: piece.x, y: 351 });
    expect(placeOf(piece, 0.1).y).toBeLessThan(351);
    expect(placeOf(piece, 2.6).y).toBeGreaterThan(780);
  }
});
