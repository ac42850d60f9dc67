/** What comes after the card and the QR's button, in one file: each by itself would be a way there and back. */
export { default as Movements } from "./Movements.svelte";
export { default as Referral } from "../referral/Referral.svelte";
export { default as Strips } from "./Strips.svelte";
