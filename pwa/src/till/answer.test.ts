import { expect, test } from "vitest";
import { answerOf, type State } from "./answer";

test("a till waits for a question that is open, and for no other", () => {
  const states: State[] = ["PENDING", "GRANTED", "DENIED", "NOT_NOW", "USED", "EXPIRED", null];
  expect(states.map(answerOf)).toEqual(["none yet", "yes", "no", "not now", "over", "over", "over"]);
});
