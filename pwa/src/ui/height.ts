import { get, set } from "idb-keyval";

const SETTLED_MS = 3_000;

/**
 * What loads late keeps the room that it took here the last time, so that what stands below does not jump. *name*: of
 * the place and of what it shows.
 */
export function keepsHeight(name: string): (node: HTMLElement) => () => void {
  return (node) => {
    const key = `height-${name}`;
    let over = false;
    delete node.dataset["kept"];
    void get<number>(key).then((before) => {
      if (!over) node.style.minHeight = before ? `${before}px` : "";
    });
    // by then it shows what it has
    const timer = setTimeout(async () => {
      node.style.minHeight = "";
      await set(key, Math.round(node.getBoundingClientRect().height));
      node.dataset["kept"] = "";
    }, SETTLED_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  };
}
