import { subscriptionExchange, type Exchange } from "@urql/core";
import { region } from "../i18n/region";

const SILENCE_MS = 10_000;
/** The server has begun our subscriptions by then; and not everybody asks at once after it was away. */
const BEGUN_MS = { least: 500, more: 1_000 };
/** Also after an hour without a server, or without room at it, it is tried once a minute. */
const LONGEST_WAIT_MS = 60_000;
const readers = new Set<() => void>();

/** Call *read* each time that the socket has connected: nobody told us what happened until then. Answers how to stop it. */
export function whenConnected(read: () => void): () => void {
  readers.add(read);
  return () => void readers.delete(read);
}

/** Longer after each try that failed, and not everybody at once. */
export function waitBefore(tries: number, random = Math.random): number {
  return Math.min(1_000 * 2 ** tries, LONGEST_WAIT_MS) + 300 + Math.floor(random() * 2_700);
}

const retryWait = (tries: number) => new Promise<void>((resolve) => setTimeout(resolve, waitBefore(tries)));

async function connect() {
  const { createClient } = await import("graphql-ws");
  let silence: ReturnType<typeof setTimeout> | undefined;
  let begun: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql?lang=${region}`, // a socket takes no headers from a page
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    keepAlive: 20_000,
    on: {
      connected: () => {
        clearTimeout(begun);
        begun = setTimeout(() => readers.forEach((read) => read()), BEGUN_MS.least + Math.random() * BEGUN_MS.more);
      },
      // a network that went without a word leaves the socket open for minutes
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), SILENCE_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
      closed: () => {
        clearTimeout(silence);
        clearTimeout(begun);
      },
    },
  });
  return client;
}

let socket: ReturnType<typeof connect> | undefined;

/** Subscriptions over graphql-ws, whose code loads with the first of them. */
export const live: Exchange = subscriptionExchange({
  forwardSubscription: ({ query = "", variables }) => ({
    subscribe: (sink) => {
      let stop = () => {};
      let stopped = false;
      (socket ??= connect()).then(
        (client) => {
          if (stopped) return;
          stop = client.subscribe(
            { query, variables: (variables ?? {}) as Record<string, unknown> },
            {
              next: (value) =>
                sink.next({ ...value, errors: value.errors ? [...value.errors] : undefined } as Parameters<
                  typeof sink.next
                >[0]),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          );
        },
        (error: unknown) => sink.error(error),
      );
      return {
        unsubscribe: () => {
          stopped = true;
          stop();
        },
      };
    },
  }),
});

/** Come back with the cookie of now: the one before opens nothing any more. Subscriptions go on by themselves. */
export async function comeBack(): Promise<void> {
  if (socket) (await socket).terminate();
}

/** Close the socket, so that the next one signs in afresh. */
export async function hangUp(): Promise<void> {
  const open = socket;
  socket = undefined;
  if (open) await (await open).dispose();
}
