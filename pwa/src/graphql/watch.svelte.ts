import type { Client, CombinedError, TypedDocumentNode } from "@urql/core";
import { pipe, subscribe } from "wonka";
import { recall, remember as keep } from "../offline/memory";
import { whenConnected } from "./live";

interface Options<D> {
  /** Keep the last answer on this phone under this name, and show it until the network has spoken. */
  remember?: string | (() => string);
  /** Each answer of the network; *askedAt*: by the page's own time. */
  heard?: (data: D, askedAt: number) => void;
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
  let at = $state<number>();
  /** Under which name what is shown was kept. */
  let shown: string | undefined;
  const name = $derived(typeof remember === "function" ? remember() : remember);
  // as text: variables that are made anew with the same values ask nothing anew
  const values = $derived(JSON.stringify(variables()));
  $effect(() => {
    void again;
    let over = false;
    let stop = () => {};
    const asked = JSON.parse(values) as V;
    const kept = name;
    void (async () => {
      if (kept !== undefined && kept !== shown) {
        const memory = await recall<D>(kept);
        if (over) return;
        // what another name stands for is not what is asked for now
        if (memory || shown !== undefined) [data, at, shown] = [memory?.data, memory?.at, kept];
      }
      const askedAt = performance.now();
      const answers = client.query(document, asked, { requestPolicy: "network-only" });
      ({ unsubscribe: stop } = pipe(
        answers,
        subscribe((result) => {
          if (result.data) {
            [data, at, shown] = [result.data, Date.now(), kept];
            if (kept && !result.error) void keep(kept, result.data);
            heard?.(result.data, askedAt);
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
    /** When the server said what is shown, in milliseconds. */
    get at() {
      return at;
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
