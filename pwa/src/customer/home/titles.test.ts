import { expect, test } from "vitest";
import { inOneLine } from "./titles";

test("many of a few things make a short line", () => {
  expect(inOneLine([])).toBe("");
  expect(inOneLine(Array.from({ length: 23 }, (_, at) => (at % 2 ? "Café" : "Tarta")))).toBe("Tarta, Café");
  expect(inOneLine(["Café", "Tarta", "Té"])).toBe("Café, Tarta, Té");
  expect(inOneLine(["Café", "Tarta", "Té", "Zumo", "Pan"])).toBe("Café, Tarta, Té, …");
});
