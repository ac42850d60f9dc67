import { beforeEach, expect, test, vi } from "vitest";

const phone = vi.hoisted(() => ({ apps: undefined as string[] | undefined }));
vi.mock("idb-keyval", () => ({ get: () => Promise.resolve(phone.apps) }));
const { onPush } = await import("./push");

const HERE = "https://fiel.example";
const shown: [string, NotificationOptions][] = [];
const badges: number[] = [];
const worker = {
  location: { origin: HERE },
  navigator: { setAppBadge: (count: number) => Promise.resolve(badges.push(count)) },
  clients: { matchAll: () => Promise.resolve([]) },
  registration: { showNotification: (title: string, options: NotificationOptions) => Promise.resolve(shown.push([title, options])) },
} as unknown as ServiceWorkerGlobalScope;

const told = (notification: object): Promise<void> =>
  onPush(worker, { data: { json: () => ({ notification }) } } as unknown as PushEvent);

beforeEach(() => {
  [shown.length, badges.length, phone.apps] = [0, 0, undefined];
  vi.stubGlobal("fetch", () => Promise.reject(new Error("nothing is to be acknowledged")));
});

test("what a shop tells has the shop's icon", async () => {
  await told({ title: "+25 puntos", navigate: "/m/cafe-aurora/" });
  await told({ title: "Valora", navigate: "https://fiel.example/m/cafe-aurora/reviews?one" });
  expect(shown.map(([, { icon }]) => icon)).toEqual(["/m/cafe-aurora/icons/any-192.png", "/m/cafe-aurora/icons/any-192.png"]);
});

test("what comes from no shop has the platform's", async () => {
  for (const navigate of ["/", "/panel/cafe-aurora/redemptions", "/till", undefined]) await told({ title: "Fiel", navigate });
  await onPush(worker, { data: null } as unknown as PushEvent);
  expect(new Set(shown.map(([, { icon }]) => icon))).toEqual(new Set(["/icons/icon-192.png"]));
  expect(shown).toHaveLength(5);
});

test("the icon counts what its own app does", async () => {
  const told12 = (): Promise<void> => told({ title: "+25 puntos", navigate: "/m/cafe-aurora/", data: { unread: { "/": 12, "/m/cafe-aurora/": 3 } } });
  for (const app of ["/", "/m/cafe-aurora/", "/m/el-rival/"]) {
    phone.apps = [app];
    await told12();
  }
  expect(badges).toEqual([12, 3]);
});

test("where several apps are on the phone, or none is known, the icons get only what all of them count", async () => {
  const unread = { "/": 2, "/m/cafe-aurora/": 2 };
  for (const apps of [undefined, ["/", "/m/cafe-aurora/"]]) {
    phone.apps = apps;
    await told({ title: "+25 puntos", data: { unread: { ...unread, "/": 5 } } });
    await told({ title: "+25 puntos", app_badge: 2, data: { unread } });
  }
  expect(badges).toEqual([2, 2]);
});
