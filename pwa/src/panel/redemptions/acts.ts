import { act, newKey, problemsAfter } from "../../graphql/act";
import { client } from "../../graphql/client";
import { TakeBackRedemption } from "./documents";

/** The way back after handing over. The key is made now: an answer that is lost undoes nothing twice. */
export function takingBack(merchant: string, redemptionId: string): () => Promise<string> {
  const input = { redemptionId, idempotencyKey: newKey(), merchant };
  return async () => problemsAfter(await act(client, TakeBackRedemption, { input }), (data) => data.undoRedemption).message;
}
