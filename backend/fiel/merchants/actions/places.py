"""The shops of a merchant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.merchants.actions.business import read_link
from fiel.merchants.errors import LastLocation
from fiel.merchants.models import Location
from fiel.merchants.rules import city_key


@dataclass(frozen=True, slots=True)
class LocationForm:
    """A whole shop; an update replaces all of it. *city* None: the merchant's."""

    name: str
    address: str = ""
    city: str | None = None
    map_url: str | None = None


async def create_location(actor: StaffActor, form: LocationForm, *, now: datetime) -> Location:
    """Raises NotFound below owner, InvalidInput."""
    actor.require(Role.OWNER)
    checked = _check(form)

    async def body() -> Location:
        await db.lock_row("merchant", actor.merchant_id)
        await _require_free_name(actor, checked.name, but=0)
        location = await Location.create(merchant_id=actor.merchant_id, **await _values(actor, checked), created_at=now)
        await record(Happened("location.created", actor, now, merchant_id=actor.merchant_id,
                              subject=("location", location.id)))  # fmt: skip
        return location

    return await db.transaction(body)


async def update_location(
    actor: StaffActor, location_id: int, form: LocationForm, *, now: datetime, version: int | None = None
) -> Location:
    """Raises NotFound, InvalidInput, ChangedMeanwhile."""
    actor.require(Role.OWNER)
    checked = _check(form)

    async def body() -> Location:
        await db.lock_row("merchant", actor.merchant_id)
        location = await _open_location(actor, location_id)
        if version is not None and version != location.version:
            raise ChangedMeanwhile
        await _require_free_name(actor, checked.name, but=location_id)
        values = {**await _values(actor, checked), "version": location.version + 1}
        if not await Location.filter(id=location_id, version=location.version).update(**values):
            raise ChangedMeanwhile
        await record(Happened("location.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("location", location_id)))  # fmt: skip
        return await Location.get(id=location_id)

    return await db.transaction(body)


async def close_location(actor: StaffActor, location_id: int, *, now: datetime) -> None:
    """Customers no longer see it and its shifts end; what happened there keeps its name. The last one stays.

    Raises NotFound, LastLocation.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.lock_row("merchant", actor.merchant_id)
        location = await _open_location(actor, location_id)
        if await Location.filter(merchant_id=actor.merchant_id, closed_at=None).count() == 1:
            raise LastLocation
        await Location.filter(id=location_id).update(closed_at=now, version=location.version + 1)
        await db.execute(
            "UPDATE shift SET closed_at = $2 WHERE location_id = $1 AND closed_at IS NULL", location_id, now
        )
        staff = await db.returning(
            "UPDATE employee SET location_id = NULL WHERE location_id = $1 RETURNING id", location_id
        )
        kept = {"employees": [row["id"] for row in staff], "name": location.name}
        await record(Happened("location.closed", actor, now, merchant_id=actor.merchant_id,
                              subject=("location", location_id), data={"kept": kept}))  # fmt: skip

    await db.transaction(body)


async def restore_location(actor: StaffActor, location_id: int, *, now: datetime) -> None:
    """A closed one is open again, and the usual place of those whose it was and who have no other since; the shifts
    that ended stay so. One that is open stays so.

    Raises NotFound below owner, NotRestored where another has its name.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.lock_row("merchant", actor.merchant_id)
        location = await Location.get_or_none(id=location_id, merchant_id=actor.merchant_id)
        if location is None:
            raise NotFound
        if location.closed_at is None:
            return
        kept = await kept_by("location.closed", actor.merchant_id, location_id, location.closed_at)
        name = str(kept.get("name", location.name))  # before another took it
        with restoring():
            await _require_free_name(actor, name, but=location_id)
        await Location.filter(id=location_id).update(closed_at=None, name=name, version=location.version + 1)
        await db.execute(
            "UPDATE employee SET location_id = $1 WHERE merchant_id = $2 AND location_id IS NULL"
            f" AND {db.among('id', 3, 'bigint')}",
            location_id, actor.merchant_id, db.to_json(kept.get("employees", [])),
        )  # fmt: skip
        await record(Happened("location.restored", actor, now, merchant_id=actor.merchant_id,
                              subject=("location", location_id)))  # fmt: skip

    await db.transaction(body)


def _check(form: LocationForm) -> LocationForm:
    checks = Checks()
    checked = LocationForm(
        checks.text("name", form.name, 80), checks.text("address", form.address, 160, least=0),
        checks.text("city", form.city, 80, least=0) if form.city is not None else None,
        read_link(checks, "mapUrl", form.map_url, 300),
    )  # fmt: skip
    checks.done()
    return checked


async def _values(actor: StaffActor, form: LocationForm) -> dict[str, Any]:
    city = form.city
    if not city:
        city = (await db.fetch("SELECT city FROM merchant WHERE id = $1", actor.merchant_id))[0]["city"]
    return {"name": form.name, "address": form.address, "city": city, "city_key": city_key(city or ""),
            "map_url": form.map_url}  # fmt: skip


async def _open_location(actor: StaffActor, location_id: int) -> Location:
    location = await Location.get_or_none(id=location_id, merchant_id=actor.merchant_id, closed_at=None)
    if location is None:
        raise NotFound
    return location


async def _require_free_name(actor: StaffActor, name: str, *, but: int) -> None:
    """A closed one leaves its name to whoever takes it. In a transaction that has locked the merchant."""
    taken = Checks()
    other = await Location.filter(merchant_id=actor.merchant_id, name=name).exclude(id=but).first()
    if other is not None and other.closed_at is None:
        taken.fail("name", "TAKEN", name=name)
    elif other is not None:
        await Location.filter(id=other.id, closed_at__isnull=False).update(name=f"{name[:60]} · {other.id}")
    taken.done()
