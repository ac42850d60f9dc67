import type { ResultOf } from "gql.tada";
import { print } from "../graphql/outline";
import { EnrollDevice } from "./documents";

type Answer = ResultOf<typeof EnrollDevice>["enrollDevice"];

export interface Given {
  answer: Answer;
  /** Server time less phone time, when it was asked: the answer may be used much later. */
  skewMs: number;
}

const PATIENCE_MS = 30_000;

/**
 * Ask the server for a key for this phone's QR; undefined where it can't be asked. By a plain `fetch`: a QR waits for it,
 * and what else the apps ask with does not have to be there.
 */
export async function askForKey(): Promise<Given | undefined> {
  const query = print(EnrollDevice as unknown as Parameters<typeof print>[0]);
  const body = JSON.stringify({ operationName: "EnrollDevice", query });
  const headers = { "Content-Type": "application/json" };
  const asked = Date.now();
  try {
    const told = await fetch("/graphql", { method: "POST", headers, body, signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null });
    const answer = ((await told.json()) as { data?: ResultOf<typeof EnrollDevice> | null }).data?.enrollDevice;
    return answer && { answer, skewMs: "serverTime" in answer ? Date.parse(answer.serverTime) - asked : 0 };
  } catch {
    return undefined; // no network, or no server behind it
  }
}

/**
 * What was asked before the app was there (`early.ts`), once, and whether the app has asked by itself. Of the page: the
 * early script and the app each have this file in them.
 */
export const asked: { early?: Promise<Given | undefined> | undefined; isTaken?: boolean } = ((globalThis as { fielKey?: object }).fielKey ??= {});
