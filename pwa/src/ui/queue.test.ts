import { expect, test } from "vitest";
import { flip } from "./flip";
import { inTurn } from "./queue";

test("one waits for the other, and sees what became of it", async () => {
  const next = inTurn();
  let off: string[] = [];
  const sent: string[][] = [];
  const answers: (() => void)[] = [];
  const keep = (name: string) => (): Promise<boolean> =>
    next(async () => {
      const wanted = [...off, name];
      sent.push(wanted);
      await new Promise<void>((tell) => answers.push(tell));
      off = wanted;
      return true;
    });
  const boxes = ["a", "b"].map(() => ({ checked: false, ariaDisabled: null as string | null }));
  const flips = boxes.map((box, at) => flip(box, keep("ab"[at] ?? "")));
  await new Promise((tell) => setTimeout(tell));
  expect([sent, boxes.map((box) => box.ariaDisabled)]).toEqual([[["a"]], ["true", "true"]]);
  answers.shift()?.();
  await new Promise((tell) => setTimeout(tell));
  answers.shift()?.();
  await Promise.all(flips);
  expect([sent, off, boxes.map((box) => box.checked)]).toEqual([[["a"], ["a", "b"]], ["a", "b"], [false, false]]);
});

test("what fails holds up nothing", async () => {
  const next = inTurn();
  const failed = next(() => Promise.reject(new Error("lost")));
  expect(await next(async () => "kept")).toBe("kept");
  await expect(failed).rejects.toThrow("lost");
});
