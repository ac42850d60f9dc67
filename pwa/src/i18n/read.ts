/** The decimals that a currency is written with. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Minor units of a typed amount ("12,50", "1.250", "12.5 €"); `undefined` where it is no amount. */
export function readAmount(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency);
  const clean = text.replace(/[\s\p{Sc}]/gu, "").replace(new RegExp(currency, "i"), "");
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(clean);
  if (!match) return undefined;
  const part = match[2] ?? "";
  if (part.length > digits) return undefined;
  const minor = Number((match[1] ?? "").replace(/[.,]/g, "") + part.padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** Typed points ("250", "1.250"); `undefined` where they are none. */
export function readPoints(text: string): number | undefined {
  const clean = text.replace(/\s/g, "");
  if (!/^(\d{1,3}(?:[.,]\d{3})+|\d{1,15})$/.test(clean)) return undefined;
  return Number(clean.replace(/[.,]/g, ""));
}
