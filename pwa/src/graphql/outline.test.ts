import { parse as parsed, print as printed, visit } from "graphql";
import { expect, test } from "vitest";
import { GraphQLError, parse, print } from "./outline";

const files = import.meta.glob<string>(["../**/*.ts", "!../**/*.d.ts", "!../**/*.test.ts"], { query: "?raw", import: "default", eager: true });
const texts = Object.values(files).flatMap((file) => [...file.matchAll(/graphql\(\s*`(.*?)`/gs)].map(([, text = ""]) => text));

/** As the whole parser reads it, without what is for gql.tada alone. */
const read = (text: string) => visit(parsed(text, { noLocation: true }), { Directive: (one) => (one.name.value === "_unmask" ? null : undefined) });

test("every document of the apps is what its outline says, and is sent whole", () => {
  expect(texts.length).toBeGreaterThan(300);
  for (const text of texts) {
    const outline = parse(text);
    const [one, ...more] = read(text).definitions;
    expect(more, text).toEqual([]);
    if (one?.kind !== "OperationDefinition" && one?.kind !== "FragmentDefinition") throw new Error(text);
    const operation = one.kind === "OperationDefinition" ? one.operation : undefined;
    expect(outline.definitions).toMatchObject([{ kind: one.kind, name: { value: one.name?.value } }]);
    expect(outline.definitions[0]?.operation).toBe(operation);
    expect(printed(parsed(print(outline)))).toBe(printed(read(text)));
  }
});

test("an operation is sent with its fragments", () => {
  const [query] = parse("query A { a { ...F } }").definitions;
  const [fragment] = parse("\n  fragment F on A @_unmask { b }").definitions;
  if (!query || !fragment) throw new Error("nothing was read");
  expect(printed(parsed(print({ kind: "Document", definitions: [query, fragment] })))).toBe(
    printed(parsed("query A { a { ...F } } fragment F on A { b }")),
  );
});

test.each(["", "{ a }", "query { a }", "schema { query: Q }"])("what has no name is no document of ours: %o", (text) => {
  expect(() => parse(text)).toThrow(GraphQLError);
});

test("an error keeps what the answer says of it", () => {
  const error = new GraphQLError("No", undefined, undefined, undefined, ["a", 0], undefined, { code: "UNAUTHENTICATED" });
  expect(error).toMatchObject({ name: "GraphQLError", message: "No", path: ["a", 0], extensions: { code: "UNAUTHENTICATED" } });
});
