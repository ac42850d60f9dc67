"""How many points an employee may give in a day."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor, TokenActor
from fiel.core.clock import local_date, start_of_day
from fiel.merchants.actions import ProgramTerms
from fiel.purchases.errors import CapReached


async def check_caps(actor: ShopActor, terms: ProgramTerms, points: int, now: datetime) -> None:
    """Of an employee; a token has the limit of a single award alone."""
    if isinstance(actor, TokenActor):
        return
    if not db.is_sqlite():  # one award of an employee at a time, or two could pass the cap together
        await db.fetch("SELECT id FROM employee WHERE id = $1 FOR UPDATE", actor.employee_id)
    left = await left_today(actor, terms, now)
    if points > left:
        raise CapReached(left)


async def left_today(actor: StaffActor, terms: ProgramTerms, now: datetime) -> int:
    since = start_of_day(local_date(now, terms.time_zone), terms.time_zone)
    own = await db.fetch("SELECT daily_cap FROM employee WHERE id = $1", actor.employee_id)
    most = own[0]["daily_cap"] if own and own[0]["daily_cap"] is not None else terms.most_points_per_employee_day
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(t.points + coalesce((SELECT r.points FROM points_transaction r"
        " WHERE r.reverses_id = t.id), 0)), 0) AS BIGINT) AS given FROM points_transaction t"
        " WHERE t.actor_kind = 'employee' AND t.actor_id = $1 AND t.created_at >= $2"
        " AND (t.kind = 'ADJUST_CREDIT' OR t.kind = 'EARN' AND t.reason NOT IN ('WELCOME', 'IMPORT', 'PROMOTION'))",
        actor.employee_id,
        since,
    )
    return max(0, most - int(rows[0]["given"]))
