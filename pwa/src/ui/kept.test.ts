import { beforeEach, expect, test } from "vitest";
import { forgetKept } from "./forget";
import { inAddress, recalled, remember, unusual } from "./kept";

const usual = { query: "", order: "RECENT" };

/** Enough of a Storage: its own names can be listed, as a browser's can. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  return Object.assign(Object.create({
    getItem: (name: string) => kept[name] ?? null,
    setItem(name: string, value: string) {
      kept[name] = value;
      Object.assign(this, { [name]: value });
    },
    removeItem(name: string) {
      delete kept[name];
      delete (this as Record<string, unknown>)[name];
    },
  }) as Storage);
}
let store: Storage;
beforeEach(() => {
  store = storage();
});

test("an address that says something is all that counts", () => {
  expect(inAddress("?order=NAME", usual)).toEqual({ query: "", order: "NAME" });
  expect(inAddress("?joinedFrom=2026-01-01", usual)).toEqual(usual);
});

test("a bare address says nothing", () => {
  expect(inAddress("", usual)).toBeUndefined();
});

test("an address holds what is unusual alone", () => {
  expect(unusual({ query: "ana", order: "RECENT" }, usual)).toEqual({ query: "ana" });
});

test("what was begun to be written is kept at its length, and gone once it is sent", () => {
  const sent = { stars: "", text: "" };
  remember(store, "review/7", { stars: "4", text: "a".repeat(2000) }, sent, 2000);
  expect(recalled(store, "review/7", sent)).toEqual({ stars: "4", text: "a".repeat(2000) });
  remember(store, "review/7", sent, sent, 2000);
  expect(recalled(store, "review/7", sent)).toBeUndefined();
});

test("each screen of each business has its own memory", () => {
  remember(store, "aurora/customers", { query: "ana", order: "NAME" }, usual);
  expect(recalled(store, "aurora/customers", usual)).toEqual({ query: "ana", order: "NAME" });
  expect(recalled(store, "aurora/orders", usual)).toBeUndefined();
  expect(recalled(store, "nube/customers", usual)).toBeUndefined();
});

test("what is usual again is forgotten, and so is what is long", () => {
  remember(store, "a/b", { query: "ana", order: "RECENT" }, usual);
  remember(store, "a/b", usual, usual);
  expect(recalled(store, "a/b", usual)).toBeUndefined();
  remember(store, "a/b", { query: "x".repeat(121), order: "RECENT" }, usual);
  expect(recalled(store, "a/b", usual)).toBeUndefined();
});

test("what another version wrote is read as far as it is known", () => {
  store.setItem("fiel-kept:a/b", '{"order":"NAME","colour":"red","query":7}');
  expect(recalled(store, "a/b", usual)).toEqual({ query: "", order: "NAME" });
  store.setItem("fiel-kept:a/b", "{");
  expect(recalled(store, "a/b", usual)).toBeUndefined();
});

test("signing out forgets them all and nothing else", () => {
  remember(store, "a/b", { query: "ana", order: "RECENT" }, usual);
  store.setItem("fiel-theme", "dark");
  forgetKept(store);
  expect(recalled(store, "a/b", usual)).toBeUndefined();
  expect(store.getItem("fiel-theme")).toBe("dark");
});
