import { expect, test } from "vitest";
import { readAmount, readPoints } from "./read";

test.each([
  ["12,50", "EUR", 1250],
  ["12.5", "EUR", 1250],
  ["1.250", "EUR", 125_000],
  ["1.250,75 €", "EUR", 125_075],
  ["0", "EUR", 0],
  ["1.250", "CLP", 1250],
  ["12,50", "CLP", undefined],
  ["12.000", "COP", 1_200_000],
  ["12,500", "KWD", 12_500],
  ["1.250,500", "KWD", 1_250_500],
  ["12,5", "KWD", 12_500],
  ["12,505", "EUR", 1_250_500],
  ["12,5055", "EUR", undefined],
  ["doce", "EUR", undefined],
  ["-5", "EUR", undefined],
  ["", "EUR", undefined],
])("%s in %s", (text, currency, minor) => {
  expect(readAmount(text, currency)).toBe(minor);
});

test.each([
  ["250", 250],
  ["1.250", 1250],
  ["1,5", undefined],
  ["x", undefined],
])("%s points", (text, points) => {
  expect(readPoints(text)).toBe(points);
});
