import { beforeEach, expect, test, vi } from "vitest";

const rained = vi.hoisted(() => vi.fn());
vi.mock("./confetti", () => ({ rain: rained }));
const asked = { calm: false, saves: false };
vi.mock("./saver", () => ({ isCalm: () => asked.calm, savesData: () => asked.saves }));
const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
});
const vibrated = vi.fn();
const touched = { hasBeenActive: true };
vi.stubGlobal("navigator", { vibrate: vibrated, userActivation: touched });
const { buzz, buzzes, celebrate } = await import("./feel");

beforeEach(() => {
  rained.mockClear();
  vibrated.mockClear();
  kept.clear();
  touched.hasBeenActive = true;
  [asked.calm, asked.saves] = [false, false];
});

test("confetti is fetched for whoever asked for nothing else", async () => {
  celebrate();
  await vi.waitFor(() => expect(rained).toHaveBeenCalledOnce());
});

test("nobody who saves data, or wants less motion, fetches it", async () => {
  for (const only of ["saves", "calm"] as const) {
    asked[only] = true;
    celebrate();
    asked[only] = false;
  }
  await import("./confetti");
  expect(rained).not.toHaveBeenCalled();
});

test("a phone buzzes, unless that is off, less motion was asked for, or nobody has touched it yet", () => {
  buzz("done");
  expect(vibrated.mock.calls).toEqual([[[40]]]);
  buzzes.turn(false);
  buzz("done");
  buzzes.turn(true);
  asked.calm = true;
  buzz("done");
  [asked.calm, touched.hasBeenActive] = [false, false];
  buzz("done");
  expect(vibrated).toHaveBeenCalledOnce();
});

test("nothing else makes a phone buzz, and the till alone is heard", () => {
  const sources = import.meta.glob<string>("../**/*.{svelte,ts}", { query: "?raw", import: "default", eager: true });
  const saying = (what: RegExp): string[] =>
    Object.keys(sources).filter((path) => !path.endsWith(".test.ts") && what.test(sources[path] ?? ""));
  expect(saying(/\bvibrate[?.(]*\(/)).toEqual(["./feel.ts"]);
  expect(saying(/AudioContext/)).toEqual(["../till/beep.ts"]);
});
