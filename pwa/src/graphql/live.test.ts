import { afterEach, beforeEach, expect, test, vi } from "vitest";

interface Events {
  connected: () => void;
  ping: (received: boolean) => void;
  pong: (received: boolean) => void;
  closed: () => void;
}
const server = vi.hoisted(() => ({ on: undefined as Events | undefined, terminated: 0 }));
vi.mock("../i18n/region", () => ({ region: "es-MX" }));
vi.mock("graphql-ws", () => ({
  createClient: ({ on }: { on: Events }) => {
    server.on = on;
    return { subscribe: () => () => {}, terminate: () => (server.terminated += 1), dispose: () => {} };
  },
}));

async function opened(): Promise<{ on: Events; whenConnected: (read: () => void) => () => void }> {
  const { Client, gql } = await import("@urql/core");
  const { live, whenConnected } = await import("./live");
  const client = new Client({ url: "/graphql", preferGetMethod: false, exchanges: [live] });
  client.subscription(gql`subscription { a }`, {}).subscribe(() => {});
  await vi.waitFor(() => expect(server.on).toBeDefined());
  return { on: server.on!, whenConnected };
}

beforeEach(() => {
  vi.resetModules();
  [server.on, server.terminated] = [undefined, 0];
  vi.stubGlobal("location", { origin: "http://localhost" });
});
afterEach(() => vi.useRealTimers());

test("what was missed is read after each connection, until nobody wants it", async () => {
  const { on, whenConnected } = await opened();
  vi.useFakeTimers();
  const read = vi.fn();
  const stop = whenConnected(read);
  on.connected();
  expect(read).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1_500);
  expect(read).toHaveBeenCalledTimes(1);
  on.connected();
  on.closed(); // before the subscriptions were heard: the next one counts
  vi.advanceTimersByTime(1_500);
  expect(read).toHaveBeenCalledTimes(1);
  on.connected();
  vi.advanceTimersByTime(1_500);
  expect(read).toHaveBeenCalledTimes(2);
  stop();
  on.connected();
  vi.advanceTimersByTime(1_500);
  expect(read).toHaveBeenCalledTimes(2);
});

test("a server that does not answer a ping is connected to again", async () => {
  const { on } = await opened();
  vi.useFakeTimers();
  on.ping(false);
  on.pong(true);
  vi.advanceTimersByTime(60_000);
  expect(server.terminated).toBe(0);
  on.ping(true); // the server's own asks nothing of it
  vi.advanceTimersByTime(60_000);
  expect(server.terminated).toBe(0);
  on.ping(false);
  vi.advanceTimersByTime(10_000);
  expect(server.terminated).toBe(1);
});

test("a server without room is tried again soon, then once a minute, however long it takes", async () => {
  const { waitBefore } = await import("./live");
  expect([0, 1, 5, 6, 20, 2_000].map((tries) => waitBefore(tries, () => 0))).toEqual([1_300, 2_300, 32_300, 60_300, 60_300, 60_300]);
  expect(waitBefore(0, () => 0.999)).toBe(3_997);
});
