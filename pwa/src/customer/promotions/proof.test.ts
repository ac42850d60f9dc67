import { expect, test } from "vitest";
import { opens } from "./proof";

const card = {
  id: "U2NyYXRjaENhcmQ6MQ==", title: "Rasca", description: "", icon: "gift", picture: null, expiresAt: null, scratchedAt: "2026-03-02T09:00:00Z", wins: true, prize: "Un café", voucher: null,
  commitment: "c250f5a940d9a19d42948b98f9d5e32df5625bd735b2fd3f6a719ed905ba9470", pool: [{ id: "UHJpemU6Mg==", title: "Un café", cards: 1, wins: true }],
  proof: { nonce: "00".repeat(32), prizeId: "UHJpemU6Mg==", prizeTitle: "Un café" },
}; // prettier-ignore

test("a card opens its commitment, and no other", async () => {
  expect(await opens(card)).toBe(true);
  expect(await opens({ ...card, proof: { ...card.proof, prizeTitle: "Nada" } })).toBe(false);
  expect(await opens({ ...card, proof: { ...card.proof, nonce: "01".repeat(32) } })).toBe(false);
  expect(await opens({ ...card, pool: [] })).toBe(false);
  expect(await opens({ ...card, proof: null })).toBe(false);
});
