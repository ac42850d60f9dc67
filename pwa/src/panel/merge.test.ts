import { expect, test } from "vitest";
import { typedInto } from "./merge";

test("tells what was typed from what was there, however deep", () => {
  const opened = { title: "Café", cost: "100", stock: "5", ranges: { balance: { least: "", most: "" } }, months: [1] };
  const now = { title: "Café doble", cost: "100", stock: "5", ranges: { balance: { least: "10", most: "" } }, months: [1] };
  expect(typedInto(now, opened)).toEqual({ title: "Café doble", ranges: { balance: { least: "10", most: "" } } });
});

test("what somebody else changed meanwhile is not put back", () => {
  const opened = { title: "Café", stock: "5" };
  const typed = typedInto({ title: "Café doble", stock: "5" }, opened);
  expect({ ...{ title: "Café solo", stock: "3" }, ...typed }).toEqual({ title: "Café doble", stock: "3" });
});

test("nothing was typed into a form that is as it was", () => {
  expect(typedInto({ title: "Café" }, { title: "Café" })).toEqual({});
});
