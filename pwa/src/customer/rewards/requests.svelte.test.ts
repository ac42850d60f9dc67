import { flushSync } from "svelte";
import { beforeEach, expect, test, vi } from "vitest";
import type { Wallet } from "../home/types";
import { requestsOf } from "./requests.svelte";

type Row = { id: string; status: string; requestedAt: string };

/** A shop's requests, newest first; whether it can be reached. */
const shop = vi.hoisted(() => ({ rows: [] as Row[], isAway: false }));

vi.mock("../../i18n/paraglide/messages.js", () => ({ m: { no_network: () => "No connection" } }));
vi.mock("../../offline/memory", () => ({ recall: () => Promise.resolve(undefined), remember: () => Promise.resolve() }));
vi.mock("../../graphql/live", () => ({ whenConnected: () => () => {} }));
vi.mock("../../graphql/client", async () => {
  const { fromPromise } = await import("wonka");
  const A_PAGE = 10;
  const read = (after: string | null) => {
    const from = after === null ? 0 : shop.rows.findIndex((one) => one.id === after) + 1;
    const page = shop.rows.slice(from, from + A_PAGE).map((one) => ({ ...one }));
    const pageInfo = { hasNextPage: from + A_PAGE < shop.rows.length, endCursor: page.at(-1)?.id ?? null };
    const openRedemptions = shop.rows.filter((one) => one.status === "REQUESTED").map((one) => ({ ...one }));
    return { data: { wallet: { id: "aurora", openRedemptions, redemptions: { edges: page.map((node) => ({ node })), pageInfo } } } };
  };
  const query = (_: unknown, { after = null }: { after?: string | null }) => {
    const answer = Promise.resolve(shop.isAway ? {} : read(after));
    return Object.assign(fromPromise(answer), { toPromise: () => answer });
  };
  return { client: { query } };
});

const row = (n: number, status = "REJECTED"): Row => ({ id: `r${n}`, status, requestedAt: new Date(n * 60_000).toISOString() });
const walletNow = (): Wallet => ({ id: "aurora", merchant: { slug: "aurora" }, redemptions: { edges: [] } }) as unknown as Wallet;
const names = (list: readonly { id: string }[]): string[] => list.map((one) => one.id);

beforeEach(() => {
  shop.rows = Array.from({ length: 30 }, (_, n) => row(30 - n)); // r30 to r1
  shop.isAway = false;
});

/** Two pages of them, as they are read; *happens* with the shop, and the wallet tells of it. */
async function readTwice(happens: () => void) {
  let wallet = $state.raw(walletNow());
  const held: { requests?: ReturnType<typeof requestsOf> } = {};
  const free = $effect.root(() => void (held.requests = requestsOf(() => wallet)));
  const { requests } = held;
  if (!requests) throw new Error("effects do not run");
  await settled();
  requests.more();
  await settled();
  happens();
  wallet = walletNow();
  await settled();
  return { requests, free };
}

/** What was asked is answered, and what follows from it asked and answered too. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    flushSync();
    await new Promise(setImmediate);
  }
}

test("a request that is over does not vanish between two pages as a new one comes", async () => {
  const { requests, free } = await readTwice(() => shop.rows.unshift(row(31, "REQUESTED")));
  expect(names(requests.open)).toEqual(["r31"]);
  expect(names(requests.past)).toEqual(Array.from({ length: 20 }, (_, n) => `r${30 - n}`));
  requests.more();
  await settled();
  expect(names(requests.past)).toEqual(Array.from({ length: 30 }, (_, n) => `r${30 - n}`));
  free();
});

test("an old one that is settled stays in sight, with all before and behind it, though a new one moved them", async () => {
  shop.rows[14] = row(16, "REQUESTED");
  const { requests, free } = await readTwice(() => {
    shop.rows[14] = row(16, "WITHDRAWN");
    shop.rows.unshift(row(31, "REQUESTED"));
  });
  expect(names(requests.open)).toEqual(["r31"]);
  expect(requests.past.find((one) => one.id === "r16")?.status).toBe("WITHDRAWN");
  expect(names(requests.past)).toEqual(Array.from({ length: 19 }, (_, n) => `r${30 - n}`));
  requests.more();
  await settled();
  expect(names(requests.past).slice(-1)).toEqual(["r2"]);
  expect(requests.past.length).toBe(29);
  free();
});

test("what was read stands as it did while the shop cannot be reached", async () => {
  shop.rows[14] = row(16, "REQUESTED");
  const { requests, free } = await readTwice(() => (shop.isAway = true));
  expect([requests.open.length, requests.past.length, requests.hasMore]).toEqual([1, 19, true]);
  requests.more();
  await settled();
  expect([requests.problem, requests.past.length]).toEqual(["No connection", 19]);
  free();
});
