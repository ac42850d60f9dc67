import { m } from "../../i18n/paraglide/messages.js";
import type { Redemption } from "./documents";

export const STATES: Record<Redemption["status"], () => string> = {
  REQUESTED: m.status_requested,
  CONFIRMED: m.status_confirmed,
  REJECTED: m.status_rejected,
  CANCELLED: m.status_cancelled_by_customer,
  EXPIRED: m.status_expired,
  REVERSED: m.status_reversed,
};

/** Those that wait for nobody any more. */
export const PAST = ["CONFIRMED", "REJECTED", "CANCELLED", "EXPIRED", "REVERSED"] as const;
