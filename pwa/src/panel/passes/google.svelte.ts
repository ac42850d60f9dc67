import { draftOf } from "../draft.svelte";
import type { GooglePasses } from "./documents";
import { NOTHING, keepBeside, type Brought } from "./file";

/**
 * The form of Google's cards: its switch is saved by itself, its issuer with a key alone. *brought*: what outlives that
 * the form is drawn anew. Call it while that is set up.
 */
export function googleForm(google: GooglePasses | null, brought: { now: Brought }) {
  const form = $state({ isOn: google?.isOn ?? true, issuerId: google?.issuerId ?? "" });
  const draft = draftOf(() => form, { more: () => brought.now.account !== undefined, of: "google" });
  if (brought.now.issuerId !== undefined) form.issuerId = brought.now.issuerId;

  return {
    form,
    draft,
    /** A key was taken, with its issuer. What was switched beside it waits to be put back into what *show* shows. */
    uploaded(show: () => void): void {
      brought.now = NOTHING;
      keepBeside(draft, google !== null && form.isOn !== google.isOn, show);
    },
    /** The switch was saved. What was typed for a key stands in what *show* shows too. */
    saved(show: () => void): void {
      const issuerId = google && form.issuerId !== google.issuerId ? form.issuerId : undefined;
      brought.now = { ...brought.now, issuerId };
      draft.saved();
      show();
    },
  };
}
