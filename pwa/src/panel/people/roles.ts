import { m } from "../../i18n/paraglide/messages.js";

export const roles = (): (readonly [string, string])[] => [
  ["CASHIER", m.role_cashier()],
  ["MANAGER", m.role_manager()],
  ["OWNER", m.role_owner()],
];
