"""Making, changing and removing segments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fiel.achievements.loaders import badges_ever, tiers_ever
from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.segments.models import Segment
from fiel.segments.rules import Criteria, checked

MOST_SEGMENTS = 200


async def create_segment(actor: StaffActor, name: str, criteria: Criteria, *, now: datetime) -> int:
    """Manager and up. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    values = _check(name, criteria)

    async def body() -> int:
        await _require_own(actor, criteria)
        await _require_free(actor, values["name"], but=0)
        made = await Segment.create(merchant_id=actor.merchant_id, **values, created_at=now, updated_at=now)
        await _record("segment.created", actor, made.id, now)
        return int(made.id)

    return await db.transaction(body)


async def update_segment(
    actor: StaffActor, segment_id: int, name: str, criteria: Criteria, version: int | None, *, now: datetime
) -> None:
    """Manager and up; what waits to be sent to it goes to who is in it then. *version*: that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    values = _check(name, criteria)

    async def body() -> None:
        await _require_own(actor, criteria)
        segment = await own_segment(actor.merchant_id, segment_id)
        if version is not None and version != segment.version:
            raise ChangedMeanwhile
        await _require_free(actor, values["name"], but=segment_id)
        written = await Segment.filter(id=segment_id, version=segment.version).update(
            **values, version=segment.version + 1, updated_at=now
        )
        if not written:
            raise ChangedMeanwhile
        await _record("segment.updated", actor, segment_id, now)

    await db.transaction(body)


async def remove_segment(actor: StaffActor, segment_id: int, *, now: datetime) -> None:
    """From the list; what is set to go to it still does. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await own_segment(actor.merchant_id, segment_id)
        await Segment.filter(id=segment_id).update(removed_at=now)
        await _record("segment.removed", actor, segment_id, now)

    await db.transaction(body)


async def restore_segment(actor: StaffActor, segment_id: int, *, now: datetime) -> None:
    """A removed one is on the list again; one that is there stays so. Manager and up.

    Raises NotFound, NotRestored where another has its name or there are too many.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.hold("segments", actor.merchant_id)
        segment = await Segment.get_or_none(id=segment_id, merchant_id=actor.merchant_id)
        if segment is None:
            raise NotFound
        if segment.removed_at is None:
            return
        with restoring():
            await _require_free(actor, segment.name, but=segment_id)
        await Segment.filter(id=segment_id).update(removed_at=None, version=segment.version + 1, updated_at=now)
        await _record("segment.restored", actor, segment_id, now)

    await db.transaction(body)


async def own_segment(merchant_id: int, segment_id: int) -> Segment:
    """One that the merchant still lists. Raises NotFound."""
    found = await Segment.get_or_none(id=segment_id, merchant_id=merchant_id, removed_at=None)
    if found is None:
        raise NotFound
    return found


def _check(name: str, criteria: Criteria) -> dict[str, Any]:
    checks = Checks()
    values: dict[str, Any] = {"name": checks.text("name", " ".join(name.split()), 60)}
    values["criteria"] = checked(criteria, checks).as_json()
    checks.done()
    return values


async def _require_own(actor: StaffActor, criteria: Criteria) -> None:
    """Raises NotFound for tiers and badges that are none of the merchant's."""
    own_tiers = {row["id"] for row in await tiers_ever(actor.merchant_id)} if criteria.tier_ids else set[int]()
    own_badges = {row["id"] for row in await badges_ever(actor.merchant_id)} if criteria.badge_ids else set[int]()
    if not (own_tiers.issuperset(criteria.tier_ids) and own_badges.issuperset(criteria.badge_ids)):
        raise NotFound


async def _require_free(actor: StaffActor, name: object, *, but: int) -> None:
    await db.hold("segments", actor.merchant_id)
    listed = Segment.filter(merchant_id=actor.merchant_id, removed_at=None).exclude(id=but)
    checks = Checks()
    if await listed.filter(name=name).exists():
        checks.fail("name", "NAME_TAKEN")
    if await listed.count() >= MOST_SEGMENTS:
        checks.fail("name", "FULL", most=MOST_SEGMENTS)
    checks.done()


async def _record(kind: str, actor: StaffActor, segment_id: int, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("segment", segment_id)))
