import { afterEach, expect, test, vi } from "vitest";
import { turn } from "./turn";

afterEach(() => vi.unstubAllGlobals());

function device({ knows = true, isCalm = false, savesData = false }): { begun: number } {
  const told = { begun: 0 };
  const startViewTransition = (change: () => Promise<void>) => {
    told.begun += 1;
    return { ready: Promise.reject(new Error("overtaken")), updateCallbackDone: change() };
  };
  vi.stubGlobal("document", { querySelector: () => ({}), body: {}, ...(knows ? { startViewTransition } : {}) });
  vi.stubGlobal("MutationObserver", class { observe(): void {} disconnect(): void {} });
  vi.stubGlobal("navigator", { connection: { saveData: savesData } });
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: isCalm && query.includes("motion") }));
  return told;
}

test("what changes glides, and has changed when that is told", async () => {
  const told = device({});
  let changed = 0;
  await turn(() => (changed += 1));
  expect([told.begun, changed]).toEqual([1, 1]);
});

test("nothing glides for whoever wants less of it, nor where that is unknown, and it changes at once", () => {
  for (const one of [{ isCalm: true }, { savesData: true }, { knows: false }]) {
    const told = device(one);
    let changed = 0;
    void turn(() => (changed += 1));
    expect([told.begun, changed]).toEqual([0, 1]);
  }
});
