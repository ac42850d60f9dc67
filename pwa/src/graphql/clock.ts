/** Who wants to hear how far the server's clock is from the phone's: server time less phone time, in milliseconds, between. */
export const clock: { told?: (least: number, most: number) => void } = {};

const TOLD_MS = 1_000;

/**
 * A `fetch` that tells it by each answer, which names the second in which it was written (`Date`, RFC 9110, 6.6.1): between
 * asking and answering, however long a phone that was put away took for that. A kept answer has that of its last asking.
 */
export function clocking(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const asked = Date.now();
    const answer = await ask(input, init);
    const written = Date.parse(answer.headers.get("Date") ?? "");
    if (!Number.isNaN(written)) clock.told?.(written - Date.now(), written + TOLD_MS - asked);
    return answer;
  };
}
