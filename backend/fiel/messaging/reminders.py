"""Once a month, who has points is reminded of them: by mail, largest balances first, and in the inbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import local_date, start_of_day
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.telling import ADDRESS, TO_WHOM, wants
from fiel.messaging.services import Services

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


async def remind(*, now: datetime) -> int:
    """Begin it for each merchant whose day it is and who has not begun this month; how many."""
    begun = 0
    for merchant in await db.fetch(
        "SELECT m.id, m.time_zone, p.reminder_day FROM merchant m JOIN program p ON p.merchant_id = m.id"
        " WHERE p.reminder_day IS NOT NULL AND p.is_active = TRUE ORDER BY m.id"
    ):
        today = local_date(now, merchant["time_zone"])
        late = today.day - merchant["reminder_day"]
        if 0 <= late <= CAUGHT_UP_FOR and now >= start_of_day(today, merchant["time_zone"]) + FROM_HOUR:
            begun += await _begin(merchant["id"], f"{today:%Y-%m}", now)
    return begun


async def _begin(merchant_id: int, month: str, now: datetime) -> int:
    async def body() -> int:
        await db.hold("reminder", merchant_id)
        if await db.fetch(
            "SELECT 1 AS one FROM points_reminder WHERE merchant_id = $1 AND month = $2", merchant_id, month
        ):
            return 0
        [activity_id] = await record(Happened("reminder.sent", SYSTEM, now, merchant_id=merchant_id))
        made = await db.returning(
            "INSERT INTO points_reminder (merchant_id, month, activity_id, reached_id, people, mails, started_at)"
            " VALUES ($1, $2, $3, 0, 0, 0, $4) RETURNING id",
            merchant_id, month, activity_id, now,
        )  # fmt: skip
        await enqueue(_job(made[0]["id"], 0, now))
        return 1

    return await db.transaction(body)


async def go_on_reminding(data: Mapping[str, object], services: Services) -> None:
    """The ``reminder`` job: one step, and the next one's job, in one transaction with how far it has come: killed and
    begun again, or run twice, nobody has it twice and nobody is left out."""
    await db.transaction(lambda: _step(int(str(data["reminder_id"])), services.clock()))


def _job(number: int, reached: int, now: datetime) -> Job:
    return Job("reminder", {"reminder_id": number}, now, f"reminder:{number}:from:{reached}", priority=1)


async def _step(number: int, now: datetime) -> None:
    await db.lock_row("points_reminder", number)
    [run] = await db.fetch(
        "SELECT r.*, m.name FROM points_reminder r JOIN merchant m ON m.id = r.merchant_id WHERE r.id = $1", number
    )
    if run["spread_at"] is not None:
        return
    terms = await load_terms(run["merchant_id"])
    by_mail = MailEvent.POINTS_REMINDER not in terms.muted_mails
    people = await db.fetch(
        f"SELECT m.id, m.customer_id, l.balance, {ADDRESS} AS email, CASE WHEN {wants(4)} THEN 1 ELSE 0 END AS wants"
        f" {TO_WHOM} JOIN points_account l ON l.id = m.points_account_id WHERE m.merchant_id = $1 AND m.id > $2"
        " AND m.news_since IS NOT NULL AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND l.balance >= $3"
        " ORDER BY m.id LIMIT $5",
        run["merchant_id"], run["reached_id"], max(terms.reminder_least or 1, 1), MailEvent.POINTS_REMINDER.value,
        PEOPLE_A_STEP,
    )  # fmt: skip
    mailed = [one for one in people if by_mail and one["email"] and one["wants"]]
    await enqueue(*(
        Job("mail", {"event": MailEvent.POINTS_REMINDER.value, "membership_id": one["id"], "facts": {}},
            _due(one["balance"], run["started_at"]), f"reminder:{number}:{one['id']}", priority=1)
        for one in mailed
    ))  # fmt: skip
    await db.insert_rows(
        "inbox_entry",
        INBOX,
        [
            {"customer_id": one["customer_id"], "merchant_id": run["merchant_id"], "activity_id": run["activity_id"],
             "kind": "points.reminder", "data": {"merchant": run["name"], "points": one["balance"]},
             "created_at": now}
            for one in people
        ],
        on_conflict="(customer_id, activity_id, kind) DO NOTHING",
    )  # fmt: skip
    done = len(people) < PEOPLE_A_STEP
    reached = people[-1]["id"] if people else run["reached_id"]
    await db.execute(
        "UPDATE points_reminder SET reached_id = $2, people = people + $3, mails = mails + $4, spread_at = $5"
        " WHERE id = $1",
        number, reached, len(people), len(mailed), now if done else None,
    )  # fmt: skip
    if not done:
        await enqueue(_job(number, reached, now))


def _due(points: int, began: datetime) -> datetime:
    """The more points, the sooner: a microsecond for each."""
    room = int(SPREAD.total_seconds() * 1_000_000)
    return began + timedelta(microseconds=room - min(points, room))


async def last_reminder(merchant_id: int) -> db.Row | None:
    return await db.fetch_one(
        "SELECT month, people, mails, started_at, spread_at FROM points_reminder WHERE merchant_id = $1"
        " ORDER BY id DESC LIMIT 1",
        merchant_id,
    )
