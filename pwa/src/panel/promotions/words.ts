import { m } from "../../i18n/paraglide/messages.js";
import type { ActionKind } from "../rules/form";
import type { Promotion } from "./documents";

export type Kind = Promotion["kind"];

export const KINDS: Record<Kind, { label: () => string; hint: () => string }> = {
  REGULAR: { label: m.kind_regular, hint: m.kind_regular_hint },
  BENEFIT: { label: m.kind_benefit, hint: m.kind_benefit_hint },
  EXTERNAL_GIFT: { label: m.kind_gift, hint: m.kind_gift_hint },
  PROMO_CODE: { label: m.kind_code, hint: m.kind_code_hint },
  PUNCH_CARD: { label: m.kind_punch, hint: m.kind_punch_hint },
  SCRATCH_CARD: { label: m.kind_scratch, hint: m.kind_scratch_hint },
};

export const STATES: Record<Promotion["state"], () => string> = {
  DRAFT: m.promo_draft,
  SCHEDULED: m.promo_scheduled,
  RUNNING: m.promo_running,
  ENDED: m.promo_ended,
};

const THINGS: readonly ActionKind[] = ["discount", "freeProduct", "externalGift", "addPoints"];
const MORE: readonly ActionKind[] = ["assignPromotion", "givePunch", "issueScratchCard", "sendPush", "sendEmail", "removePoints", "setPoints"];

/** What a promotion of a kind can give. */
export const gives = (kind: Kind): readonly ActionKind[] =>
  ({
    REGULAR: [...THINGS, "multiplyBp", ...MORE],
    BENEFIT: ["addPoints", "multiplyBp", "discount", "freeProduct", ...MORE],
    EXTERNAL_GIFT: ["externalGift", "freeProduct", ...MORE],
    PROMO_CODE: [...THINGS, "multiplyBp", ...MORE],
    PUNCH_CARD: ["freeProduct", "discount", "externalGift", "addPoints", ...MORE],
    SCRATCH_CARD: [],
  } satisfies Record<Kind, readonly ActionKind[]>)[kind];

export const PRIZES: readonly ActionKind[] = [...THINGS, "assignPromotion", "givePunch"];

/** Whether a purchase can bring one of itself, beside being given by hand. */
export const canBeBrought = (kind: Kind): boolean => ["REGULAR", "EXTERNAL_GIFT", "SCRATCH_CARD"].includes(kind);
