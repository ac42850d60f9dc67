"""Every one of them, by the name that its address has."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.actor import Role
from fiel.edge.asked import File
from fiel.edge.lists import figures, gifts, goods, house, made, people, sent, told, worth

_BOTH = ("csv", "xlsx")
LISTS: Mapping[str, File] = {
    "daily-figures": File(_BOTH, figures.daily),
    "redemptions": File(_BOTH, people.redemptions),
    "referrals": File(_BOTH, people.referrals),
    "survey-answers": File(_BOTH, people.survey_answers),
    "reviews": File(_BOTH, people.written_reviews),
    "receipts": File(_BOTH, people.claimed_receipts),
    "shifts": File(_BOTH, people.shifts),
    "orders": File(_BOTH, goods.orders),
    "products": File(_BOTH, goods.products),
    "automation-runs": File(_BOTH, goods.automation_runs),
    "promotions": File(_BOTH, made.set_promotions),
    "promotion-uses": File(_BOTH, goods.promotion_uses),
    "gifts-given": File(_BOTH, gifts.given),
    "points-transfers": File(_BOTH, gifts.transfers),
    "news-readers": File(_BOTH, sent.news_readers),
    "push-deliveries": File(_BOTH, sent.push_deliveries),
    "webhook-deliveries": File(_BOTH, sent.webhook_deliveries, least_role=Role.OWNER),
    "rewards": File(_BOTH, made.offered_rewards),
    "segments": File(_BOTH, made.saved_segments),
    "automations": File(_BOTH, made.set_automations),
    "periodic-gifts": File(_BOTH, made.periodic_gifts),
    "tiers": File(_BOTH, made.tiers),
    "badges": File(_BOTH, made.badges),
    "news": File(_BOTH, told.news),
    "pushes": File(_BOTH, told.pushes),
    "messages": File(_BOTH, told.messages),
    "coupon-batches": File(_BOTH, worth.coupon_batches),
    "promo-codes": File(_BOTH, worth.promo_codes),
    "payments": File(_BOTH, worth.payments),
    "imports": File(_BOTH, house.brought),
    "flags": File(_BOTH, house.flags),
    "team": File(_BOTH, house.team, least_role=Role.OWNER),
    "locations": File(_BOTH, house.places, least_role=Role.OWNER),
    "api-tokens": File(_BOTH, house.api_tokens, least_role=Role.OWNER),
    "webhooks": File(_BOTH, house.addresses, least_role=Role.OWNER),
}
