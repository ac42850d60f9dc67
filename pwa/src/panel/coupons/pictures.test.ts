import { expect, test } from "vitest";
import { stillThere, type Shown } from "./pictures";

const kept = (key: string): Shown => ({ url: `/p/${key}`, input: { key } });

test("a list that is put back holds new pictures, and none that the other took away", () => {
  const added: Shown = { url: "blob:1", input: { uploadId: "u1" } };
  expect(stillThere([kept("b"), added, kept("a")], [kept("a"), kept("c")])).toEqual([added, kept("a")]);
});
