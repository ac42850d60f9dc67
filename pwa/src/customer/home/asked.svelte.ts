import { client } from "../../graphql/client";
import { OpenRequestsQuery } from "./documents";
import type { Wallet } from "./types";
import { NEWEST, waitingOf, type Waiting } from "./waiting";

/** What was asked for at the shop in front and waits there: all, however many came after. Call it while a component is set up. */
export function askedOf(wallet: () => Wallet | undefined): { readonly waiting: Waiting } {
  let all = $state.raw<{ id: string; titles: readonly string[] }>();

  $effect(() => {
    const now = wallet();
    if (!now || now.redemptions.edges.length < NEWEST) return; // it came with all of them
    let over = false;
    void client
      .query(OpenRequestsQuery, { merchant: now.merchant.slug }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data }) => {
        // unanswered, the wallet itself is newer than what was read before it
        if (!over) all = data?.wallet ? { id: data.wallet.id, titles: data.wallet.openRedemptions.map((one) => one.rewardTitle) } : undefined;
      });
    return () => {
      over = true;
    };
  });

  return {
    get waiting() {
      const now = wallet();
      return waitingOf(now?.redemptions.edges.map((edge) => edge.node) ?? [], all !== undefined && all.id === now?.id ? all.titles : undefined);
    },
  };
}
