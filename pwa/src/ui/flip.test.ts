import { expect, test } from "vitest";
import { flip } from "./flip";

const boxOf = (checked: boolean): { checked: boolean; ariaDisabled: string | null } => ({ checked, ariaDisabled: null });

test("a box that was kept stays, one that was refused or lost goes back", async () => {
  for (const [keep, shown] of [
    [async () => true, true],
    [async () => false, false],
    [async () => Promise.reject(new Error("gone")), false],
  ] as const) {
    const box = boxOf(true);
    await flip(box, keep);
    expect(box).toEqual({ checked: shown, ariaDisabled: null });
  }
});

test("it is asked with what the box says, and says that it can't be pressed meanwhile", async () => {
  const box = boxOf(false);
  const seen: unknown[] = [];
  await flip(box, async (on) => {
    seen.push(on, box.ariaDisabled);
    return true;
  });
  expect(seen).toEqual([false, "true"]);
});

test("pressed again before the answer, it stays as it was pressed first, and the server is asked once", async () => {
  const box = boxOf(true);
  const asked: boolean[] = [];
  let answer = (_: boolean): void => {};
  const first = flip(box, (on) => {
    asked.push(on);
    return new Promise((told) => (answer = told));
  });
  box.checked = false; // what the browser does at a press
  await flip(box, async (on) => asked.push(on) > 0);
  expect([box.checked, asked]).toEqual([true, [true]]);
  answer(true);
  await first;
  expect(box).toEqual({ checked: true, ariaDisabled: null });
});
