import { getLocale } from "./paraglide/runtime.js";

/**
 * The browser's own region where it speaks the app's language, else Spain or Britain: days come before months. The server
 * is told it with each request, so that its sentences write numbers as the apps do.
 */
export const region = navigator.languages.find((tag) => tag.startsWith(`${getLocale()}-`)) ?? { es: "es-ES", en: "en-GB" }[getLocale()];
