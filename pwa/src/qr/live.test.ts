import { expect, test } from "vitest";
import { text } from "./live";

test("the phone writes the same QR as the server's formula", async () => {
  const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  // made with fiel.members.rules.draw_live_qr("9TZS9Z3V0A", 3, bytes(range(32)), 59100000)
  expect(await text("9TZS9Z3V0A", 3, key, 59_100_000)).toBe("F1:9TZS9Z3V0A:3:Z6PUO:WRZ0FNNWVPA6RAR6");
});
