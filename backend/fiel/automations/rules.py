"""How steps follow each other, and when: pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from fiel.automations.language import Branch, OnDate, Step, Wait

YES, NO = "yes", "no"


class Way(Enum):
    STEP = "STEP"
    BRANCH = "BRANCH"
    JUMP = "JUMP"


@dataclass(frozen=True, slots=True)
class Op:
    """One thing to do. *place*: the step's in the list. *target*: where a JUMP leads, and a BRANCH that does not
    hold."""

    way: Way
    place: int = 0
    target: int = 0


def paths(steps: Sequence[Step]) -> list[str]:
    """Each step's own path: its branch, its side, its place there, as ``1.yes.0``."""
    counted: dict[str, int] = {}
    found = []
    for step in steps:
        place = counted.get(step.inside, 0)
        counted[step.inside] = place + 1
        found.append(f"{step.inside}.{place}" if step.inside else str(place))
    return found


def compiled(steps: Sequence[Step]) -> list[Op]:
    """*steps* as a list that is walked by position; after the last one the automation has ended."""
    ops: list[Op] = []
    groups: dict[str, list[int]] = {}
    for place, step in enumerate(steps):
        groups.setdefault(step.inside, []).append(place)
    named = paths(steps)

    def group(inside: str) -> None:
        for place in groups.get(inside, ()):
            if not isinstance(steps[place], Branch):
                ops.append(Op(Way.STEP, place))
                continue
            at = len(ops)
            ops.append(Op(Way.BRANCH, place))
            group(f"{named[place]}.{YES}")
            leave = len(ops)
            ops.append(Op(Way.JUMP))
            ops[at] = Op(Way.BRANCH, place, len(ops))
            group(f"{named[place]}.{NO}")
            ops[leave] = Op(Way.JUMP, target=len(ops))

    group("")
    return ops


def landing(ops: Sequence[Op], position: int) -> int:
    """Where one really is: jumps followed."""
    while position < len(ops) and ops[position].way is Way.JUMP:  # they only lead forward
        position = ops[position].target
    return position


def over(wait: Wait, now: datetime, time_zone: str) -> datetime:
    """When *wait* is over that begins *now*. Days are the merchant's: over a change of clocks the hour stays."""
    zone = ZoneInfo(time_zone)
    local = now.astimezone(zone) + timedelta(days=wait.days)  # wall clock
    moment = local.astimezone(ZoneInfo("UTC")) + timedelta(hours=wait.hours, minutes=wait.minutes)
    if wait.at_minute is None:
        return moment
    day = moment.astimezone(zone).date()
    first = at(day, wait.at_minute, time_zone)
    return first if first >= moment else at(day + timedelta(days=1), wait.at_minute, time_zone)


def at(day: date, minute: int, time_zone: str) -> datetime:
    """The moment of a merchant's day."""
    clock = datetime.combine(day, time(minute // 60, minute % 60), ZoneInfo(time_zone))
    return clock.astimezone(ZoneInfo("UTC"))


def comes_round(trigger: OnDate, day: date) -> bool:
    """Whether *day* is the trigger's; 29 February is the 28th in other years."""
    if not trigger.every_year:
        return day == trigger.day
    return day >= trigger.day and day == in_year(trigger.day, day.year)


def in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def born_on(day: date) -> tuple[str, ...]:
    """Whose birthday is *day*: those born on these, as ``MM-DD``."""
    told = f"{day:%m-%d}"
    if told == "02-28" and not _is_leap(day.year):
        return (told, "02-29")
    return (told,)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
