import { untrack } from "svelte";
import { client } from "../../graphql/client";
import { olderThan } from "../../graphql/older.svelte";
import { watch } from "../../graphql/watch.svelte";
import { m } from "../../i18n/paraglide/messages.js";
import type { Wallet } from "../home/types";
import { joined } from "./joined";
import { RedemptionReceiptsQuery } from "./receipts";

/** What was asked for at the shop in front: all that waits, and what is over a page at a time. Call it while a component is set up. */
export function requestsOf(wallet: () => Wallet | undefined) {
  const merchant = $derived(wallet()?.merchant.slug ?? "");
  const found = watch(client, RedemptionReceiptsQuery, () => ({ merchant }), { remember: () => `requests-${merchant}` });
  // of the shop before until that of this one has come
  const mine = $derived(found.data?.wallet?.id === wallet()?.id ? found.data?.wallet : undefined);
  const page = async (after: string | null) => {
    const { data } = await client.query(RedemptionReceiptsQuery, { merchant, after }, { requestPolicy: "network-only" }).toPromise();
    return data?.wallet?.redemptions;
  };
  // nobody tells of an old one that waits how it stands now
  const past = olderThan(() => merchant, () => mine?.redemptions, page, (one) => one.status === "REQUESTED");
  const hot = $derived(wallet()?.redemptions.edges.map((edge) => edge.node) ?? []);
  const all = $derived(joined(hot, [...(mine?.openRedemptions ?? []), ...past.shown]));

  // the wallet is read anew with whatever happens to it
  let known: Wallet | undefined;
  $effect(() => {
    const now = wallet();
    if (known !== undefined && known !== now) untrack(refresh);
    known = now;
  });

  function refresh(): void {
    found.refresh();
    past.again();
  }

  return {
    get open() {
      return all.filter((one) => one.status === "REQUESTED");
    },
    get past() {
      return all.filter((one) => one.status !== "REQUESTED");
    },
    get hasMore() {
      return past.hasMore;
    },
    get busy() {
      return past.busy;
    },
    get problem() {
      return past.hasFailed ? m.no_network() : "";
    },
    more: () => void past.more(),
  };
}
