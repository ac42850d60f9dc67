import { m } from "../../i18n/paraglide/messages.js";
import type { Push } from "./documents";

export const STATES: Record<Push["state"], () => string> = {
  DRAFT: m.push_draft,
  SCHEDULED: m.push_scheduled,
  SENDING: m.push_sending,
  SENT: m.push_sent,
  CANCELLED: m.push_cancelled,
};

export const SCREENS: readonly (readonly [Push["screen"], () => string])[] = [
  ["WALLET", m.screen_wallet],
  ["REWARDS", m.screen_rewards],
  ["NEWS", m.screen_news],
  ["QR", m.screen_qr],
];

/** What may stand in a text, with what it says. */
export const VARIABLES: readonly (readonly [string, () => string])[] = [
  ["name", m.var_name],
  ["points", m.var_points],
  ["expiring_points", m.var_expiring],
  ["value", m.var_value],
  ["reward", m.var_reward],
  ["merchant", m.var_merchant],
];
