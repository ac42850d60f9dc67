"""Once a month, who has points, or reviews to write, is reminded of them: by mail, the most first, and in the inbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import local_date, start_of_day
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.telling import ADDRESS, TO_WHOM, wants
from fiel.messaging.services import Services
from fiel.orders.reviews.loaders import Pending, pay_of, pending_of

PEOPLE_A_STEP = 1000
FROM_HOUR = timedelta(hours=10)
"""Of the merchant's day."""
CAUGHT_UP_FOR = 3
"""Days after its day on which a reminder still goes out; later it would be a surprise."""
SPREAD = timedelta(minutes=5)
"""Mails are due at its end, the larger a balance the sooner: all are queued by then, and go in that order."""
INBOX = {
    "customer_id": "bigint", "merchant_id": "bigint", "activity_id": "bigint", "kind": "text", "data": "jsonb",
    "created_at": "timestamptz",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """*name*: in jobs. *day*: the programme's column. *told*: the inbox entry. *only*: SQL that must hold of the
    programme."""

    name: str
    table: str
    day: str
    event: MailEvent
    activity: str
    told: str
    who: str
    only: str = "1 = 1"


_ACTIVE = (
    "(l.balance - (SELECT CAST(coalesce(sum(o.remaining), 0) AS BIGINT) FROM points_lot o WHERE o.account_id = l.id"
    " AND o.remaining > 0 AND o.expires_at <= $6))"
)
"""SQL: what can be spent now."""
POINTS = Kind(
    "points", "points_reminder", "reminder_day", MailEvent.POINTS_REMINDER, "reminder.sent", "points.reminder",
    f"l.balance >= $5 AND {_ACTIVE} >= $5",
)  # fmt: skip
REVIEWS = Kind(
    "reviews", "review_reminder", "review_reminder_day", MailEvent.REVIEW_REMINDER, "review_reminder.sent",
    "review.reminder",
    "CAST($5 AS BIGINT) > 0 AND EXISTS (SELECT 1 FROM review r JOIN membership w ON w.id = r.membership_id"
    " WHERE r.state = 'PENDING' AND (w.id = m.id OR w.merged_into_id = m.id))",
    only="p.asks_reviews = TRUE",
)  # fmt: skip
KINDS = {kind.name: kind for kind in (POINTS, REVIEWS)}


async def remind(*, now: datetime) -> int:
    """Begin what is due for each merchant whose day it is and who has not begun this month; how many."""
    begun = 0
    for kind in KINDS.values():
        for merchant in await db.fetch(
            f"SELECT m.id, m.time_zone, p.{kind.day} AS day, p.reminder_dates FROM merchant m"
            f" JOIN program p ON p.merchant_id = m.id WHERE p.{kind.day} IS NOT NULL AND p.is_active = TRUE"
            f" AND {kind.only} ORDER BY m.id"
        ):
            today = local_date(now, merchant["time_zone"])
            late = today.day - day_in(today, merchant["day"], db.from_json(merchant["reminder_dates"]))
            if 0 <= late <= CAUGHT_UP_FOR and now >= start_of_day(today, merchant["time_zone"]) + FROM_HOUR:
                begun += await _begin(kind, merchant["id"], f"{today:%Y-%m}", now)
    return begun


def day_in(month: date, day: int, dates: list[str]) -> int:
    """The day of *month* on which reminders go out: that of *dates* (``MM-DD``) that is in it, else *day*."""
    return next((int(one[3:]) for one in dates if int(one[:2]) == month.month), day)


async def _begin(kind: Kind, merchant_id: int, month: str, now: datetime) -> int:
    async def body() -> int:
        await db.hold("reminder", merchant_id)
        if await db.fetch(
            f"SELECT 1 AS one FROM {kind.table} WHERE merchant_id = $1 AND month = $2", merchant_id, month
        ):
            return 0
        [activity_id] = await record(Happened(kind.activity, SYSTEM, now, merchant_id=merchant_id))
        made = await db.returning(
            f"INSERT INTO {kind.table} (merchant_id, month, activity_id, reached_id, people, mails, started_at)"
            " VALUES ($1, $2, $3, 0, 0, 0, $4) RETURNING id",
            merchant_id, month, activity_id, now,
        )  # fmt: skip
        await enqueue(_job(kind, made[0]["id"], 0, now))
        return 1

    return await db.transaction(body)


async def go_on_reminding(data: Mapping[str, object], services: Services) -> None:
    """The ``reminder`` job: one step, and the next one's job, in one transaction with how far it has come: killed and
    begun again, or run twice, nobody has it twice and nobody is left out."""
    kind = KINDS[str(data.get("kind", POINTS.name))]
    await db.transaction(lambda: _step(kind, int(str(data["reminder_id"])), services.clock()))


def _job(kind: Kind, number: int, reached: int, now: datetime) -> Job:
    key = f"reminder:{kind.name}:{number}:from:{reached}"
    return Job("reminder", {"kind": kind.name, "reminder_id": number}, now, key, priority=1)


async def _step(kind: Kind, number: int, now: datetime) -> None:
    await db.lock_row(kind.table, number)
    [run] = await db.fetch(
        f"SELECT r.*, m.name FROM {kind.table} r JOIN merchant m ON m.id = r.merchant_id WHERE r.id = $1", number
    )
    if run["spread_at"] is not None:
        return
    terms = await load_terms(run["merchant_id"])
    by_mail = kind.event not in terms.muted_mails
    found = await db.fetch(
        f"SELECT m.id, m.customer_id, {_ACTIVE} AS balance, {ADDRESS} AS email,"
        f" CASE WHEN {wants(3)} THEN 1 ELSE 0 END AS wants {TO_WHOM} JOIN points_account l"
        " ON l.id = m.points_account_id WHERE m.merchant_id = $1 AND m.id > $2 AND m.news_since IS NOT NULL"
        f" AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND {kind.who} ORDER BY m.id LIMIT $4",
        run["merchant_id"], run["reached_id"], kind.event.value, PEOPLE_A_STEP, max(terms.reminder_least or 1, 1),
        now,
    )  # fmt: skip
    points = await _points(kind, terms, found)
    people = [one for one in found if points[one["id"]] > 0]
    mailed = [one for one in people if by_mail and one["email"] and one["wants"]]
    await enqueue(*(
        Job("mail", {"event": kind.event.value, "membership_id": one["id"], "facts": {}},
            _due(points[one["id"]], run["started_at"]), f"reminder:{kind.name}:{number}:{one['id']}", priority=1)
        for one in mailed
    ))  # fmt: skip
    await db.insert_rows(
        "inbox_entry",
        INBOX,
        [
            {"customer_id": one["customer_id"], "merchant_id": run["merchant_id"], "activity_id": run["activity_id"],
             "kind": kind.told, "data": {"merchant": run["name"], "points": points[one["id"]]},
             "created_at": now}
            for one in people
        ],
        on_conflict="(customer_id, activity_id, kind) DO NOTHING",
    )  # fmt: skip
    done = len(found) < PEOPLE_A_STEP
    reached = found[-1]["id"] if found else run["reached_id"]
    await db.execute(
        f"UPDATE {kind.table} SET reached_id = $2, people = people + $3, mails = mails + $4, spread_at = $5"
        " WHERE id = $1",
        number, reached, len(people), len(mailed), now if done else None,
    )  # fmt: skip
    if not done:
        await enqueue(_job(kind, number, reached, now))


async def _points(kind: Kind, terms: ProgramTerms, found: list[db.Row]) -> dict[int, int]:
    """What each is reminded of: their balance, or what their reviews would bring; 0: of nothing."""
    if kind is POINTS:
        return {one["id"]: one["balance"] for one in found}
    if not terms.asks_reviews:  # switched off meanwhile
        return dict.fromkeys((one["id"] for one in found), 0)
    pay, pending = pay_of(terms), await pending_of([one["id"] for one in found])
    had = {one["id"]: pending.get(one["id"], Pending()) for one in found}
    return {number: pay.potential(one.pending, has_first=one.has_first) for number, one in had.items()}


def _due(points: int, began: datetime) -> datetime:
    """The more points, the sooner: a microsecond for each."""
    room = int(SPREAD.total_seconds() * 1_000_000)
    return began + timedelta(microseconds=room - min(points, room))


async def last_reminder(kind: Kind, merchant_id: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT month, people, mails, started_at, spread_at FROM {kind.table} WHERE merchant_id = $1"
        " ORDER BY id DESC LIMIT 1",
        merchant_id,
    )
