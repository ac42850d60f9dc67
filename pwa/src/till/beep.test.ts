import { beforeEach, expect, test, vi } from "vitest";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
});
const started = vi.fn();
const closed = vi.fn();
const tone = { frequency: { value: 0 }, connect: vi.fn(), start: started, stop: vi.fn(), onended: () => {} };
vi.stubGlobal(
  "AudioContext",
  class {
    currentTime = 0;
    destination = {};
    close = closed;
    createOscillator = () => tone;
  },
);
const { beep, beeps } = await import("./beep");

beforeEach(() => {
  kept.clear();
  started.mockClear();
  closed.mockClear();
});

test("a till is heard, and the sound is given back", () => {
  beep();
  tone.onended();
  expect([started.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1]);
});

test("one that was told to be quiet is not heard until it may be again", () => {
  beeps.turn(false);
  beep();
  expect([beeps.areOn, started.mock.calls.length]).toEqual([false, 0]);
  beeps.turn(true);
  beep();
  expect([beeps.areOn, started.mock.calls.length]).toEqual([true, 1]);
});
