import { PREFIX } from "./forget";

const keyOf = (name: string): string => `${PREFIX}room-${name}`;

/** The CSS pixels in height that a place took on this device the last time, for what stands there until it comes; 0: unknown. */
export const roomOf = (name: string): number => Number(localStorage.getItem(keyOf(name))) || 0;

/** Remembers them. *isUsual*: whether it has the height that it will have when it is next opened. */
export function keepsRoom(name: string, isUsual: () => boolean): (node: HTMLElement) => () => void {
  return (node) => {
    const watcher = new ResizeObserver(([seen]) => isUsual() && localStorage.setItem(keyOf(name), String(seen?.borderBoxSize[0]?.blockSize ?? 0)));
    watcher.observe(node);
    return () => watcher.disconnect();
  };
}
