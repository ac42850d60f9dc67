import { expect, test } from "vitest";
import { flip } from "./flip";

test("a box that was kept stays, one that was refused or lost goes back", async () => {
  for (const [keep, shown] of [
    [async () => true, true],
    [async () => false, false],
    [async () => Promise.reject(new Error("gone")), false],
  ] as const) {
    const box = { checked: true, disabled: false };
    await flip(box, keep);
    expect(box).toEqual({ checked: shown, disabled: false });
  }
});

test("it is asked with what the box says, and can't be pressed meanwhile", async () => {
  const box = { checked: false, disabled: false };
  const seen: unknown[] = [];
  await flip(box, async (on) => {
    seen.push(on, box.disabled);
    return true;
  });
  expect(seen).toEqual([false, true]);
});
