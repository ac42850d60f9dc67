/** What gives a phone its key and draws with it, in one file. */
export { enroll } from "./enroll";
export { default as QrSheet } from "./QrSheet.svelte";
