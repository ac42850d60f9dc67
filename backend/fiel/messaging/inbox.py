"""The customer's inbox."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.core.pagination import NEWEST, Page, Window

INBOX_COLUMNS = "i.id, i.kind, i.data, i.created_at, i.read_at, m.slug, m.name AS merchant_name, m.color"


async def inbox_page(customer_id: int, merchant: str | None, window: Window) -> Page[db.Row]:
    """Notices, newest first; *merchant*: the slug of the one whose they are."""
    whose, values = _of(merchant, 4)
    rows = await db.fetch(
        f"SELECT {INBOX_COLUMNS} FROM inbox_entry i LEFT JOIN merchant m ON m.id = i.merchant_id"
        f" WHERE i.customer_id = $1 AND i.id < $2{whose} ORDER BY i.id DESC LIMIT $3",
        customer_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def count_unread(customer_id: int | None, merchant: str | None = None) -> int:
    whose, values = _of(merchant, 2)
    row = await db.fetch_one(
        f"SELECT count(*) AS n FROM inbox_entry i WHERE i.customer_id = $1 AND i.read_at IS NULL{whose}",
        customer_id, *values,
    )  # fmt: skip
    return row["n"] if row else 0


async def mark_inbox_read(
    actor: AccountActor, *, through: int | None = None, merchant: str | None = None, now: datetime
) -> int:
    """
    Mark everything as read, or all up to the entry *through*: the newest that the reader has seen; *merchant*: of this
    one alone, by its slug. How many of the same are unread then: those that came meanwhile. Raises NotFound for an
    entry that is nobody's or somebody else's.
    """
    if through is not None and not await db.fetch_one(
        "SELECT id FROM inbox_entry WHERE id = $1 AND customer_id = $2", through, actor.customer_id
    ):
        raise NotFound
    whose, values = _of(merchant, 4)
    await db.execute(
        "UPDATE inbox_entry AS i SET read_at = $2 WHERE i.customer_id = $1 AND i.read_at IS NULL"
        f" AND i.id <= $3{whose}",
        actor.customer_id, now, NEWEST if through is None else through, *values,
    )  # fmt: skip
    return await count_unread(actor.customer_id, merchant)


def _of(merchant: str | None, place: int) -> tuple[str, tuple[str, ...]]:
    """A condition on the merchant, whose slug is the parameter at *place*. An unknown one has no notices."""
    if merchant is None:
        return "", ()
    return f" AND i.merchant_id = (SELECT o.id FROM merchant o WHERE o.slug = ${place})", (merchant,)
