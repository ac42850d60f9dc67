import { m } from "../../i18n/paraglide/messages.js";
import type { Scope } from "./documents";

export const SCOPES: readonly (readonly [Scope, () => string])[] = [
  ["CUSTOMERS_READ", m.scope_customers_read],
  ["CUSTOMERS_WRITE", m.scope_customers_write],
  ["POINTS_WRITE", m.scope_points_write],
  ["ORDERS_READ", m.scope_orders_read],
  ["ORDERS_WRITE", m.scope_orders_write],
  ["PRODUCTS_READ", m.scope_products_read],
  ["PRODUCTS_WRITE", m.scope_products_write],
  ["REVIEWS_READ", m.scope_reviews_read],
  ["REVIEWS_WRITE", m.scope_reviews_write],
  ["REVIEWS_MODERATE", m.scope_reviews_moderate],
  ["RECEIPTS_DECIDE", m.scope_receipts_decide],
  ["COUPONS_READ", m.scope_coupons_read],
  ["REWARDS_READ", m.scope_rewards_read],
  ["REDEMPTIONS_WRITE", m.scope_redemptions_write],
  ["WALLET_LINKS", m.scope_wallet_links],
  ["CHECKOUT_TRUSTED", m.scope_checkout_trusted],
];
const WORDS = new Map(SCOPES);

/** A scope that this build does not know yet is shown as the server spells it. */
export const scopeWords = (scope: Scope): string => WORDS.get(scope)?.() ?? scope;

/** What takes an owner's trust. */
const TRUSTED: readonly Scope[] = ["REVIEWS_WRITE", "REVIEWS_MODERATE", "RECEIPTS_DECIDE", "COUPONS_READ", "WALLET_LINKS", "CHECKOUT_TRUSTED"];

/** What most e-shops need: everything else. */
export const USUAL: readonly Scope[] = SCOPES.map(([scope]) => scope).filter((scope) => !TRUSTED.includes(scope));
