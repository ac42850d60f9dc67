import type { Draft } from "../draft.svelte";

/** What was chosen of a wallet's key, and not sent yet. It holds while the rest of the form is drawn anew. */
export interface Brought {
  certificate?: File | undefined;
  key?: File | undefined;
  intermediate?: File | undefined;
  account?: File | undefined;
  /** Of Google's issuer, where it was typed anew. */
  issuerId?: string | undefined;
  password: string;
}

export const NOTHING: Brought = { password: "" };

/** A key was taken: what *isTyped* beside it is not saved with it, and waits to be put back into what *show* shows. */
export function keepBeside(draft: Draft, isTyped: boolean, show: () => void): void {
  if (isTyped) return draft.setAside(show);
  if (!draft.hasMine) draft.saved(); // what waits already goes on to wait
  show();
}

/** A file's bytes in base64: keys go in the mutation itself, never through the table of uploads. */
export async function inBase64(file: File | undefined): Promise<string> {
  if (!file) return "";
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Larger ones are no keys, and would not fit into a request. */
export const MOST_BYTES = 32_000;
