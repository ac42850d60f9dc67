import { expect, test } from "vitest";
import { shownNow, turned, unread, vacancy, type Page } from "./pages";

const WORDS = { empty: "No customers yet", loading: "Loading", failed: "Could not be read" };
const page = (names: string[], end: string | null = null): Page<string> => ({
  edges: names.map((node) => ({ node })),
  pageInfo: { hasNextPage: end !== null, endCursor: end },
});
const first = { values: "{}", after: null };

test("says that it is read before the first answer", () => {
  expect(vacancy(unread(), WORDS)).toBe("Loading");
});

test("says that there is nothing when the server said so", () => {
  expect(vacancy(turned(unread(), first, page([]), ""), WORDS)).toBe("No customers yet");
});

test("a list that could not be read is never called empty", () => {
  const failed = turned(unread<string>(), first, undefined, "No connection");
  expect(failed.problem).toBe("No connection");
  expect(vacancy(failed, WORDS)).toBe("Could not be read");
});

test("an answer takes the problem away", () => {
  const failed = turned(unread<string>(), first, undefined, "No connection");
  expect(turned(failed, first, page(["Ana"]), "")).toEqual({ nodes: ["Ana"], end: null, hasMore: false, settled: true, problem: "", values: "{}" });
});

test("keeps what was read, and where it ends, when the next page fails", () => {
  const one = turned(unread<string>(), first, page(["Ana"], "a"), "");
  const failed = turned(one, { values: "{}", after: "a" }, undefined, "No connection");
  expect(failed).toEqual({ nodes: ["Ana"], end: "a", hasMore: true, settled: true, problem: "No connection", values: "{}" });
  expect(turned(failed, { values: "{}", after: "a" }, page(["Eva"]), "").nodes).toEqual(["Ana", "Eva"]);
});

test("a list read anew stays as long as it was until all of it has been read", () => {
  const second = { values: "{}", after: "b" };
  const shown = turned(turned(unread<string>(), first, page(["Ana", "Eva"], "b"), ""), second, page(["Leo", "Mar"]), "");
  const half = turned(shown, first, page(["Eva", "Leo"], "b"), "");
  expect(shownNow(shown, half, false).nodes).toEqual(["Ana", "Eva", "Leo", "Mar"]);
  const whole = turned(half, second, page(["Mar"]), "");
  expect(shownNow(shown, whole, true).nodes).toEqual(["Eva", "Leo", "Mar"]);
  // on the way back to a list nothing stands there yet: each page comes as it is read
  expect(shownNow(unread<string>(), half, false).nodes).toEqual(["Eva", "Leo"]);
});

test("what stood there stays where the list can't be read to its end", () => {
  const second = { values: "{}", after: "b" };
  const shown = turned(turned(unread<string>(), first, page(["Ana", "Eva"], "b"), ""), second, page(["Leo"]), "");
  const failed = turned(turned(shown, first, page(["Eva", "Leo"], "b"), ""), second, undefined, "No connection");
  expect(shownNow(shown, failed, false)).toEqual({ ...shown, problem: "No connection" });
});

test("does not show rows of another question when this one fails", () => {
  const all = turned(unread<string>(), first, page(["Ana"], "a"), "");
  const failed = turned(all, { values: '{"query":"Eva"}', after: null }, undefined, "No connection");
  expect([failed.nodes, failed.hasMore]).toEqual([[], false]);
});
