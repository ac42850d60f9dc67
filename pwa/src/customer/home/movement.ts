import { m } from "../../i18n/paraglide/messages.js";
import type { Movement } from "./types";

/** As the server writes which order it was. */
const ORDER = /^#\S+$/;

/** What a movement is called: what the merchant wrote, else its reason, else its kind. */
export function label(movement: Pick<Movement, "description" | "isPayment" | "isGift" | "kind" | "reason">): string {
  if (movement.isGift) return m.kind_points_gift();
  if (movement.isPayment) return movement.kind === "REDEEM" ? m.kind_paid({ order: movement.description ?? "" }) : m.kind_paid_back({ order: movement.description ?? "" });
  if (movement.kind === "REDEEM") return m.kind_redeem({ reward: movement.description ?? "" });
  if (movement.description && ORDER.test(movement.description)) {
    if (movement.kind === "EARN" && movement.reason === "PURCHASE") return m.kind_order({ order: movement.description });
    if (movement.kind === "CLAWBACK" || movement.kind === "REVERSAL") return m.kind_order_returned({ order: movement.description });
  }
  if (movement.description) return movement.description;
  switch (movement.reason) {
    case "PURCHASE":
      return m.reason_purchase();
    case "WELCOME":
      return m.reason_welcome();
    case "REFERRAL":
      return m.reason_referral();
    case "NEWSLETTER":
      return m.reason_newsletter();
    case "REVIEW":
      return m.reason_review();
    case "MANUAL":
      return m.reason_manual();
    case "AUTOMATION":
      return movement.kind === "EARN" ? m.reason_automation() : kindLabel(movement.kind);
    case "PERIODIC_GIFT":
      return m.reason_periodic_gift();
    case "BIRTHDAY":
      return m.reason_birthday();
    default:
      return kindLabel(movement.kind);
  }
}

function kindLabel(kind: Movement["kind"]): string {
  switch (kind) {
    case "EARN":
      return m.kind_earn();
    case "ADJUST_CREDIT":
    case "ADJUST_DEBIT":
      return m.kind_adjust();
    case "REDEEM_RETURN":
      return m.kind_return();
    case "REVERSAL":
      return m.kind_reversal();
    case "CLAWBACK":
      return m.kind_clawback();
    case "FORFEIT":
      return m.kind_forfeit();
    case "EXPIRE":
      return m.kind_expire();
    case "TRANSFER_IN":
    case "TRANSFER_OUT":
      return m.kind_transfer();
    case "DEFICIT_RECOVERY":
    case "DEFICIT_FORGIVEN":
      return m.kind_deficit();
    case "REDEEM":
      return m.kind_redeem({ reward: "" });
  }
}
