/** Where in a screen the person was: kept with the entry of the history, found again on the way back. */
interface Place {
  y?: number;
  /** The address of the link that led away. */
  link?: string;
}

const PATIENCE_MS = 4000;
const place = (): Place => (history.state ?? {}) as Place;

export function keepPlace(): void {
  const link = document.activeElement?.closest("a")?.getAttribute("href") ?? undefined;
  history.replaceState({ ...place(), y: scrollY, link }, "");
}

let stop = (): void => {};

/** Scroll to where this entry was left, as soon as what it lists reaches so far; unless the person scrolls first. */
export function returnTo(): void {
  stop();
  const { y } = place();
  if (!y) return;
  const reach = (): void => {
    scrollTo(0, y);
    if (Math.abs(scrollY - y) < 2) stop();
  };
  const watcher = new ResizeObserver(reach);
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const own = new AbortController();
  stop = () => {
    watcher.disconnect();
    clearTimeout(timer);
    own.abort();
  };
  for (const moved of ["wheel", "touchmove", "keydown"]) addEventListener(moved, () => stop(), { signal: own.signal, passive: true });
  watcher.observe(document.body);
}

let waiting = (): void => {};

/** Let the next key go on from the heading of the screen, or from the link that led away from it, once it is there. */
export function focusScreen(): void {
  waiting();
  const { link } = place();
  let left = document.activeElement;
  const find = (): void => {
    if (document.activeElement !== left && document.activeElement !== document.body && document.activeElement?.tagName !== "H1") return waiting(); // is busy elsewhere by now
    const led = link ? [...document.querySelectorAll<HTMLElement>("main a")].find((one) => one.getAttribute("href") === link) : undefined;
    const heading = document.querySelector<HTMLElement>("main h1");
    (led ?? heading)?.focus({ preventScroll: true });
    left = document.activeElement;
    if (led || (heading && !link)) waiting();
  };
  const watcher = new MutationObserver(find);
  const timer = setTimeout(() => waiting(), PATIENCE_MS);
  waiting = () => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  watcher.observe(document.body, { childList: true, subtree: true });
  requestAnimationFrame(find);
}
