/** What is known of a list that is read a page at a time: pure, so that what it says can be tried without a server. */
export interface Pages<N> {
  readonly nodes: readonly N[];
  readonly end: string | null;
  readonly hasMore: boolean;
  /** It was answered, or asking failed. */
  readonly settled: boolean;
  /** Why the last page could not be read. */
  readonly problem: string;
  /** For which variables *nodes* were read. */
  readonly values: string;
}

export interface Page<N> {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const unread = <N>(): Pages<N> => ({ nodes: [], end: null, hasMore: false, settled: false, problem: "", values: "" });

/** After one more answer. What was read for other variables is no answer to these, least of all when asking fails. */
export function turned<N>(pages: Pages<N>, asked: { values: string; after: string | null }, page: Page<N> | undefined, problem: string): Pages<N> {
  const known = pages.values === asked.values ? pages : unread<N>();
  if (!page) return { ...known, settled: true, problem, values: asked.values };
  return {
    nodes: [...(asked.after === null ? [] : known.nodes), ...page.edges.map((edge) => edge.node)],
    end: page.pageInfo.endCursor,
    hasMore: page.pageInfo.hasNextPage,
    settled: true,
    problem,
    values: asked.values,
  };
}

/**
 * What is shown while a list is read anew page by page: what stood there, until the new one is *whole* or as long. A
 * list that shrinks and grows again under somebody's finger is worse than one that is a moment late.
 */
export function shownNow<N>(shown: Pages<N>, read: Pages<N>, isWhole: boolean): Pages<N> {
  if (isWhole || shown.values !== read.values || read.nodes.length >= shown.nodes.length) return read;
  return { ...shown, settled: true, problem: read.problem };
}

/** What stands where no row does: nobody may read "nothing there" out of "could not ask". */
export function vacancy<N>({ settled, problem }: Pages<N>, words: { empty: string; loading: string; failed: string }): string {
  if (problem) return words.failed;
  return settled ? words.empty : words.loading;
}
