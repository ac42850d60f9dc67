"""A merchant's periodic gifts: made, turned on and off, removed. Managers and up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, kept_by, record
from fiel.automations.gifts.giving import open_due
from fiel.automations.gifts.loaders import MOST_GIFTS
from fiel.automations.gifts.rules import Rhythm
from fiel.automations.models import GiftRhythm, PeriodicGift
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.merchants.actions import load_terms
from fiel.promotions.actions.checking import check_named

MOST_POINTS = 10**9


@dataclass(frozen=True, slots=True)
class GiftForm:
    name: str
    description: str
    points: int
    rhythm: Rhythm
    at_minute: int
    segment_id: int | None = None


async def check_gift(merchant_id: int, form: GiftForm) -> dict[str, Any]:
    """The columns that *form* fills. Raises InvalidInput, NotFound."""
    checks = Checks()
    name = checks.text("name", form.name, 80)
    description = checks.text("description", form.description, 200)
    checks.within("points", form.points, 1, MOST_POINTS)
    checks.within("atMinute", form.at_minute, 0, 1439)
    asked = {
        GiftRhythm.WEEKLY: (("weekday", 7),), GiftRhythm.MONTHLY: (("day", 31),),
        GiftRhythm.YEARLY: (("month", 12), ("day", 31)), GiftRhythm.BIRTHDAY: (),
    }[form.rhythm.kind]  # fmt: skip
    for field, most in asked:
        value = getattr(form.rhythm, field)
        if value is None:
            checks.fail(field, "REQUIRED")
        else:
            checks.within(field, value, 1, most)
    checks.done()
    await check_named(merchant_id, (), {"segment": {form.segment_id} if form.segment_id else set()})
    kept = {field: getattr(form.rhythm, field) for field, _ in asked}
    return {
        "name": name, "description": description, "points": form.points, "rhythm": form.rhythm.kind,
        "weekday": None, "month": None, "day": None, **kept, "at_minute": form.at_minute,
        "segment_id": form.segment_id,
    }  # fmt: skip


async def save_gift(
    actor: StaffActor, gift_id: int | None, form: GiftForm, version: int | None, *, now: datetime
) -> int:
    """A new one, off, or what a gift is from its next round on. Raises NotFound, InvalidInput, ChangedMeanwhile."""
    actor.require(Role.MANAGER)
    values = await check_gift(actor.merchant_id, form)

    async def body() -> int:
        number = gift_id
        if number is None:
            await _check_room(actor.merchant_id)
            made = await PeriodicGift.create(merchant_id=actor.merchant_id, **values, created_at=now, updated_at=now)
            number = int(made.id)
        else:
            stored = await _own(actor, number)
            if version is not None and version != stored.version:
                raise ChangedMeanwhile
            if stored.is_on:
                await open_due(number, now=now)
            before = Rhythm(stored.rhythm, stored.weekday, stored.month, stored.day)
            kept = Rhythm(form.rhythm.kind, values["weekday"], values["month"], values["day"])
            moved = (before, stored.at_minute) != (kept, form.at_minute)
            following = await _next_at(actor.merchant_id, kept, form.at_minute, now) if stored.is_on and moved else None
            await PeriodicGift.filter(id=number).update(
                **values, **({"next_at": following} if following else {}), version=stored.version + 1, updated_at=now
            )
        await _tell("gift.saved", actor, number, now)
        return number

    return await db.transaction(body)


async def turn_gift(actor: StaffActor, gift_id: int, *, on: bool, now: datetime) -> None:
    """On: from the next due moment; what was due while it was off is not given. Off: a round on its way stops where it
    is. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        stored = await _own(actor, gift_id)
        if stored.is_on is on:
            return
        if not on:
            await open_due(gift_id, now=now)
        rhythm = Rhythm(stored.rhythm, stored.weekday, stored.month, stored.day)
        await PeriodicGift.filter(id=gift_id).update(
            is_on=on, version=stored.version + 1, updated_at=now,
            next_at=await _next_at(actor.merchant_id, rhythm, stored.at_minute, now) if on else None,
        )  # fmt: skip
        await _tell("gift.started" if on else "gift.paused", actor, gift_id, now)

    await db.transaction(body)


async def remove_gift(actor: StaffActor, gift_id: int, *, now: datetime) -> None:
    """What it gave stays; a round on its way stops where it is. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        stored = await _own(actor, gift_id)
        await PeriodicGift.filter(id=gift_id).update(is_on=False, next_at=None, removed_at=now, updated_at=now)
        await _tell("gift.removed", actor, gift_id, now, kept={"was_on": stored.is_on})

    await db.transaction(body)


async def restore_gift(actor: StaffActor, gift_id: int, *, now: datetime) -> None:
    """A removed one is there again, on if it was, from the next due moment. One that is there stays so.

    Raises NotFound, NotRestored where there are too many.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("periodic_gift", gift_id)
        stored = await PeriodicGift.get_or_none(id=gift_id, merchant_id=actor.merchant_id)
        if stored is None:
            raise NotFound
        if stored.removed_at is None:
            return
        with restoring():
            await _check_room(actor.merchant_id)
        on = bool((await kept_by("gift.removed", actor.merchant_id, gift_id, stored.removed_at)).get("was_on"))
        rhythm = Rhythm(stored.rhythm, stored.weekday, stored.month, stored.day)
        await PeriodicGift.filter(id=gift_id).update(
            removed_at=None, is_on=on, version=stored.version + 1, updated_at=now,
            next_at=await _next_at(actor.merchant_id, rhythm, stored.at_minute, now) if on else None,
        )  # fmt: skip
        await _tell("gift.restored", actor, gift_id, now)

    await db.transaction(body)


async def _check_room(merchant_id: int) -> None:
    await db.hold("gifts", merchant_id)
    if await PeriodicGift.filter(merchant_id=merchant_id, removed_at=None).count() >= MOST_GIFTS:
        checks = Checks()
        checks.fail("name", "FULL", most=MOST_GIFTS)
        checks.done()


async def _next_at(merchant_id: int, rhythm: Rhythm, minute: int, now: datetime) -> datetime:
    zone = (await load_terms(merchant_id)).time_zone
    return rhythm.first_after(now, minute, zone)[1]


async def _own(actor: StaffActor, gift_id: int) -> PeriodicGift:
    await db.lock_row("periodic_gift", gift_id)
    stored = await PeriodicGift.get_or_none(id=gift_id, merchant_id=actor.merchant_id, removed_at=None)
    if stored is None:
        raise NotFound
    return stored


async def _tell(
    kind: str, actor: StaffActor, gift_id: int, now: datetime, *, kept: dict[str, Any] | None = None
) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("periodic_gift", gift_id),
                          data={"kept": kept} if kept else {}))  # fmt: skip
