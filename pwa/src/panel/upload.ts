import { getLocale } from "../i18n/paraglide/runtime.js";
import { m } from "../i18n/paraglide/messages.js";

export type Uploaded = { id: string; problem?: never } | { id?: never; problem: string };

/** Send a file; a mutation then says what it is for. */
export async function upload(merchant: string, file: File): Promise<Uploaded> {
  try {
    const response = await fetch(`/upload?merchant=${encodeURIComponent(merchant)}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/octet-stream",
        "X-File-Name": encodeURIComponent(file.name),
        "X-Fiel-Language": getLocale(),
      },
      body: file,
    });
    const answer = (await response.json()) as { id?: string; message?: string };
    return answer.id ? { id: answer.id } : { problem: answer.message ?? m.no_network() };
  } catch {
    return { problem: m.no_network() };
  }
}
