import type { introspection } from "../graphql/graphql-env";
import { m } from "./paraglide/messages.js";

export type MailEvent = introspection["types"]["MailEvent"]["enumValues"];

/** What a mail is about, as its reader would say. */
export const MAILS: Record<MailEvent, () => string> = {
  WELCOME: m.mail_welcome,
  POINTS_EARNED: m.mail_earned,
  REDEMPTION_REQUESTED: m.mail_redemption,
  REDEMPTION_CONFIRMED: m.mail_confirmed,
  REDEMPTION_REJECTED: m.mail_rejected,
  POINTS_EXPIRING: m.mail_expiring,
  THRESHOLD_REACHED: m.mail_threshold,
  POINTS_REMINDER: m.mail_reminder,
  REVIEW_REMINDER: m.mail_review_reminder,
  RECEIPT_REFUSED: m.mail_receipt_refused,
  DIRECT_MESSAGE: m.mail_direct,
  NEWS: m.newsletter_by_mail,
  NEWSLETTER: m.mail_newsletter,
  RECOVERY: m.mail_recovery,
  IMPORT_DONE: m.mail_import,
};
