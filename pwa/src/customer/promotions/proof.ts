import type { Card } from "./documents";

/** The commitment of a card: SHA-256 of these lines, as the API's manual has it. */
export async function commitmentOf(nonce: string, card: string, prize: string, title: string): Promise<string> {
  const lines = ["fiel-scratch-1", nonce, card, prize, title].join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether what was scratched is what was drawn when the card was given. */
export async function opens(card: Card): Promise<boolean> {
  if (!card.proof) return false;
  const { nonce, prizeId, prizeTitle } = card.proof;
  const inPool = card.pool.some((one) => one.id === prizeId && one.title === prizeTitle);
  return inPool && (await commitmentOf(nonce, card.id, prizeId, prizeTitle)) === card.commitment;
}
