import { Client, fetchExchange } from "@urql/core";
import { getLocale } from "../i18n/paraglide/runtime.js";
import { live } from "./live";

/** The till's client keeps nothing: what an employee sees is what the server says now. */
export const client = new Client({
  url: "/graphql",
  requestPolicy: "network-only",
  preferGetMethod: false,
  fetchOptions: () => ({ headers: { "X-Fiel-Language": getLocale() } }),
  exchanges: [fetchExchange, live],
});
