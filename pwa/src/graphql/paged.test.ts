import type { Client, TypedDocumentNode } from "@urql/core";
import { parse } from "graphql";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paged } from "./paged.svelte";
import type { Page } from "./pages";

vi.mock("../i18n/paraglide/messages.js", () => ({ m: { no_network: () => "No connection", loading: () => "Loading", list_unread: () => "Could not be read" } }));

type Asked = { after: string | null; rows?: number };
type Variables = { shop: string; after?: string | null; rows?: number | null };
const document = parse("query Rows($shop: String!, $after: String, $rows: Int = 20) { rows(shop: $shop, first: $rows, after: $after) { id } }") as TypedDocumentNode<Page<number>, Variables>;

/** A server with so many rows, which answers when it is told to. */
class Server {
  asked: Asked[] = [];
  waiting: (() => void)[] = [];
  constructor(public rows: number) {}

  client(): Client {
    const query = (_: unknown, asked: Asked) => {
      this.asked.push(asked);
      return { toPromise: () => new Promise((tell) => this.waiting.push(() => tell({ data: this.page(asked) }))) };
    };
    return { query } as unknown as Client;
  }

  page({ after, rows = 20 }: Asked): Page<number> {
    const from = after === null ? 0 : Number(after);
    const end = Math.min(from + rows, this.rows);
    const edges = Array.from({ length: end - from }, (_, at) => ({ node: from + at }));
    return { edges, pageInfo: { hasNextPage: end < this.rows, endCursor: String(end) } };
  }

  /** Answers what waits, and what is asked upon it, so many times. */
  async answer(times = 1): Promise<void> {
    for (let one = 0; one < times; one++) {
      this.waiting.shift()?.();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }
}

beforeEach(() => vi.stubGlobal("history", { state: null, replaceState: () => {} }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function listOf(server: Server, rows: number) {
  const list = paged(server.client(), document, () => ({ shop: "aurora" }), (data) => data);
  list.refresh();
  await server.answer();
  while (list.nodes.length < rows) {
    list.more();
    await server.answer();
  }
  server.asked = [];
  return list;
}

test("a long list is read again in few pages", async () => {
  const server = new Server(1000);
  const list = await listOf(server, 500);
  list.refresh();
  await server.answer(5);
  expect(server.asked.map(({ after, rows }) => [after, rows])).toEqual([[null, 100], ["100", 100], ["200", 100], ["300", 100], ["400", 100]]);
  expect([list.nodes.length, list.hasMore]).toEqual([500, true]);
});

test("a list is read to its end though changes come faster, and once more after them", async () => {
  const server = new Server(300);
  const list = await listOf(server, 300);
  server.rows = 301;
  for (let page = 0; page < 3; page++) {
    list.refresh();
    await server.answer();
  }
  expect(server.asked.map(({ after }) => after)).toEqual([null, "100", "200", null]); // the first is not begun again
  await server.answer(3);
  expect(server.asked.map(({ after }) => after)).toEqual([null, "100", "200", null, "100", "200"]);
  expect([list.nodes.length, list.hasMore, server.waiting.length]).toEqual([300, true, 0]);
});

test("what was lost on the way is asked for again", async () => {
  const server = new Server(5);
  const list = await listOf(server, 5);
  list.refresh();
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 10_000);
  list.refresh();
  expect(server.asked.length).toBe(2);
  server.waiting.shift(); // never answered
  await server.answer();
  expect([list.nodes.length, list.busy, server.waiting.length]).toEqual([5, false, 0]);
});

test("more can be asked for while it is read again: that goes on to there", async () => {
  const server = new Server(45);
  const list = await listOf(server, 20);
  list.refresh();
  expect(list.busy).toBe(false);
  list.more();
  expect(list.busy).toBe(true);
  await server.answer(2);
  expect([list.nodes.length, list.busy]).toEqual([40, false]);
  expect(server.asked.map(({ after }) => after)).toEqual([null, "20"]);
});
