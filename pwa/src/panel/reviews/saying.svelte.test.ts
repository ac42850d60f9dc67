import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Review } from "./documents";
import { sayingIn, type What } from "./saying.svelte";

const review = (id: string, version: number): Review => ({ id, version }) as Review;
const moved: What[] = [];
let shown = $state.raw<Review[]>([]);
let saying: ReturnType<typeof sayingIn>;
let free = (): void => {};

beforeEach(() => {
  shown = [review("a", 1), review("b", 1)];
  moved.length = 0;
  free = $effect.root(() => void (saying = sayingIn(() => shown, (what) => moved.push(what))));
});
afterEach(() => free());

/** The list as it was read anew. */
function comes(...list: Review[]): void {
  shown = list;
  flushSync();
}

test("a review that somebody else decided is let go of, and it is told that it moved", () => {
  saying.begin(review("a", 1), "refuse");
  saying.reread();
  comes(review("a", 1), review("b", 1)); // as it was read before
  expect(saying.now?.review.version).toBe(1);
  comes(review("b", 1));
  expect([saying.now, moved]).toEqual([undefined, ["refuse"]]);
});

test("one that is in the list still is shown as it stands, once", () => {
  saying.begin(review("a", 1), "answer");
  saying.reread();
  comes(review("a", 2), review("b", 1));
  expect([saying.now, moved]).toEqual([{ review: review("a", 2), what: "answer" }, []]);
  comes(review("a", 3));
  expect(saying.now?.review.version).toBe(2);
});

test("words are left alone where nobody asked how it stands now", () => {
  saying.begin(review("a", 1), "answer");
  comes(review("b", 1));
  expect(saying.now?.review).toEqual(review("a", 1));
  saying.reread();
  saying.close();
  saying.begin(review("b", 1), "answer");
  comes();
  expect([saying.now?.review.id, moved]).toEqual(["b", []]);
});
