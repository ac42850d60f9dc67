import { beforeEach, expect, test, vi } from "vitest";

/** As much of a browser's history as is asked of it. */
class History {
  at = 0;
  entries: { state: unknown; address: string }[] = [{ state: { rows: 40 }, address: "/" }];
  constructor(private readonly page: EventTarget) {}
  get state(): unknown {
    return this.entries[this.at]?.state ?? null;
  }
  get address(): string {
    return this.entries[this.at]?.address ?? "";
  }
  pushState(state: unknown, _: string, address: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { state, address }];
    this.at += 1;
  }
  replaceState(state: unknown, _: string, address?: string): void {
    this.entries[this.at] = { state, address: address ?? this.address };
  }
  go(by: number): void {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    this.page.dispatchEvent(new Event("popstate"));
  }
}

let past: History;
let arrived: string[];
let typed = "";
let app: typeof import("./entries");
let unsaved: typeof import("./unsaved.svelte");

beforeEach(async () => {
  const page = new EventTarget();
  [past, arrived, typed] = [new History(page), [], ""];
  vi.resetModules();
  vi.stubGlobal("history", past);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("document", { querySelector: () => null, activeElement: null });
  [app, unsaved] = [await import("./entries"), await import("./unsaved.svelte")];
  app.onArrival(() => arrived.push(past.address));
  app.visit("/news");
  app.visit("/news/new", { from: "/news" });
});

test("each entry has its number beside what else is kept with it", () => {
  app.renamed("/news/7");
  expect(past.entries).toEqual([
    { state: { rows: 40, at: 0 }, address: "/" },
    { state: { at: 1 }, address: "/news" },
    { state: { from: "/news", at: 2 }, address: "/news/7" },
  ]);
});

test("the way back asks, stays on staying and leaves on leaving, and no entry is made by that", () => {
  unsaved.guard(() => typed !== "");
  typed = "Un texto";
  for (const by of [-1, -2]) {
    past.go(by);
    expect([past.address, unsaved.leaving.isAsked, arrived]).toEqual(["/news/new", true, []]);
    unsaved.leaving.stay();
  }
  past.go(-2);
  unsaved.leaving.leave();
  expect([past.address, arrived, past.entries.length]).toEqual(["/", ["/"], 3]);
  past.go(2); // what was typed there is another form's by now, yet nothing is lost unasked
  expect([past.address, unsaved.leaving.isAsked]).toEqual(["/", true]);
});

test("who typed nothing goes back and forth as ever", () => {
  unsaved.guard(() => typed !== "");
  past.go(-1);
  past.go(-1);
  past.go(2);
  expect([arrived, unsaved.leaving.isAsked]).toEqual([["/news", "/", "/news/new"], false]);
});

test("an entry that the browser made for another part of the page is numbered when somebody comes there", () => {
  past.pushState(null, "", "/news/new#more");
  past.go(0);
  expect(past.state).toEqual({ at: 3 });
  unsaved.guard(() => typed !== "");
  typed = "Un texto";
  past.go(-1);
  expect([past.address, unsaved.leaving.isAsked]).toEqual(["/news/new#more", true]);
});
