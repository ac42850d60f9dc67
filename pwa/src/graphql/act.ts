import type { Client, TypedDocumentNode } from "@urql/core";
import { noProblems, problemsOf, type Problems, type Told } from "../ui/form";
import { m } from "../i18n/paraglide/messages.js";

/** What a mutation answered, or why it could not be asked: `undefined` data with words for the person. */
export type Outcome<D> = { data: D; problem?: never } | { data?: never; problem: string; signedOut: boolean };

/** A dangerous act is asked about by one dialog, wherever it was begun, and then done again with nothing lost. */
export async function act<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: V,
): Promise<Outcome<D>> {
  const { data, error } = await client.mutation(document, variables).toPromise();
  if (data && asksWhoItIs(data)) {
    const { confirmIdentity } = await import("../security/confirm");
    return (await confirmIdentity()) ? act(client, document, variables) : { problem: m.prove_cancelled(), signedOut: false };
  }
  if (data) return { data };
  const first = error?.graphQLErrors[0];
  if (first) return { problem: first.message, signedOut: first.extensions["code"] === "UNAUTHENTICATED" };
  return { problem: m.no_network(), signedOut: false };
}

const asksWhoItIs = (data: object): boolean =>
  Object.values(data).some((one: { __typename?: string } | null) => one?.__typename === "ConfirmIdentity");

/** A key with which an action can be sent again without being done again. */
export const newKey = (): string => crypto.randomUUID();

/** What went wrong with a form, after it was sent: by field, or that it could not be sent. */
export function problemsAfter<D>(outcome: Outcome<D>, result: (data: D) => Told): Problems {
  if (outcome.problem !== undefined) return { message: outcome.problem, fields: {} };
  return problemsOf(result(outcome.data)) ?? noProblems();
}
