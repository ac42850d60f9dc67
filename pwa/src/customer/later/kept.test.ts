import { expect, test } from "vitest";
import { withOne, without } from "./kept";

const card = (id: string, at = 1) => ({ id, title: `Card ${id}`, at });

test("a card waits once, in the order of wanting", () => {
  const list = withOne(withOne(withOne([], card("a")), card("b")), card("a", 5));
  expect(list).toEqual([card("b"), card("a", 5)]);
});

test("what is withdrawn waits no more, and what never waited changes nothing", () => {
  expect(without([card("a"), card("b")], "a")).toEqual([card("b")]);
  expect(without([card("a")], "c")).toEqual([card("a")]);
});

test("fifty wait at most, and the newest is among them", () => {
  let list: ReturnType<typeof withOne> = [];
  for (let n = 0; n < 60; n += 1) list = withOne(list, card(String(n)));
  expect(list.length).toBe(50);
  expect(list.at(-1)).toEqual(card("59"));
});
