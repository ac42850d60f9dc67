import type { PassSettings } from "./documents";

export type Part = keyof PassSettings;

/** What is shown once *now* is known: of it the *parts* alone, so that nothing that was typed into the other is drawn anew. */
export function shownWith(shown: PassSettings | undefined, now: PassSettings, parts: ReadonlySet<Part>): PassSettings {
  if (!shown) return now;
  return { apple: parts.has("apple") ? now.apple : shown.apple, google: parts.has("google") ? now.google : shown.google };
}
