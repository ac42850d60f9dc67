import { expect, test } from "vitest";
import { receiptIn } from "./link";

test("a receipt's link gives what was signed, and nothing else does", () => {
  expect(receiptIn("https://points.example/verify/aB_-.cD.eF")).toBe("aB_-.cD.eF");
  expect(receiptIn(" http://localhost:8000/verify/a.b.c/ ")).toBe("a.b.c");
  for (const other of ["F1:ABC:1:2:3", "https://points.example/c/ABCDE", "https://points.example/verify/", "7KQ2M9XTRC"]) expect(receiptIn(other)).toBeUndefined();
});
