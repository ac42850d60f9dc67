import { afterEach, beforeEach, expect, test, vi } from "vitest";

const spoken = vi.fn<(language: string) => void>();
vi.mock("./paraglide/runtime.js", () => ({ getLocale: () => "es", isLocale: (one: unknown) => one === "es" || one === "en", setLocale: (one: string) => spoken(one) }));

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal("localStorage", { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value), removeItem: (name: string) => kept.delete(name) });
});
afterEach(() => vi.unstubAllGlobals());

test("a language that this page speaks already is owed to the server at once, each time that it is chosen", async () => {
  const { owedLanguage, speak } = await import("./speak.svelte");
  expect(owedLanguage()).toBeUndefined();
  speak("es");
  const first = owedLanguage();
  expect(first).toEqual({ language: "es" });
  speak("es");
  expect(owedLanguage()).toEqual({ language: "es" });
  expect(owedLanguage()).not.toBe(first);
});

test("another one is owed by the page that speaks it, which is loaded anew", async () => {
  const before = await import("./speak.svelte");
  before.speak("en");
  expect([before.owedLanguage(), spoken.mock.lastCall]).toEqual([undefined, ["en"]]);
  vi.resetModules();
  const { forgetOwed, owedLanguage } = await import("./speak.svelte");
  expect(owedLanguage()).toEqual({ language: "en" });
  forgetOwed(); // somebody else took the till over
  expect([owedLanguage(), kept.size]).toEqual([undefined, 0]);
});

test("what is the device's alone is told to nobody", async () => {
  const { owedLanguage, speak } = await import("./speak.svelte");
  speak("es", { tell: false });
  expect([owedLanguage(), kept.size]).toEqual([undefined, 0]);
});
