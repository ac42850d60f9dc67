import { expect, test } from "vitest";
import type { PassSettings } from "./documents";
import { shownWith, type Part } from "./shown";

const settings = (apple: number, google: number): PassSettings => ({ apple: { version: apple }, google: { version: google } }) as PassSettings;

test("the other wallet stays as it is shown, with what was typed into it", () => {
  const [shown, now] = [settings(1, 2), settings(5, 3)];
  for (const [parts, versions] of [[["apple"], [5, 2]], [["google"], [1, 3]], [["apple", "google"], [5, 3]], [[], [1, 2]]] as [Part[], number[]][]) {
    const { apple, google } = shownWith(shown, now, new Set(parts));
    expect([apple?.version, google?.version]).toEqual(versions);
  }
  expect(shownWith(undefined, now, new Set())).toBe(now);
});
