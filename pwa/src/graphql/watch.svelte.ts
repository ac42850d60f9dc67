import type { Client, CombinedError, OperationResult, TypedDocumentNode } from "@urql/core";
import { pipe, subscribe } from "wonka";

/** A query whose answer changes in place. Call it while a component is set up. */
export function watch<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: () => V,
  onData: (data: D, result: OperationResult<D, V>) => void = () => {},
) {
  let data = $state.raw<D>();
  let error = $state.raw<CombinedError>();
  let settled = $state(false);
  let again = $state(0);
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  $effect(() => {
    const policy = again > 0 ? { requestPolicy: "network-only" as const } : {};
    const { unsubscribe } = pipe(
      client.query(document, JSON.parse(values) as V, policy),
      subscribe((result) => {
        if (result.data) {
          data = result.data;
          onData(result.data, result);
        }
        error = result.error;
        settled = settled || !result.stale;
      }),
    );
    return unsubscribe;
  });
  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    /** The network has answered, or failed to. */
    get settled() {
      return settled;
    },
    refresh() {
      again += 1;
    },
  };
}

/** A subscription while a component lives. */
export function listen<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: () => V | undefined,
  onData: (data: D) => void,
): void {
  const values = $derived(JSON.stringify(variables()));
  $effect(() => {
    if (values === undefined) return;
    const { unsubscribe } = pipe(
      client.subscription(document, JSON.parse(values) as V),
      subscribe((result) => {
        if (result.data) onData(result.data);
      }),
    );
    return unsubscribe;
  });
}
