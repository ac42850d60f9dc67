import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { postedDocuments } from "../../scripts/known.js";
import { plain } from "./plain";

const QUERY = "query A {\n  a { ...F }\n}\nfragment F on A { b }";
const files = import.meta.glob<string>(["../**/*.ts", "!../**/*.d.ts", "!../**/*.test.ts"], { query: "?raw", import: "default", eager: true });
const components = import.meta.glob<string>("../**/*.svelte", { query: "?raw", import: "default", eager: true });
let { byHash, idOf } = await import("./hashed");

interface Sent {
  documentId?: string;
  query?: string;
  operationName?: string;
  variables?: object;
}

function answering(...statuses: number[]) {
  const made = vi.fn<typeof fetch>(() => Promise.resolve(new Response("{}", { status: statuses.shift() ?? 200 })));
  vi.stubGlobal("fetch", made);
  return () => made.mock.calls.map(([, init]) => JSON.parse(init?.body as string) as Sent);
}

const asked = (query = QUERY): RequestInit => ({
  method: "POST",
  body: JSON.stringify({ operationName: "A", query, variables: { n: 1 } }),
});

beforeEach(async () => {
  vi.resetModules();
  ({ byHash, idOf } = await import("./hashed"));
});
afterEach(() => vi.unstubAllGlobals());

test("a document is named by its hash", async () => {
  const sent = answering();
  await byHash("/graphql", asked());
  expect(sent()).toEqual([{ operationName: "A", variables: { n: 1 }, documentId: await idOf(QUERY) }]);
});

test("a server that does not know it is sent all of it, and all of the others from then on", async () => {
  const sent = answering(404, 200, 200);
  expect((await byHash("/graphql", asked())).status).toBe(200);
  await byHash("/graphql", asked("query B { b }"));
  expect(sent().map((one) => one.query)).toEqual([undefined, QUERY, "query B { b }"]);
});

test.each([200, 400, 401, 403, 413, 500, 503])("what was answered with %i is not sent twice", async (status) => {
  const sent = answering(status, 200);
  expect((await byHash("/graphql", asked())).status).toBe(status);
  expect(sent()).toHaveLength(1);
});

test("a page without a way to hash sends all of it", async () => {
  const sent = answering();
  vi.stubGlobal("crypto", {});
  await byHash("/graphql", asked());
  expect(sent()).toMatchObject([{ query: QUERY }]);
});

test("the hash is the same however a document is laid out", async () => {
  expect(plain("\n query A { a { ...G ...F } } fragment G on A @_unmask { c }\n\n fragment F on A { b }")).toBe(
    "query A { a { ...G ...F } } fragment F on A { b } fragment G on A { c }",
  );
  expect(await idOf("query  A { a(b: 1, c: 2) } # so\n")).toBe(await idOf("query A {\n a(b: 1\nc: 2) }"));
  expect(() => plain('query A { a(b: "c, d") }')).toThrow();
});

test("the build writes down every document as the apps send it", () => {
  const all = Object.values(files).join("\n");
  const named = new Map<string, string[]>();
  for (const [, variable = "", fragment = ""] of all.matchAll(/const (\w+) = graphql\(\s*`\s*fragment (\w+)/g)) named.set(variable, [...(named.get(variable) ?? []), fragment]);
  const written = Object.values(postedDocuments(resolve(import.meta.dirname, "..")));
  const operations = [...all.matchAll(/graphql\(\s*`\s*(?:query|mutation) (\w+).*?`(?:,\s*\[(.*?)\])?/gs)];
  expect(operations.length).toBeGreaterThan(250);
  for (const [text, name = "", given = ""] of operations) {
    const spread = new Set([...text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map(([, fragment = ""]) => fragment));
    const sent = given.split(",").flatMap((one) => named.get(one.trim()) ?? []);
    expect([...spread].filter((one) => !sent.includes(one)), name).toEqual([]);
    expect(given.split(",").filter((one) => one.trim() && !named.get(one.trim())?.some((fragment) => spread.has(fragment))), name).toEqual([]);
    expect(written.filter((one) => new RegExp(`^\\w+ ${name}\\b`).test(one)), name).toHaveLength(1);
  }
});

test("no component holds a document: the build would not find it", () => {
  expect(Object.keys(components).filter((path) => components[path]?.includes("graphql("))).toEqual([]);
});
