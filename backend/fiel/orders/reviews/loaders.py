"""Reads of reviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.loaders import like_pattern
from fiel.orders.reviews.rules import ReviewPay

REVIEW = (
    "SELECT r.id, r.merchant_id, r.membership_id, r.order_id, r.product_ref, r.product_name, r.state, r.stars, r.text,"
    " r.picture, r.refusal, r.answer, r.points, r.transaction_id, r.version, r.created_at, r.written_at, r.decided_at,"
    " r.answered_at, coalesce(m.merged_into_id, m.id) AS member, m.given_name AS member_name, o.ref AS order_ref"
    " FROM review r JOIN membership m ON m.id = r.membership_id JOIN shop_order o ON o.id = r.order_id"
)
MOST_OF_ONE = 200
"""Reviews of one member that are listed."""
HAS_FIRST = "CASE WHEN r.points > 0 OR r.state = 'WRITTEN' THEN 1 ELSE 0 END"
"""SQL over a review: where the first alone is paid, it is this one or may be."""


def pay_of(terms: ProgramTerms) -> ReviewPay:
    return ReviewPay(terms.review_points or 0 if terms.is_active else 0, terms.rewards_each_review)


async def review(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{REVIEW} WHERE r.merchant_id = $1 AND r.id = $2", merchant_id, number)


async def reviews(
    merchant_id: int, window: Window, *, state: str | None = None, product_ref: str | None = None, query: str = ""
) -> Page[db.Row]:
    """Newest first, those that are void only if asked for; *query*: the beginning of a product's name or id."""
    asked = query.replace("\0", "").strip()[:64]
    tests = [] if state else [" AND r.state <> 'VOID'"]
    values: list[object] = []
    for sql, value in (
        ("r.state = {}", state),
        ("r.product_ref = {}", product_ref),
        ("(lower(r.product_name) LIKE {0} ESCAPE '\\' OR lower(r.product_ref) LIKE {0} ESCAPE '\\')",
         like_pattern(asked.lower())[1:] if asked else None),
    ):  # fmt: skip
        if value is not None:
            values.append(value)
            tests.append(f" AND {sql.format(f'${3 + len(values)}')}")
    rows = await db.fetch(
        f"{REVIEW} WHERE r.merchant_id = $1 AND r.id < $2{''.join(tests)} ORDER BY r.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def counts(merchant_id: int) -> dict[str, int]:
    """By state."""
    rows = await db.fetch("SELECT state, count(*) AS n FROM review WHERE merchant_id = $1 GROUP BY state", merchant_id)
    return {row["state"]: row["n"] for row in rows}


async def of_member(membership_id: int) -> list[db.Row]:
    """A member's, with those of records merged into theirs; those to be written first."""
    return await db.fetch(
        f"{REVIEW} WHERE r.membership_id IN (SELECT w.id FROM membership w WHERE w.id = $1 OR w.merged_into_id = $1)"
        " AND r.state <> 'VOID' ORDER BY CASE r.state WHEN 'REFUSED' THEN 0 WHEN 'PENDING' THEN 1 ELSE 2 END, r.id DESC"
        f" LIMIT {MOST_OF_ONE}",
        membership_id,
    )


@dataclass(frozen=True, slots=True)
class Pending:
    """Reviews that a member has not written, and whether the first that is paid is another."""

    pending: int = 0
    has_first: bool = False


async def pending_of(membership_ids: Sequence[int]) -> dict[int, Pending]:
    """By membership, of those that are merged into none."""
    rows = await db.fetch(
        "SELECT coalesce(w.merged_into_id, w.id) AS member,"
        " CAST(sum(CASE WHEN r.state = 'PENDING' THEN 1 ELSE 0 END) AS BIGINT) AS pending,"
        f" max({HAS_FIRST}) AS has_first FROM review r JOIN membership w ON w.id = r.membership_id"
        f" WHERE {db.among('coalesce(w.merged_into_id, w.id)', 1, 'bigint')} GROUP BY coalesce(w.merged_into_id, w.id)",
        db.to_json(list(membership_ids)),
    )
    return {row["member"]: Pending(row["pending"], bool(row["has_first"])) for row in rows}


async def has_paid_review(membership_id: int) -> bool:
    """Whether a member's review has brought points that stand."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM review r JOIN membership w ON w.id = r.membership_id"
        " WHERE (w.id = $1 OR w.merged_into_id = $1) AND r.points > 0 LIMIT 1",
        membership_id,
    )
    return bool(rows)


async def rating(merchant_id: int, product_ref: str) -> dict[int, int]:
    """Of a product's published reviews, how many have so many stars."""
    rows = await db.fetch(
        "SELECT stars, count(*) AS n FROM review WHERE merchant_id = $1 AND product_ref = $2 AND state = 'APPROVED'"
        " GROUP BY stars",
        merchant_id, product_ref,
    )  # fmt: skip
    return {row["stars"]: row["n"] for row in rows}
