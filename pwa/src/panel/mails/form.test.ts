import { expect, test } from "vitest";
import { merged } from "../merge";
import { formOf, wordsIn } from "./form";

const opened = { subject: "Hola", text: "Gracias", html: "<p>Hola</p>", sms: "" };

/** What is saved once *mine* was put into what somebody else saved. */
const putInto = (theirs: typeof opened, mine: ReturnType<typeof formOf>): unknown => wordsIn(formOf(merged(wordsIn(mine), opened, theirs) as typeof opened));

test("HTML that was typed is saved, though the other turned it off", () => {
  const mine = { ...formOf(opened), html: "<p>Adiós</p>" };
  expect(putInto({ ...opened, html: "" }, mine)).toEqual({ ...opened, html: "<p>Adiós</p>" });
});

test("HTML that was turned off is so again, though the other changed it", () => {
  const mine = { ...formOf(opened), hasHtml: false };
  expect(putInto({ ...opened, html: "<b>Hola</b>" }, mine)).toEqual({ ...opened, html: "" });
});

test("HTML that is turned off again is nothing to be saved", () => {
  const plain = { ...opened, html: "" };
  for (const mine of [{ ...plain, hasHtml: true }, { ...opened, hasHtml: false }]) expect(wordsIn(mine)).toEqual(plain);
});
