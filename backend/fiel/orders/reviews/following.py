"""What orders do with reviews: a completed one asks for them, one that went back takes them along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import Actor
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import OrderMoment
from fiel.orders.actions.drafts import Draft
from fiel.orders.reviews.moderating import take_points_back

ASKED_FOR = timedelta(days=365)
"""Who bought longer ago, in orders that are imported or told late, is not asked."""
_LIVE = (
    "o.progress = 'COMPLETED' AND o.cancelled_at IS NULL AND o.returned_at IS NULL"
    " AND (o.total_minor = 0 OR o.refunded_minor < o.total_minor)"
)
_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM review had JOIN membership whose ON whose.id = had.membership_id"
    " WHERE had.product_ref = l.product_ref AND had.membership_id <> m.id AND had.state <> 'VOID'"
    " AND coalesce(whose.merged_into_id, whose.id) = coalesce(m.merged_into_id, m.id))"
)
"""The same person was asked under another record that was merged."""
_ASK = (
    "INSERT INTO review (merchant_id, membership_id, order_id, product_ref, product_name, state, text, refusal, answer,"
    " points, version, created_at) SELECT o.merchant_id, o.membership_id, min(o.id), l.product_ref, min(l.name),"
    " 'PENDING', '', '', '', 0, 1, CAST($2 AS {moment}) FROM shop_order o JOIN order_line l ON l.order_id = o.id"
    " JOIN membership m ON m.id = o.membership_id"
    f" WHERE {_LIVE} AND l.product_ref IS NOT NULL AND o.placed_at > $3 AND {{which}} AND NOT {_ELSEWHERE}"
    " GROUP BY o.merchant_id, o.membership_id, l.product_ref ON CONFLICT (membership_id, product_ref) DO UPDATE SET"
    " state = 'PENDING', order_id = excluded.order_id, product_name = excluded.product_name,"
    " created_at = excluded.created_at, stars = NULL, text = '', picture = NULL, refusal = '', written_at = NULL,"
    " version = review.version + 1 WHERE review.state = 'VOID'"
)


async def follow(
    actor: Actor, terms: ProgramTerms, drafts: Sequence[Draft], *, now: datetime, reacts: bool
) -> None:  # fmt: skip
    """Inside the transaction that wrote *drafts*, whose members are locked."""
    completed = [draft for draft in drafts if draft.told.progress is OrderMoment.COMPLETED]
    over = [draft.id for draft in completed if _is_over(draft)]
    live = [draft.id for draft in completed if not _is_over(draft)]
    if over:
        await _void(actor, terms, over, now, reacts)
    if live and terms.asks_reviews:
        await _ask(db.among("o.id", 1, "bigint"), live, now)


def _is_over(draft: Draft) -> bool:
    told = draft.told
    return bool(told.cancelled_at or told.returned_at or (told.total_minor and told.kept_minor == 0))


async def _ask(which: str, numbers: list[int], now: datetime) -> None:
    moment = "TEXT" if db.is_sqlite() else "TIMESTAMPTZ"
    await db.execute(_ASK.format(moment=moment, which=which), db.to_json(numbers), now, now - ASKED_FOR)


async def _void(actor: Actor, terms: ProgramTerms, order_ids: list[int], now: datetime, reacts: bool) -> None:
    """What was not published is gone, unless another order of the product stands; points of what was go back."""
    for row in await db.fetch(
        "SELECT id, membership_id, transaction_id, points FROM review WHERE state = 'APPROVED' AND points > 0"
        f" AND {db.among('order_id', 1, 'bigint')} ORDER BY id",
        db.to_json(order_ids),
    ):
        await take_points_back(actor, terms, row, now=now, reacts=reacts)
    gone = await db.returning(
        f"UPDATE review SET state = 'VOID', version = version + 1 WHERE {db.among('order_id', 1, 'bigint')}"
        " AND state IN ('PENDING', 'WRITTEN', 'REFUSED') RETURNING membership_id",
        db.to_json(order_ids),
    )
    if gone and terms.asks_reviews:  # another purchase of the same may stand
        await _ask(db.among("o.membership_id", 1, "bigint"), sorted({row["membership_id"] for row in gone}), now)
