import { clear } from "idb-keyval";
import { showBadge } from "../push/badge";
import { hangUp } from "../graphql/live";
import { forgetOwed } from "../i18n/speak.svelte";
import { forgetKept } from "../ui/forget";

const SIGNED_OUT = "fiel-signed-out";
const THIS_TAB = crypto.randomUUID();

/** Other tabs still show a person who signed out in this one, or whose place somebody else has taken. */
export function onSignedOutElsewhere(react: () => void): () => void {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.onmessage = ({ data }) => data !== THIS_TAB && react();
  return () => channel.close();
}

export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage(THIS_TAB);
  channel.close();
}

/** Leave nothing of the person on this phone: QR key, what was read, pages that were shown. */
export async function wipePhone(): Promise<void> {
  forgetKept(localStorage);
  forgetOwed();
  await Promise.allSettled([hangUp(), clear(), showBadge(0), forgetPages(), forgetPush()]);
}

async function forgetPages(): Promise<void> {
  await caches.delete("pages");
}

async function forgetPush(): Promise<void> {
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    const subscription = await registration.pushManager?.getSubscription();
    await subscription?.unsubscribe();
  }
}
