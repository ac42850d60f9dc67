/** A claim's token survives signing up and in on this browser tab. */
const NAME = "fiel-claim";
/** In place of a token, where a link of a shop's site has ended: nothing to be kept. */
export const ENDED = "ended";

/** The token of the link, or the one that was kept; it leaves the address bar at once. */
export function takeToken(): string {
  const fresh = location.hash.slice(1);
  if (fresh) history.replaceState(history.state, "", location.pathname);
  if (fresh === ENDED) return ENDED;
  if (fresh) sessionStorage.setItem(NAME, fresh);
  return sessionStorage.getItem(NAME) ?? "";
}

export const isPending = (): boolean => sessionStorage.getItem(NAME) !== null;
export const forget = (): void => sessionStorage.removeItem(NAME);
