import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guard, leavePage, leaving, settled, unlessUnsaved } from "./unsaved.svelte";

const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

test("nobody is asked any more about what is saved, or whose form is gone", () => {
  let isTyped = true;
  const gone: string[] = [];
  const has = (): boolean => isTyped;
  const free = guard(has);
  unlessUnsaved(() => gone.push("sheet"), has);
  expect(leaving.isAsked).toBe(true);
  isTyped = false;
  settled();
  expect(leaving.isAsked).toBe(false);
  isTyped = true;
  unlessUnsaved(() => gone.push("sheet"), has);
  free(); // the answer came and took the sheet away, with what was typed in it
  expect([leaving.isAsked, gone]).toEqual([false, []]);
});

test("a question about another form stands though one is gone", () => {
  const free = guard(() => false);
  const other = guard(() => true);
  unlessUnsaved(() => {});
  free();
  expect(leaving.isAsked).toBe(true);
  leaving.stay();
  other();
});

test("leaving the page as a whole is asked about once: the browser asks no more after that", () => {
  const closes = (): boolean => page.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  const free = guard(() => true);
  let left = 0;
  expect(closes()).toBe(false);
  leavePage(() => left++);
  leaving.stay();
  expect([left, closes()]).toEqual([0, false]);
  leavePage(() => left++);
  leaving.leave();
  expect([left, closes()]).toEqual([1, true]);
  free();
});

test("a question says what the form that it is of says, whatever stands under that", () => {
  const sheet = (): boolean => true;
  const under = guard(() => true);
  const over = guard(sheet, () => ({ hint: "The account is not closed." }));
  unlessUnsaved(() => {}, sheet);
  expect(leaving.says).toEqual({ hint: "The account is not closed." });
  leaving.stay();
  unlessUnsaved(() => {});
  expect(leaving.says).toBeUndefined();
  under();
  unlessUnsaved(() => {});
  expect(leaving.says).toEqual({ hint: "The account is not closed." });
  over();
});
