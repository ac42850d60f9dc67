import { beforeEach, expect, test, vi } from "vitest";
import { onPush } from "./push";

const shown: [string, NotificationOptions][] = [];
const worker = {
  location: { origin: "https://fiel.example" },
  navigator: {},
  clients: { matchAll: () => Promise.resolve([]) },
  registration: { showNotification: (title: string, options: NotificationOptions) => Promise.resolve(shown.push([title, options])) },
} as unknown as ServiceWorkerGlobalScope;

const told = (notification: object): Promise<void> =>
  onPush(worker, { data: { json: () => ({ notification }) } } as unknown as PushEvent);

beforeEach(() => {
  shown.length = 0;
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
