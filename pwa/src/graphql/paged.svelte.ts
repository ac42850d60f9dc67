import type { Client, TypedDocumentNode } from "@urql/core";
import { m } from "../i18n/paraglide/messages.js";

interface Connection<N> {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read a page at a time, and afresh when what it asks for changes. Call it while a component is set up. */
export function paged<D, V extends Record<string, unknown>, N>(
  client: Client,
  document: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: () => V,
  pick: (data: D) => Connection<N>,
) {
  let nodes = $state.raw<readonly N[]>([]);
  let end = $state<string | null>(null);
  let hasMore = $state(false);
  let settled = $state(false);
  let busy = $state(false);
  let problem = $state("");
  let again = $state(0);
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  // on the way back to a list, as many of it as were read before
  const name = nameOf(document);
  let wanted = rowsThen(name);

  async function read(asked: string, after: string | null, before: readonly N[]): Promise<void> {
    busy = true;
    const { data, error } = await client.query(document, { ...(JSON.parse(asked) as V), after }).toPromise();
    busy = false;
    if (asked !== values) return; // something else is wanted by now
    settled = true;
    problem = error ? (error.graphQLErrors[0]?.message ?? m.no_network()) : "";
    if (!data) return;
    const page = pick(data);
    nodes = [...before, ...page.edges.map((edge) => edge.node)];
    [hasMore, end] = [page.pageInfo.hasNextPage, page.pageInfo.endCursor];
    if (hasMore && nodes.length < wanted) return read(asked, end, nodes);
    wanted = 0;
  }

  $effect(() => {
    void again;
    void read(values, null, []);
  });

  return {
    get nodes() {
      return nodes;
    },
    get hasMore() {
      return hasMore;
    },
    get settled() {
      return settled;
    },
    get busy() {
      return busy;
    },
    get problem() {
      return problem;
    },
    more() {
      void read(values, end, nodes).then(() => keepRows(name, nodes.length));
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
