import { act } from "../../graphql/act";
import { client } from "../../graphql/client";
import { m } from "../../i18n/paraglide/messages.js";
import { ScratchCard } from "../promotions/documents";
import { waiting, withdraw } from "./kept";

/** What became of a card that waited. */
export interface Sent {
  words: string;
  isGood: boolean;
  /** A prize, as great as one that is scratched off with a finger. */
  wins?: true;
}

/** Scratch what waits, one after the other, as long as the network holds. One tab at a time does it. */
export async function sendWaiting(): Promise<readonly Sent[]> {
  const told: Sent[] = [];
  await oneTabAtATime("fiel-later", async () => {
    for (const one of await waiting()) {
      const outcome = await act(client, ScratchCard, { input: { id: one.id } });
      // without an answer it may have been scratched all the same: asked again, the server shows the same prize
      if (!outcome.data && (outcome.signedOut || outcome.problem === m.no_network())) return;
      await withdraw(one.id);
      const result = outcome.data?.scratchCard;
      if (result?.__typename !== "ScratchCardSuccess") {
        told.push({ words: m.later_refused({ title: one.title, why: result?.message ?? outcome.problem ?? "" }), isGood: false });
      } else if (result.card.wins) told.push({ words: m.later_won({ title: one.title, prize: result.card.prize ?? "" }), isGood: true, wins: true });
      else told.push({ words: m.later_lost({ title: one.title, prize: result.card.prize ?? "" }), isGood: true });
    }
  });
  return told;
}

/** Answers at once where another tab is at it. Browsers without locks are as before there were tabs. */
async function oneTabAtATime(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
