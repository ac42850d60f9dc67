import { get } from "idb-keyval";
import { APPS, appOf } from "../push/app";
import { base64url } from "../push/base64";

/** A payload that also fits Declarative Web Push. */
interface Payload {
  notification: {
    title: string;
    body?: string;
    navigate?: string;
    tag?: string;
    /** What every app of the person counts alike. */
    app_badge?: number;
    lang?: string;
    /** *unread*: what the icon of each app counts. */
    data?: { token?: string; unread?: Record<string, number> };
  };
}

interface Opens {
  url: string;
  token?: string;
}

const NOTHING: Payload = { notification: { title: "Fiel" } };

export async function onPush(worker: ServiceWorkerGlobalScope, event: PushEvent): Promise<void> {
  const { notification } = read(event);
  const badge = worker.navigator as WorkerNavigator & { setAppBadge?: (count: number) => Promise<void> };
  await worker.registration.showNotification(notification.title, {
    body: notification.body ?? "",
    tag: notification.tag ?? "fiel",
    lang: notification.lang ?? "es",
    icon: iconOf(new URL(notification.navigate ?? "/", worker.location.origin).pathname),
    data: { url: notification.navigate ?? "/", token: notification.data?.token },
  });
  await acknowledge(notification.data?.token, "SHOWN");
  const count = await countOf(notification);
  if (count !== undefined) await badge.setAppBadge?.(count).catch(() => {});
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage({ type: "push" });
}

export async function onNotificationClick(
  worker: ServiceWorkerGlobalScope,
  event: NotificationEvent,
): Promise<void> {
  event.notification.close();
  const { url: path, token } = event.notification.data as Opens;
  const url = new URL(path, worker.location.origin);
  const opened = await show(worker, url);
  await acknowledge(token, "OPENED");
  await opened?.focus().catch(() => {});
}

/** A worker sets the icons of all apps that are on the phone: what one of several counts is left to its own pages. */
async function countOf({ app_badge: everywhere, data }: Payload["notification"]): Promise<number | undefined> {
  const apps = (await get<string[]>(APPS).catch(() => undefined)) ?? [];
  return apps.length === 1 ? data?.unread?.[apps[0] ?? ""] : everywhere;
}

/** In a page that is open already: of this screen, of this app, or of the wallet of all shops; else in a new one. */
async function show(worker: ServiceWorkerGlobalScope, url: URL): Promise<WindowClient | null> {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const here = pages.find((page) => new URL(page.url).pathname === url.pathname);
  if (here) return here.focus();
  for (const aim of [url, inWallet(url)]) {
    const app = pages.find((page) => appOf(new URL(page.url).pathname) === appOf(aim.pathname));
    if (!app) continue;
    await app.focus();
    return app.navigate(aim.href).catch(() => worker.clients.openWindow(url.href));
  }
  return worker.clients.openWindow(url.href);
}

/** The same screen in the wallet of all shops, with that shop in front. */
function inWallet(url: URL): URL {
  const [, shop, screen] = /^\/m\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
  const own = new URL(url);
  if (!shop || !screen) return own;
  own.pathname = screen;
  own.searchParams.set("shop", shop);
  return own;
}

/** What a shop tells has the shop's icon, as its own app has. */
function iconOf(path: string): string {
  const app = appOf(path);
  return app.startsWith("/m/") ? `${app}icons/any-192.png` : "/icons/icon-192.png";
}

/** Tell the server that a push was shown or opened: it counts them. Nobody minds when that fails. */
async function acknowledge(token: string | undefined, event: "SHOWN" | "OPENED"): Promise<void> {
  if (!token) return;
  await ask("mutation ($input: AcknowledgePushInput!) { acknowledgePush(input: $input) { __typename } }", { token, event });
}

/** The browser renewed its subscription: follow it at once, so that what is on its way still arrives. */
export async function onSubscriptionChange(worker: ServiceWorkerGlobalScope, event: Event): Promise<void> {
  const { oldSubscription: old, newSubscription } = event as Event & {
    oldSubscription?: PushSubscription | null;
    newSubscription?: PushSubscription | null;
  };
  const options = old?.options as PushSubscriptionOptionsInit | undefined;
  const fresh = newSubscription ?? (options ? await worker.registration.pushManager.subscribe(options).catch(() => null) : null);
  if (fresh) {
    const { endpoint, keys } = fresh.toJSON();
    await ask("mutation ($input: SubscribePushInput!) { subscribePush(input: $input) { __typename } }", {
      endpoint,
      p256dh: keys?.["p256dh"],
      auth: keys?.["auth"],
      key: base64url(fresh.options.applicationServerKey),
      replaces: old?.endpoint ?? null,
    });
  }
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage({ type: "renew-push" });
}

async function ask(query: string, input: Record<string, unknown>): Promise<void> {
  await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables: { input } }),
  }).catch(() => {});
}

function read(event: PushEvent): Payload {
  try {
    return (event.data?.json() as Payload | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}
