import { receiptIn } from "../proofs/link";
import { memberCode } from "../qr/code";

/** Whether a text is read rather than searched: of a scanner that types, a code read aloud, a receipt's address. */
export const isRead = (text: string): boolean =>
  text.trim().toUpperCase().startsWith("F1:") || memberCode(text) !== undefined || receiptIn(text) !== undefined;
