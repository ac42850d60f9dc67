import { clear } from "idb-keyval";
import { hangUp } from "../graphql/live";

/** Leave nothing of the person on this phone: QR key, what was read, pages that were shown. */
export async function wipePhone(): Promise<void> {
  await Promise.allSettled([hangUp(), clear(), forgetPages(), forgetPush()]);
}

async function forgetPages(): Promise<void> {
  await caches.delete("pages");
}

async function forgetPush(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}
