const MOST = 3;

/** Several titles as one line, each once; "…" where there are more. */
export function inOneLine(titles: readonly string[]): string {
  const all = [...new Set(titles)];
  return [...all.slice(0, MOST), ...(all.length > MOST ? ["…"] : [])].join(", ");
}
