/**
 * Keep what a box says now. One that could not be kept stands as it was again: nothing has changed, so nobody would draw
 * it anew. *keep* answers whether it was.
 */
export async function flip(box: Pick<HTMLInputElement, "checked" | "disabled">, keep: (on: boolean) => Promise<boolean>): Promise<void> {
  const wanted = box.checked;
  box.disabled = true; // two at once could arrive in the other order
  const isKept = await keep(wanted).catch(() => false);
  box.disabled = false;
  if (!isKept) box.checked = !wanted;
}
