import { expect, test } from "vitest";
import { Chosen, type Column } from "./columns";

const READ: Column[] = [{ name: "nombre", field: "NAME" }, { name: "correo", field: "EMAIL" }, { name: "apodo", field: null }];
const MISREAD: Column[] = [{ name: "nombre,correo,apodo", field: null }];

test("what was chosen holds however the file is read in between", () => {
  const chosen = new Chosen();
  chosen.note(READ, ["NAME", "", "CITY"]);
  expect(chosen.of(MISREAD)).toEqual([""]);
  chosen.note(MISREAD, [""]);
  expect(chosen.of(READ)).toEqual(["NAME", "", "CITY"]);
});

test("a choice that was taken back is taken back", () => {
  const chosen = new Chosen();
  chosen.note(READ, ["NAME", "", "CITY"]);
  chosen.note(READ, ["NAME", "EMAIL", ""]);
  expect(chosen.of(READ)).toEqual(["NAME", "EMAIL", ""]);
});

test("columns of one name are told apart, and what nobody chose follows how the file is read", () => {
  const two: Column[] = [{ name: "correo", field: "EMAIL" }, { name: "correo", field: null }];
  const chosen = new Chosen();
  chosen.note(two, ["", "EMAIL"]);
  expect(chosen.of(two)).toEqual(["", "EMAIL"]);
  expect(chosen.of([{ name: "correo", field: "EMAIL" }])).toEqual([""]);
  expect(new Chosen().of([{ name: "correo", field: "PHONE" }])).toEqual(["PHONE"]);
});
