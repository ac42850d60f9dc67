import { subscriptionExchange, type Exchange } from "@urql/core";

async function connect() {
  const { createClient } = await import("graphql-ws");
  return createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    keepAlive: 20_000,
  });
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

/** Close the socket, so that the next one signs in afresh. */
export async function hangUp(): Promise<void> {
  const open = socket;
  socket = undefined;
  if (open) await (await open).dispose();
}
