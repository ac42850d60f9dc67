import type { TypedDocumentNode } from "@urql/core";
import { client } from "../graphql/client";
import { recall, remember } from "../offline/memory";
import { idle } from "../ui/idle";
import { savesData } from "../ui/saver";
import { InboxQuery } from "./inbox/documents";
import { PromotionsQuery } from "./promotions/documents";

/** Somebody with more of them has opened those that matter. */
export const MOST_SHOPS = 5;
/** What was heard within the last hour is not asked for again. */
const FRESH_MS = 3_600_000;

interface Wanted {
  name: string;
  document: TypedDocumentNode<unknown, Record<string, unknown>>;
  variables: Record<string, unknown>;
}

/**
 * Read what a phone without a network shall show though its screen was never opened: the inbox (under a shop's *own*
 * address that shop's) and the promotions of the first *shops*. One after the other, each when the phone has nothing
 * else to do, and nothing for whoever saves data.
 */
export async function readAhead(shops: readonly string[], own: string | undefined, isOver: () => boolean): Promise<void> {
  for (const { name, document: query, variables } of wanted(shops, own)) {
    await idle();
    if (isOver() || savesData() || document.hidden) return;
    const kept = await recall<unknown>(name);
    if (kept && Date.now() - kept.at < FRESH_MS) continue;
    const { data, error } = await client.query(query, variables, { requestPolicy: "network-only" }).toPromise();
    if (isOver() || error) return;
    await remember(name, data);
  }
}

/** By the names under which the screens look for them. */
function wanted(shops: readonly string[], own: string | undefined): Wanted[] {
  return [
    { name: own ? `inbox-${own}` : "inbox", document: InboxQuery as Wanted["document"], variables: { merchant: own ?? null } },
    ...shops.slice(0, MOST_SHOPS).map((merchant) => ({
      name: `promotions-${merchant}`,
      document: PromotionsQuery as Wanted["document"],
      variables: { merchant },
    })),
  ];
}
