"""What happened at a merchant: pages of its activity, and sums of it by employee and location."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.core import db
from fiel.core.pagination import NEWEST, Page, Window

EXPORT_PAGE = 1000


class Topic(Enum):
    """What a merchant filters by."""

    POINTS = "POINTS"
    REDEMPTIONS = "REDEMPTIONS"
    ORDERS = "ORDERS"
    CUSTOMERS = "CUSTOMERS"
    STAFF = "STAFF"
    PROMOTIONS = "PROMOTIONS"
    MESSAGES = "MESSAGES"
    SETTINGS = "SETTINGS"


TOPICS: Mapping[Topic, tuple[str, ...]] = {
    Topic.POINTS: (
        "points.earned", "points.adjusted", "points.reversed", "points.expired", "purchase.recorded",
        "purchase.reversed", "receipt.claimed", "receipt.accepted", "receipt.refused", "receipt.withdrawn",
        "points.offered", "points.offer_withdrawn", "points.sent", "points.received", "points.transfer_undone",
        "household.entered", "household.left", "household.spent", "household.returned",
        "household.ended",
    ),
    Topic.REDEMPTIONS: (
        "redemption.requested", "redemption.confirmed", "redemption.on_the_spot", "redemption.rejected",
        "redemption.cancelled", "redemption.expired", "redemption.undone",
    ),
    Topic.ORDERS: (
        "order.placed", "order.changed", "order.refunded", "order.returned", "order.cancelled", "checkout.committed",
        "checkout.given_back", "checkout.part_given_back", "review.written",
        "review.approved", "review.refused", "review.answered", "review.answer_removed", "review.photo",
        "review.voided", "product.saved",
        "products.saved", "product.removed",
    ),
    Topic.PROMOTIONS: (
        "automation.saved", "automation.started", "automation.paused", "automation.removed", "automation.restored",
        "automation.message",
        "automation.webhook", "automation.failed", "automation.run_stopped", "automation.run_resumed",
        "automation.resumed", "gift.saved", "gift.started",
        "gift.paused", "gift.removed", "gift.restored", "gift.given",
        "promotion.saved", "promotion.started", "promotion.ended", "promotion.reopened", "promotion.removed",
        "promotion.restored", "promotion.codes_added",
        "promotion.assigned", "promotion.message", "benefit.applied", "voucher.given", "voucher.used",
        "voucher.undone", "voucher.withdrawn", "punch.given", "punch.undone", "punch_card.completed",
        "scratch_card.issued", "scratch_card.scratched", "scratch_card.withdrawn",
        "coupons.saved", "coupons.made", "coupons.voided",
        "coupons.printed", "coupon.claimed", "coupon.voided",
    ),
    Topic.CUSTOMERS: (
        "membership.joined", "customer.news_consent", "member.created", "member.updated", "member.blocked",
        "member.unblocked", "member.merged", "member.unmerged", "member.claimed", "member.claim_sent",
        "member.erased", "points.forfeited", "member.data_exported",
        "member.claim_shown", "referral.waiting", "referral.review", "referral.blocked", "referral.paid",
        "referral.accepted", "referral.refused", "newsletter.joined", "newsletter.left", "survey.answered",
        "tier.reached", "tier.lost", "badge.gained", "badge.lost",
    ),
    Topic.STAFF: (
        "employee.invited", "employee.joined", "employee.updated", "employee.left", "employee.restored",
        "shift.opened", "shift.closed",
        "shift.switched", "shift.pins_guessed", "flag.settled", "flag.reopened",
    ),
    Topic.MESSAGES: (
        "push.scheduled", "push.sent", "push.cancelled", "push.saved", "push.deleted", "news.published", "news.updated",
        "news.withdrawn", "news.saved", "news.scheduled", "news.opened", "news.deleted", "news.restored",
        "segment.created", "segment.updated", "segment.removed", "segment.restored", "message.sent",
        "mail.template_saved",
        "mail.template_reset", "reminder.sent", "review_reminder.sent",
    ),
    Topic.SETTINGS: (
        "merchant.registered", "merchant.updated", "program.updated", "location.created", "location.updated",
        "location.closed", "location.restored", "reward.created", "reward.updated", "reward.deleted",
        "reward.restored", "rewards.ordered", "poster.made", "export.made", "import.brought", "import.checked",
        "import.discarded", "import.started", "import.finished", "import.cancelled", "import.failed",
        "import.unchecked", "webhook.saved", "webhook.secret_changed", "webhook.removed", "webhook.restored",
        "webhook.stopped", "webhook.tested", "webhook.redelivered",
        "passes.set", "passes.updated", "passes.removed", "token.created", "token.revoked",
        "achievements.updated", "tier.saved", "tier.removed", "tier.restored", "badge.saved", "badge.removed",
        "badge.restored",
    ),
}  # fmt: skip
IN_BULK: Mapping[str, Topic] = {
    "points.imported": Topic.POINTS, "member.imported": Topic.CUSTOMERS, "order.imported": Topic.ORDERS,
    "points.ending": Topic.POINTS, "tier.placed": Topic.CUSTOMERS, "badge.given": Topic.CUSTOMERS,
    "badge.taken": Topic.CUSTOMERS,
}  # fmt: skip
"""They come by the thousand: told of one member, not in the list of all."""
TOPIC_OF: Mapping[str, Topic] = {**{kind: topic for topic, kinds in TOPICS.items() for kind in kinds}, **IN_BULK}


@dataclass(frozen=True, slots=True)
class Filter:
    """None: all of them."""

    topics: tuple[Topic, ...] = ()
    employee_id: int | None = None
    location_id: int | None = None
    membership_id: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None

    def where(self, first: int) -> tuple[str, list[object]]:
        """SQL after ``WHERE merchant_id = …``, its parameters numbered from *first*."""
        topics = self.topics or tuple(Topic)
        kinds = [kind for topic in topics for kind in TOPICS[topic]]
        if self.membership_id is not None:
            kinds += [kind for kind, topic in IN_BULK.items() if topic in topics]
        parts = [f"a.kind IN ({', '.join(repr(kind) for kind in kinds)})"]
        values: list[object] = []
        tests = (
            ("a.actor_kind = 'employee' AND a.actor_id = {}", self.employee_id),
            ("a.location_id = {}", self.location_id),
            ("a.membership_id = {}", self.membership_id), ("a.at >= {}", self.starts_at), ("a.at < {}", self.ends_at),
        )  # fmt: skip
        for test, value in tests:
            if value is not None:
                parts.append(test.format(f"${first + len(values)}"))
                values.append(value)
        return " AND ".join(parts), values


async def activities(merchant_id: int, wanted: Filter, window: Window) -> Page[db.Row]:
    """Newest first, each with the names that its sentence needs."""
    where, values = wanted.where(4)
    rows = await db.fetch(
        "SELECT a.id, a.kind, a.at, a.data, a.actor_kind, a.actor_id, a.subject_kind, a.subject_id, a.membership_id,"
        " CASE a.actor_kind WHEN 'employee' THEN (SELECT name FROM employee e WHERE e.id = a.actor_id)"
        " WHEN 'token' THEN (SELECT name FROM api_token k WHERE k.id = a.actor_id) END AS actor_name,"
        " (SELECT name FROM location l WHERE l.id = a.location_id) AS location_name,"
        " CASE a.subject_kind WHEN 'points_account' THEN"  # the ledger knows no person
        " (SELECT given_name FROM membership m WHERE m.points_account_id = a.subject_id)"
        " ELSE (SELECT given_name FROM membership m WHERE m.id = a.membership_id) END AS member_name,"
        " CASE a.subject_kind WHEN 'employee' THEN (SELECT name FROM employee e WHERE e.id = a.subject_id)"
        " WHEN 'location' THEN (SELECT name FROM location l WHERE l.id = a.subject_id)"
        " WHEN 'reward' THEN (SELECT title FROM reward r WHERE r.id = a.subject_id)"
        " WHEN 'segment' THEN (SELECT name FROM segment g WHERE g.id = a.subject_id)"
        " WHEN 'push_campaign' THEN (SELECT title FROM push_campaign p WHERE p.id = a.subject_id)"
        " WHEN 'news_post' THEN (SELECT title FROM news_post n WHERE n.id = a.subject_id)"
        " WHEN 'tier' THEN (SELECT name FROM tier y WHERE y.id = a.subject_id)"
        " WHEN 'badge' THEN (SELECT title FROM badge b WHERE b.id = a.subject_id)"
        " WHEN 'promotion' THEN (SELECT title FROM promotion f WHERE f.id = a.subject_id)"
        " WHEN 'voucher' THEN (SELECT title FROM voucher v WHERE v.id = a.subject_id)"
        " WHEN 'punch_card' THEN (SELECT title FROM punch_card c WHERE c.id = a.subject_id)"
        " WHEN 'scratch_card' THEN (SELECT title FROM scratch_card s WHERE s.id = a.subject_id)"
        " WHEN 'automation' THEN (SELECT name FROM automation o WHERE o.id = a.subject_id)"
        " WHEN 'automation_run' THEN (SELECT o.name FROM automation_run i JOIN automation o ON o.id = i.automation_id"
        " WHERE i.id = a.subject_id)"
        " WHEN 'periodic_gift' THEN (SELECT name FROM periodic_gift d WHERE d.id = a.subject_id)"
        " WHEN 'gift_round' THEN (SELECT d.name FROM gift_round i JOIN periodic_gift d ON d.id = i.gift_id"
        " WHERE i.id = a.subject_id)"
        " WHEN 'coupon_batch' THEN (SELECT name FROM coupon_batch b WHERE b.id = a.subject_id)"
        " WHEN 'coupon' THEN (SELECT b.name FROM qr_coupon c JOIN coupon_batch b ON b.id = c.batch_id"
        " WHERE c.id = a.subject_id)"
        " WHEN 'receipt_claim' THEN (SELECT number FROM receipt_claim o WHERE o.id = a.subject_id)"
        " WHEN 'review' THEN (SELECT product_name FROM review o WHERE o.id = a.subject_id)"
        " WHEN 'product' THEN (SELECT name FROM product o WHERE o.id = a.subject_id)"
        " WHEN 'token' THEN (SELECT name FROM api_token k WHERE k.id = a.subject_id)"
        " WHEN 'webhook' THEN (SELECT name FROM webhook_endpoint w WHERE w.id = a.subject_id)"
        " WHEN 'redemption' THEN (SELECT r.title FROM redemption_request q JOIN reward r ON r.id = q.reward_id"
        " WHERE q.id = a.subject_id) END AS subject_name FROM activity a"
        f" WHERE a.merchant_id = $1 AND a.id < $2 AND {where} ORDER BY a.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    for row in rows:
        row["data"] = db.from_json(row["data"])
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def all_activities(merchant_id: int, wanted: Filter, most: int) -> AsyncIterator[db.Row]:
    """Every one that the filter lets through, newest first, up to *most*."""
    before, left = NEWEST, most
    while left > 0:
        page = await activities(merchant_id, wanted, Window(min(EXPORT_PAGE, left), before))
        for row in page.rows:
            yield row
        if not page.has_more:
            return
        left, before = left - len(page.rows), page.keys[-1]


async def shift_summary(merchant_id: int, starts_at: datetime, ends_at: datetime) -> list[db.Row]:
    """What each employee did at each location, the busiest first."""
    points, amount, cost = (db.json_int("a.data", name) for name in ("points", "amount_minor", "cost"))

    def total(value: str, *kinds: str, empty: str = "0") -> str:
        listed = ", ".join(repr(kind) for kind in kinds)
        return f"CAST(coalesce(sum(CASE WHEN a.kind IN ({listed}) THEN {value} END), {empty}) AS BIGINT)"

    return await db.fetch(
        "SELECT a.actor_id AS employee_id, (SELECT name FROM employee e WHERE e.id = a.actor_id) AS employee_name,"
        " a.location_id, (SELECT name FROM location l WHERE l.id = a.location_id) AS location_name,"
        f" {total('1', 'points.earned', 'purchase.recorded', 'points.adjusted')} AS awards,"
        f" {total(points, 'points.earned', 'points.adjusted', 'points.reversed')} AS points,"
        f" {total(amount, 'points.earned', 'purchase.recorded')}"
        f" - {total(amount, 'points.reversed', 'purchase.reversed')} AS amount_minor,"
        f" {total('1', 'redemption.confirmed', 'redemption.on_the_spot')} AS redemptions,"
        f" {total(cost, 'redemption.confirmed', 'redemption.on_the_spot')} AS redeemed,"
        f" {total('1', 'points.reversed', 'purchase.reversed', 'redemption.undone')} AS reversals FROM activity a"
        " WHERE a.merchant_id = $1 AND a.at >= $2 AND a.at < $3 AND a.actor_kind = 'employee'"
        " GROUP BY a.actor_id, a.location_id ORDER BY awards DESC, a.actor_id, a.location_id LIMIT 500",
        merchant_id, starts_at, ends_at,
    )  # fmt: skip
