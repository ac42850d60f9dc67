/**
 * Documents as the apps carry them, in place of urql's parser and printer (the build's alias for `@0no-co/graphql.web`):
 * each of ours is one operation or fragment, held to the schema when the apps are built, so a phone needs its name and
 * kind alone, and sends it as it was written. Which documents it reads rightly is tested over all of them.
 */
export const Kind = {
  NAME: "Name",
  DOCUMENT: "Document",
  OPERATION_DEFINITION: "OperationDefinition",
  FRAGMENT_DEFINITION: "FragmentDefinition",
} as const;

interface Definition {
  kind: (typeof Kind)["OPERATION_DEFINITION" | "FRAGMENT_DEFINITION"];
  /** Of an operation. */
  operation?: string;
  name: { kind: "Name"; value: string };
  text: string;
}

interface Outlined {
  kind: "Document";
  definitions: Definition[];
}

const BEGINNING = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;
/** For gql.tada's types, and nothing that the server knows. */
const UNMASK = /\s*@_unmask\b/;

/** Throws for what begins otherwise than with the name of an operation or a fragment. */
export function parse(text: string): Outlined {
  const [, what = "", value = ""] = BEGINNING.exec(text) ?? [];
  if (!value) throw new GraphQLError(`a document without a name: ${text.slice(0, 40)}`);
  const name = { kind: Kind.NAME, value };
  const definition: Definition =
    what === "fragment"
      ? { kind: Kind.FRAGMENT_DEFINITION, name, text: text.replace(UNMASK, "") }
      : { kind: Kind.OPERATION_DEFINITION, operation: what, name, text };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}

/** An operation with the fragments that it spreads. */
export const print = (document: Outlined): string => document.definitions.map((one) => one.text).join("\n");

/** What an answer says went wrong, as urql makes it. */
export class GraphQLError extends Error {
  override readonly name = "GraphQLError";

  constructor(
    message: string,
    readonly nodes?: unknown,
    readonly source?: unknown,
    readonly positions?: unknown,
    readonly path?: readonly (string | number)[],
    readonly originalError?: unknown,
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(message);
  }
}
