/** A part of a path as it was meant; where it is no proper one, as a lone % makes it, as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
