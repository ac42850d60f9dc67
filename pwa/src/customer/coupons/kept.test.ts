import { expect, test } from "vitest";
import { isShop, maybeOurs, pathOf, readLink, shopOf } from "./kept";

test("links are read as they are printed", () => {
  expect(readLink("https://points.example/c/7KQ2M9XTRCABCD")).toEqual({ code: "7KQ2M9XTRCABCD", merchant: null });
  expect(readLink("https://points.example/c/cafe-aurora/VERANO0001?utm=1")).toEqual({ code: "VERANO0001", merchant: "cafe-aurora" });
  expect(readLink("c/VERANO0001")).toEqual({ code: "VERANO0001", merchant: null });
  expect(readLink("/c/50%OFF")).toEqual({ code: "50%OFF", merchant: null });
  for (const other of ["F1:ABC:1:2:3", "7KQ2M9XTRCABCD", "https://points.example/m/cafe-aurora/", "https://points.example/c/"]) {
    expect(readLink(other)).toBeUndefined();
  }
});

test("a shop's address is no code of ours", () => {
  expect(["7KQ2M-9XTRC-5DTZ", "7kq2m9xtrc5dtz", "cafe-aurora", "VERANO0001"].map(maybeOurs)).toEqual([true, true, false, false]);
  expect(["cafe-aurora", "7kq2m9xtrc5dtz", "VERANO0001"].map(isShop)).toEqual([true, false, false]);
});

test("a shop is read as people write it", () => {
  expect(["cafe-aurora", " Café  Aurora ", "EL-RIVAL", "", "¿?", "a/b", "a".repeat(49)].map(shopOf)).toEqual(["cafe-aurora", "cafe-aurora", "el-rival", undefined, undefined, undefined, undefined]);
});

test("paths lead back to what they name", () => {
  for (const one of [{ code: "ABCD", merchant: null }, { code: "A1", merchant: "mi-bar" }]) expect(readLink(pathOf(one))).toEqual(one);
});
