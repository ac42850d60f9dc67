import { cacheNames } from "workbox-core";

/** The files of the version before: pages that are still open may yet load a part of it. */
const olderOf = (worker: ServiceWorkerGlobalScope): string => `older-${worker.registration.scope}`;

/** While the new version installs, what is precached is the version before; activating it throws that away. */
export async function keepOlder(worker: ServiceWorkerGlobalScope): Promise<void> {
  await worker.caches.delete(olderOf(worker));
  const precached = await worker.caches.open(cacheNames.precache);
  const older = await worker.caches.open(olderOf(worker));
  for (const request of await precached.keys()) {
    const file = new URL(request.url).pathname.startsWith("/assets/") ? await precached.match(request) : undefined;
    if (file) await older.put(request, file);
  }
}

/** A file that the version of now doesn't have. */
export async function olderOrFetched(worker: ServiceWorkerGlobalScope, request: Request): Promise<Response> {
  const older = await worker.caches.open(olderOf(worker));
  return (await older.match(request)) ?? fetch(request);
}
