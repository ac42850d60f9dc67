interface Named {
  id: string;
  name: string;
}

/**
 * What a choice of a segment offers. The one that is chosen, and the one that was *kept* before, go on being offered
 * when they are listed no more, by the name that is still known of them; *isGone*: the chosen one is none any more.
 */
export function offered(
  listed: readonly Named[] | undefined,
  chosen: string,
  words: { nobody: string; gone: (name: string) => string },
  kept?: Named,
): { options: (readonly [id: string, words: string])[]; isGone: boolean } {
  const unlisted = [...new Set([chosen, kept?.id ?? ""])].filter((id) => id !== "" && !listed?.some((one) => one.id === id));
  const nameOf = (id: string): string => (id === kept?.id ? kept.name : "");
  return {
    options: [
      ["", words.nobody],
      ...unlisted.map((id) => [id, listed ? words.gone(nameOf(id)) : nameOf(id) || "…"] as const),
      ...(listed ?? []).map((one) => [one.id, one.name] as const),
    ],
    isGone: listed !== undefined && unlisted.includes(chosen),
  };
}
