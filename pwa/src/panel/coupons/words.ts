import { m } from "../../i18n/paraglide/messages.js";
import type { Coupon, Print } from "./documents";

export const STATES: Record<Coupon["state"], () => string> = {
  LIVE: m.coupon_live,
  CLAIMED: m.coupon_claimed,
  VOID: m.coupon_withdrawn,
};

export const BATCH_STATES = { OPEN: m.batch_open, ENDED: m.batch_ended, WITHDRAWN: m.coupon_withdrawn } as const;

export const LAYOUTS: Record<Print["layout"], () => string> = {
  A4_24: m.layout_a4_24,
  A4_12: m.layout_a4_12,
  CARD: m.layout_card,
  LABEL_62: m.layout_label,
  ZIP_PNG: m.layout_zip_png,
  ZIP_SVG: m.layout_zip_svg,
};

export const CORRECTIONS = [
  ["L", m.correction_l],
  ["M", m.correction_m],
  ["Q", m.correction_q],
  ["H", m.correction_h],
] as const;

export const isZip = (layout: string): boolean => layout.startsWith("ZIP");
