/** The server's (ISO 4217, as Babel has it), since browsers differ: some write Colombian pesos without the cents that they have. */
const DIGITS: Record<number, string> = {
  0: "ADP AFN ALL BIF BYR CLP DJF ESP GNF IQD IRR ISK ITL JPY KMF KPW KRW LAK LBP LUF MGA MGF MMK MRO PYG RSD RWF SLL SOS STD SYP TMM TRL UGX UYI VND VUV XAF XOF XPF YER ZMK ZWD",
  3: "BHD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

/** The decimals that a currency is written with. */
export function minorDigits(currency: string): number {
  const found = Object.entries(DIGITS).find(([, codes]) => codes.split(" ").includes(currency));
  return found ? Number(found[0]) : 2;
}

/** Minor units of a typed amount ("12,50", "1.250", "12.5 €"); `undefined` where it is no amount. */
export function readAmount(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency);
  const clean = text.replace(/[\s\p{Sc}]/gu, "").replace(new RegExp(currency, "i"), "");
  // with three decimals "12,500" is twelve and a half, as it is written here; groups need their decimals beside them
  const grouped = digits === 3 ? /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{3})$/ : /^(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/;
  const match = grouped.exec(clean) ?? /^(\d+)(?:[.,](\d{1,4}))?$/.exec(clean);
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
