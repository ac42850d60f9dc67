import { untrack } from "svelte";
import type { Client, TypedDocumentNode } from "@urql/core";
import { m } from "../i18n/paraglide/messages.js";
import { turned, unread, vacancy, type Page } from "./pages";

/** A list that is read a page at a time, and afresh when what it asks for changes. Call it while a component is set up. */
export function paged<D, V extends Record<string, unknown>, N>(
  client: Client,
  document: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: () => V,
  pick: (data: D) => Page<N>,
) {
  let pages = $state.raw(unread<N>());
  let busy = $state(false);
  let again = $state(0);
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  // on the way back to a list, as many of it as were read before
  const name = nameOf(document);
  let wanted = rowsThen(name);
  /** The page that could not be read, by what it comes after. */
  let failed: string | null = null;

  async function read(asked: { values: string; after: string | null }): Promise<void> {
    busy = true;
    const { data, error } = await client.query(document, { ...(JSON.parse(asked.values) as V), after: asked.after }).toPromise();
    busy = false;
    if (asked.values !== values) return; // something else is wanted by now
    pages = turned(pages, asked, data ? pick(data) : undefined, error ? (error.graphQLErrors[0]?.message ?? m.no_network()) : "");
    if (!data) {
      failed = asked.after;
      return;
    }
    if (pages.hasMore && pages.nodes.length < wanted) return read({ ...asked, after: pages.end });
    wanted = 0;
  }

  $effect(() => {
    void again;
    const asked = { values, after: null };
    untrack(() => void read(asked));
  });

  const more = (): void => void read({ values, after: pages.end }).then(() => keepRows(name, pages.nodes.length));
  return {
    get nodes() {
      return pages.nodes;
    },
    get hasMore() {
      return pages.hasMore;
    },
    /** It was answered, or asking failed: what is below may come. */
    get settled() {
      return pages.settled;
    },
    get busy() {
      return busy;
    },
    get problem() {
      return pages.problem;
    },
    /** What stands where no row does: *empty* only where the server said that there is nothing. */
    vacant: (empty: string): string => vacancy(pages, { empty, loading: m.loading(), failed: m.list_unread() }),
    more,
    /** After a problem: the page that failed. */
    again() {
      if (failed !== null && pages.values === values) more();
      else again += 1;
    },
    refresh() {
      again += 1;
    },
  };
}

const nameOf = ({ definitions }: Pick<TypedDocumentNode, "definitions">): string =>
  definitions.flatMap((one) => (one.kind === "OperationDefinition" && one.name ? [one.name.value] : []))[0] ?? "";

const MOST_ROWS = 500;
type Kept = { rows?: { readonly [list: string]: number } } | null;

/** How many rows of a list had been read when this entry of the history was left. */
const rowsThen = (list: string): number => Math.min((history.state as Kept)?.rows?.[list] ?? 0, MOST_ROWS);

function keepRows(list: string, many: number): void {
  const before = history.state as Kept;
  history.replaceState({ ...before, rows: { ...before?.rows, [list]: many } }, "");
}
