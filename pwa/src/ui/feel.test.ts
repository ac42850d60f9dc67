import { beforeEach, expect, test, vi } from "vitest";

const rained = vi.hoisted(() => vi.fn());
vi.mock("./confetti", () => ({ rain: rained }));
const asked = { calm: false, saves: false };
vi.mock("./saver", () => ({ savesData: () => asked.saves }));
vi.stubGlobal("matchMedia", () => ({ matches: asked.calm }));
vi.stubGlobal("navigator", {});
const { celebrate } = await import("./feel");

beforeEach(() => {
  rained.mockClear();
  [asked.calm, asked.saves] = [false, false];
});

test("confetti is fetched for whoever asked for nothing else", async () => {
  celebrate();
  await vi.waitFor(() => expect(rained).toHaveBeenCalledOnce());
});

test("nobody who saves data, or wants less motion, fetches it", async () => {
  for (const only of ["saves", "calm"] as const) {
    asked[only] = true;
    celebrate();
    asked[only] = false;
  }
  await import("./confetti");
  expect(rained).not.toHaveBeenCalled();
});
