import { getLocale } from "../i18n/paraglide/runtime.js";

/** Where shops are, with the currency of each; the server takes every other code of ISO 3166 and 4217 too. */
const CURRENCY_OF = {
  AR: "ARS", BO: "BOB", BR: "BRL", CL: "CLP", CO: "COP", CR: "CRC", CU: "CUP", DO: "DOP", EC: "USD", ES: "EUR",
  FR: "EUR", GB: "GBP", GT: "GTQ", HN: "HNL", IE: "EUR", IT: "EUR", MX: "MXN", NI: "NIO", PA: "USD", PE: "PEN",
  PR: "USD", PT: "EUR", PY: "PYG", SV: "USD", US: "USD", UY: "UYU", VE: "VES", AD: "EUR", DE: "EUR", JP: "JPY",
} as const; // prettier-ignore
type Country = keyof typeof CURRENCY_OF;

export const countryName = (code: string): string => new Intl.DisplayNames([getLocale()], { type: "region" }).of(code) ?? code;
export const currencyName = (code: string): string =>
  `${code} · ${new Intl.DisplayNames([getLocale()], { type: "currency" }).of(code) ?? code}`;

export const COUNTRIES: readonly string[] = Object.keys(CURRENCY_OF).sort((a, b) => countryName(a).localeCompare(countryName(b)));
export const CURRENCIES: readonly string[] = [...new Set(Object.values(CURRENCY_OF))].sort();
export const currencyOf = (country: string): string => CURRENCY_OF[country as Country] ?? "EUR";

/** The country that the browser's language names, if we list it. */
export function hereCountry(): string {
  const region = navigator.languages.map((tag) => new Intl.Locale(tag).region).find((one) => one && one in CURRENCY_OF);
  return region ?? "ES";
}

/** All zones, with *current* among them whatever it is called. */
export function zones(current: string): (readonly [string, string])[] {
  const all = new Set([current, ...Intl.supportedValuesOf("timeZone")]);
  return [...all].sort().map((zone) => [zone, zone.replaceAll("_", " ").replaceAll("/", " · ")]);
}
