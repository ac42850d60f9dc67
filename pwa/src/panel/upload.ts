import { sendFile } from "../graphql/upload";

export type Uploaded = { id: string; problem?: never } | { id?: never; problem: string };

/** Send a file; a mutation then says what it is for. */
export async function upload(merchant: string, file: File): Promise<Uploaded> {
  const { answer, problem } = await sendFile<{ id: string }>({ merchant }, file);
  return answer ? { id: answer.id } : { problem };
}
