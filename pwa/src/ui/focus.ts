const PATIENCE_MS = 4000;

/**
 * Whoever goes by keys or listens never loses the place: where what had the focus is disabled for a while, it gets it
 * back; where it is gone for good, the heading above it takes over, since browsers would begin again at the very top.
 */
export function keepFocus(): void {
  let last: HTMLElement | undefined;
  let headings: HTMLElement[] = [];
  let asked = 0;

  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    headings = [...document.querySelectorAll<HTMLElement>("h1, h2, h3")].filter((one) => one === target || isBefore(one, target));
  });
  // left by the person's own doing: what stands still can be left alone
  document.addEventListener("focusout", ({ target }) => queueMicrotask(() => {
    if (target === last && last?.isConnected && !last.matches(":disabled")) last = undefined;
  }));
  document.addEventListener("pointerdown", () => (last = undefined));

  new MutationObserver(() => {
    if (!last || document.activeElement !== document.body) return;
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => last && document.activeElement === document.body && takeBack(last, headings));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
}

function takeBack(lost: HTMLElement, headings: readonly HTMLElement[]): void {
  if (lost.isConnected) return lost.focus({ preventScroll: true }); // in vain as long as it is disabled
  const sheet = [...document.querySelectorAll("dialog[open]")].at(-1);
  const left = headings.filter((one) => one.isConnected && (!sheet || sheet.contains(one))).at(-1);
  focusOn(left ?? (sheet ?? document).querySelector<HTMLElement>("h1, h2"));
}

function focusOn(heading: HTMLElement | null): void {
  if (!heading) return;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

let waiting = (): void => {};

/** A new screen begins at its heading, which may still have to be loaded; not where the person is busy elsewhere by then. */
export function focusHeading(): void {
  waiting();
  const from = document.activeElement;
  const look = (): void => {
    const heading = document.querySelector<HTMLElement>("main h1:not([data-pending])");
    if (!heading) return;
    const now = document.activeElement;
    if (now === from || now === document.body || now?.tagName === "H1") focusOn(heading);
    waiting();
  };
  const watcher = new MutationObserver(look);
  const timer = setTimeout(() => waiting(), PATIENCE_MS);
  waiting = () => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  watcher.observe(document.body, { childList: true, subtree: true });
  requestAnimationFrame(look);
}
