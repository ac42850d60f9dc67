import { client } from "../../graphql/client";
import { OpenRequestsQuery } from "./documents";
import type { Wallet } from "./types";

/** As many as `WalletsQuery` asks for, the newest of whatever became of them. */
const NEWEST = 10;

/** Titles of what was asked for at the shop in front and waits there: all, however many came after. Call it while a component is set up. */
export function askedOf(wallet: () => Wallet | undefined): { readonly titles: readonly string[] } {
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
    get titles() {
      const now = wallet();
      if (!now) return [];
      if (all?.id === now.id && now.redemptions.edges.length >= NEWEST) return all.titles;
      return now.redemptions.edges.flatMap(({ node }) => (node.status === "REQUESTED" ? [node.rewardTitle] : []));
    },
  };
}
