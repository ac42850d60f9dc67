"""How members come into automations: by what happens to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.models import Activity
from fiel.automations import loaders
from fiel.automations.language import (
    ONCE_IN_A_LIFE,
    BadgeGained,
    BalancePassed,
    FirstPurchase,
    OrderCompleted,
    PointsEarned,
    Purchased,
    ReviewApproved,
    SegmentEntered,
    TierReached,
    Trigger,
    read_trigger,
)
from fiel.automations.models import Repeats
from fiel.automations.tallying import tally
from fiel.core import db
from fiel.promotions.loaders import mine
from fiel.segments.loaders import segments_of

LONGEST_CHAIN = 3
"""An automation that brings somebody into one that brings them into one … ends here."""
POINTS = frozenset({"points.earned", "points.adjusted", "points.reversed"})
BOUGHT = frozenset({"points.earned", "purchase.recorded"})
MOVES = POINTS | BOUGHT | {
    "membership.joined", "tier.reached", "badge.gained", "order.placed", "order.changed", "review.approved",
    "redemption.requested", "redemption.on_the_spot", "newsletter.joined", "member.created", "tier.lost", "badge.lost",
}  # fmt: skip
"""After these somebody may come into an automation."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """Of an automation that is on."""

    automation_id: int
    merchant_id: int
    version_id: int
    repeats: Repeats
    trigger: Trigger

    @property
    def is_once(self) -> bool:
        """Each member once in their life."""
        return self.repeats is Repeats.ONCE or isinstance(self.trigger, ONCE_IN_A_LIFE)


def lineage_of(activity: Activity) -> list[int]:
    """The automations that led to it."""
    told: Any = activity.data.get("lineage", [])
    return list(told)


async def listen(activity: Activity, *, now: datetime) -> None:
    """Bring the member of *activity* into what it sets off, as the record that they are by now. Inside a transaction;
    once for each activity."""
    lineage = lineage_of(activity)
    if activity.membership_id is None or activity.merchant_id is None or len(lineage) > LONGEST_CHAIN:
        return
    open_ones = [one for one in await entrances(activity.merchant_id, activity.at) if one.automation_id not in lineage]
    member = await loaders.who_is_welcome(activity.membership_id) if open_ones else None
    if member is None:
        return
    entry = Entry(now, ("activity", activity.id), activity.location_id, tuple(lineage))
    for one in open_ones:
        occasion = await _occasion(one.trigger, activity)
        if occasion is not None:
            await enter(one, [(member, occasion)], entry)
    await _look_into_segments(open_ones, member, entry)


async def entrances(merchant_id: int, at: datetime) -> list[Entrance]:
    """Those that are on since *at* or longer, and stay so, with their version, until the commit."""
    share = "" if db.is_sqlite() else " FOR SHARE"
    found = await db.fetch(  # the versions are read once the rows are ours: they may have been waited for
        f"SELECT id FROM automation WHERE merchant_id = $1 AND status = 'ON' AND since_at <= $2 ORDER BY id{share}",
        merchant_id,
        at,
    )
    if not found:
        return []
    rows = await db.fetch(
        "SELECT a.id, a.merchant_id, a.current_id, a.repeats, v.trigger FROM automation a JOIN automation_version v"
        f" ON v.id = a.current_id WHERE a.status = 'ON' AND {db.among('a.id', 1, 'bigint')} ORDER BY a.id",
        db.to_json([row["id"] for row in found]),
    )
    return [entrance_of(row) for row in rows]


def entrance_of(row: db.Row) -> Entrance:
    trigger = read_trigger(db.from_json(row["trigger"]))
    return Entrance(row["id"], row["merchant_id"], row["current_id"], Repeats(row["repeats"]), trigger)


@dataclass(frozen=True, slots=True)
class Entry:
    """What brings members in. *due*: when they begin, if not now."""

    now: datetime
    cause: tuple[str, int] | None = None
    location_id: int | None = None
    lineage: tuple[int, ...] = ()
    due: datetime | None = None


async def enter(one: Entrance, members: Sequence[tuple[int, str]], entry: Entry) -> None:
    """Each of *members* with its occasion, unless the same brought them in before, or they are in it and may be so one
    at a time; nor as a record that was merged into theirs."""
    columns = {
        "merchant_id": "bigint", "automation_id": "bigint", "version_id": "bigint", "membership_id": "bigint",
        "once_key": "text", "exclusive": "boolean", "state": "text", "position": "int", "waits_until": "timestamptz",
        "wake_at": "timestamptz", "attempts": "int", "cause_kind": "text", "cause_id": "bigint",
        "location_id": "bigint", "lineage": "jsonb", "started_at": "timestamptz",
    }  # fmt: skip
    had = await _had(one, [member for member, _ in members])
    begins = entry.due or entry.now
    rows: list[db.Row] = [
        {"merchant_id": one.merchant_id, "automation_id": one.automation_id, "version_id": one.version_id,
         "membership_id": member, "once_key": f"member:{member}" if one.is_once else occasion,
         "exclusive": one.repeats is not Repeats.EACH_TIME, "state": "ACTIVE", "position": 0, "waits_until": begins,
         "wake_at": begins, "attempts": 0, "cause_kind": entry.cause and entry.cause[0],
         "cause_id": entry.cause and entry.cause[1], "location_id": entry.location_id,
         "lineage": list(entry.lineage), "started_at": begins}
        for member, occasion in members if member not in had
    ]  # fmt: skip
    made = await db.insert_rows("automation_run", columns, rows, on_conflict="DO NOTHING", answering="id")
    if made:
        await tally(one.automation_id, made[0]["id"], started=len(made), active=len(made))


async def _had(one: Entrance, members: list[int]) -> set[int]:
    """Those who may not come in again, or not while they are in it."""
    if one.repeats is Repeats.EACH_TIME and not one.is_once:
        return set()
    now = "" if one.is_once else " AND r.state = 'ACTIVE'"
    rows = await db.fetch(
        "SELECT DISTINCT coalesce(w.merged_into_id, w.id) AS id FROM membership w JOIN automation_run r"
        f" ON r.membership_id = w.id AND r.automation_id = $2{now} WHERE {db.among('w.id', 1, 'bigint')}"
        f" OR {db.among('w.merged_into_id', 1, 'bigint')}",
        db.to_json(members), one.automation_id,
    )  # fmt: skip
    return {row["id"] for row in rows}


async def _occasion(trigger: Trigger, activity: Activity) -> str | None:
    """By what the trigger is set off, if it is."""
    if not fits(trigger, activity.kind, dict(activity.data)):
        return None
    holds, occasion = True, f"activity:{activity.id}"
    match trigger:
        case FirstPurchase():
            holds = await _is_first(activity)
        case OrderCompleted():
            order = await _order_of(activity)
            holds = order is not None and order["kept_minor"] >= trigger.least_minor
            occasion = f"order:{order['id']}" if order else occasion
        case ReviewApproved():
            rows = await db.fetch("SELECT stars FROM review WHERE id = $1", activity.subject_id)
            holds, occasion = rows[0]["stars"] >= trigger.least_stars, f"review:{activity.subject_id}"
        case TierReached():
            holds = not trigger.tiers or activity.subject_id in trigger.tiers
        case BadgeGained():
            holds = not trigger.badges or activity.subject_id in trigger.badges
        case _:
            pass
    return occasion if holds else None


def fits(trigger: Trigger, kind: str, data: Mapping[str, Any]) -> bool:
    """What the activity's own words say: what it was about is not looked at."""
    test = _TESTS.get(trigger.kind)
    return test is not None and kind in test[0] and test[1](trigger, data)


def kinds_of(trigger: Trigger) -> frozenset[str]:
    """The activities that can set it off; none: time does."""
    test = _TESTS.get(trigger.kind)
    return test[0] if test else frozenset()


def _purchase(data: Mapping[str, Any]) -> bool:
    return data.get("amount_minor") is not None


def _bought_for(trigger: Purchased, data: Mapping[str, Any]) -> bool:
    return _purchase(data) and int(data["amount_minor"]) >= trigger.least_minor


def _earned(trigger: PointsEarned, data: Mapping[str, Any]) -> bool:
    return int(data.get("points") or 0) >= trigger.least


def _passed(trigger: BalancePassed, data: Mapping[str, Any]) -> bool:
    if data.get("balance") is None:
        return False
    after = int(data["balance"])
    return after - int(data.get("points") or 0) < trigger.points <= after


def _completed(trigger: Any, data: Mapping[str, Any]) -> bool:
    return data.get("state") == "COMPLETED"


def _always(trigger: Any, data: Mapping[str, Any]) -> bool:
    return True


_TESTS: Mapping[str, tuple[frozenset[str], Callable[[Any, Mapping[str, Any]], bool]]] = {
    "REGISTERED": (frozenset({"membership.joined"}), _always),
    "FIRST_PURCHASE": (BOUGHT, lambda _, data: _purchase(data)),
    "PURCHASED": (BOUGHT, _bought_for),
    "POINTS_EARNED": (frozenset({"points.earned"}), _earned),
    "BALANCE_PASSED": (POINTS, _passed),
    "TIER_REACHED": (frozenset({"tier.reached"}), _always),
    "BADGE_GAINED": (frozenset({"badge.gained"}), _always),
    "ORDER_COMPLETED": (frozenset({"points.earned", "purchase.recorded", "order.placed", "order.changed"}), _completed),
    "REVIEW_APPROVED": (frozenset({"review.approved"}), _always),
}


async def _is_first(activity: Activity) -> bool:
    """Whether the first purchase that stands is the one of this activity."""
    rows = await db.fetch(
        f"SELECT p.created_at FROM purchase p WHERE {mine('p.membership_id', 1)} AND p.reversed_at IS NULL"
        " ORDER BY p.id LIMIT 1",
        activity.membership_id,
    )
    return bool(rows) and rows[0]["created_at"] == activity.at


async def _order_of(activity: Activity) -> db.Row | None:
    column = "purchase_id" if activity.subject_kind == "purchase" else "id"
    return await db.fetch_one(
        f"SELECT id, total_minor - refunded_minor AS kept_minor FROM shop_order WHERE {column} = $1",
        activity.subject_id,
    )


async def _look_into_segments(open_ones: list[Entrance], member: int, entry: Entry) -> None:
    """Whether this has brought the member into a segment that is watched."""
    watched = {one.automation_id: one.trigger.segment for one in open_ones if isinstance(one.trigger, SegmentEntered)}
    if not watched:
        return
    inside = await segments_of(member, sorted(set(watched.values())), entry.now)
    for one in open_ones:
        if watched.get(one.automation_id) in inside:
            await enter(one, await see_inside(one.automation_id, [member]), entry)


async def see_inside(automation_id: int, members: list[int]) -> list[tuple[int, str]]:
    """Note that these are in the segment now; those who were not before, with the occasion."""
    source = (
        "SELECT $1, value FROM json_each($2) WHERE TRUE"
        if db.is_sqlite()
        else "SELECT $1::bigint, value::bigint FROM jsonb_array_elements_text($2::text::jsonb)"
    )
    rows = await db.returning(
        f"INSERT INTO automation_inside (automation_id, membership_id) {source}"
        " ON CONFLICT (automation_id, membership_id) DO NOTHING RETURNING id, membership_id",
        automation_id, db.to_json(members),
    )  # fmt: skip
    return [(row["membership_id"], f"inside:{row['id']}") for row in rows]
