"""When, and how much, a customer wants to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks

MOST_A_WEEK = 50
A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Wishes:
    """*quiet_from* and *quiet_to*: minutes after midnight in *time_zone*; None for both: never quiet. *most_a_week*:
    campaigns and news by push in seven days, of all shops together; 0: none; None: any number."""

    quiet_from: int | None
    quiet_to: int | None
    time_zone: str
    most_a_week: int | None


async def wishes_of(customer_id: int) -> Wishes | None:
    row = await db.fetch_one(
        "SELECT quiet_from, quiet_to, time_zone, most_a_week FROM message_preferences WHERE customer_id = $1",
        customer_id,
    )
    return Wishes(**row) if row else None


async def set_wishes(actor: AccountActor, wishes: Wishes, *, now: datetime) -> None:
    """Raises InvalidInput."""
    checks = Checks()
    for path, minute in (("quietFrom", wishes.quiet_from), ("quietTo", wishes.quiet_to)):
        if minute is not None:
            checks.within(path, minute, 0, A_DAY - 1)
    if (wishes.quiet_from is None) != (wishes.quiet_to is None):
        checks.fail("quietFrom" if wishes.quiet_from is None else "quietTo", "PAIR")
    if wishes.time_zone not in available_timezones():
        checks.fail("timeZone", "TIME_ZONE")
    if wishes.most_a_week is not None:
        checks.within("mostAWeek", wishes.most_a_week, 0, MOST_A_WEEK)
    checks.done()

    async def body() -> None:
        await db.execute(
            "INSERT INTO message_preferences (customer_id, quiet_from, quiet_to, time_zone, most_a_week)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (customer_id) DO UPDATE SET quiet_from = $2, quiet_to = $3,"
            " time_zone = $4, most_a_week = $5",
            actor.customer_id, wishes.quiet_from, wishes.quiet_to, wishes.time_zone, wishes.most_a_week,
        )  # fmt: skip
        await record(Happened("customer.wishes_set", actor, now, customer_id=actor.customer_id))

    await db.transaction(body)
