import { afterEach, expect, test, vi } from "vitest";
import { asking } from "./known";

const ids = { Wallets: "sha256:aa" };
const signal = new AbortController().signal;

function sent(operationName: string, variables?: object): RequestInit {
  const headers = { "x-fiel-language": "es" };
  return { method: "POST", body: JSON.stringify({ operationName, query: "query …", variables }), headers, signal };
}

function answering(...statuses: number[]) {
  const made = vi.fn<typeof fetch>(() => Promise.resolve(new Response("{}", { status: statuses.shift() ?? 200 })));
  vi.stubGlobal("fetch", made);
  return made;
}

afterEach(() => vi.unstubAllGlobals());

test("a known document is asked for by its id", async () => {
  const made = answering(200);
  await asking(ids)("/graphql", sent("Wallets", {}));
  await asking(ids)("/graphql", sent("Wallets", { merchant: "café & co" }));
  expect(made.mock.calls.map(([url, init]) => [url, init?.method, init?.body])).toEqual([
    ["/graphql?documentId=sha256%3Aaa", "GET", null],
    ["/graphql?documentId=sha256%3Aaa&variables=%7B%22merchant%22%3A%22caf%C3%A9+%26+co%22%7D", "GET", null],
  ]);
  expect(made.mock.calls[0]?.[1]).toMatchObject({ headers: { "x-fiel-language": "es" }, signal });
});

test("any other document is sent whole", async () => {
  const made = answering(200);
  const init = sent("SignOut");
  await asking(ids)("/graphql", init);
  expect(made.mock.calls).toEqual([["/graphql", init]]);
});

test.each([404, 405, 400])("a server that does not know it (%i) is sent all of it", async (status) => {
  const made = answering(status, 200);
  const init = sent("Wallets");
  const answer = await asking(ids)("/graphql", init);
  expect(answer.status).toBe(200);
  expect(made.mock.calls[1]).toEqual(["/graphql", init]);
});

test("a server in trouble is not asked twice", async () => {
  const made = answering(503);
  expect((await asking(ids)("/graphql", sent("Wallets"))).status).toBe(503);
  expect(made).toHaveBeenCalledTimes(1);
});
