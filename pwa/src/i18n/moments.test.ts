import { expect, test } from "vitest";
import { readMoment, typedMoment } from "./moments";

test("moments are typed and read on a business's clock, whatever the device's", () => {
  for (const [iso, zone, shown] of [
    ["2026-06-30T22:00:00.000Z", "Europe/Madrid", "2026-07-01T00:00"],
    ["2026-12-31T23:00:00.000Z", "Europe/Madrid", "2027-01-01T00:00"],
    ["2026-03-01T05:00:00.000Z", "America/Bogota", "2026-03-01T00:00"],
    ["2026-03-29T01:00:00.000Z", "Europe/Madrid", "2026-03-29T03:00"],
    ["2026-10-25T02:00:00.000Z", "Europe/Madrid", "2026-10-25T03:00"],
  ] as const) {
    expect(typedMoment(iso, zone)).toBe(shown);
    expect(readMoment(shown, zone)).toBe(iso);
  }
});

test("what is no moment is none", () => {
  for (const wrong of ["", "mañana", "12026-01-01T00:00"]) expect(readMoment(wrong, "Europe/Madrid")).toBeNull();
  expect(typedMoment(null, "Europe/Madrid")).toBe("");
});
