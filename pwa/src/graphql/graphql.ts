import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env";

/** Documents, typed from `schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string; SafeInt: number; ID: string };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
