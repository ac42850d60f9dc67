import { untrack } from "svelte";
import type { Client, TypedDocumentNode } from "@urql/core";
import { m } from "../i18n/paraglide/messages.js";
import { shownNow, turned, unread, vacancy, type Page } from "./pages";

/**
 * A list that is read a page at a time, and afresh when what it asks for changes. One that is told of changes lets its
 * *document* take `$rows`, so that a long list is read again in few pages. Call it while a component is set up.
 */
export function paged<D, V extends Record<string, unknown>, N>(
  client: Client,
  document: TypedDocumentNode<D, V & { after?: string | null; rows?: number | null }>,
  variables: () => V,
  pick: (data: D) => Page<N>,
) {
  let pages = $state.raw(unread<N>());
  let busy = $state(false);
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  // on the way back to a list, as many of it as were read before
  const name = nameOf(document);
  const takesRows = takes(document, "rows");
  let wanted = rowsThen(name);
  /** Something else was asked for since: answers to the questions before are late. */
  let latest = 0;
  /** Which of them reads the list from its start; 0: none does now. */
  let fresh = 0;
  /** When it last asked for a page. */
  let askedAt = 0;
  /** It is to be read once more when that is done: what changed meanwhile may be missing in it. */
  let isDue = false;
  /** What failed was a page that follows what is shown. */
  let failsOn = false;

  async function read(asked: { values: string; after: string | null }): Promise<void> {
    const mine = ++latest;
    [fresh, isDue] = [asked.after === null ? mine : 0, false];
    let unseen = pages;
    for (let page = 0; page < MOST_ROWS; page++) {
      askedAt = Date.now();
      const rows = takesRows ? { rows: rowsOf(wanted - (asked.after === null ? 0 : unseen.nodes.length)) } : {};
      const { data, error } = await client.query(document, { ...(JSON.parse(asked.values) as V), ...rows, after: asked.after }).toPromise();
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
    [fresh, busy] = [0, false];
    if (isDue) refresh();
  }

  $effect(() => {
    const asked = { values, after: null };
    untrack(() => {
      if (pages.values !== "" && pages.values !== values) wanted = 0; // another list begins at its beginning
      busy = true;
      void read(asked);
    });
    return () => {
      latest += 1;
    };
  });

  /** From the start, and on to as many rows as are shown. One that is under way is not begun again: it would never end. */
  function refresh(): void {
    if (fresh !== 0 && Date.now() - askedAt < PATIENCE_MS) {
      isDue = true;
      return;
    }
    wanted = Math.min(Math.max(wanted, pages.nodes.length), MOST_ROWS);
    busy ||= pages.problem !== "";
    void read({ values, after: null });
  }

  function more(): void {
    wanted = pages.nodes.length + 1; // kept in mind by a refresh that comes before the answer
    busy = true;
    if (fresh === 0) void read({ values, after: pages.end }); // one that is under way goes on to there
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

/** As `paged` answers it, for what shows one. */
export type Paged<N> = ReturnType<typeof paged<unknown, Record<string, unknown>, N>>;

const nameOf = ({ definitions }: Pick<TypedDocumentNode, "definitions">): string =>
  definitions.flatMap((one) => (one.kind === "OperationDefinition" && one.name ? [one.name.value] : []))[0] ?? "";

const takes = ({ definitions }: Pick<TypedDocumentNode, "definitions">, variable: string): boolean =>
  definitions.some((one) => one.kind === "OperationDefinition" && one.variableDefinitions?.some((two) => two.variable.name.value === variable));

const MOST_ROWS = 500;
/** A page that takes longer was lost on the way. */
const PATIENCE_MS = 10_000;
const A_PAGE = 20;
/** More than these the server refuses. */
const LARGEST_PAGE = 100;
const rowsOf = (missing: number): number => Math.min(Math.max(missing, A_PAGE), LARGEST_PAGE);
type Kept = { rows?: { readonly [list: string]: number } } | null;

/** How many rows of a list had been read when this entry of the history was left. */
const rowsThen = (list: string): number => Math.min((history.state as Kept)?.rows?.[list] ?? 0, MOST_ROWS);

function keepRows(list: string, many: number): void {
  const before = history.state as Kept;
  history.replaceState({ ...before, rows: { ...before?.rows, [list]: many } }, "");
}
