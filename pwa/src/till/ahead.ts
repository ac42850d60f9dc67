import { idle } from "../ui/idle";

/** The screens that are not there yet, while there is nothing else to do: the next may be wanted without a network. */
export async function readAhead(): Promise<void> {
  await idle();
  await Promise.allSettled([
    import("./MemberCard.svelte"),
    import("../staff/Scanner.svelte"),
    import("./offline/Queue.svelte"),
    import("./offline/Give.svelte"),
    import("./Place.svelte"),
  ]);
}
