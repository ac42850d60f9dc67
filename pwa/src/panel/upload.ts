import { sendFile } from "../graphql/upload";

export type Uploaded = { id: string; problem?: never } | { id?: never; problem: string };

/** What a form says of its picture: an upload's id; null: none any more; undefined: as it is. */
export type Picked = string | null | undefined;

export interface Picture {
  url: string;
  srcset: string;
}

/** Uploads as this browser shows them: a form may come back to one that it had set aside. */
const local = new Map<string, string>();
const MOST_LOCAL = 20;

/** Send a file; a mutation then says what it is for. */
export async function upload(merchant: string, file: File): Promise<Uploaded> {
  const { answer, problem } = await sendFile<{ id: string }>({ merchant }, file);
  if (!answer) return { problem };
  local.set(answer.id, URL.createObjectURL(file));
  const [oldest] = local;
  if (oldest && local.size > MOST_LOCAL) {
    URL.revokeObjectURL(oldest[1]);
    local.delete(oldest[0]);
  }
  return { id: answer.id };
}

/** How a picture looks once the form is saved, where one is *kept* now. */
export function pictured<P extends Picture>(picked: Picked, kept: P | null): P | Picture | null {
  const url = picked ? local.get(picked) : undefined;
  if (url) return { url, srcset: "" };
  return picked === undefined ? kept : null;
}
