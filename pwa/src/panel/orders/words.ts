import { m } from "../../i18n/paraglide/messages.js";
import type { Order } from "./documents";

export const STATES: Record<Order["state"], () => string> = {
  CREATED: m.order_created,
  PAID: m.order_paid,
  COMPLETED: m.order_completed,
  PARTLY_REFUNDED: m.order_partly_refunded,
  REFUNDED: m.order_refunded,
  CANCELLED: m.order_cancelled,
};
