/** Who wants to hear how far the phone's clock is from the server's: server time less phone time, in milliseconds. */
export const clock: { told?: (skewMs: number) => void } = {};

/** The server tells whole seconds: half of one is gone, on average. */
const UNTOLD_MS = 500;

/** A `fetch` that tells it by each answer (`Date`, RFC 9110, 6.6.1); an answer that was kept has the one of its last asking. */
export function clocking(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await ask(input, init);
    const now = Date.parse(answer.headers.get("Date") ?? "");
    if (!Number.isNaN(now)) clock.told?.(now + UNTOLD_MS - Date.now());
    return answer;
  };
}
