import { untrack } from "svelte";
import type { Client, TypedDocumentNode } from "@urql/core";
import { m } from "../i18n/paraglide/messages.js";
import { shownNow, turned, unread, vacancy, type Page } from "./pages";

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
  /** Something else was asked for since: answers to the questions before are late. */
  let latest = 0;
  /** What failed was a page that follows what is shown. */
  let failsOn = false;

  async function read(asked: { values: string; after: string | null }): Promise<void> {
    const mine = ++latest;
    busy = true;
    let unseen = pages;
    for (let page = 0; page < MOST_ROWS; page++) {
      const { data, error } = await client.query(document, { ...(JSON.parse(asked.values) as V), after: asked.after }).toPromise();
      if (mine !== latest || asked.values !== values) return; // something else is wanted by now
      const problem = error ? (error.graphQLErrors[0]?.message ?? m.no_network()) : "";
      unseen = turned(unseen, asked, data ? pick(data) : undefined, problem);
      const isWhole = unseen.nodes.length >= wanted || !unseen.hasMore;
      failsOn = !data && asked.after !== null && pages.end === asked.after;
      pages = shownNow(pages, unseen, isWhole);
      if (isWhole && asked.after !== null) keepRows(name, pages.nodes.length);
      if (isWhole) wanted = 0;
      if (isWhole || !data) break;
      asked = { ...asked, after: unseen.end };
    }
    busy = false;
  }

  $effect(() => {
    void again;
    const asked = { values, after: null };
    untrack(() => {
      if (pages.values !== "" && pages.values !== values) wanted = 0; // another list begins at its beginning
      void read(asked);
    });
    return () => {
      latest += 1;
    };
  });

  /** From the start, and on to as many rows as are shown. */
  function refresh(): void {
    wanted = Math.min(Math.max(wanted, pages.nodes.length), MOST_ROWS);
    again += 1;
  }

  function more(): void {
    wanted = pages.nodes.length + 1; // kept in mind by a refresh that comes before the answer
    void read({ values, after: pages.end });
  }

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
      if (failsOn && pages.values === values) more();
      else refresh();
    },
    refresh,
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
