import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { olderThan } from "./older.svelte";
import type { Page } from "./pages";

type Row = { id: string; waits: boolean };
const A_PAGE = 10;
const server = { rows: [] as Row[], waiting: [] as (() => void)[] };
let of = $state("aurora");
let first = $state.raw<Page<Row>>();
let list: ReturnType<typeof olderThan<Row>>;
let free = (): void => {};

const row = (n: number, waits = false): Row => ({ id: `r${n}`, waits });
const rows = (newest: number, oldest: number): string[] => Array.from({ length: newest - oldest + 1 }, (_, n) => `r${newest - n}`);
const shown = (): string[] => list.shown.map((one) => one.id);

function pageAfter(after: string | null): Page<Row> {
  const from = after === null ? 0 : server.rows.findIndex((one) => one.id === after) + 1;
  const edges = server.rows.slice(from, from + A_PAGE).map((node) => ({ node }));
  return { edges, pageInfo: { hasNextPage: from + A_PAGE < server.rows.length, endCursor: edges.at(-1)?.node.id ?? null } };
}

/** The first page is read anew: *newest* of them came since. */
function comes(...newest: Row[]): void {
  server.rows = [...newest, ...server.rows];
  first = pageAfter(null);
  flushSync();
}

/** What was asked first is answered, as things are now. */
async function answer(): Promise<void> {
  server.waiting.shift()?.();
  await new Promise(setImmediate);
  flushSync();
}

beforeEach(() => {
  server.rows = rows(40, 1).map((id) => ({ id, waits: false }));
  [server.waiting, of, first] = [[], "aurora", pageAfter(null)];
  const page = (after: string | null) => new Promise<Page<Row>>((tell) => server.waiting.push(() => tell(pageAfter(after))));
  free = $effect.root(() => void (list = olderThan(() => of, () => first, page, (one) => one.waits)));
  flushSync();
});
afterEach(() => free());

test("none vanishes between the pages, neither before nor while more are read", async () => {
  void list.more();
  comes(row(41));
  await answer();
  expect([shown(), list.hasMore]).toEqual([rows(41, 21), true]);
  comes(row(42));
  expect(shown()).toEqual(rows(42, 21));
  expect(server.waiting.length).toBe(0);
});

test("where so many came that the first page lies apart, what lies between is read", async () => {
  void list.more();
  await answer();
  comes(...rows(55, 41).map((id) => ({ id, waits: false })));
  expect(server.waiting.length).toBe(1);
  await answer();
  await answer();
  expect([shown(), list.hasMore, server.waiting.length]).toEqual([rows(55, 36), true, 0]);
  void list.more();
  await answer();
  expect(shown()).toEqual(rows(55, 26));
});

test("those that wait are read again, and what is asked for meanwhile is not lost", async () => {
  server.rows[15] = row(25, true);
  void list.more();
  await answer();
  server.rows[15] = row(25);
  list.again();
  void list.more();
  await answer(); // the first page again
  await answer(); // more: what is read again begins anew for that
  expect([shown().length, list.busy]).toEqual([30, false]);
  while (server.waiting.length > 0) await answer();
  expect(shown()).toEqual(rows(40, 11));
  expect(list.shown.some((one) => one.waits)).toBe(false);
  list.again();
  expect(server.waiting.length).toBe(0);
});

test("more that was asked for before all was read again follows on that", async () => {
  server.rows[15] = row(25, true);
  void list.more();
  await answer();
  server.rows[15] = row(25);
  void list.more();
  const more = server.waiting.splice(0);
  list.again();
  await answer();
  await answer();
  server.waiting.push(...more);
  while (server.waiting.length > 0) await answer();
  expect([shown(), list.busy]).toEqual([rows(40, 11), false]);
  expect(list.shown.some((one) => one.waits)).toBe(false);
});

test("what was read of another list is not shown in this one", async () => {
  void list.more();
  await answer();
  void list.more();
  of = "borealis";
  flushSync();
  await answer();
  expect(shown()).toEqual(rows(40, 31));
});
