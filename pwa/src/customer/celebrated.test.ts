import { beforeEach, expect, test, vi } from "vitest";
import { hasClimbed, hasMore, isNew } from "./celebrated";

const kept = new Map<string, unknown>();
vi.mock("idb-keyval", () => ({
  update: async (name: string, change: (before: unknown) => unknown) => void kept.set(name, change(kept.get(name))),
}));
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("document", { visibilityState: "visible" });
});

const none = { id: null, rank: 0 };
const silver = { id: "silver", rank: 1 };
const gold = { id: "gold", rank: 2 };

test("a climb is celebrated once, also after the app was closed", async () => {
  expect(await isNew("tier-a", none, hasClimbed)).toBe(false);
  expect(await isNew("tier-a", gold, hasClimbed)).toBe(true);
  expect(await isNew("tier-a", gold, hasClimbed)).toBe(false);
  expect(await isNew("tier-b", gold, hasClimbed)).toBe(false);
});

test("while nobody looks it is put off", async () => {
  await isNew("tier-a", silver, hasClimbed);
  vi.stubGlobal("document", { visibilityState: "hidden" });
  expect(await isNew("tier-a", gold, hasClimbed)).toBe(false);
  vi.stubGlobal("document", { visibilityState: "visible" });
  expect(await isNew("tier-a", gold, hasClimbed)).toBe(true);
});

test("a fall and another order of the tiers are no climb", () => {
  expect(hasClimbed(gold, silver)).toBe(false);
  expect(hasClimbed(silver, { ...silver, rank: 2 })).toBe(false);
  expect(hasClimbed(silver, none)).toBe(false);
});

test("a full card is one more, also where an older gift was used meanwhile", () => {
  expect(hasMore(["a"], ["b"])).toBe(true);
  expect(hasMore(["a", "b"], ["a"])).toBe(false);
});
