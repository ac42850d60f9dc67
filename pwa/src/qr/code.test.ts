import { expect, test } from "vitest";
import { memberCode, shownCode } from "./code";

// made by the server's `core/ids.py`
const CODES = ["ABCDEFGHJT", "0123456788", "ZZZZZZZZZ9", "7K3M9QX2PJ"];

test("codes of the server are read as they are shown, said and typed", () => {
  for (const code of CODES) {
    expect(memberCode(code)).toBe(code);
    expect(memberCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
  }
  expect(memberCode("O I23-45678 8")).toBe("0123456788");
});

test("the plain part of a live QR is the code", () => {
  expect(memberCode("F1:7K3M9QX2PJ:3:1A2B3C:ABCDEFGHJKMNPQRS")).toBe("7K3M9QX2PJ");
});

test("one wrong character is found, and so is anything else", () => {
  for (const text of ["7K3M9QX2PK", "7K3M9QX2JP", "7K3M9QX2P", "Ana Pérez", "", "F1:", "ABCDEFGHU!"]) expect(memberCode(text)).toBeUndefined();
});
