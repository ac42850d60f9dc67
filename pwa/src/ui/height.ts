const KEY = "fiel-height-";
const SETTLED_MS = 4_000;

/**
 * What loads late keeps the room that it took the last time, so that what stands below does not jump. *name*: of the
 * place; *content*: what it shows there: with another it takes its time again.
 */
export function keepsHeight(name: string, content: string): (node: HTMLElement) => () => void {
  return (node) => {
    node.dataset["of"] = content;
    const before = Number(localStorage.getItem(KEY + name));
    if (before > 0) node.style.minHeight = `${before}px`;
    const keep = (): void => {
      if (!node.style.minHeight) localStorage.setItem(KEY + name, String(Math.round(node.getBoundingClientRect().height)));
    };
    // by then it shows what it has
    const timer = setTimeout(() => {
      node.style.minHeight = "";
      keep();
    }, SETTLED_MS);
    const watching = new ResizeObserver(keep);
    watching.observe(node);
    return () => {
      clearTimeout(timer);
      watching.disconnect();
    };
  };
}
