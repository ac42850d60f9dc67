/** Hands a link to the phone's share sheet; false: there is none, or it failed, and the link has to be shown. */
export async function share(title: string, text: string, url: string): Promise<boolean> {
  try {
    if (!navigator.share) return false;
    await navigator.share({ title, text, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError"; // whoever closed it knows that they did
  }
}
