import { screenOf } from "./inbox/screen";
import { follow, href, slug } from "./router.svelte";

/**
 * A link to a screen of a shop that does not leave this app, which may be installed by itself, where the app has that
 * screen too. *toFront* is told whose it is.
 */
export function inward(path: string, toFront: (shop: string) => void): { href: string; onclick?: (event: MouseEvent) => void } {
  const screen = screenOf(path, slug);
  if (!screen) return { href: path };
  const onclick = (event: MouseEvent): void => {
    if (screen.shop) toFront(screen.shop);
    follow(event, screen.path);
  };
  return { href: href(screen.path), onclick };
}
