import { graphql } from "../graphql/graphql";
import { act } from "../graphql/act";
import { client } from "../graphql/client";
import { update } from "idb-keyval";
import { isApple, isInstalled } from "../offline/apple";
import { APPS, appOf } from "./app";
import { base64url, decode } from "./base64";
import { m } from "../i18n/paraglide/messages.js";

const PushKey = graphql(`
  query PushKey {
    pushKey
  }
`);
const Subscribe = graphql(`
  mutation SubscribePush($input: SubscribePushInput!) {
    subscribePush(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
const Unsubscribe = graphql(`
  mutation UnsubscribePush($input: UnsubscribePushInput!) {
    unsubscribePush(input: $input) {
      __typename
    }
  }
`);

const SUBSCRIBE_MS = 15_000;

export type PushState = "on" | "off" | "denied" | "unsupported" | "install-first";

/** iPhones and iPads give web push to installed apps only. */
const needsInstall = (): boolean => isApple() && !isInstalled();

export async function pushState(): Promise<PushState> {
  if (needsInstall()) return "install-first";
  if (!("PushManager" in window) || !("serviceWorker" in navigator)) return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  return subscription && Notification.permission === "granted" ? "on" : "off";
}

/** Ask the browser (its own prompt) and tell the server; words for the person if it did not work. */
export async function turnOn(): Promise<string | undefined> {
  if ((await Notification.requestPermission()) !== "granted") return m.push_denied();
  const key = await serverKey();
  if (!key) return m.no_network();
  const registration = await navigator.serviceWorker.ready;
  const subscription = await subscribe(registration, key);
  if (!subscription) return m.push_failed();
  const problem = await tellServer(subscription);
  if (problem) await subscription.unsubscribe();
  return problem;
}

export async function turnOff(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (!subscription) return;
  await act(client, Unsubscribe, { input: { endpoint: subscription.endpoint } });
  await subscription.unsubscribe();
}

/** On each opening: the browser may have renewed its subscription, the server dropped it or lost its keys. */
export async function renew(): Promise<void> {
  if (isInstalled()) await update<string[]>(APPS, (apps = []) => [...new Set([...apps, appOf(location.pathname)])]).catch(() => {});
  if ((await pushState()) !== "on") return;
  const registration = await navigator.serviceWorker.ready;
  let subscription = await registration.pushManager.getSubscription();
  if (!subscription) return;
  const old = subscription;
  const key = await serverKey();
  const madeFor = base64url(old.options?.applicationServerKey);
  if (key && madeFor && key !== madeFor) {
    await old.unsubscribe();
    subscription = await subscribe(registration, key);
  }
  if (subscription) await tellServer(subscription, subscription === old ? null : old.endpoint);
}

/** This browser's own endpoint, to know it by among one's devices. */
export async function ownEndpoint(): Promise<string> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return (await registration?.pushManager?.getSubscription())?.endpoint ?? "";
}

async function serverKey(): Promise<string | undefined> {
  return (await client.query(PushKey, {}, { requestPolicy: "network-only" }).toPromise()).data?.pushKey;
}

async function subscribe(registration: ServiceWorkerRegistration, key: string): Promise<PushSubscription | null> {
  const asked = registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: decode(key) });
  return withTimeout(asked).catch(() => null);
}

async function tellServer(subscription: PushSubscription, replaces: string | null = null): Promise<string | undefined> {
  const { endpoint, keys } = subscription.toJSON();
  const input = {
    endpoint: endpoint ?? "",
    p256dh: keys?.["p256dh"] ?? "",
    auth: keys?.["auth"] ?? "",
    key: base64url(subscription.options?.applicationServerKey),
    replaces,
  };
  const outcome = await act(client, Subscribe, { input });
  if (!outcome.data) return outcome.problem;
  const result = outcome.data.subscribePush;
  return result.__typename === "SubscribePushSuccess" ? undefined : result.message;
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error("timed out")), SUBSCRIBE_MS));
  return Promise.race([promise, late]);
}
