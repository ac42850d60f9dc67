"""How members come into automations: by what happens to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from fiel.automations.models import AutomationRun, Repeats
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
    version_id: int
    repeats: Repeats
    trigger: Trigger

    def key(self, member: int, occasion: str) -> str:
        once = self.repeats is Repeats.ONCE or isinstance(self.trigger, ONCE_IN_A_LIFE)
        return f"member:{member}" if once else occasion


async def listen(activity: Activity, *, now: datetime) -> None:
    """Bring the member of *activity* into what it sets off. Inside a transaction; once for each activity."""
    member, kind = activity.membership_id, activity.kind
    if member is None or activity.merchant_id is None or kind not in MOVES:
        return
    open_ones = await entrances(activity.merchant_id, activity.at)
    if not open_ones:
        return
    depth, origin = await _came_from(activity)
    if depth > LONGEST_CHAIN or not await loaders.is_welcome(member):
        return
    for one in open_ones:
        occasion = await _occasion(one.trigger, activity) if one.automation_id != origin else None
        if occasion is not None:
            await enter(one, [(member, occasion)], now=now, cause=("activity", activity.id),
                        location_id=activity.location_id, depth=depth)  # fmt: skip
    await _look_into_segments(open_ones, member, activity, depth, origin, now)


async def entrances(merchant_id: int, at: datetime) -> list[Entrance]:
    """Those that are on since *at* or longer, and stay so until the commit."""
    share = "" if db.is_sqlite() else " FOR SHARE OF a"
    rows = await db.fetch(
        "SELECT a.id, a.current_id, a.repeats, v.trigger FROM automation a JOIN automation_version v"
        " ON v.id = a.current_id WHERE a.merchant_id = $1 AND a.status = 'ON' AND a.since_at <= $2"
        f" ORDER BY a.id{share}",
        merchant_id,
        at,
    )
    return [
        Entrance(row["id"], row["current_id"], Repeats(row["repeats"]), read_trigger(db.from_json(row["trigger"])))
        for row in rows
    ]


async def enter(
    one: Entrance, members: list[tuple[int, str]], *, now: datetime, cause: tuple[str, int] | None = None,
    location_id: int | None = None, depth: int = 0, due: Mapping[int, datetime] | None = None,
) -> None:  # fmt: skip
    """Each of *members* with its occasion, unless the same brought them in before, or they are in it and may be so one
    at a time. *due*: when each begins; now, if not told."""
    columns = {
        "automation_id": "bigint", "version_id": "bigint", "membership_id": "bigint", "once_key": "text",
        "exclusive": "boolean", "state": "text", "position": "int", "waits_until": "timestamptz",
        "wake_at": "timestamptz", "attempts": "int", "cause_kind": "text", "cause_id": "bigint",
        "location_id": "bigint", "depth": "int", "started_at": "timestamptz",
    }  # fmt: skip
    begins = due or {}
    rows: list[db.Row] = [
        {"automation_id": one.automation_id, "version_id": one.version_id, "membership_id": member,
         "once_key": one.key(member, occasion), "exclusive": one.repeats is not Repeats.EACH_TIME, "state": "ACTIVE",
         "position": 0, "waits_until": begins.get(member, now), "wake_at": begins.get(member, now), "attempts": 0,
         "cause_kind": cause and cause[0], "cause_id": cause and cause[1], "location_id": location_id,
         "depth": depth, "started_at": begins.get(member, now)}
        for member, occasion in members
    ]  # fmt: skip
    await db.insert_rows("automation_run", columns, rows, on_conflict="DO NOTHING")


async def _came_from(activity: Activity) -> tuple[int, int | None]:
    """How many automations led here, and the last of them."""
    if activity.subject_kind != "automation_run":
        return 0, None
    run = await AutomationRun.get(id=activity.subject_id)
    return run.depth + 1, run.automation_id


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


async def _look_into_segments(
    open_ones: list[Entrance], member: int, activity: Activity, depth: int, origin: int | None, now: datetime
) -> None:
    """Whether this has brought the member into a segment that is watched."""
    watched = {one.automation_id: one.trigger.segment for one in open_ones if isinstance(one.trigger, SegmentEntered)}
    if not watched:
        return
    inside = await segments_of(member, sorted(set(watched.values())), now)
    for one in open_ones:
        if watched.get(one.automation_id) in inside and one.automation_id != origin:
            await enter(one, await see_inside(one.automation_id, [member]), now=now, cause=("activity", activity.id),
                        location_id=activity.location_id, depth=depth)  # fmt: skip


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
