import { m } from "../../i18n/paraglide/messages.js";
import type { Field, Import, Kind, Outcome } from "./documents";

export const KINDS: Record<Kind, () => string> = { CUSTOMERS: m.import_customers, POINTS: m.import_points, ORDERS: m.import_orders, PRODUCTS: m.nav_products, COUPONS: m.nav_coupons };

export const STATES: Record<Import["state"], () => string> = {
  MAPPING: m.import_mapping,
  CHECKING: m.import_checking,
  CHECKED: m.import_checked,
  RUNNING: m.import_running,
  DONE: m.import_done,
  CANCELLED: m.import_cancelled,
  FAILED: m.import_failed,
};

/** Before the import runs, and after. */
export const OUTCOMES: Record<Outcome, readonly [() => string, () => string]> = {
  CREATE: [m.outcome_will_create, m.outcome_created],
  UPDATE: [m.outcome_will_update, m.outcome_updated],
  SAME: [m.outcome_same, m.outcome_same],
  GIVE: [m.outcome_will_give, m.outcome_given],
  TAKE: [m.outcome_will_take, m.outcome_taken],
  REPEATED: [m.outcome_repeated, m.outcome_repeated],
  FAILED: [m.outcome_failed, m.outcome_failed],
};

export const FIELDS: Record<Kind, readonly (readonly [Field, () => string])[]> = {
  CUSTOMERS: [
    ["NAME", m.column_name],
    ["SURNAME", m.column_surname],
    ["EMAIL", m.column_email],
    ["PHONE", m.column_phone],
    ["CODE", m.column_code],
    ["CITY", m.city],
    ["NOTE", m.column_note],
    ["POINTS", m.column_opening_points],
    ["DATE", m.column_joined],
  ],
  POINTS: [
    ["CODE", m.column_code],
    ["EMAIL", m.column_email],
    ["PHONE", m.column_phone],
    ["POINTS", m.column_points],
    ["AMOUNT", m.column_amount],
    ["DESCRIPTION", m.column_description],
    ["NOTE", m.column_note],
    ["DATE", m.column_date],
    ["REFERENCE", m.column_reference],
  ],
  ORDERS: [
    ["REFERENCE", m.column_order],
    ["CODE", m.column_code],
    ["EMAIL", m.column_email],
    ["PHONE", m.column_phone],
    ["AMOUNT", m.column_total],
    ["DATE", m.column_date],
    ["STATE", m.column_state],
    ["REFUNDED", m.column_refunded],
  ],
  COUPONS: [["COUPON", m.coupon_type]],
  PRODUCTS: [
    ["REFERENCE", m.column_product],
    ["NAME", m.column_name],
    ["CATEGORY", m.column_category],
    ["PRICE", m.column_price],
    ["SALE_PRICE", m.column_sale_price],
    ["ON_SALE", m.column_on_sale],
    ["POINTS", m.column_points_each],
    ["PERCENT", m.column_percent],
    ["KIND", m.column_kind],
    ["DISCOUNT", m.column_discount],
  ],
};

export const ENCODINGS: readonly (readonly [Import["encoding"], string])[] = [
  ["UTF_8", "UTF-8"],
  ["WINDOWS", "Windows (1252)"],
  ["MAC", "Mac (Roman)"],
  ["DOS", "DOS (850)"],
  ["UTF_16", "UTF-16"],
  ["UTF_16_LE", "UTF-16 LE"],
  ["UTF_16_BE", "UTF-16 BE"],
];

export const DELIMITERS: readonly (readonly [Import["delimiter"], () => string])[] = [
  ["SEMICOLON", m.delimiter_semicolon],
  ["COMMA", m.delimiter_comma],
  ["TAB", m.delimiter_tab],
  ["PIPE", m.delimiter_pipe],
];
