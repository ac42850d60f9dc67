import type { ResultOf } from "../../graphql/graphql";
import { act } from "../../graphql/act";
import { client } from "../../graphql/client";
import { number } from "../../i18n/format";
import { m } from "../../i18n/paraglide/messages.js";
import { shownCode } from "../../qr/code";
import { AwardPoints } from "../acts";
import { isOf, type Held, type Who } from "./held";
import { heldAwards, settle } from "./store";

type Result = ResultOf<typeof AwardPoints>["awardPoints"];

/**
 * Send what waits of *who*, in the order of giving, until an answer fails to come. One tab at a time does it, and each
 * award has its key, so that it is given once whatever happens. Answers what stopped it, for the person.
 */
export async function sendHeld(who: Who, sending: (key: string | undefined) => void): Promise<string> {
  const send = () => sendEach(who, sending);
  if (!navigator.locks) return send();
  return navigator.locks.request("fiel-till-awards", { ifAvailable: true }, (lock) => (lock ? send() : ""));
}

async function sendEach(who: Who, sending: (key: string | undefined) => void): Promise<string> {
  try {
    for (const one of (await heldAwards()).filter((held) => held.state === "waiting" && isOf(held, who))) {
      if (!(await heldAwards()).some((held) => held.key === one.key && held.state === "waiting")) continue; // withdrawn meanwhile
      sending(one.key);
      const outcome = await act(client, AwardPoints, { input: asInput(one) });
      if (!outcome.data) return outcome.problem;
      const result = outcome.data.awardPoints;
      if (result.__typename === "Throttled") return result.message;
      if (result.__typename === "AwardPointsSuccess") await settle(one.key, "given", m.held_given({ points: result.points, shown: number(result.points) }));
      // somebody else signed in, in another tab: it is not refused to whoever gave it
      else if (result.__typename === "ActionRefused" && result.code === "GIVEN_ELSEWHERE") return result.message;
      else await settle(one.key, "refused", refusal(result, one));
    }
    return "";
  } finally {
    sending(undefined);
  }
}

const asInput = (one: Held) => ({
  member: { code: one.code },
  ...one.what,
  description: one.description,
  idempotencyKey: one.key,
  merchant: one.merchant,
  offline: { occurredAt: new Date(one.at).toISOString(), employeeId: one.employeeId, locationId: one.locationId },
});

/** Why, and what to do. */
function refusal(result: Exclude<Result, { __typename: "AwardPointsSuccess" }>, one: Held): string {
  switch (result.__typename) {
    case "NotFound":
      return m.held_unknown({ code: shownCode(one.code) });
    case "CapReached":
      return `${result.message} ${m.held_cap()}`;
    case "InvalidInput":
      return result.fields[0]?.message ?? result.message;
    case "ActionRefused":
      return result.code === "MEMBER_BLOCKED" ? `${result.message} ${m.held_blocked()}` : result.message;
    default:
      return result.message;
  }
}
