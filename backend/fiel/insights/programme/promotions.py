"""What each promotion brought in a period, and what it cost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from fiel.core import db
from fiel.core.pagination import NEWEST, Page, Window
from fiel.insights.period import Period
from fiel.insights.programme.frame import MEMBER
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.rules import value_of

EXPORT_PAGE, MOST_EXPORTED = 100, 1_000


@dataclass(slots=True)
class Outcome:
    """*reach*: members who got or used something of it. *uses*: vouchers used. *points* that it gave, less what was
    undone or clawed back. *purchases* that a voucher of it was used in, with their sum less refunds; of a cart that is
    no purchase of ours the cart's."""

    id: int
    title: str
    kind: str
    reach: int = 0
    uses: int = 0
    points: int = 0
    discount_minor: int = 0
    purchases: int = 0
    spent_minor: int = 0

    def cost_minor(self, terms: ProgramTerms) -> int | None:
        """Discounts, and points as the till takes them; None: points are no money here."""
        rate = terms.redemption_rate
        return self.discount_minor + value_of(max(0, self.points), rate) if rate else None


async def outcomes(merchant_id: int, period: Period, window: Window) -> Page[Outcome]:
    """Of the promotions that ran in it, or were used in it, the newest first. Five statements a page."""
    rows = await db.fetch(
        "SELECT p.id, p.title, p.kind FROM promotion p WHERE p.merchant_id = $1 AND p.id < $2"
        " AND p.removed_at IS NULL AND p.started_at < $5 AND (p.valid_from IS NULL OR p.valid_from < $5)"
        " AND (coalesce(p.ended_at, p.valid_to) IS NULL OR coalesce(p.ended_at, p.valid_to) >= $4"
        # one by one: as EXISTS, PostgreSQL may read the vouchers of everybody once instead
        " OR (SELECT v.id FROM voucher v WHERE v.promotion_id = p.id AND v.used_at >= $4 AND v.used_at < $5 LIMIT 1)"
        " IS NOT NULL)"
        " ORDER BY p.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, period.starts_at, period.ends_at,
    )  # fmt: skip
    page = Page.cut([Outcome(**row) for row in rows], [row["id"] for row in rows], window.first)
    asked = (db.to_json(page.keys), period.starts_at, period.ends_at)
    found = {one.id: one for one in page.rows}
    for sql in (_reach(), _uses(), _purchases(), _points()) if found else ():
        for row in await db.fetch(sql, *asked):
            for name in row.keys() - {"id"}:
                setattr(found[row["id"]], name, row[name])
    return page


async def all_outcomes(merchant_id: int, period: Period) -> AsyncIterator[Outcome]:
    """The newest thousand."""
    before = NEWEST
    for _ in range(MOST_EXPORTED // EXPORT_PAGE):
        page = await outcomes(merchant_id, period, Window(EXPORT_PAGE, before))
        for one in page.rows:
            yield one
        if not page.has_more:
            return
        before = page.keys[-1]


def _of(table: str) -> str:
    return db.among(f"{table}.promotion_id", 1, "bigint")


def _in(column: str) -> str:
    return f"{column} >= $2 AND {column} < $3"


def _reach() -> str:
    return (
        "SELECT had.promotion_id AS id, count(DISTINCT " + MEMBER + ") AS reach FROM ("
        "SELECT v.promotion_id, v.membership_id FROM voucher v"
        f" WHERE {_of('v')} AND v.state <> 'WITHDRAWN' AND ({_in('v.given_at')} OR {_in('v.used_at')})"
        " UNION SELECT c.promotion_id, c.membership_id FROM punch_card c"
        f" WHERE {_of('c')} AND ({_in('c.started_at')} OR {_in('c.completed_at')})"
        " UNION SELECT s.promotion_id, s.membership_id FROM scratch_card s"
        f" WHERE {_of('s')} AND s.withdrawn_at IS NULL AND ({_in('s.issued_at')} OR {_in('s.scratched_at')})"
        ") AS had JOIN membership m ON m.id = had.membership_id GROUP BY 1"
    )


def _uses() -> str:
    return (
        "SELECT v.promotion_id AS id, count(*) AS uses, CAST(coalesce(sum(v.discount_minor), 0) AS BIGINT)"
        f" AS discount_minor FROM voucher v WHERE {_of('v')} AND v.state = 'USED' AND {_in('v.used_at')} GROUP BY 1"
    )


def _purchases() -> str:
    used = f"{_of('v')} AND v.state = 'USED' AND {_in('v.used_at')}"
    return (
        "SELECT promotion_id AS id, count(*) AS purchases, CAST(sum(amount) AS BIGINT) AS spent_minor FROM ("
        "SELECT DISTINCT v.promotion_id, p.id, p.amount_minor - p.refunded_minor AS amount FROM voucher v"
        f" JOIN purchase p ON p.id = v.purchase_id AND p.reversed_at IS NULL WHERE {used}"
        f" UNION ALL SELECT v.promotion_id, v.id, v.amount_minor FROM voucher v WHERE {used}"
        " AND v.purchase_id IS NULL AND v.amount_minor IS NOT NULL) AS bought GROUP BY 1"
    )


def _points() -> str:
    return (
        "SELECT promotion_id AS id, CAST(sum(points) AS BIGINT) AS points FROM ("
        "SELECT v.promotion_id, CASE WHEN t.kind = 'EARN' THEN t.points + coalesce((SELECT r.points - r.deficit_delta"
        " FROM points_transaction r WHERE r.reverses_id = t.id), 0) ELSE t.points - t.deficit_delta END AS points"
        " FROM voucher v JOIN points_transaction t ON t.cause_kind = 'voucher' AND t.cause_id = v.id"
        f" AND t.kind IN ('EARN', 'CLAWBACK') WHERE {_of('v')} AND {_in('t.created_at')}"
        " UNION ALL SELECT s.promotion_id, t.points + coalesce((SELECT r.points - r.deficit_delta"
        " FROM points_transaction r WHERE r.reverses_id = t.id), 0) FROM scratch_card s"
        f" JOIN points_transaction t ON t.id = s.transaction_id WHERE {_of('s')}"
        f" AND {_in('t.created_at')} AND t.points > 0) AS moved GROUP BY 1"
    )
