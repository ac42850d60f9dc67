import { Client, fetchExchange } from "@urql/core";
import { getLocale } from "../i18n/paraglide/runtime.js";
import { live } from "./live";

/**
 * A client that keeps nothing: the till's, which shows what the server says now, and everybody's for mutations, whose
 * answers may carry secrets and whose unions a cache without the schema can't tell apart.
 */
export const client = new Client({
  url: "/graphql",
  requestPolicy: "network-only",
  preferGetMethod: false,
  fetchOptions: () => ({ headers: { "X-Fiel-Language": getLocale() } }),
  exchanges: [fetchExchange, live],
});
