import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaving } from "../../ui/unsaved.svelte";
import { draftOf } from "../draft.svelte";
import type { GooglePasses } from "./documents";
import { NOTHING, keepBeside, type Brought } from "./file";
import { googleForm } from "./google.svelte";

const page = new EventTarget();
const KEPT = { isOn: true, issuerId: "338" } as GooglePasses;
const brought: { now: Brought } = { now: NOTHING };
let free = (): void => {};

/** What *make* sets up, in place of what stood there. */
function drawn<T>(make: () => T): T {
  free();
  let made: T[] = [];
  free = $effect.root(() => void (made = [make()]));
  flushSync();
  return made[0] as T;
}
const shown = (google: Partial<GooglePasses> = {}) => drawn(() => googleForm({ ...KEPT, ...google }, brought));

beforeEach(() => {
  vi.stubGlobal("location", { pathname: "/panel/aurora/passes" });
  vi.stubGlobal("document", { querySelector: () => null, activeElement: null });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  brought.now = NOTHING;
});
afterEach(() => {
  vi.stubGlobal("location", { pathname: "/panel/aurora/news" });
  free();
  free = () => {};
  vi.unstubAllGlobals();
});

test("an issuer that was typed for a key stands there once the switch is saved, and is asked about", () => {
  let it = shown();
  [it.form.isOn, it.form.issuerId] = [false, "339"];
  it.saved(() => (it = shown({ isOn: false })));
  expect([it.form.issuerId, it.draft.isChanged, leaving.isUnsaved]).toEqual(["339", true, true]);
  it.form.issuerId = "338"; // and taken back
  expect([it.draft.isChanged, leaving.isUnsaved]).toEqual([false, false]);
  it.saved(() => (it = shown({ isOn: false })));
  expect(it.form.issuerId).toBe("338");
});

test("it goes with the key that it was typed for", () => {
  brought.now = { ...NOTHING, issuerId: "339", account: new File(["{}"], "key.json") };
  let it = shown();
  it.uploaded(() => (it = shown({ issuerId: "339" })));
  expect([brought.now, it.form.issuerId, it.draft.isChanged, leaving.isUnsaved]).toEqual([NOTHING, "339", false, false]);
});

test("a switch beside a key waits, over one more key, and is asked about until it is put back", () => {
  let it = shown();
  it.form.isOn = false;
  it.uploaded(() => (it = shown({ issuerId: "339" })));
  expect([it.form.isOn, it.draft.hasMine, leaving.isUnsaved]).toEqual([true, true, true]);
  it.uploaded(() => (it = shown({ issuerId: "340" })));
  expect([it.draft.hasMine, leaving.isUnsaved]).toEqual([true, true]);
  it.draft.putBack();
  expect(it.form).toEqual({ isOn: false, issuerId: "340" });
});

test("Apple's words beside a certificate wait just so, and nothing waits where nothing was typed", () => {
  const apple = $state({ form: { terms: "" } });
  const made = () => drawn(() => draftOf(() => apple.form, { of: "apple" }));
  let draft = made();
  apple.form.terms = "Solo en el local";
  keepBeside(draft, draft.isChanged, () => {
    apple.form = { terms: "" };
    draft = made();
  });
  keepBeside(draft, draft.isChanged, () => (draft = made()));
  expect([apple.form.terms, draft.hasMine]).toEqual(["", true]);
  draft.putBack();
  expect(apple.form.terms).toBe("Solo en el local");
  draft.saved();
  keepBeside(draft, draft.isChanged, () => (draft = made()));
  expect([draft.hasMine, leaving.isUnsaved]).toEqual([false, false]);
});
