import { untrack } from "svelte";
import { client } from "../../graphql/client";
import { watch } from "../../graphql/watch.svelte";
import { m } from "../../i18n/paraglide/messages.js";
import type { Wallet } from "../home/types";
import { joined } from "./joined";
import { RedemptionReceiptsQuery, type ShownRedemption } from "./receipts";

/** All that were read a page at a time, the first page as it stood then too: the one shown moves on. */
interface Older {
  merchant: string;
  list: readonly ShownRedemption[];
  next: string | null;
}

/** What was asked for at the shop in front: all that waits, and what is over a page at a time. Call it while a component is set up. */
export function requestsOf(wallet: () => Wallet | undefined) {
  const merchant = $derived(wallet()?.merchant.slug ?? "");
  const found = watch(client, RedemptionReceiptsQuery, () => ({ merchant }), { remember: () => `requests-${merchant}` });
  // of the shop before until that of this one has come
  const mine = $derived(found.data?.wallet?.id === wallet()?.id ? found.data?.wallet : undefined);
  let read = $state.raw<Older>();
  let busy = $state(false);
  let problem = $state("");
  const older = $derived(read?.merchant === merchant ? read : undefined);
  const next = $derived(older ? older.next : mine?.redemptions.pageInfo.hasNextPage ? mine.redemptions.pageInfo.endCursor : null);
  const first = $derived(mine?.redemptions.edges.map((edge) => edge.node) ?? []);
  const hot = $derived(wallet()?.redemptions.edges.map((edge) => edge.node) ?? []);
  const all = $derived(joined(hot, [...(mine?.openRedemptions ?? []), ...first, ...(older?.list ?? [])]));

  // the wallet is read anew with whatever happens to it
  let known: Wallet | undefined;
  $effect(() => {
    const now = wallet();
    if (known !== undefined && known !== now) untrack(refresh);
    known = now;
  });

  function refresh(): void {
    found.refresh();
    // nobody tells of an old one that waited how it stands now
    if (older?.list.some((one) => one.status === "REQUESTED")) void again(older);
  }

  /** All from their start, and on to as many as are shown: a new one has moved them. */
  async function again(shown: Older): Promise<void> {
    let after: string | null = null;
    const list: ShownRedemption[] = [];
    do {
      const came = await page(shown.merchant, after);
      if (!came || read !== shown) return; // they stand as they did, or others are shown by now
      list.push(...came.list);
      after = came.next;
    } while (after !== null && list.length < shown.list.length);
    read = { merchant: shown.merchant, list, next: after };
  }

  async function more(): Promise<void> {
    [busy, problem] = [true, ""];
    const asked = merchant;
    const came = await page(asked, next);
    busy = false;
    if (!came) problem = m.no_network();
    else if (asked === merchant) read = { merchant, list: [...(older?.list ?? first), ...came.list], next: came.next };
  }

  async function page(of: string, after: string | null): Promise<Omit<Older, "merchant"> | undefined> {
    const { data } = await client.query(RedemptionReceiptsQuery, { merchant: of, after }, { requestPolicy: "network-only" }).toPromise();
    const came = data?.wallet?.redemptions;
    return came && { list: came.edges.map((edge) => edge.node), next: came.pageInfo.hasNextPage ? came.pageInfo.endCursor : null };
  }

  return {
    get open() {
      return all.filter((one) => one.status === "REQUESTED");
    },
    get past() {
      return all.filter((one) => one.status !== "REQUESTED");
    },
    get hasMore() {
      return next !== null;
    },
    get busy() {
      return busy;
    },
    get problem() {
      return problem;
    },
    more: () => void more(),
  };
}
