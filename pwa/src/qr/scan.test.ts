import { expect, test, vi } from "vitest";
import { aimedAt, qrReader } from "./scan";

const at = (rawValue: string, x: number, y: number, side = 100) => ({ rawValue, boundingBox: { x, y, width: side, height: side } });

test("of several codes the nearest to the middle is read", () => {
  const page = [at("corner", 0, 0), at("middle", 560, 300), at("side", 900, 310), at("large", 100, 100, 400)];
  expect(aimedAt(page, 1280, 720)).toBe("middle");
  expect(aimedAt([...page].reverse(), 1280, 720)).toBe("middle");
  expect(aimedAt([at("only", 1100, 600)], 1280, 720)).toBe("only");
  expect(aimedAt([], 1280, 720)).toBeUndefined();
});

test("a reader that could not be had is asked for again", async () => {
  const getSupportedFormats = vi.fn().mockRejectedValueOnce(new Error("no network")).mockResolvedValue(["qr_code"]);
  vi.stubGlobal("BarcodeDetector", class { static getSupportedFormats = getSupportedFormats; });
  await expect(qrReader()).rejects.toThrow("no network");
  const reader = await qrReader();
  expect(await qrReader()).toBe(reader);
  expect(getSupportedFormats).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});
