import { isLocale, setLocale, type Locale } from "./paraglide/runtime.js";

const OWED = "language-owed";

/** From now on, on this device. *tell*: the server too, for its mails and pushes; once the page speaks it (`Untold.svelte`). */
export function speak(language: Locale, { tell = true } = {}): void {
  if (tell) localStorage.setItem(OWED, language);
  void setLocale(language);
}

/** The language that the server has not been told of yet. */
export function owedLanguage(): Locale | undefined {
  const owed = localStorage.getItem(OWED);
  return isLocale(owed) ? owed : undefined;
}

export const forgetOwed = (): void => localStorage.removeItem(OWED);
