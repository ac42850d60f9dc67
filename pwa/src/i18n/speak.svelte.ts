import { getLocale, isLocale, setLocale, type Locale } from "./paraglide/runtime.js";

const OWED = "language-owed";
/** A new one for each time that it was chosen, so that choosing it again tells again. */
let owed = $state.raw(kept());

/** From now on, on this device. *tell*: the server too, for its mails and pushes; once the page speaks it (`Untold.svelte`). */
export function speak(language: Locale, { tell = true } = {}): void {
  if (tell) localStorage.setItem(OWED, language);
  // a page that speaks another language is about to be loaded, and tells then
  if (tell && language === getLocale()) owed = kept();
  void setLocale(language);
}

/** The language that the server has not been told of yet. */
export const owedLanguage = (): { readonly language: Locale } | undefined => owed;

export function forgetOwed(): void {
  localStorage.removeItem(OWED);
  owed = undefined;
}

function kept(): { readonly language: Locale } | undefined {
  const language = localStorage.getItem(OWED);
  return isLocale(language) ? { language } : undefined;
}
