import type { Client, CombinedError, TypedDocumentNode } from "@urql/core";
import { get, set } from "idb-keyval";
import { pipe, subscribe } from "wonka";
import { whenConnected } from "./live";

interface Options<D> {
  /** Keep the last answer on this phone under this name, and show it until the network has spoken. */
  remember?: string;
  /** Each answer of the network. */
  heard?: (data: D) => void;
}

/** A query whose answer changes in place. Call it while a component is set up. */
export function watch<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: () => V,
  { remember, heard }: Options<D> = {},
) {
  let data = $state.raw<D>();
  let error = $state.raw<CombinedError>();
  let settled = $state(false);
  let again = $state(0);
  const kept = remember ? get<D>(remember).catch(() => undefined) : undefined;
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  $effect(() => {
    void again;
    let over = false;
    let stop = () => {};
    const asked = JSON.parse(values) as V;
    void (async () => {
      const memory = await kept;
      data ??= memory; // after the wait, or the effect would follow the very data that it fetches
      if (over) return;
      const answers = client.query(document, asked, { requestPolicy: "network-only" });
      ({ unsubscribe: stop } = pipe(
        answers,
        subscribe((result) => {
          if (result.data) {
            data = result.data;
            if (remember && !result.error) void set(remember, result.data);
            heard?.(result.data);
          }
          error = result.error;
          settled = true;
        }),
      ));
    })();
    return () => {
      over = true;
      stop();
    };
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

/**
 * A subscription while a component lives. *missed* reads what may have happened while it was not heard, for one that
 * doesn't begin with how things are.
 */
export function listen<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: () => V | undefined,
  onData: (data: D) => void,
  missed?: () => void,
): void {
  const values = $derived(JSON.stringify(variables()));
  $effect(() => {
    if (values === undefined) return;
    const forget = missed ? whenConnected(missed) : () => {};
    const { unsubscribe } = pipe(
      client.subscription(document, JSON.parse(values) as V),
      subscribe((result) => {
        if (result.data) onData(result.data);
      }),
    );
    return () => {
      forget();
      unsubscribe();
    };
  });
}
