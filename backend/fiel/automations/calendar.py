"""Who comes into automations by time alone: absences, birthdays, dates, segments. Looked at once an hour, an hour
ahead, so that each begins at its minute; what was missed while the server was down is caught up for three days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial

from fiel.activity.actions import Job, enqueue
from fiel.automations.entering import Entrance, Entry, enter, entrance_of, see_inside
from fiel.automations.language import Birthday, NoVisit, OnDate, SegmentEntered
from fiel.automations.rules import at, born_on, comes_round
from fiel.automations.turns import AHEAD
from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.segments.loaders import MEMBERS, narrowed

CAUGHT_UP = timedelta(days=3)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
BATCH = 500
BORN = {True: "substr(c.birthday, 6, 5)", False: "to_char(c.birthday, 'MM-DD')"}
KINDS = "('NO_VISIT', 'BIRTHDAY', 'ON_DATE', 'SEGMENT_ENTERED')"


async def look(*, now: datetime) -> int:
    """Leave a look at each automation that time brings members into; how many. Once or ten times is the same."""
    rows = await db.fetch(f"SELECT id FROM automation WHERE status = 'ON' AND trigger_kind IN {KINDS} ORDER BY id")
    await enqueue(*(Job("automation", {"automation_id": row["id"]}, now, priority=1) for row in rows))
    return len(rows)


async def look_at(data: Mapping[str, object], *, now: datetime) -> None:
    """The ``automation`` job."""
    row = await db.fetch_one(
        "SELECT a.id, a.merchant_id, a.current_id, a.repeats, a.since_at, a.looked_at, v.trigger, m.time_zone"
        " FROM automation a JOIN automation_version v ON v.id = a.current_id JOIN merchant m ON m.id = a.merchant_id"
        " WHERE a.id = $1 AND a.status = 'ON'",
        int(str(data["automation_id"])),
    )
    if row is None:
        return
    one = entrance_of(row)
    match one.trigger:
        case NoVisit() as trigger:
            await _absent(one, trigger, row, now)
        case Birthday() as trigger:
            for due, day in _due(row, trigger.at_minute, now):
                await _born(one, day + timedelta(days=trigger.days_before), due, now)
        case OnDate() as trigger:
            for due, day in _due(row, trigger.at_minute, now):
                if comes_round(trigger, day):
                    await _enter_all(one, "TRUE", [], f"date:{day}", due, now)
        case SegmentEntered() as trigger:
            await _inside(one, trigger, now)
        case _:
            pass
    await db.execute(
        "UPDATE automation SET looked_at = $2 WHERE id = $1 AND current_id = $3 AND status = 'ON'",
        one.automation_id, now, one.version_id,
    )  # fmt: skip


def _due(row: db.Row, minute: int, now: datetime) -> list[tuple[datetime, date]]:
    """The days whose minute has come since the last look, or is near, with its moment."""
    since = max(row["since_at"], row["looked_at"] or row["since_at"], now - CAUGHT_UP)
    day, last = local_date(since, row["time_zone"]), local_date(now + AHEAD, row["time_zone"])
    found = []
    while day <= last:  # four or five days
        due = at(day, minute, row["time_zone"])
        if since <= due <= now + AHEAD:
            found.append((due, day))
        day += timedelta(days=1)
    return found


async def _enter_all(
    one: Entrance, where: str, values: list[object], occasion: str, due: datetime, now: datetime
) -> None:
    """Every member who was there when it was due, is welcome, and of whom *where* (parameters from 4) holds."""
    after = 0
    while True:  # ends with the members
        found = await db.fetch(
            f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2 AND m.joined_at <= $3"
            f" AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND {where} ORDER BY m.id LIMIT {BATCH}",
            one.merchant_id, after, due, *values,
        )  # fmt: skip
        if not found or not await _let_in(one, [(row["id"], f"{occasion}:{row['id']}") for row in found],
                                          Entry(now, due=due)):  # fmt: skip
            return
        after = found[-1]["id"]


async def _let_in(one: Entrance, members: Sequence[tuple[int, str]], entry: Entry) -> bool:
    """Unless it was paused or changed meanwhile: then False."""

    async def body() -> bool:
        if await _stands(one):
            await enter(one, members, entry)
            return True
        return False

    return await db.transaction(body)


async def _stands(one: Entrance) -> bool:
    """Whether it is still on, as it was read; then it stays so until the commit."""
    share = "" if db.is_sqlite() else " FOR SHARE"
    return bool(
        await db.fetch(
            f"SELECT 1 AS one FROM automation WHERE id = $1 AND status = 'ON' AND current_id = $2{share}",
            one.automation_id,
            one.version_id,
        )
    )


async def _born(one: Entrance, day: date, due: datetime, now: datetime) -> None:
    born = " OR ".join(f"{BORN[db.is_sqlite()]} = ${4 + place}" for place in range(len(born_on(day))))
    await _enter_all(one, f"({born})", list(born_on(day)), f"birthday:{day.year}", due, now)


async def _absent(one: Entrance, trigger: NoVisit, row: db.Row, now: datetime) -> None:
    """Whose last visit is so many of the shop's days ago, and who did not come in for that absence yet."""
    zone = row["time_zone"]
    today = local_date(now, zone)
    if now < at(today, trigger.at_minute, zone):
        today -= timedelta(days=1)
    before = start_of_day(today - timedelta(days=trigger.days - 1), zone)
    floor = None if trigger.includes_present else row["since_at"]
    if row["looked_at"] is not None:  # whoever was away for long enough the day before has come in by then
        seen = row["looked_at"] - timedelta(days=1)
        floor = max(floor, seen) if floor else seen
    after = start_of_day(local_date(floor, zone) - timedelta(days=trigger.days), zone) if floor else LONG_AGO
    last, reached = "coalesce(m.last_visit_at, m.joined_at)", 0
    again = "" if one.is_once else f" AND r.started_at > {last}"
    while True:  # ends with the members
        found = await db.fetch(
            f"SELECT m.id, {last} AS visit_at {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2 AND {last} < $3"
            f" AND {last} >= $4 AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM"
            f" automation_run r WHERE r.automation_id = $5 AND r.membership_id = m.id{again})"
            f" ORDER BY m.id LIMIT {BATCH}",
            one.merchant_id, reached, before, after, one.automation_id,
        )  # fmt: skip
        members = [(member["id"], f"absent:{member['id']}:{member['visit_at']:%Y%m%d%H%M}") for member in found]
        if not found or not await _let_in(one, members, Entry(now)):
            return
        reached = found[-1]["id"]


async def _inside(one: Entrance, trigger: SegmentEntered, now: datetime) -> None:
    """Note who left, and bring in who came."""
    tests, values = (await narrowed(one.merchant_id, trigger.segment)).where(3, now)
    inside = f"{MEMBERS} WHERE m.merchant_id = $2 AND {' AND '.join(tests)}"

    async def forget() -> None:
        if await _stands(one):
            await db.execute(
                "DELETE FROM automation_inside WHERE automation_id = $1 AND NOT EXISTS"
                f" (SELECT 1 {inside} AND m.id = automation_inside.membership_id)",
                one.automation_id, one.merchant_id, *values,
            )  # fmt: skip

    async def note(members: list[int]) -> bool:
        if not await _stands(one):
            return False
        await enter(one, await see_inside(one.automation_id, members), Entry(now))
        return True

    await db.transaction(forget)
    while True:  # each round notes those that it found
        found = await db.fetch(
            f"SELECT m.id {inside} AND NOT EXISTS (SELECT 1 FROM automation_inside i WHERE i.automation_id = $1"
            f" AND i.membership_id = m.id) ORDER BY m.id LIMIT {BATCH}",
            one.automation_id, one.merchant_id, *values,
        )  # fmt: skip
        if not found or not await db.transaction(partial(note, [member["id"] for member in found])):
            return
