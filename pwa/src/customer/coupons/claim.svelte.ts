import { act } from "../../graphql/act";
import { client } from "../../graphql/client";
import { m } from "../../i18n/paraglide/messages.js";
import { network } from "../../offline/network.svelte";
import { ClaimCoupon, type Shown } from "./documents";
import { forget, keep, wanted, type Wanted } from "./kept";

export type Claimed =
  /** Got now, or by the same person before. */
  | { what: "got"; coupon: Shown; isNew: boolean }
  | { what: "refused"; words: string; isUnknown: boolean }
  /** Without a network: kept on the phone, and tried again. */
  | { what: "kept" };

/** Codes being asked for just now. */
const asking = new Set<string>();

/** Claim a coupon; what could not be asked for is kept until it can. */
export async function claim(one: Wanted): Promise<Claimed> {
  keep(one);
  asking.add(one.code);
  const outcome = await act(client, ClaimCoupon, { input: one });
  asking.delete(one.code);
  if (!outcome.data) {
    if (outcome.signedOut || !network.isUp || outcome.problem === m.no_network()) return { what: "kept" };
    return { what: "refused", words: outcome.problem, isUnknown: false };
  }
  const result = outcome.data.claimCoupon;
  // too many tries pass: it is not the coupon's fault
  if (result.__typename !== "Throttled") forget(one);
  if (result.__typename === "ClaimCouponSuccess") return { what: "got", coupon: result.coupon, isNew: result.isNew };
  const isUnknown = result.__typename === "NotFound";
  return { what: "refused", words: isUnknown ? m.coupon_unknown() : result.message, isUnknown };
}

let told = $state.raw<readonly Claimed[]>([]);
let busy = false;

/** What became of coupons that had been kept. */
export const settled = {
  get told() {
    return told;
  },
  clear() {
    told = [];
  },
};

/** Claim those that were kept, one after the other, as long as there is a network. Answers whether one was got. */
export async function settle(): Promise<boolean> {
  if (busy || !network.isUp) return false;
  busy = true;
  const shared = navigator.locks?.request("fiel-coupons", { ifAvailable: true }, (lock) => (lock ? claimAll() : false));
  const hasNew = await (shared ?? claimAll()); // one tab at a time, where the browser can see to that
  busy = false;
  return hasNew;
}

async function claimAll(): Promise<boolean> {
  let hasNew = false;
  for (const { code, merchant } of wanted()) {
    if (asking.has(code)) continue; // whoever asks hears of it
    const claimed = await claim({ code, merchant });
    if (claimed.what === "kept") break;
    told = [...told, claimed];
    hasNew ||= claimed.what === "got";
  }
  return hasNew;
}
