import { tick } from "svelte";
import { isCalm, savesData } from "./saver";

/** A screen whose code is still on its way is not waited for longer: what stands for it is shown then. */
const PATIENCE_MS = 120;

/**
 * What is seen glides to what *change* makes of it. Whoever asked for less motion or less data, and browsers that know no
 * such transitions, see it there at once.
 */
export async function turn(change: () => void): Promise<void> {
  if (!document.startViewTransition || isCalm() || savesData()) return change();
  const going = document.startViewTransition(async () => {
    change();
    await tick();
    await there();
  });
  going.ready.catch(() => {}); // overtaken by the next one, or out of sight: the change is made all the same
  await going.updateCallbackDone;
}

/** The screen has its heading. */
function there(): Promise<void> {
  return new Promise((told) => {
    const watcher = new MutationObserver(look);
    const timer = setTimeout(done, PATIENCE_MS);
    function look(): void {
      if (document.querySelector("main h1:not([data-pending])")) done();
    }
    function done(): void {
      watcher.disconnect();
      clearTimeout(timer);
      told();
    }
    watcher.observe(document.body, { childList: true, subtree: true });
    look();
  });
}
