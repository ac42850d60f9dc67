"""Who comes into automations by time alone: absences, birthdays, dates, segments. Looked at once an hour, an hour
ahead, so that each begins at its minute; what was missed while the server was down is caught up for three days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from fiel.automations.entering import Entrance, enter, see_inside
from fiel.automations.language import Birthday, NoVisit, OnDate, SegmentEntered, read_trigger
from fiel.automations.models import Repeats
from fiel.automations.rules import at, born_on, comes_round
from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.segments.loaders import MEMBERS, narrowed

AHEAD = timedelta(hours=1, minutes=5)
CAUGHT_UP = timedelta(days=3)
BATCH = 500
BORN = {True: "substr(c.birthday, 6, 5)", False: "to_char(c.birthday, 'MM-DD')"}
KINDS = "('NO_VISIT', 'BIRTHDAY', 'ON_DATE', 'SEGMENT_ENTERED')"


async def look(*, now: datetime) -> int:
    """Each automation that time brings members into; how many were looked at. Once or ten times is the same."""
    rows = await db.fetch(
        "SELECT a.id, a.merchant_id, a.current_id, a.repeats, a.since_at, v.trigger, m.time_zone FROM automation a"
        " JOIN automation_version v ON v.id = a.current_id JOIN merchant m ON m.id = a.merchant_id"
        f" WHERE a.status = 'ON' AND a.trigger_kind IN {KINDS} ORDER BY a.id"
    )
    for row in rows:
        trigger = read_trigger(db.from_json(row["trigger"]))
        one = Entrance(row["id"], row["current_id"], Repeats(row["repeats"]), trigger)
        match trigger:
            case NoVisit():
                await _absent(one, trigger, row, now)
            case Birthday():
                for due, day in _due(row, trigger.at_minute, now):
                    await _born(one, row, day + timedelta(days=trigger.days_before), due, now)
            case OnDate():
                for due, day in _due(row, trigger.at_minute, now):
                    if comes_round(trigger, day):
                        await _everybody(one, row, day, due, now)
            case SegmentEntered():
                await _inside(one, trigger, row, now)
            case _:
                pass
    return len(rows)


def _due(row: db.Row, minute: int, now: datetime) -> list[tuple[datetime, date]]:
    """The days whose minute is near, with its moment."""
    since = max(row["since_at"], now - CAUGHT_UP)
    day, last = local_date(since, row["time_zone"]), local_date(now + AHEAD, row["time_zone"])
    found = []
    while day <= last:  # four or five days
        due = at(day, minute, row["time_zone"])
        if since <= due <= now + AHEAD:
            found.append((due, day))
        day += timedelta(days=1)
    return found


async def _enter_all(
    one: Entrance, row: db.Row, where: str, values: list[object], occasion: str, due: datetime, now: datetime
) -> None:
    """Every member who is welcome and of whom *where* (parameters from 3) holds, by the thousand."""
    after = 0
    while True:  # ends with the members
        found = await db.fetch(
            f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2 AND m.blocked_at IS NULL"
            f" AND m.merged_into_id IS NULL AND {where} ORDER BY m.id LIMIT {BATCH}",
            row["merchant_id"], after, *values,
        )  # fmt: skip
        if not found:
            return
        members = [(member["id"], f"{occasion}:{member['id']}") for member in found]
        await _let_in(one, members, now, {member: due for member, _ in members})
        after = found[-1]["id"]


async def _let_in(one: Entrance, members: list[tuple[int, str]], now: datetime, due: dict[int, datetime]) -> None:
    """Unless it was paused or changed meanwhile."""

    async def body() -> None:
        share = "" if db.is_sqlite() else " FOR SHARE"
        if await db.fetch(
            f"SELECT 1 AS one FROM automation WHERE id = $1 AND status = 'ON' AND current_id = $2{share}",
            one.automation_id, one.version_id,
        ):  # fmt: skip
            await enter(one, members, now=now, due=due)

    await db.transaction(body)


async def _born(one: Entrance, row: db.Row, day: date, due: datetime, now: datetime) -> None:
    born = " OR ".join(f"{BORN[db.is_sqlite()]} = ${3 + place}" for place in range(len(born_on(day))))
    await _enter_all(one, row, f"({born})", list(born_on(day)), f"birthday:{day.year}", due, now)


async def _everybody(one: Entrance, row: db.Row, day: date, due: datetime, now: datetime) -> None:
    await _enter_all(one, row, "m.joined_at <= $3", [due], f"date:{day}", due, now)


async def _absent(one: Entrance, trigger: NoVisit, row: db.Row, now: datetime) -> None:
    """Whose last visit is so many of the shop's days ago, and who did not come in for that absence yet."""
    zone = row["time_zone"]
    today = local_date(now, zone)
    if now < at(today, trigger.at_minute, zone):
        today -= timedelta(days=1)
    before = start_of_day(today - timedelta(days=trigger.days - 1), zone)
    since = date.min if trigger.includes_present else local_date(row["since_at"], zone)
    after = datetime.min.replace(tzinfo=now.tzinfo)
    if not trigger.includes_present:
        after = start_of_day(since - timedelta(days=trigger.days), zone)
    last, reached = "coalesce(m.last_visit_at, m.joined_at)", 0
    while True:  # ends with the members
        found = await db.fetch(
            f"SELECT m.id, {last} AS visit_at {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2 AND {last} < $3"
            f" AND {last} >= $4 AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM"
            f" automation_run r WHERE r.automation_id = $5 AND r.membership_id = m.id AND r.started_at > {last})"
            f" ORDER BY m.id LIMIT {BATCH}",
            row["merchant_id"], reached, before, after, one.automation_id,
        )  # fmt: skip
        if not found:
            return
        members = [(member["id"], f"absent:{member['id']}:{member['visit_at']:%Y%m%d%H%M}") for member in found]
        await _let_in(one, members, now, {})
        reached = found[-1]["id"]


async def _inside(one: Entrance, trigger: SegmentEntered, row: db.Row, now: datetime) -> None:
    """Note who left, and bring in who came."""
    tests, values = (await narrowed(row["merchant_id"], trigger.segment)).where(3, now)
    inside = f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $2 AND {' AND '.join(tests)}"

    async def forget() -> None:
        await db.execute(
            f"DELETE FROM automation_inside WHERE automation_id = $1 AND membership_id NOT IN ({inside})",
            one.automation_id, row["merchant_id"], *values,
        )  # fmt: skip

    await db.transaction(forget)
    while True:  # each round notes those that it found
        found = await db.fetch(
            f"{inside} AND NOT EXISTS (SELECT 1 FROM automation_inside i WHERE i.automation_id = $1"
            f" AND i.membership_id = m.id) ORDER BY m.id LIMIT {BATCH}",
            one.automation_id, row["merchant_id"], *values,
        )  # fmt: skip
        if not found or not await _note(one, [member["id"] for member in found], now):
            return


async def _note(one: Entrance, members: list[int], now: datetime) -> bool:
    """Whether it is still on, as it was."""

    async def body() -> bool:
        share = "" if db.is_sqlite() else " FOR SHARE"
        if not await db.fetch(
            f"SELECT 1 AS one FROM automation WHERE id = $1 AND status = 'ON' AND current_id = $2{share}",
            one.automation_id, one.version_id,
        ):  # fmt: skip
            return False
        await enter(one, await see_inside(one.automation_id, members), now=now)
        return True

    return await db.transaction(body)
