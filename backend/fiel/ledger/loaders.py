"""Reads of the books: pages of entries, for the customer and for the merchant."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.ledger.models import Reason

# A transfer arrives as one entry for each lot, written at one moment: the last of them stands for all where movements
# are read.
_ARRIVED_WITH = (
    "{0}.account_id = t.account_id AND {0}.cause_kind = t.cause_kind AND {0}.cause_id = t.cause_id"
    " AND {0}.kind = 'TRANSFER_IN' AND {0}.created_at = t.created_at"
)
_STANDS_FOR_ITS_TRANSFER = (
    "(t.kind <> 'TRANSFER_IN' OR NOT EXISTS (SELECT 1 FROM points_transaction a WHERE"
    f" {_ARRIVED_WITH.format('a')} AND a.id > t.id))"
)
ENTRY_FIELDS: Mapping[str, str] = {
    "kind": "t.kind",
    "reason": "t.reason",
    "points": (
        "CASE WHEN t.kind = 'TRANSFER_IN' THEN (SELECT CAST(sum(a.points) AS BIGINT) FROM points_transaction a WHERE"
        f" {_ARRIVED_WITH.format('a')}) ELSE t.points END AS points"
    ),
    "occurredAt": "t.occurred_at",
    "createdAt": "t.created_at",
    "isPayment": "t.cause_kind",
    "isGift": "t.cause_kind",
    "why": "t.why",
    "locationName": "(SELECT name FROM location WHERE id = t.location_id) AS location_name",
    "description": "x.public_description AS description",
}
"""What each field of a movement reads, beside its id."""
ENTRY_COLUMNS = f"t.id, t.cause_id, {', '.join(dict.fromkeys(ENTRY_FIELDS.values()))}"
ENTRY_FROM = "FROM points_transaction t LEFT JOIN transaction_text x ON x.transaction_id = t.id"

# A movement and its whole reversal are hidden from the customer together; one undone in part is shown with its part.
SHOWN_TO_CUSTOMER = (
    "CASE WHEN t.kind = 'REVERSAL' THEN"
    " (SELECT abs(o.points) FROM points_transaction o WHERE o.id = t.reverses_id) <> abs(t.points)"
    " ELSE NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id AND r.kind = 'REVERSAL'"
    f" AND abs(r.points) = abs(t.points)) END AND t.points <> 0 AND {_STANDS_FOR_ITS_TRANSFER}"
)


# Of what employees give, only a till without a network and a receipt that was forgotten lie back.
_WAS_OFFLINE = (
    "CASE WHEN t.kind = 'EARN' AND t.actor_kind = 'employee' AND t.occurred_at < t.created_at THEN t.reason = 'MANUAL'"
    " OR t.cause_kind = 'purchase' AND NOT EXISTS (SELECT 1 FROM receipt_claim c WHERE c.purchase_id = t.cause_id)"
    " ELSE FALSE END"
)


async def customer_entries(account_id: int, window: Window) -> Page[db.Row]:
    rows = await db.fetch(
        f"SELECT {ENTRY_COLUMNS} {ENTRY_FROM} WHERE t.account_id = $1 AND t.id < $2 AND {SHOWN_TO_CUSTOMER}"
        " ORDER BY t.id DESC LIMIT $3",
        account_id,
        window.before,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def staff_entries(account_id: int, window: Window) -> Page[db.Row]:
    """With running balances, notes, who did it and what undid it; what a transfer brought as one."""
    rows = await db.fetch(
        f"SELECT {ENTRY_COLUMNS}, t.balance_after, t.deficit_delta, t.reverses_id, x.private_note AS note,"
        " (SELECT id FROM points_transaction r WHERE r.reverses_id = t.id) AS reversed_by_id,"
        " CASE t.actor_kind WHEN 'employee' THEN (SELECT name FROM employee e WHERE e.id = t.actor_id)"
        " WHEN 'token' THEN (SELECT name FROM api_token k WHERE k.id = t.actor_id) END"
        f" AS actor_name, {_WAS_OFFLINE} AS was_offline {ENTRY_FROM} WHERE t.account_id = $1 AND t.id < $2"
        f" AND {_STANDS_FOR_ITS_TRANSFER} ORDER BY t.id DESC LIMIT $3",
        account_id,
        window.before,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def arrived_lots(entry_ids: Collection[int]) -> dict[int, list[db.Row]]:
    """Of each entry that stands for a transfer that came in: its points by when they end, the soonest first."""
    rows = await db.fetch(
        "SELECT t.id, l.expires_at, CAST(sum(l.points) AS BIGINT) AS points FROM points_transaction t"
        f" JOIN points_transaction a ON {_ARRIVED_WITH.format('a')} JOIN points_lot l ON l.transaction_id = a.id"
        f" WHERE {db.among('t.id', 1, 'bigint', few=True)} AND t.kind = 'TRANSFER_IN' GROUP BY t.id, l.expires_at"
        " ORDER BY t.id, CASE WHEN l.expires_at IS NULL THEN 1 ELSE 0 END, l.expires_at",
        db.to_json(sorted(entry_ids)),
    )
    found: dict[int, list[db.Row]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return found


@dataclass(frozen=True, slots=True)
class SpentPart:
    """Of the points that end at one moment (None: never), what a spending would take, and what it would leave."""

    expires_at: datetime | None
    points: int
    left: int


async def spent_parts(account_id: int, points: int, now: datetime) -> list[SpentPart]:
    """What spending *points* now would take, in the order in which a debit does; empty where there are too few."""
    rows = await db.fetch(
        "SELECT l.expires_at, CAST(sum(l.remaining) AS BIGINT) AS remaining FROM points_lot l WHERE l.account_id = $1"
        " AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $2) GROUP BY l.expires_at"
        " ORDER BY CASE WHEN l.expires_at IS NULL THEN 1 ELSE 0 END, l.expires_at",
        account_id,
        now,
    )
    parts: list[SpentPart] = []
    for row in rows:
        taken = min(points, row["remaining"])
        if taken <= 0:
            break
        parts.append(SpentPart(row["expires_at"], taken, row["remaining"] - taken))
        points -= taken
    return [] if points > 0 else parts


async def has_earned(account_id: int, reason: Reason) -> bool:
    """Whether anything was ever earned for a reason."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM points_transaction WHERE account_id = $1 AND kind = 'EARN' AND reason = $2 LIMIT 1",
        account_id,
        reason.value,
    )
    return bool(rows)
