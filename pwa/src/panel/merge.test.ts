import { expect, test } from "vitest";
import { merged } from "./merge";

test("puts what was typed into what somebody else saved, and nothing else", () => {
  const opened = { title: "Café", stock: "5", cost: "100" };
  expect(merged({ ...opened, title: "Café doble" }, opened, { title: "Café solo", stock: "3", cost: "100" })).toEqual({
    title: "Café doble",
    stock: "3",
    cost: "100",
  });
});

test("keeps what the other changed beside it, however deep", () => {
  const opened = { ranges: { balance: { least: "", most: "" }, purchases: { least: "", most: "" } } };
  const mine = { ranges: { balance: { least: "10", most: "" }, purchases: { least: "", most: "" } } };
  const theirs = { ranges: { balance: { least: "5", most: "90" }, purchases: { least: "2", most: "" } } };
  expect(merged(mine, opened, theirs)).toEqual({ ranges: { balance: { least: "10", most: "90" }, purchases: { least: "2", most: "" } } });
});

test("a list is put back as a whole", () => {
  expect(merged({ months: [1, 2, 3] }, { months: [1, 2] }, { months: [2] })).toEqual({ months: [1, 2, 3] });
  expect(merged({ cases: [{ points: "2" }] }, { cases: [{ points: "1" }] }, { cases: [{ points: "9" }, { points: "8" }] })).toEqual({ cases: [{ points: "2" }] });
});

test("what was emptied or taken away is so again", () => {
  const opened = { text: "Hola", at: { day: "1", hour: "2" } };
  expect(merged({ text: "", at: { day: "1" } }, opened, { text: "Adiós", at: { day: "7", hour: "8" } })).toEqual({ text: "", at: { day: "7" } });
});

test("a part that the other took away comes back whole", () => {
  expect(merged({ rules: { goal: "6", by: "X" } }, { rules: { goal: "5", by: "X" } }, { rules: null })).toEqual({ rules: { goal: "6", by: "X" } });
});

test("a part of another kind is put back whole, whoever changed its kind", () => {
  const opened = { name: "Vuelve", trigger: { kind: "NO_VISIT", days: "30", at: "10:00" } };
  const longer = { ...opened, trigger: { ...opened.trigger, days: "45" } };
  const birthday = { name: "Felicidades", trigger: { kind: "BIRTHDAY", days: "0", at: "09:00" } };
  expect(merged(longer, opened, birthday)).toEqual({ name: "Felicidades", trigger: { kind: "NO_VISIT", days: "45", at: "10:00" } });
  expect(merged({ ...opened, trigger: birthday.trigger }, opened, longer)).toEqual({ name: "Vuelve", trigger: birthday.trigger });
  expect(merged(longer, opened, { ...opened, trigger: { ...opened.trigger, at: "18:00" } })["trigger"]).toEqual({ kind: "NO_VISIT", days: "45", at: "18:00" });
});

test("a chosen picture is put into a form that has none, and one not chosen takes none away", () => {
  const opened = { title: "Café" };
  expect(merged({ title: "Café", picture: "upload-1" }, opened, { title: "Té", picture: undefined })).toEqual({ title: "Té", picture: "upload-1" });
  expect(merged({ title: "Café", picture: null }, opened, { title: "Té" })).toEqual({ title: "Té", picture: null });
  expect(merged({ title: "Solo", picture: undefined }, opened, { title: "Té" })).toEqual({ title: "Solo" });
});
