/** A person types one thing: with an @ it is an e-mail, else a phone. */
export function contactOf(text: string): { email: string } | { phone: string } {
  const clean = text.trim();
  return clean.includes("@") ? { email: clean } : { phone: clean };
}
