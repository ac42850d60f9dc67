import { Client, fetchExchange } from "@urql/core";
import { ids } from "virtual:known-documents";
import { region } from "../i18n/region";
import { noticing } from "../offline/outdated.svelte";
import { clocking } from "./clock";
import { asking } from "./known";
import { live } from "./live";

/** The one client. It keeps nothing by itself: what stays on the phone is what `watch` is told to remember. */
export const client = new Client({
  url: "/graphql",
  requestPolicy: "network-only",
  preferGetMethod: false,
  fetch: clocking(noticing(asking(ids))),
  fetchOptions: () => ({ headers: { "X-Fiel-Language": region } }),
  exchanges: [fetchExchange, live],
});
