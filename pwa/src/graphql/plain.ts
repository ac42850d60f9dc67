/**
 * A document in one line: the same however it is laid out, and in whatever order its fragments follow the operation.
 * Throws for one with a string in it, where blanks and commas mean something.
 */
export function plain(text: string): string {
  if (text.includes('"')) throw new Error(`a document with a string: ${text}`);
  const words = text.replaceAll(/\s*@_unmask\b/g, "").replaceAll(/(?:[\s,]|#.*)+/g, " ").trim();
  const [operation = "", ...fragments] = words.split(/ (?=fragment \w+ on )/);
  return [operation, ...fragments.sort()].join(" ");
}
