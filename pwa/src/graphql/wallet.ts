import { Client, fetchExchange } from "@urql/core";
import { offlineExchange } from "@urql/exchange-graphcache";
import { makeDefaultStorage } from "@urql/exchange-graphcache/default-storage";
import { getLocale } from "../i18n/paraglide/runtime.js";
import { live } from "./live";

const DAYS_KEPT = 60;
export const CACHE_NAME = "fiel-wallet";

const none = () => null;
const storage = makeDefaultStorage({ idbName: CACHE_NAME, maxAge: DAYS_KEPT });

/** The customer's client: what was read stays readable without a network. Secrets never go through it. */
export const client = new Client({
  url: "/graphql",
  requestPolicy: "cache-and-network",
  preferGetMethod: false,
  fetchOptions: () => ({ headers: { "X-Fiel-Language": getLocale() } }),
  exchanges: [
    offlineExchange({
      storage,
      keys: {
        Employment: none,
        ExpiringPoints: none,
        Money: none,
        NewsConsent: none,
        PageInfo: none,
        PointsTransactionConnection: none,
        PointsTransactionEdge: none,
        Program: none,
        RedemptionConnection: none,
        RedemptionEdge: none,
        InboxEntryConnection: none,
        InboxEntryEdge: none,
        WhyStep: none,
        FieldError: none,
      },
    }),
    fetchExchange,
    live,
  ],
});

/** Forget all that was read. */
export async function wipe(): Promise<void> {
  await storage.clear();
}
