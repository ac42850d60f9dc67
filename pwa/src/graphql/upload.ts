import { region } from "../i18n/region";
import { m } from "../i18n/paraglide/messages.js";

/** Send a file, with what the server should know of it; what it answers, or why it does not take it. */
export async function sendFile<T extends object>(about: Record<string, string>, file: File): Promise<{ answer?: T; problem: string }> {
  try {
    const response = await fetch(`/upload?${new URLSearchParams(about)}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/octet-stream",
        "X-File-Name": encodeURIComponent(file.name),
        "X-Fiel-Language": region,
      },
      body: file,
    });
    const answer = (await response.json()) as T & { message?: string };
    return response.ok ? { answer, problem: "" } : { problem: answer.message ?? m.no_network() };
  } catch {
    return { problem: m.no_network() };
  }
}
