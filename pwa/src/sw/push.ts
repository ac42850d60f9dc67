/** A payload that also fits Declarative Web Push. */
interface Payload {
  notification: { title: string; body?: string; navigate?: string; tag?: string; app_badge?: number; lang?: string };
}

const NOTHING: Payload = { notification: { title: "Fiel" } };

export async function onPush(worker: ServiceWorkerGlobalScope, event: PushEvent): Promise<void> {
  const { notification } = read(event);
  const badge = worker.navigator as WorkerNavigator & { setAppBadge?: (count: number) => Promise<void> };
  await worker.registration.showNotification(notification.title, {
    body: notification.body ?? "",
    tag: notification.tag ?? "fiel",
    lang: notification.lang ?? "es",
    icon: "/icons/icon-192.png",
    data: { url: notification.navigate ?? "/" },
  });
  if (notification.app_badge !== undefined) await badge.setAppBadge?.(notification.app_badge).catch(() => {});
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage({ type: "push" });
}

export async function onNotificationClick(
  worker: ServiceWorkerGlobalScope,
  event: NotificationEvent,
): Promise<void> {
  event.notification.close();
  const url = new URL((event.notification.data as { url: string }).url, worker.location.origin);
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = pages.find((page) => new URL(page.url).pathname === url.pathname);
  await (open ? open.focus() : worker.clients.openWindow(url.href));
}

/** The browser renewed its subscription: the page tells the server at its next opening; open pages do so now. */
export async function onSubscriptionChange(worker: ServiceWorkerGlobalScope): Promise<void> {
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage({ type: "renew-push" });
}

function read(event: PushEvent): Payload {
  try {
    return (event.data?.json() as Payload | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}
