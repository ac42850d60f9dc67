import { act, newKey, problemsAfter } from "../../graphql/act";
import { client } from "../../graphql/client";
import { m } from "../../i18n/paraglide/messages.js";
import { ClaimMemberCoupon } from "./documents";

/** A member's coupon, typed or held before the camera. *done*: what to say of it. */
export function couponOf(member: () => { id: string; name: string }, done: (words: string) => void) {
  let code = $state("");
  let problem = $state("");
  /** What was answered: it is no loss. */
  let refused = $state("");
  let busy = $state(false);
  /** By code: the same until an answer has come, so that a lost one is not done twice. */
  const keys = new Map<string, string>();

  async function claim(text: string): Promise<void> {
    if (busy) return;
    [busy, problem] = [true, ""];
    const { id, name } = member();
    const key = keys.get(text) ?? newKey();
    keys.set(text, key);
    const outcome = await act(client, ClaimMemberCoupon, { input: { member: { membershipId: id }, code: text, idempotencyKey: key } });
    busy = false;
    if (outcome.data) keys.delete(text);
    problem = problemsAfter(outcome, (data) => data.claimMemberCoupon).message;
    const result = outcome.data?.claimMemberCoupon;
    if (result?.__typename === "NotFound") problem = m.coupon_unknown();
    if (result && problem) refused = text;
    if (result?.__typename !== "ClaimMemberCouponSuccess") return;
    done(result.isNew ? m.coupon_claimed_for({ gift: result.coupon.gives, name }) : m.coupon_had({ name }));
  }

  return {
    get code() {
      return code;
    },
    set code(typed) {
      code = typed;
    },
    get problem() {
      return problem;
    },
    get busy() {
      return busy;
    },
    get isTyped() {
      return code.trim() !== "";
    },
    /** There is something to lose. */
    get isUnsaved() {
      return code.trim() !== "" && code.trim() !== refused;
    },
    claim,
  };
}
