import { beforeEach, expect, test, vi } from "vitest";

const made = vi.hoisted(() => ({
  asked: [] as [string, Record<string, unknown>][],
  kept: new Map<string, { at: number; data: unknown }>(),
  saves: false,
  fails: false,
}));
vi.mock("../graphql/client", () => ({
  client: {
    query: (document: string, variables: Record<string, unknown>) => ({
      toPromise: () => {
        made.asked.push([document, variables]);
        return Promise.resolve(made.fails ? { error: new Error("away") } : { data: { of: document } });
      },
    }),
  },
}));
vi.mock("../offline/memory", () => ({
  recall: (name: string) => Promise.resolve(made.kept.get(name)),
  remember: (name: string, data: unknown) => Promise.resolve(made.kept.set(name, { at: Date.now(), data })),
}));
vi.mock("../ui/saver", () => ({ savesData: () => made.saves }));
vi.mock("./inbox/documents", () => ({ InboxQuery: "inbox" }));
vi.mock("./promotions/documents", () => ({ PromotionsQuery: "promotions" }));
vi.stubGlobal("requestIdleCallback", (then: () => void) => then());
const page = { hidden: false };
vi.stubGlobal("document", page);
const { MOST_SHOPS, readAhead } = await import("./ahead");

beforeEach(() => {
  made.asked.length = 0;
  made.kept.clear();
  [made.saves, made.fails] = [false, false];
});

test("the inbox and the promotions of all shops are kept before their screens were opened", async () => {
  await readAhead(["aurora", "nube"], undefined, () => false);
  expect(made.asked).toEqual([["inbox", { merchant: null }], ["promotions", { merchant: "aurora" }], ["promotions", { merchant: "nube" }]]);
  expect([...made.kept.keys()]).toEqual(["inbox", "promotions-aurora", "promotions-nube"]);
});

test("in a shop's own app it is that shop's inbox", async () => {
  await readAhead(["aurora"], "aurora", () => false);
  expect(made.asked[0]).toEqual(["inbox", { merchant: "aurora" }]);
  expect([...made.kept.keys()]).toEqual(["inbox-aurora", "promotions-aurora"]);
});

test("what was heard a moment ago is not asked for again, nor more than a few shops", async () => {
  const many = Array.from({ length: MOST_SHOPS + 4 }, (_, place) => `shop-${place}`);
  made.kept.set("inbox", { at: Date.now() - 60_000, data: {} }).set("promotions-shop-0", { at: 0, data: {} });
  await readAhead(many, undefined, () => false);
  expect(made.asked.map(([, { merchant }]) => merchant)).toEqual(many.slice(0, MOST_SHOPS));
});

test("nobody who saves data, has gone on or lost the network is read for", async () => {
  made.saves = true;
  await readAhead(["aurora"], undefined, () => false);
  expect(made.asked).toEqual([]);
  made.saves = false;
  await readAhead(["aurora"], undefined, () => true);
  expect(made.asked).toEqual([]);
  made.fails = true;
  await readAhead(["aurora"], undefined, () => false);
  expect([made.asked.length, made.kept.size]).toEqual([1, 0]);
});

test("nothing is read while the wallet is out of sight", async () => {
  page.hidden = true;
  await readAhead(["aurora"], undefined, () => false);
  expect(made.asked).toEqual([]);
  page.hidden = false;
});
