const LOOK_MS = 3_600_000;
let waiting = $state.raw<ServiceWorker>();
let known: ServiceWorkerRegistration | undefined;

/** A new version that waits for a tap, so that nothing changes under a thumb. */
export const update = {
  get isReady() {
    return waiting !== undefined;
  },
  apply() {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting?.postMessage({ type: "SKIP_WAITING" });
  },
};

/** Where this app is too old to go on: the new version if one waits, else the page anew. */
export async function startAfresh(): Promise<void> {
  await known?.update().catch(() => undefined);
  if (known?.waiting) update.apply();
  else location.reload();
}

/** *scope*: the till has a worker of its own. An app that stays open for days looks for a new version by the hour. */
export async function registerWorker(scope = "/"): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { scope, updateViaCache: "none" });
  known = registration;
  const look = () => {
    if (registration.waiting && registration.active) waiting = registration.waiting;
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  setInterval(() => void registration.update().catch(() => undefined), LOOK_MS);
}
