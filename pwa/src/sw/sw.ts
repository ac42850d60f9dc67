import { createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst, NetworkOnly } from "workbox-strategies";
import { keepOlder, olderOrFetched } from "./older";
import { onNotificationClick, onPush, onSubscriptionChange } from "./push";

type App = "wallet" | "till";
interface Entry {
  url: string;
  revision: string | null;
  apps: App[];
}
declare const self: ServiceWorkerGlobalScope;

// One file, registered twice: the wallet's worker and the till's live apart, so that a wallet that takes a new version
// takes nothing from under an open till. Outdated caches are not cleaned up by workbox: to it, the till's cache is one
// of "/", because that is how its scope begins.
const isTill = self.registration.scope.endsWith("/till");
const own = (self.__WB_MANIFEST as unknown as Entry[]).filter(({ apps }) => apps.includes(isTill ? "till" : "wallet"));

self.addEventListener("install", (event) => event.waitUntil(keepOlder(self)));
// without these two, "/" would be the precached page: a merchant's brand at another merchant's
precacheAndRoute(own.map(({ url, revision }) => ({ url, revision })), { directoryIndex: "", cleanURLs: false });

const shell = createHandlerBoundToURL(isTill ? "/till.html" : "/index.html");
// What was read of the guide, with its pictures: it is the same for everybody, and stays when somebody signs out.
const guide = new NetworkFirst({ cacheName: "guide", networkTimeoutSeconds: 2 });
registerRoute(
  ({ url }) => url.origin === self.location.origin && /^\/guide(\/|$)/.test(url.pathname),
  ({ event, request, url, params }) =>
    guide.handle({ event, request, url }).catch(() =>
      request.mode === "navigate" ? shell({ event, request, url, ...(params === undefined ? {} : { params }) }) : Response.error(),
    ),
);

// the till has one page, which is the same for everybody
const pages = isTill ? new NetworkOnly({ networkTimeoutSeconds: 2 }) : new NetworkFirst({ cacheName: "pages", networkTimeoutSeconds: 2 });
registerRoute(
  new NavigationRoute(
    ({ event, request, url, params }) =>
      pages
        .handle({ event, request, url })
        .catch(() => shell({ event, request, url, ...(params === undefined ? {} : { params }) })),
    { denylist: isTill ? [] : [/^\/(till|panel|graphql|graphiql|api|receipt-photo|pass|passes)(\/|$)/] },
  ),
);

registerRoute(({ url }) => url.origin === self.location.origin && url.pathname.endsWith(".wasm"), new CacheFirst({ cacheName: "reader" }));
registerRoute(({ url }) => url.origin === self.location.origin && url.pathname.startsWith("/assets/"), ({ request }) => olderOrFetched(self, request));

self.addEventListener("message", (event) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("push", (event) => event.waitUntil(onPush(self, event)));
self.addEventListener("notificationclick", (event) => event.waitUntil(onNotificationClick(self, event)));
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(onSubscriptionChange(self, event)));
