import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { onNotificationClick, onPush, onSubscriptionChange } from "./push";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | { url: string; revision: string | null })[] };

// without these two, "/" would be the precached page: a merchant's brand at another merchant's
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();

const shell = createHandlerBoundToURL("/index.html");
// What was read of the guide, with its pictures: it is the same for everybody, and stays when somebody signs out.
const guide = new NetworkFirst({ cacheName: "guide", networkTimeoutSeconds: 2 });
registerRoute(
  ({ url }) => url.origin === self.location.origin && /^\/guide(\/|$)/.test(url.pathname),
  ({ event, request, url, params }) =>
    guide.handle({ event, request, url }).catch(() =>
      request.mode === "navigate" ? shell({ event, request, url, ...(params === undefined ? {} : { params }) }) : Response.error(),
    ),
);

const pages = new NetworkFirst({ cacheName: "pages", networkTimeoutSeconds: 2 });
registerRoute(
  new NavigationRoute(
    ({ event, request, url, params }) =>
      pages
        .handle({ event, request, url })
        .catch(() => shell({ event, request, url, ...(params === undefined ? {} : { params }) })),
    { denylist: [/^\/(till|panel|graphql|graphiql|api|receipt-photo|pass|passes)(\/|$)/] },
  ),
);

registerRoute(({ url }) => url.origin === self.location.origin && url.pathname.endsWith(".wasm"), new CacheFirst({ cacheName: "reader" }));

self.addEventListener("message", (event) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("push", (event) => event.waitUntil(onPush(self, event)));
self.addEventListener("notificationclick", (event) => event.waitUntil(onNotificationClick(self, event)));
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(onSubscriptionChange(self, event)));
