"""Reads of reviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.core.text import fold
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.loaders import like_pattern
from fiel.orders.reviews.rules import ReviewPay

REVIEW = (
    "SELECT r.id, r.merchant_id, r.membership_id, r.order_id, r.product_ref, r.product_name, r.state, r.stars, r.text,"
    " r.picture, r.refusal, r.answer, r.points, r.transaction_id, r.version, r.employee_id, r.created_at, r.written_at,"
    " r.decided_at, r.answered_at, coalesce(m.merged_into_id, m.id) AS member, m.given_name AS member_name,"
    " o.ref AS order_ref"
    " FROM review r JOIN membership m ON m.id = r.membership_id JOIN shop_order o ON o.id = r.order_id"
)
MOST_OF_ONE = 200
"""Reviews of one member that are listed: so many to be written, and as many others."""
LIVE = (
    "o.progress = 'COMPLETED' AND o.cancelled_at IS NULL AND o.returned_at IS NULL"
    " AND (o.total_minor = 0 OR o.refunded_minor < o.total_minor)"
)
"""SQL over an order ``o``: what it was about is kept."""
STANDS_OF = (
    "EXISTS (SELECT 1 FROM shop_order o JOIN order_line l ON l.order_id = o.id"
    f" WHERE o.id = {{0}}.order_id AND l.product_ref = {{0}}.product_ref AND {LIVE})"
)
"""SQL over the review that *{0}* is."""
STANDS = STANDS_OF.format("r")
HAS_FIRST = "CASE WHEN r.points > 0 OR r.state = 'WRITTEN' THEN 1 ELSE 0 END"
"""SQL over a review: where the first alone is paid, it is this one or may be."""


def pay_of(terms: ProgramTerms) -> ReviewPay:
    return ReviewPay(terms.review_points or 0 if terms.is_active else 0, terms.rewards_each_review)


async def review(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{REVIEW} WHERE r.merchant_id = $1 AND r.id = $2", merchant_id, number)


async def reviews(
    merchant_id: int, window: Window, *, state: str | None = None, product_ref: str | None = None, query: str = ""
) -> Page[db.Row]:
    """Newest first, those that are void only if asked for; *query*: part of a product's name or id."""
    asked = fold(query[:64])
    tests = [] if state else [" AND r.state <> 'VOID'"]
    values: list[object] = []
    for sql, value in (
        ("r.state = {}", state),
        ("r.product_ref = {}", product_ref),
        ("r.search_key LIKE {} ESCAPE '\\'", like_pattern(asked) if asked else None),
    ):
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
    found = []
    for states in ("('REFUSED', 'PENDING')", "('WRITTEN', 'APPROVED')"):
        found += await db.fetch(
            f"{REVIEW} WHERE r.membership_id IN (SELECT w.id FROM membership w WHERE w.id = $1"
            f" OR w.merged_into_id = $1) AND r.state IN {states}"
            f" ORDER BY CASE r.state WHEN 'REFUSED' THEN 0 ELSE 1 END, r.id DESC LIMIT {MOST_OF_ONE}",
            membership_id,
        )
    return found


async def stands(review_id: int) -> bool:
    """Whether an order of what it is about is kept."""
    return bool(await db.fetch(f"SELECT 1 AS one FROM review r WHERE r.id = $1 AND {STANDS}", review_id))


@dataclass(frozen=True, slots=True)
class Pending:
    """Reviews that a member has not written; whether any is paid, and the first of those that wait for a word."""

    pending: int = 0
    is_paid: bool = False
    first_written: int | None = None

    @property
    def has_first(self) -> bool:
        """Where the first alone is paid, it is none of those to be written."""
        return self.is_paid or self.first_written is not None


async def pending_of(membership_ids: Sequence[int]) -> dict[int, Pending]:
    """By membership, of those that are merged into none."""
    rows = await db.fetch(
        "SELECT coalesce(w.merged_into_id, w.id) AS member,"
        " CAST(sum(CASE WHEN r.state = 'PENDING' THEN 1 ELSE 0 END) AS BIGINT) AS pending,"
        " max(CASE WHEN r.points > 0 THEN 1 ELSE 0 END) AS is_paid,"
        " min(CASE WHEN r.state = 'WRITTEN' THEN r.id END) AS first_written"
        " FROM membership w JOIN review r ON r.membership_id = w.id"
        f" WHERE {db.among('w.id', 1, 'bigint')} OR {db.among('w.merged_into_id', 1, 'bigint')}"
        " GROUP BY coalesce(w.merged_into_id, w.id)",
        db.to_json(list(membership_ids)),
    )
    return {row["member"]: Pending(row["pending"], bool(row["is_paid"]), row["first_written"]) for row in rows}


async def has_paid_review(membership_id: int, product_ref: str | None) -> bool:
    """Whether a member's review has brought points that stand; *product_ref*: one of that product."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM review r JOIN membership w ON w.id = r.membership_id WHERE (w.id = $1"
        " OR w.merged_into_id = $1) AND r.points > 0 AND ($2 = '' OR r.product_ref = $2) LIMIT 1",
        membership_id, product_ref or "",
    )  # fmt: skip
    return bool(rows)


async def rating(merchant_id: int, product_ref: str) -> dict[int, int]:
    """Of a product's published reviews, how many have so many stars."""
    rows = await db.fetch(
        "SELECT stars, count(*) AS n FROM review WHERE merchant_id = $1 AND product_ref = $2 AND state = 'APPROVED'"
        " GROUP BY stars",
        merchant_id, product_ref,
    )  # fmt: skip
    return {row["stars"]: row["n"] for row in rows}
