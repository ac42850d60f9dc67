import type { Client, TypedDocumentNode } from "@urql/core";
import { noProblems, problemsOf, type Problems, type Told } from "../ui/form";
import { m } from "../i18n/paraglide/messages.js";

/** What a mutation answered, or why it could not be asked: `undefined` data with words for the person. */
export type Outcome<D> = { data: D; problem?: never } | { data?: never; problem: string; signedOut: boolean };

export async function act<D, V extends Record<string, unknown>>(
  client: Client,
  document: TypedDocumentNode<D, V>,
  variables: V,
): Promise<Outcome<D>> {
  const { data, error } = await client.mutation(document, variables).toPromise();
  if (data) return { data };
  const first = error?.graphQLErrors[0];
  if (first) return { problem: first.message, signedOut: first.extensions["code"] === "UNAUTHENTICATED" };
  return { problem: m.no_network(), signedOut: false };
}

/** A key with which an action can be sent again without being done again. */
export const newKey = (): string => crypto.randomUUID();

/** What went wrong with a form, after it was sent: by field, or that it could not be sent. */
export function problemsAfter<D>(outcome: Outcome<D>, result: (data: D) => Told): Problems {
  if (outcome.problem !== undefined) return { message: outcome.problem, fields: {} };
  return problemsOf(result(outcome.data)) ?? noProblems();
}
