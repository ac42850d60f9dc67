import { beforeEach, expect, test, vi } from "vitest";

const phone = vi.hoisted(() => ({ apps: undefined as string[] | undefined }));
vi.mock("idb-keyval", () => ({ get: () => Promise.resolve(phone.apps) }));
const { onNotificationClick, onPush } = await import("./push");

const HERE = "https://fiel.example";
const shown: [string, NotificationOptions][] = [];
const badges: number[] = [];
/** Where windows were sent. */
const went: string[] = [];
let windows: WindowClient[] = [];
const worker = {
  location: { origin: HERE },
  navigator: { setAppBadge: (count: number) => Promise.resolve(badges.push(count)) },
  clients: {
    matchAll: () => Promise.resolve(windows),
    openWindow: (url: string) => Promise.resolve((went.push(`new ${url.slice(HERE.length)}`), null)),
  },
  registration: { showNotification: (title: string, options: NotificationOptions) => Promise.resolve(shown.push([title, options])) },
} as unknown as ServiceWorkerGlobalScope;

const told = (notification: object): Promise<void> =>
  onPush(worker, { data: { json: () => ({ notification }) } } as unknown as PushEvent);

const windowAt = (path: string, isControlled = true): WindowClient => {
  const page = {
    url: HERE + path,
    focus: () => Promise.resolve(page),
    navigate: (url: string) => (isControlled ? Promise.resolve((went.push(`${path} to ${url.slice(HERE.length)}`), page)) : Promise.reject(new TypeError("not mine"))),
    postMessage: () => {},
  };
  return page as unknown as WindowClient;
};

/** Where the tap on a notice leads; nothing: to a window that is there already. */
const taps = async (url: string, ...open: WindowClient[]): Promise<string[]> => {
  went.length = 0;
  windows = open;
  await onNotificationClick(worker, { notification: { close: () => {}, data: { url } } } as unknown as NotificationEvent);
  return [...went];
};

beforeEach(() => {
  [shown.length, badges.length, windows, phone.apps] = [0, 0, [], undefined];
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

test("a shop's notice opens in the shop's own app where that is open", async () => {
  expect(await taps("/m/cafe-aurora/", windowAt("/m/cafe-aurora/"))).toEqual([]);
  expect(await taps("/m/cafe-aurora/reviews", windowAt("/"), windowAt("/m/cafe-aurora/"))).toEqual(["/m/cafe-aurora/ to /m/cafe-aurora/reviews"]);
});

test("a shop's notice opens in the wallet of all shops where that is open, with the shop in front", async () => {
  expect(await taps("/m/cafe-aurora/", windowAt("/profile"))).toEqual(["/profile to /?shop=cafe-aurora"]);
  expect(await taps("/m/cafe-aurora/news/TmV3cw==?x=1", windowAt("/"))).toEqual(["/ to /news/TmV3cw==?x=1&shop=cafe-aurora"]);
  expect(await taps("/profile", windowAt("/"))).toEqual(["/ to /profile"]);
});

test("a notice takes no other shop's app, no till and no page of the guide for itself", async () => {
  const others = [windowAt("/m/el-rival/"), windowAt("/till"), windowAt("/panel/cafe-aurora"), windowAt("/guide/es/customer")];
  expect(await taps("/m/cafe-aurora/reviews", ...others)).toEqual(["new /m/cafe-aurora/reviews"]);
  expect(await taps("/m/cafe-aurora/reviews")).toEqual(["new /m/cafe-aurora/reviews"]);
});

test("a window that is not the worker's is left as it is", async () => {
  expect(await taps("/m/cafe-aurora/", windowAt("/inbox", false))).toEqual(["new /m/cafe-aurora/"]);
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
