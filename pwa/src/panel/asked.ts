/** What a screen is asked for, in the address behind the "?": so that it can be linked to. */
export const asked = (name: string): string => new URLSearchParams(location.search).get(name) ?? "";

/** Write it there, in place: going back leaves the screen. */
export function keepAsked(values: Record<string, string>): void {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== "")).toString();
  history.replaceState(history.state, "", `${location.pathname}${query ? `?${query}` : ""}`);
}
