import { afterEach, expect, test, vi } from "vitest";
import { isApple, isInstalled } from "./apple";

afterEach(() => vi.unstubAllGlobals());

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";

test.each([
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15", 5, true],
  [MAC, 5, true], // an iPad
  [MAC, 0, false],
  ["Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/137.0.0.0 Mobile Safari/537.36", 5, false],
])("%s with %i fingers", (userAgent, maxTouchPoints, apple) => {
  vi.stubGlobal("navigator", { userAgent, maxTouchPoints });
  expect(isApple()).toBe(apple);
});

test("an app by itself is known in both ways", () => {
  for (const [matches, standalone, installed] of [[true, undefined, true], [false, true, true], [false, false, false], [false, undefined, false]]) {
    vi.stubGlobal("matchMedia", () => ({ matches }));
    vi.stubGlobal("navigator", { standalone });
    expect(isInstalled()).toBe(installed);
  }
});
