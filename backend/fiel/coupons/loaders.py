"""Reads of batches, of coupons and of prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from fiel.core import db
from fiel.core.clock import offsets
from fiel.core.pagination import Page, Window
from fiel.coupons.models import BatchState
from fiel.coupons.rules import Named, as_ours, read_own
from fiel.promotions.loaders import mine

BATCH = (
    "SELECT b.id, b.merchant_id, b.name, b.points, b.promotion_id, b.valid_from, b.valid_to, b.most_per_customer,"
    " b.page_text, b.pictures, b.link_label, b.link_url, b.made, b.version, b.created_at, b.voided_at,"
    " p.title AS promotion_title FROM coupon_batch b LEFT JOIN promotion p ON p.id = b.promotion_id"
)
COUPON = (
    "SELECT c.id, c.merchant_id, c.batch_id, c.number, c.code, c.is_ours, c.state, c.place_id, c.membership_id,"
    " c.points, c.transaction_id, c.created_at, c.claimed_at, c.voided_at, l.name AS place_name,"
    " coalesce(m.merged_into_id, m.id) AS member, m.given_name AS member_name FROM qr_coupon c"
    " LEFT JOIN location l ON l.id = c.place_id LEFT JOIN membership m ON m.id = c.membership_id"
)
EXPORT_PAGE = 2000
MOST_OF_ONE = 100
"""Claimed coupons of one member that are listed."""
_PRINT = (
    "SELECT p.id, p.merchant_id, p.employee_id, p.batch_id, p.choice, p.look, p.state, p.total, p.done, p.reached_id,"
    " p.upload_id, p.created_at, p.finished_at, p.purged_at, b.name AS batch_name, e.name AS employee_name"
    " FROM coupon_print p JOIN employee e ON e.id = p.employee_id LEFT JOIN coupon_batch b ON b.id = p.batch_id"
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of a batch."""

    made: int = 0
    claimed: int = 0
    void: int = 0

    @property
    def left(self) -> int:
        return self.made - self.claimed - self.void


async def batch(merchant_id: int, number: int) -> db.Row | None:
    row = await db.fetch_one(f"{BATCH} WHERE b.merchant_id = $1 AND b.id = $2", merchant_id, number)
    return _read_batch(row) if row else None


_SO: Mapping[BatchState, str] = {
    BatchState.OPEN: "b.voided_at IS NULL AND (b.valid_to IS NULL OR b.valid_to > $4)",
    BatchState.ENDED: "b.voided_at IS NULL AND b.valid_to <= $4",
    BatchState.WITHDRAWN: "b.voided_at <= $4",
}


async def batches(
    merchant_id: int, window: Window, state: BatchState | None = None, now: datetime | None = None
) -> Page[db.Row]:
    """Newest first; *state*: those that stand so at *now*."""
    only = f" AND {_SO[state]}" if state else ""
    rows = await db.fetch(
        f"{BATCH} WHERE b.merchant_id = $1 AND b.id < $2{only} ORDER BY b.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *([now] if state else []),
    )  # fmt: skip
    return Page.cut([_read_batch(row) for row in rows], [row["id"] for row in rows], window.first)


def _read_batch(row: db.Row) -> db.Row:
    return {**row, "pictures": db.from_json(row["pictures"])}


async def figures(batch_ids: Sequence[int]) -> dict[int, Figures]:
    """How many coupons were made, claimed and withdrawn."""
    rows = await db.fetch(
        "SELECT batch_id, state, count(*) AS n FROM qr_coupon"
        f" WHERE {db.among('batch_id', 1, 'bigint')} GROUP BY batch_id, state",
        db.to_json(list(batch_ids)),
    )
    found: dict[int, dict[str, int]] = {number: {} for number in batch_ids}
    for row in rows:
        found[row["batch_id"]][row["state"]] = row["n"]
    return {
        number: Figures(sum(states.values()), states.get("CLAIMED", 0), states.get("VOID", 0))
        for number, states in found.items()
    }


async def claims_by_day(batch_id: int, since: datetime, until: datetime, time_zone: str) -> dict[date, int]:
    """Days without any are left out."""
    found: dict[date, int] = {}
    for start, end, offset in offsets(since, until, time_zone):
        rows = await db.fetch(
            f"SELECT {db.day_of('claimed_at', offset)} AS day, count(*) AS n FROM qr_coupon"
            " WHERE batch_id = $1 AND state = 'CLAIMED' AND claimed_at >= $2 AND claimed_at < $3 GROUP BY 1",
            batch_id, start, end,
        )  # fmt: skip
        for row in rows:
            day = date.fromisoformat(row["day"])
            found[day] = found.get(day, 0) + row["n"]
    return found


async def by_place(batch_id: int) -> list[db.Row]:
    """How they stand where; those of no place last."""
    return await db.fetch(
        "SELECT c.place_id, l.name, count(*) AS made,"
        " CAST(sum(CASE WHEN c.state = 'CLAIMED' THEN 1 ELSE 0 END) AS BIGINT) AS claimed,"
        " CAST(sum(CASE WHEN c.state = 'VOID' THEN 1 ELSE 0 END) AS BIGINT) AS void FROM qr_coupon c"
        " LEFT JOIN location l ON l.id = c.place_id WHERE c.batch_id = $1 GROUP BY c.place_id, l.name"
        " ORDER BY CASE WHEN l.name IS NULL THEN 1 ELSE 0 END, l.name",
        batch_id,
    )


async def is_theirs(membership_id: int, customer_id: int | None) -> bool:
    """Whether a membership, merged into none, is that customer's."""
    if customer_id is None:
        return False
    return bool(await db.fetch(
        "SELECT 1 AS one FROM membership WHERE id = $1 AND customer_id = $2", membership_id, customer_id
    ))  # fmt: skip


async def had_by_customer(customer_id: int, merchant_id: int, batch_id: int) -> int:
    """How many of a batch a customer has claimed, if they are a member."""
    row = await db.fetch_one(
        "SELECT id FROM membership WHERE customer_id = $1 AND merchant_id = $2 AND merged_into_id IS NULL",
        customer_id, merchant_id,
    )  # fmt: skip
    return await had_of_batch(row["id"], batch_id) if row else 0


async def has_claimed(batch_id: int) -> bool:
    return bool(await db.fetch(
        "SELECT 1 AS one FROM qr_coupon WHERE batch_id = $1 AND state = 'CLAIMED' LIMIT 1", batch_id
    ))  # fmt: skip


async def longest_own(batch_id: int) -> int:
    """Letters of the longest of the shop's own codes; 0: the batch has none."""
    [row] = await db.fetch(
        "SELECT coalesce(max(length(code)), 0) AS n FROM qr_coupon WHERE batch_id = $1 AND NOT is_ours", batch_id
    )
    return int(row["n"])


async def coupon(number: int) -> db.Row | None:
    return await db.fetch_one(f"{COUPON} WHERE c.id = $1", number)


async def coupon_named(named: Named) -> db.Row | None:
    """By what was scanned or typed. Without a shop it is one of ours; with one, one of ours there or its own."""
    ours = as_ours(named.code)
    if named.slug is None:
        # SQLite uses the partial index only for the very words of its condition
        return await db.fetch_one(f"{COUPON} WHERE c.is_ours AND c.code = $1", ours) if ours else None
    for code in (ours, read_own(named.code)):
        row = code and await db.fetch_one(
            f"{COUPON} JOIN merchant s ON s.id = c.merchant_id WHERE c.code = $1 AND s.slug = $2", code, named.slug
        )
        if row:
            return row
    return None


async def coupons(batch_id: int, state: str | None, query: str, window: Window) -> Page[db.Row]:
    """The highest numbers first. *query*: the beginning of a code."""
    tests, values = _narrowed(state, query, 4)
    # numbers and ids of a batch grow together: each of the two orders has its index
    order = "number" if state is None else "id"
    rows = await db.fetch(
        f"{COUPON} WHERE c.batch_id = $1 AND c.{order} < CAST($2 AS BIGINT){tests}"
        f" ORDER BY c.{order} DESC LIMIT $3",
        batch_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row[order] for row in rows], window.first)


async def all_coupons(batch_id: int) -> list[db.Row]:
    """By number."""
    return await db.fetch(f"{COUPON} WHERE c.batch_id = $1 ORDER BY c.number", batch_id)


async def coupons_after(batch_id: int, number: int, state: str | None = None, query: str = "") -> list[db.Row]:
    """The next of a batch past *number*, a page in memory at a time; narrowed as ``coupons`` is."""
    tests, values = _narrowed(state, query, 3)
    return await db.fetch(
        f"{COUPON} WHERE c.batch_id = $1 AND c.number > $2{tests} ORDER BY c.number LIMIT {EXPORT_PAGE}",
        batch_id, number, *values,
    )  # fmt: skip


def _narrowed(state: str | None, query: str, first: int) -> tuple[str, list[object]]:
    """SQL for coupons in a *state* whose code begins with *query*; its parameters are numbered from *first*."""
    asked = "".join(c for c in query.upper() if c.isalnum())[:40]
    tests, values = "", list[object]()
    for sql, value in (("c.state = {}", state), ("c.code LIKE {}", f"{asked}%" if asked else None)):
        if value is not None:
            tests += f" AND {sql.format(f'${first + len(values)}')}"
            values.append(value)
    return tests, values


async def had_of_batch(membership_id: int, batch_id: int) -> int:
    """How many of a batch a member has claimed, under any record of theirs."""
    rows = await db.fetch(
        f"SELECT count(*) AS n FROM qr_coupon c WHERE {mine('c.membership_id', 1)} AND c.batch_id = $2"
        " AND c.state = 'CLAIMED'",
        membership_id, batch_id,
    )  # fmt: skip
    return int(rows[0]["n"])


async def claimed_by(membership_id: int) -> list[db.Row]:
    """A member's, the newest first."""
    return await db.fetch(
        "SELECT c.id, c.code, c.is_ours, c.claimed_at, c.points, b.name, p.title AS promotion_title FROM qr_coupon c"
        " JOIN coupon_batch b ON b.id = c.batch_id LEFT JOIN promotion p ON p.id = b.promotion_id"
        f" WHERE {mine('c.membership_id', 1)} AND c.state = 'CLAIMED' ORDER BY c.claimed_at DESC, c.id DESC"
        f" LIMIT {MOST_OF_ONE}",
        membership_id,
    )


async def print_of(number: int, merchant_id: int | None = None) -> db.Row | None:
    """*merchant_id*: whose it must be."""
    row = await db.fetch_one(f"{_PRINT} WHERE p.id = $1", number)
    return None if row is None or merchant_id not in (None, row["merchant_id"]) else _read_print(row)


async def prints(merchant_id: int, batch_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first; *batch_id*: of one batch, or those by dates."""
    which = "p.batch_id = $4" if batch_id else "p.batch_id IS NULL AND $4 = 0"
    rows = await db.fetch(
        f"{_PRINT} WHERE p.merchant_id = $1 AND p.id < $2 AND {which} ORDER BY p.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, batch_id or 0,
    )  # fmt: skip
    return Page.cut([_read_print(row) for row in rows], [row["id"] for row in rows], window.first)


def _read_print(row: db.Row) -> db.Row:
    return {**row, "choice": db.from_json(row["choice"]), "look": db.from_json(row["look"])}
