"""Words, figures and rows with which an operation of the schema gets as far as the id that is tried on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from fiel.core.clock import utc_now
from fiel.demo.cast import OWNER
from support.attack import new_key
from support.rivals import HOME

TOMORROW, LATER = (utc_now() + timedelta(days=days) for days in (1, 2))
A_PUSH = {"step": {"do": {"action": {"addPoints": 5}}}}

ANYWHERE: Mapping[str, Any] = {
    "idempotencyKey": new_key, "merchant": HOME, "color": "#0B5D4B", "conditions": [{"firstPurchase": True}],
    "tryAutomation.form.steps": [A_PUSH], "replayAutomation.form.steps": [A_PUSH],
    "tryPromotion.form.gift": [{"addPoints": 5}], "replayPromotion.form.gift": [{"addPoints": 5}],
    "previewGift.form.weekday": 1, "previewAward.input.points": 5,
    "saveAutomation.input.form.steps": [A_PUSH], "saveGift.input.form.weekday": 1, "saveTier.input.rank": 9,
    "saveTier.input.pointsNeeded": 9_000_000,
    "inviteEmployee.input.email": "nuevo@casa.example",     
    "awardPoints.input.points": 5, "awardPoints.input.offline.occurredAt": lambda: utc_now().isoformat(),
    "addPromoCodes.input.codes": ["HOLA2027"], "redeemMemberCode.input.code": "AURORA10",
    "saveWebhook.input.webhook.kinds": ["points.earned"],
    "givePunch.input.punches": 1, "redeemPromoCode.input.code": "AURORA10", "merchant.slug": HOME,
    "product.ref": "cosecha", "removeProduct.input.ref": "cosecha", "firstDay": "2026-01-05", "lastDay": "2026-01-06",
    "claimReceipt.input.date": lambda: (utc_now() - timedelta(days=2)).date().isoformat(),
    "CheckoutInput.goodsMinor": 900,
}  # fmt: skip
"""By ``operation.path``, by last name, or by type."""

WITH: Mapping[str, Mapping[str, Any]] = {
    "saveAutomation.input.form.steps.step.branch": {"after": {"saveAutomation.input.form.steps": [
        {"inside": "0.yes", **A_PUSH}, {"inside": "0.no", **A_PUSH}]}},
    "savePromotion.input.form.cases.conditions": {"savePromotion.input.form.gift": [{"addPoints": 5}]},
    "savePromotion.input.form.prizes": {
        "after": {"savePromotion.input.form.prizes": [{"title": "Nada", "total": 5}]},
        "savePromotion.input.form.kind": "SCRATCH_CARD", "savePromotion.input.form.prizes.total": 10},
    "savePromotion.input.form.segmentId": {"savePromotion.input.form.gift": [{"addPoints": 5}]},
    "savePromotion.input.form.picture": {"savePromotion.input.form.gift": [{"addPoints": 5}]},
    "savePromotion.input.id": {
        "savePromotion.input.form.gift": [{"addPoints": 5}], "savePromotion.input.form.kind": "BENEFIT"},
    "saveCouponBatch.input.id": {"saveCouponBatch.input.points": 5},
    "saveCouponBatch.input.pictures": {"saveCouponBatch.input.points": 5},
    "assignPromotion.input.id": {"assignPromotion.input.everybody": True},
    "saveNews.input.news.earlySegmentId": {"saveNews.input.news.opensAt": LATER.isoformat()},
    "publishNews.input.news.earlySegmentId": {"publishNews.input.news.opensAt": LATER.isoformat()},
    "tryPromotion.form.prizes": {
        "tryPromotion.form.kind": "SCRATCH_CARD", "tryPromotion.form.prizes.total": 10,
        "after": {"tryPromotion.form.prizes": [{"title": "Nada", "total": 5}]}},
    "replayPromotion.form.prizes": {
        "replayPromotion.form.kind": "SCRATCH_CARD", "replayPromotion.form.prizes.total": 10,
        "after": {"replayPromotion.form.prizes": [{"title": "Nada", "total": 5}]}},
    "tryAutomation.form.steps.step.branch": {"after": {"tryAutomation.form.steps": [
        {"inside": "0.yes", **A_PUSH}, {"inside": "0.no", **A_PUSH}]}},
    "replayAutomation.form.steps.step.branch": {"after": {"replayAutomation.form.steps": [
        {"inside": "0.yes", **A_PUSH}, {"inside": "0.no", **A_PUSH}]}},
    "members.filter.promotion": {"members.filter.reached": {"first": "2025-01-01", "last": "2030-01-01"}},
    "startImport.input": {"startImport.input.kind": "COUPONS"},
}  # fmt: skip
"""More of them for the paths that begin so; ``after``: what follows in a list."""

ROWS: Mapping[str, str] = {
    "awardPoints.input.offline.employeeId": f"email = '{OWNER}'",
    "givePromotion.input.promotionId": "kind = 'EXTERNAL_GIFT'",
    "decideReferral.input.id": "state = 'REVIEW'",
    "givePunch.input.promotionId": "kind = 'PUNCH_CARD'",
    "addPromoCodes.input.id": "kind = 'PROMO_CODE'",
    "assignPromotion.input.id": "kind = 'REGULAR' AND status = 'ACTIVE'",
    "savePromotion.input.id": "status = 'DRAFT'",
    "takeVoucher.input.id": "state = 'WAITING'",
    "segmentCount.criteria.tiers": "id IN (SELECT tier_id FROM member_tier)",
    "segmentCount.criteria.badges": "id IN (SELECT badge_id FROM member_badge)",
    "members.filter.promotion": "id IN (SELECT promotion_id FROM voucher)",
    "automationRuns.member": "id IN (SELECT membership_id FROM automation_run)",
    "mergeMembers.input.absorb": "merged_into_id IS NULL",
    "startImport.input.uploadId": "name LIKE '%.csv'",
}
"""Which of the rows will do, by ``operation.path``."""
