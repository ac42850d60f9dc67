import type { ResultOf } from "../graphql/graphql";
import type { ConsentStateQuery } from "./acts";

export type State = ResultOf<typeof ConsentStateQuery>["consentRequest"];
export type Answer = "none yet" | "yes" | "no" | "not now" | "over";

/** What a till makes of where its question to a phone stands. */
export function answerOf(state: State): Answer {
  switch (state) {
    case "PENDING":
      return "none yet";
    case "GRANTED":
      return "yes";
    case "DENIED":
      return "no";
    case "NOT_NOW":
      return "not now";
    case "USED":
    case "EXPIRED":
    case "OVERRIDE":
    case null:
      return "over";
  }
}
