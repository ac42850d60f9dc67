import { beforeEach, expect, test, vi } from "vitest";
import { couponOf } from "./claiming.svelte";

/** The keys that were sent, and how the next is answered. */
const server = vi.hoisted(() => ({ keys: [] as string[], answer: {} as object }));

vi.mock("../../i18n/paraglide/messages.js", () => ({ m: { no_network: () => "No connection", coupon_unknown: () => "Unknown", coupon_had: () => "Had" } }));
vi.mock("../../graphql/client", () => ({
  client: {
    mutation: (_: unknown, { input }: { input: { idempotencyKey: string } }) => {
      server.keys.push(input.idempotencyKey);
      return { toPromise: () => Promise.resolve(server.answer) };
    },
  },
}));

const UNKNOWN = { data: { claimMemberCoupon: { __typename: "NotFound", message: "No" } } };
const HAD = { data: { claimMemberCoupon: { __typename: "ClaimMemberCouponSuccess", isNew: false, coupon: { gives: "50" } } } };
let said: string[] = [];
const coupon = () => couponOf(() => ({ id: "m1", name: "Ana" }), (words) => void said.push(words));

beforeEach(() => void ([server.keys, server.answer, said] = [[], {}, []]));

test("a code that was answered is no loss; another one is, and one that nobody answered", async () => {
  const one = coupon();
  expect(one.isUnsaved).toBe(false);
  one.code = " ABCD-1234 ";
  expect(one.isUnsaved).toBe(true);
  await one.claim(one.code.trim());
  expect([one.problem, one.isUnsaved]).toEqual(["No connection", true]);
  server.answer = UNKNOWN;
  await one.claim(one.code.trim());
  expect([one.problem, one.isUnsaved, one.isTyped]).toEqual(["Unknown", false, true]);
  one.code = "ABCD-1235";
  expect(one.isUnsaved).toBe(true);
});

test("one that got no answer is sent again under its key, and done once", async () => {
  const one = coupon();
  await one.claim("ABCD");
  server.answer = HAD;
  await one.claim("ABCD");
  await one.claim("ABCD");
  const [first, again, after] = server.keys;
  expect(again).toBe(first);
  expect(after).not.toBe(first);
  expect(said).toEqual(["Had", "Had"]);
});
