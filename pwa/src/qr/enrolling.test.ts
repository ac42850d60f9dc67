import { beforeEach, expect, test, vi } from "vitest";

const SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const phone = { kept: undefined as unknown, isBroken: false, store: new Map<string, string>() };
const server = { time: Date.parse("2026-03-02T10:00:00Z"), numbers: 0, waiting: [] as (() => void)[] };

vi.mock("idb-keyval", () => {
  const within = async <T>(act: () => T): Promise<T> => {
    if (phone.isBroken) throw new Error("the store is broken");
    return act();
  };
  return {
    get: () => within(() => phone.kept),
    set: (_: string, value: unknown) => within(() => void (phone.kept = value)),
    update: (_: string, change: (kept: unknown) => unknown) => within(() => void (phone.kept = change(phone.kept))),
  };
});

/** Each answer when it is let go, as of the time when it was asked for. */
function answers(): Promise<Response> {
  const data = { enrollDevice: { __typename: "EnrollDeviceSuccess", memberCode: "9TZS9Z3V0A", deviceNumber: ++server.numbers, secret: SECRET, serverTime: new Date(server.time).toISOString() } };
  return new Promise((told) => server.waiting.push(() => told(Response.json({ data }))));
}

const settled = (): Promise<void> => new Promise(setImmediate);

async function answer(): Promise<void> {
  await settled();
  server.waiting.shift()?.();
  await settled();
}

function goesBy(seconds: number): void {
  server.time += seconds * 1000;
  vi.setSystemTime(Date.now() + seconds * 1000);
}

/** The modules as a page loads them. */
async function opened() {
  vi.resetModules();
  delete (globalThis as { fielKey?: object }).fielKey;
  return { ...(await import("./enrolling.svelte")), live: await import("./live") };
}

/** Seconds by which what the phone draws is late for the server. */
async function late(live: typeof import("./live")): Promise<number> {
  const step = Number.parseInt((await live.draw())?.text.split(":")[3] ?? "", 36);
  return (Math.floor(server.time / live.STEP_MS) - step) * (live.STEP_MS / 1000);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-02T10:00:00Z") });
  [phone.kept, phone.isBroken, server.time, server.numbers, server.waiting] = [undefined, false, Date.now(), 0, []];
  phone.store.clear();
  vi.stubGlobal("fetch", answers);
  vi.stubGlobal("localStorage", { getItem: (name: string) => phone.store.get(name) ?? null, setItem: (name: string, value: string) => phone.store.set(name, value) });
  vi.stubGlobal("location", { pathname: "/" });
});

test("a key that was asked for before the app was there is of the time when it came", async () => {
  const { enroll, enrolling, live } = await opened();
  await import("./early");
  await answer();
  goesBy(90); // the rest is on its way, or the phone was put away
  await enroll();
  expect(enrolling.device).toBe(1);
  expect(await late(live)).toBe(0);
  expect(server.waiting).toEqual([]);
});

test("where the app was there first, nothing asks for a second key, which would void the first", async () => {
  const { enroll, enrolling } = await opened();
  const done = enroll();
  await settled();
  await import("./early");
  await answer();
  await done;
  expect([enrolling.device, enrolling.counted, server.numbers]).toEqual([1, 1, 1]);
});

test("a clock that is set after the key came does no harm once the server has answered", async () => {
  const { enroll, live } = await opened();
  const done = enroll();
  await answer();
  await done;
  const again = await opened();
  vi.setSystemTime(Date.now() + 600_000);
  expect(await late(again.live)).toBe(-600);
  await again.live.correct(server.time - Date.now() - 900, server.time - Date.now() + 100);
  expect(await late(again.live)).toBe(0);
  expect(await late((await opened()).live)).toBe(0); // for good
  expect(live).not.toBe(again.live);
});

test("an answer that a phone heard long after it was written changes nothing", async () => {
  const { enroll } = await opened();
  const done = enroll();
  await answer();
  await done;
  const { live } = await opened();
  await live.correct(-600_000, 1_000);
  expect(await late(live)).toBe(0);
});

test("what was wiped is not written back by a clock", async () => {
  const { live } = await opened();
  await live.correct(600_000, 601_000);
  expect(phone.kept).toBeUndefined();
});

test("what the server says of keys counts, unless it was asked before the key came", async () => {
  const { enroll, enrolling, heard } = await opened();
  const before = performance.now();
  const done = enroll();
  await answer();
  await done;
  heard(null, before);
  expect(enrolling.counted).toBe(1);
  heard(7, performance.now());
  expect(enrolling.counted).toBe(7);
  const anew = enroll();
  await answer();
  await anew;
  expect([enrolling.device, enrolling.counted]).toEqual([2, 2]);
});

test("a phone whose store is broken has a QR as long as it is open", async () => {
  phone.store.set("fiel-kept:qr", "1");
  phone.isBroken = true;
  const { enroll, enrolling, live } = await opened();
  const done = enroll();
  await answer();
  await done;
  expect([enrolling.device, enrolling.hasFailed]).toEqual([1, false]);
  expect(await late(live)).toBe(0);
});
