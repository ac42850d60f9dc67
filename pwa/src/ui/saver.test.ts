import { afterEach, expect, test, vi } from "vitest";
import { savesData } from "./saver";

afterEach(() => vi.unstubAllGlobals());

function asked({ saveData, reduces }: { saveData?: boolean; reduces: boolean }): boolean {
  vi.stubGlobal("navigator", saveData === undefined ? {} : { connection: { saveData } });
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: reduces && query === "(prefers-reduced-data: reduce)" }));
  return savesData();
}

test("data is saved where the browser or the device says so", () => {
  expect(asked({ saveData: true, reduces: false })).toBe(true);
  expect(asked({ saveData: false, reduces: true })).toBe(true);
  expect(asked({ reduces: true })).toBe(true);
});

test("nobody who did not ask for it goes without pictures", () => {
  expect(asked({ saveData: false, reduces: false })).toBe(false);
  expect(asked({ reduces: false })).toBe(false);
});
