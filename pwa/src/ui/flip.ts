type Box = Pick<HTMLInputElement, "checked" | "ariaDisabled">;

/** Boxes whose server has not answered yet. One that were *disabled* meanwhile would lose the focus of who pressed it. */
const underway = new WeakSet<Box>();

/**
 * Keep what a box says now. One that could not be kept stands as it was again: nothing has changed, so nobody would draw
 * it anew. *keep* answers whether it was.
 */
export async function flip(box: Box, keep: (on: boolean) => Promise<boolean>): Promise<void> {
  const wanted = box.checked;
  if (underway.has(box)) {
    box.checked = !wanted; // two at once could arrive in the other order
    return;
  }
  underway.add(box);
  box.ariaDisabled = "true";
  const isKept = await keep(wanted).catch(() => false);
  underway.delete(box);
  box.ariaDisabled = null;
  if (!isKept) box.checked = !wanted;
}
