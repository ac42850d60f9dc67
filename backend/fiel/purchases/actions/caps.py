"""How many points an employee may give in a day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor, TokenActor
from fiel.core.clock import local_date, start_of_day
from fiel.ledger import actions as ledger
from fiel.merchants.actions import ProgramTerms
from fiel.purchases.errors import CapReached


async def check_caps(actor: ShopActor, terms: ProgramTerms, points: int, now: datetime) -> None:
    """Of an employee; a token has the limit of a single award alone. Nobody else gives for them until the commit, or
    two could pass a cap together."""
    if isinstance(actor, TokenActor):
        return
    caps = await hold_caps([actor.employee_id])
    left = (await left_of({actor.employee_id: terms}, caps, now=now))[actor.employee_id]
    if points > left:
        raise CapReached(left)


async def left_today(actor: StaffActor, terms: ProgramTerms, now: datetime) -> int:
    caps = await _read_caps([actor.employee_id], locks=False)
    return (await left_of({actor.employee_id: terms}, caps, now=now))[actor.employee_id]


async def hold_caps(employee_ids: Collection[int]) -> dict[int, int | None]:
    """The cap of each, None where the programme's holds. Nobody else gives for them until the commit."""
    return await _read_caps(employee_ids, locks=not db.is_sqlite())


async def _read_caps(employee_ids: Collection[int], *, locks: bool) -> dict[int, int | None]:
    if not employee_ids:
        return {}
    rows = await db.fetch(
        f"SELECT id, daily_cap FROM employee WHERE {db.among('id', 1, 'bigint', few=True)} ORDER BY id"
        f"{' FOR NO KEY UPDATE' if locks else ''}",  # who writes a row that names them doesn't wait
        db.to_json(sorted(employee_ids)),
    )
    return {row["id"]: row["daily_cap"] for row in rows}


async def left_of(
    employees: Mapping[int, ProgramTerms], caps: Mapping[int, int | None], *, now: datetime
) -> dict[int, int]:
    """How many points each of *employees* may still give today. *caps*: their own; where they are held, what is seen
    after that is what counts."""
    if not employees:
        return {}
    days: dict[datetime, list[int]] = {}  # most often one
    for number, terms in employees.items():
        days.setdefault(start_of_day(local_date(now, terms.time_zone), terms.time_zone), []).append(number)
    given: dict[int, int] = {}
    for day, numbers in days.items():
        given |= await ledger.given_since(numbers, day)
    most = {number: terms.most_points_per_employee_day for number, terms in employees.items()}
    most |= {number: cap for number, cap in caps.items() if cap is not None and number in most}
    return {number: max(0, most[number] - given.get(number, 0)) for number in employees}
