"""Reads of periodic gifts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fiel.automations.gifts.rules import Rhythm
from fiel.automations.models import GiftRhythm
from fiel.automations.rules import born_on
from fiel.core import db
from fiel.core.clock import local_date
from fiel.core.pagination import Page, Window
from fiel.segments.loaders import MEMBERS, narrowed

MOST_GIFTS = 50
GIFT = (
    "SELECT g.id, g.merchant_id, g.name, g.description, g.points, g.rhythm, g.weekday, g.month, g.day, g.at_minute,"
    " g.segment_id, g.is_on, g.next_at, g.version, (SELECT CAST(coalesce(sum(r.people), 0) AS BIGINT)"
    " FROM gift_round r WHERE r.gift_id = g.id) AS people, (SELECT"
    " CAST(coalesce(sum(r.people * r.points), 0) AS BIGINT) FROM gift_round r WHERE r.gift_id = g.id) AS given"
    " FROM periodic_gift g"
)


async def gifts(merchant_id: int) -> list[db.Row]:
    """Newest first; a merchant has fifty at most."""
    return await db.fetch(
        f"{GIFT} WHERE g.merchant_id = $1 AND g.removed_at IS NULL ORDER BY g.id DESC LIMIT $2", merchant_id, MOST_GIFTS
    )


async def gift(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"{GIFT} WHERE g.merchant_id = $1 AND g.id = $2 AND g.removed_at IS NULL", merchant_id, number
    )


async def rounds(gift_id: int, window: Window) -> Page[db.Row]:
    """Newest first; without those that were for nobody in the end."""
    rows = await db.fetch(
        "SELECT id, due_at, points, people, done_at FROM gift_round WHERE gift_id = $1 AND id < $2"
        " AND (people > 0 OR done_at IS NULL)"
        " ORDER BY id DESC LIMIT $3",
        gift_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


def rhythm_of(row: Any) -> Rhythm:
    return Rhythm(GiftRhythm(row["rhythm"]), row["weekday"], row["month"], row["day"])


async def reach(merchant_id: int, rhythm: Rhythm, segment_id: int | None, zone: str, now: datetime) -> int:
    """How many would have it today; of a birthday's gift, all whose birthday is known: each within a year."""
    tests, values = (await narrowed(merchant_id, segment_id)).where(2, now)
    if rhythm.kind is GiftRhythm.BIRTHDAY:
        tests = [*tests, "c.birthday IS NOT NULL"]
    rows = await db.fetch(
        f"SELECT count(*) AS n {MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}", merchant_id, *values
    )
    return int(rows[0]["n"])


def born_test(first: int, moment: datetime, zone: str) -> tuple[str, list[object]]:
    """SQL over ``c``: whose birthday the day of *moment* is; parameters from *first*."""
    born = born_on(local_date(moment, zone))
    column = "substr(c.birthday, 6, 5)" if db.is_sqlite() else "to_char(c.birthday, 'MM-DD')"
    return "(" + " OR ".join(f"{column} = ${first + place}" for place in range(len(born))) + ")", list(born)
