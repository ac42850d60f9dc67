import { expect, test } from "vitest";
import { isRead } from "./search";

test("what a scanner types is read, and a code however it is said", () => {
  for (const text of ["7K3M9-QX2PJ", "7k3m9 qx2pj", "F1:7K3M9QX2PJ:3:1A2B3C:ABCDEFGHJKMNPQRS", " f1:cut off"]) expect(isRead(text), text).toBe(true);
});

test("names and phones are searched, however long they are", () => {
  for (const text of ["Maria Lopez", "Pedro Rubio", "Encarnación", "3001234567", "55123 45678", "+573001234567", "ana@casa.example", ""]) expect(isRead(text), text).toBe(false);
});
