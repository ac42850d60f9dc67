import type { Review } from "./documents";

export type What = "refuse" | "answer";

/**
 * What somebody is saying of a review. *shown*: the list that it was found in; *moved*: somebody decided it meanwhile, and
 * it is in another list. Call it while a component is set up.
 */
export function sayingIn(shown: () => readonly Review[], moved: (what: What) => void) {
  let saying = $state.raw<{ review: Review; what: What }>();
  let isReread = false;

  // as it stands now, once it has come: not whenever the list is read, or somebody's words would go under their hands
  $effect(() => {
    const now = shown().find((one) => one.id === saying?.review.id);
    if (!isReread || !saying || now?.version === saying.review.version) return;
    const { what } = saying;
    [saying, isReread] = [now && { review: now, what }, false];
    if (!now) moved(what);
  });

  return {
    get now() {
      return saying;
    },
    begin(review: Review, what: What): void {
      saying = { review, what };
    },
    /** The list is being read anew: show how the review stands there. */
    reread(): void {
      isReread = true;
    },
    close(): void {
      [saying, isReread] = [undefined, false];
    },
  };
}
