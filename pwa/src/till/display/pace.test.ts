import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced } from "./pace";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("the first goes at once, then the last of each gap", async () => {
  const sent: number[] = [];
  const pace = paced(async (value: number) => Boolean(sent.push(value)), 300);
  for (const value of [1, 12, 125]) pace.put(value);
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(299);
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([1, 125]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([1, 125]);
});

test("what the server had no time for is sent again, unless something newer waits", async () => {
  const sent: number[] = [];
  let isTaken = false;
  const pace = paced(async (value: number) => {
    sent.push(value);
    return isTaken;
  }, 300);
  pace.put(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toEqual([1, 1]);
  pace.put(2);
  isTaken = true;
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([1, 1, 2]);
});

test("nothing is sent after the end", async () => {
  const sent: number[] = [];
  const pace = paced(async (value: number) => Boolean(sent.push(value)), 300);
  pace.put(1);
  pace.put(2);
  pace.stop();
  pace.put(3);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([1]);
});
