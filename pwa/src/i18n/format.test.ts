import { expect, test, vi } from "vitest";

vi.mock("./paraglide/runtime.js", () => ({ getLocale: () => "es" }));
vi.stubGlobal("navigator", { languages: ["es-ES"] });
const { calendarDate, calendarDay, chartDay, moment, momentThere, moneyOf } = await import("./format");

const now = new Date("2026-11-29T12:00:00Z");

test("a moment tells its year where that is another one", () => {
  expect(moment("2026-11-03T12:15:00Z", now)).not.toContain("2026");
  expect(moment("2025-11-03T12:15:00Z", now)).toContain("2025");
  expect(moment("2027-11-03T12:15:00Z", now)).toContain("2027");
});

test("by the clocks of a business the year is the one there", () => {
  const newYear = "2026-01-01T02:00:00Z";
  expect(momentThere(newYear, "Europe/Madrid", now)).toBe("jue, 1 ene, 03:00");
  expect(momentThere(newYear, "America/Bogota", now)).toBe("mié, 31 dic 2025, 21:00");
  expect(momentThere(newYear, "America/Bogota", new Date("2026-01-01T04:00:00Z"))).toBe("mié, 31 dic, 21:00");
});

test("so does a calendar day, but in a chart", () => {
  expect(calendarDay("2026-03-02", now)).toBe("2 mar");
  expect(calendarDay("2025-03-02", now)).toBe(calendarDate("2025-03-02"));
  expect(calendarDate("2025-03-02")).toBe("2 mar 2025");
  expect(chartDay("2025-03-02")).toBe("2 mar");
});

test("money is written in the browser's region; what an older app kept, in the words it kept", () => {
  expect(moneyOf({ amountMinor: 124_000, currency: "EUR" })).toBe("1.240,00\u00a0€");
  expect(moneyOf({ amountMinor: 12_000, currency: "CLP" })).toBe("12.000\u00a0CLP");
  expect(moneyOf({ amountMinor: 1_200_000, currency: "COP" })).toBe("12.000,00\u00a0COP");
  expect(moneyOf(null)).toBeUndefined();
  expect(moneyOf({ formatted: "3,00 €" } as unknown as { amountMinor: number; currency: string })).toBe("3,00 €");
});
