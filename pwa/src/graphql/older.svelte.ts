import { untrack } from "svelte";
import type { Page } from "./pages";

/** Pages that were read, the first as it stood then too: the one shown moves on. */
interface Read<N> {
  of: string;
  list: readonly N[];
  next: string | null;
}

/**
 * A list whose *first* page is read anew by itself, and whose others are read by *page* where somebody asks for more. None
 * of them vanishes in between as new ones move the first on. *of*: which list is shown; *waits*: a row of which somebody
 * else decides, so that it is to be read `again`. Call it while a component is set up.
 */
export function olderThan<N extends { readonly id: string }>(
  of: () => string,
  first: () => Page<N> | undefined,
  page: (after: string | null) => Promise<Page<N> | undefined>,
  waits: (one: N) => boolean = () => false,
) {
  let read = $state.raw<Read<N>>();
  let busy = $state(false);
  let hasFailed = $state(false);
  const older = $derived(read?.of === of() ? read : undefined);
  const now = $derived(first()?.edges.map((edge) => edge.node) ?? []);
  const next = $derived(older ? older.next : endOf(first()));
  const shown = $derived([...now, ...(older?.list.filter((one) => !now.some((other) => other.id === one.id)) ?? [])]);

  // so many new ones came that the first page is no longer beside the others
  let parted: string | undefined;
  $effect(() => {
    const last = now.at(-1)?.id;
    if (!older || last === undefined || last === parted || endOf(first()) === null || older.list.some((one) => one.id === last)) return;
    parted = last;
    untrack(() => void readAgain(older));
  });

  /** All from their start, and on to as many as are shown. What can't be read stands as it did. */
  async function readAgain(before: Read<N>): Promise<void> {
    let after: string | null = null;
    const list: N[] = [];
    do {
      const came = await page(after);
      if (!came || before.of !== of()) return;
      if (read && read !== before) return readAgain(read); // more came meanwhile
      list.push(...came.edges.map((edge) => edge.node));
      after = endOf(came);
    } while (after !== null && list.length < before.list.length);
    read = { of: before.of, list, next: after };
  }

  async function more(): Promise<void> {
    const [asked, before, list] = [of(), read, older?.list ?? now];
    [busy, hasFailed] = [true, false];
    const came = await page(next);
    busy = false;
    hasFailed = !came;
    if (!came || asked !== of()) return;
    if (read !== before) return more(); // it was read again meanwhile
    read = { of: asked, list: [...list, ...came.edges.map((edge) => edge.node)], next: endOf(came) };
  }

  return {
    /** The newest first. */
    get shown() {
      return shown;
    },
    get hasMore() {
      return next !== null;
    },
    get busy() {
      return busy;
    },
    /** More could not be read. */
    get hasFailed() {
      return hasFailed;
    },
    more,
    /** Something may have become of those that wait. */
    again(): void {
      if (older?.list.some(waits)) void readAgain(older);
    },
  };
}

const endOf = (page: Page<unknown> | undefined): string | null => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);
