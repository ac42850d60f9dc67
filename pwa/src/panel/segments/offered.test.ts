import { expect, test } from "vitest";
import { offered } from "./offered";

const WORDS = { nobody: "Everybody", gone: (name: string): string => `${name} (no longer there)`.trim() };
const LISTED = [
  { id: "1", name: "New ones" },
  { id: "2", name: "Long away" },
];

test("offers those that are listed, and nobody's", () => {
  expect(offered(LISTED, "2", WORDS)).toEqual({ options: [["", "Everybody"], ["1", "New ones"], ["2", "Long away"]], isGone: false });
});

test("one that was removed since is offered still, and said to be gone", () => {
  expect(offered([LISTED[0]!], "2", WORDS)).toEqual({ options: [["", "Everybody"], ["2", "(no longer there)"], ["1", "New ones"]], isGone: true });
});

test("by its name, where that is known", () => {
  expect(offered([], "2", WORDS, { id: "2", name: "Long away" }).options).toEqual([["", "Everybody"], ["2", "Long away (no longer there)"]]);
});

test("nothing is said of it once another is chosen, and the way back to it stays", () => {
  expect(offered([LISTED[0]!], "1", WORDS, { id: "2", name: "Long away" })).toEqual({
    options: [["", "Everybody"], ["2", "Long away (no longer there)"], ["1", "New ones"]],
    isGone: false,
  });
  expect(offered([LISTED[0]!], "", WORDS, { id: "2", name: "Long away" }).options[1]).toEqual(["2", "Long away (no longer there)"]);
});

test("nobody says that it is gone before the list has come", () => {
  expect(offered(undefined, "2", WORDS)).toEqual({ options: [["", "Everybody"], ["2", "…"]], isGone: false });
});
