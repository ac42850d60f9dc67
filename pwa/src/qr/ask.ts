import type { ResultOf } from "gql.tada";
import { print } from "../graphql/outline";
import { EnrollDevice } from "./documents";

type Answer = ResultOf<typeof EnrollDevice>["enrollDevice"] | undefined;

/**
 * Ask the server for a key for this phone's QR; undefined where it can't be asked. By a plain `fetch`: a QR waits for it,
 * and what else the apps ask with does not have to be there.
 */
export async function askForKey(): Promise<Answer> {
  const query = print(EnrollDevice as unknown as Parameters<typeof print>[0]);
  const body = JSON.stringify({ operationName: "EnrollDevice", query });
  try {
    const answer = await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    return ((await answer.json()) as { data?: ResultOf<typeof EnrollDevice> | null }).data?.enrollDevice;
  } catch {
    return undefined; // no network, or no server behind it
  }
}

/** What was asked before the app was there (`early.ts`), once. */
export const asked: { early?: Promise<Answer> | undefined } = ((globalThis as { fielKey?: object }).fielKey ??= {});
