import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guard, settled } from "../ui/unsaved.svelte";
import { onceSaved, saved } from "./owed";

/** What has the focus: a name of an element, or of one that it lies in. */
let focus = "";
const element = { closest: (selector: string) => (focus !== "" && selector.split(", ").includes(focus) ? {} : null) };
let isSheetOpen = false;
/** Later in each test than in the one before. */
let time = 0;
const page = new EventTarget();

beforeEach(() => {
  [focus, isSheetOpen] = ["", false];
  vi.useFakeTimers({ now: (time += 60_000) });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("document", { querySelector: () => (isSheetOpen ? {} : null), activeElement: element });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what waits for a form comes once the person could read that it was saved, and left its button", () => {
  let isTyped = true;
  let drawn = 0;
  const free = guard(() => isTyped);
  onceSaved(() => drawn++);
  [isTyped, focus] = [false, "main"];
  saved();
  expect(drawn).toBe(0);
  vi.advanceTimersByTime(4000);
  expect(drawn).toBe(0);
  focus = "";
  page.dispatchEvent(new Event("focusout"));
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
  // and what was typed and taken back was told nobody: it waits for the field alone
  isTyped = true;
  onceSaved(() => drawn++);
  [isTyped, focus] = [false, "input"];
  settled();
  focus = "";
  page.dispatchEvent(new Event("focusout"));
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(2);
  free();
});

test("it comes under no sheet, not even when the first field of that is left", () => {
  let drawn = 0;
  [isSheetOpen, focus] = [true, "input"];
  onceSaved(() => drawn++);
  focus = "";
  page.dispatchEvent(new Event("focusout"));
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(0);
  isSheetOpen = false;
  page.dispatchEvent(new Event("close"));
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
  settled();
  expect(drawn).toBe(1);
});
