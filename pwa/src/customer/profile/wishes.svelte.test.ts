import { beforeEach, expect, test, vi } from "vitest";
import { wishesForm } from "./wishes.svelte";

/** What was sent, as it was told, and how each is answered. */
const server = vi.hoisted(() => ({ sent: [] as (number | null)[], answers: [] as ((data: object) => void)[] }));

vi.mock("../../i18n/paraglide/messages.js", () => ({ m: { saved: () => "Saved", no_network: () => "No connection" } }));
vi.mock("../../graphql/client", () => ({
  client: {
    mutation: (_: unknown, { input }: { input: { mostAWeek: number | null } }) => {
      server.sent.push(input.mostAWeek);
      return { toPromise: () => new Promise((tell) => server.answers.push(tell)) };
    },
  },
}));

const SAVED = { data: { setMessagePreferences: { __typename: "SetMessagePreferencesSuccess" } } };
const REFUSED = { data: { setMessagePreferences: { __typename: "InvalidInput", message: "Too many", fields: [] } } };
const turns = (): Promise<void> => new Promise(setImmediate);

async function answer(with_: object): Promise<void> {
  await turns();
  server.answers.shift()?.(with_);
  await turns();
}

function opened() {
  const wishes = wishesForm();
  wishes.show({ quietFrom: null, quietTo: null, mostAWeek: null });
  return wishes;
}

beforeEach(() => void ([server.sent, server.answers] = [[], []]));

test("choices are sent one after the other, and only the last is told of", async () => {
  const wishes = opened();
  for (const most of ["1", "2"]) {
    wishes.form.most = most;
    void wishes.save();
  }
  await turns();
  expect(server.sent).toEqual([1]);
  await answer(REFUSED);
  expect([server.sent, wishes.busy, wishes.told, wishes.problems.message]).toEqual([[1, 2], true, "", ""]);
  await answer(SAVED);
  expect([wishes.busy, wishes.told, wishes.isUnsaved]).toEqual([false, "Saved", false]);
});

test("one that was saved before another fails is not taken for it", async () => {
  const wishes = opened();
  wishes.form.most = "1";
  void wishes.save();
  wishes.form.most = "2";
  void wishes.save();
  await answer(SAVED);
  await answer({});
  expect([wishes.told, wishes.problems.message, wishes.isUnsaved, wishes.form.most]).toEqual(["", "No connection", true, "2"]);
  void wishes.save();
  expect(wishes.isUnsaved).toBe(false); // it is under way
  await answer(SAVED);
  expect([server.sent, wishes.told, wishes.isUnsaved]).toEqual([[1, 2, 2], "Saved", false]);
});

test("what was there at first is a wish too once another was saved", async () => {
  const wishes = opened();
  for (const most of ["1", "2"]) {
    wishes.form.most = most;
    void wishes.save();
  }
  await answer(SAVED);
  await answer({});
  wishes.form.most = "";
  void wishes.save();
  await answer({});
  expect([server.sent, wishes.isUnsaved]).toEqual([[1, 2, null], true]);
});
