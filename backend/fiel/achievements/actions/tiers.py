"""A merchant's tiers, and the settings of tiers and badges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.achievements import loaders
from fiel.achievements.actions.following import look_at_all
from fiel.achievements.models import AchievementScheme, Below, Needs, Tier, Window
from fiel.achievements.rules import AS_IT_IS
from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.core.keep import KEEP, Keep
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column, take_back_picture
from fiel.merchants.rules import LEAST_CONTRAST, contrast_with_white, darkened

MOST_TIERS = 20
LARGEST = 10**12
MOST_MULTIPLIER_BP = 100_000
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class SchemeForm:
    tiers_on: bool
    badges_on: bool
    needs: Needs = Needs.ALL
    window: Window = Window.LIFETIME
    below: Below = Below.AS_EARNED


@dataclass(frozen=True, slots=True)
class TierForm:
    """A whole tier. What is None is not asked for."""

    name: str
    rank: int
    color: str
    description: str = ""
    points_needed: int | None = None
    spend_needed_minor: int | None = None
    multiplier_bp: int = AS_IT_IS
    is_active: bool = True
    picture: int | Keep | None = KEEP


async def save_scheme(actor: StaffActor, form: SchemeForm, version: int | None, *, now: datetime) -> None:
    """Owner. *version*: of the settings that the form showed; None: there were none yet. Raises ChangedMeanwhile."""
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.hold("achievements", actor.merchant_id)
        values: dict[str, Any] = {
            "tiers_on": form.tiers_on, "badges_on": form.badges_on, "needs": form.needs, "window": form.window,
            "below": form.below, "updated_at": now,
        }  # fmt: skip
        found = await AchievementScheme.get_or_none(merchant_id=actor.merchant_id)
        if (found.version if found else None) != version:
            raise ChangedMeanwhile
        if found is None:
            found = await AchievementScheme.create(merchant_id=actor.merchant_id, **values)
        else:
            await AchievementScheme.filter(id=found.id).update(**values, version=found.version + 1)
        number = await _happened("achievements.updated", actor, ("merchant", actor.merchant_id), now)
        await look_at_all(actor.merchant_id, f"change:{number}", now=now, tells=False)

    await db.transaction(body)


async def save_tier(
    actor: StaffActor, tier_id: int | None, form: TierForm, version: int | None, *, now: datetime
) -> int:
    """A new tier, or all of one. Owner. *version*: of the tier that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.OWNER)
    values = _check(form)
    picture = await picture_column(actor.merchant_id, actor.employee_id, form.picture, PictureKind.REWARD, now=now)

    async def body() -> int:
        await db.hold("achievements", actor.merchant_id)
        others = [row for row in await loaders.tiers(actor.merchant_id) if row["id"] != tier_id]
        _check_place(form, others)
        if tier_id is None:
            made = await Tier.create(merchant_id=actor.merchant_id, **values, **picture, created_at=now, updated_at=now)
            number = made.id
        else:
            tier = await _own_tier(actor, tier_id)
            if version is not None and version != tier.version:
                raise ChangedMeanwhile
            if picture:
                await drop_picture(Picture.of(tier.picture), now=now)
            await Tier.filter(id=tier.id).update(**values, **picture, version=tier.version + 1, updated_at=now)
            number = tier.id
        told = await _happened("tier.saved", actor, ("tier", number), now)
        await look_at_all(actor.merchant_id, f"change:{told}", now=now, tells=False)
        return int(number)

    return await db.transaction(body)


async def remove_tier(actor: StaffActor, tier_id: int, *, now: datetime) -> None:
    """Whoever was in it goes to where their figures say. Owner. Raises NotFound."""
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.hold("achievements", actor.merchant_id)
        tier = await _own_tier(actor, tier_id)
        await drop_picture(Picture.of(tier.picture), now=now)
        await Tier.filter(id=tier.id).update(removed_at=now, updated_at=now, picture=None)
        told = await _happened("tier.removed", actor, ("tier", tier.id), now, kept={"picture": tier.picture})
        await look_at_all(actor.merchant_id, f"change:{told}", now=now, tells=False)

    await db.transaction(body)


async def restore_tier(actor: StaffActor, tier_id: int, *, now: datetime) -> None:
    """A removed one is there again, and whoever's figures reach it is in it; one that is there stays so. Owner.

    Raises NotFound, NotRestored where the present tiers leave it no place.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.hold("achievements", actor.merchant_id)
        tier = await Tier.get_or_none(id=tier_id, merchant_id=actor.merchant_id)
        if tier is None:
            raise NotFound
        if tier.removed_at is None:
            return
        form = TierForm(tier.name, tier.rank, tier.color, points_needed=tier.points_needed,
                        spend_needed_minor=tier.spend_needed_minor, is_active=tier.is_active)  # fmt: skip
        with restoring():
            _check_place(form, await loaders.tiers(actor.merchant_id))
        kept = await kept_by("tier.removed", actor.merchant_id, tier_id, tier.removed_at)
        await Tier.filter(id=tier_id).update(
            removed_at=None, picture=await take_back_picture(kept.get("picture")), version=tier.version + 1,
            updated_at=now,
        )  # fmt: skip
        told = await _happened("tier.restored", actor, ("tier", tier_id), now)
        await look_at_all(actor.merchant_id, f"change:{told}", now=now, tells=False)

    await db.transaction(body)


async def _own_tier(actor: StaffActor, tier_id: int) -> Tier:
    tier = await Tier.get_or_none(id=tier_id, merchant_id=actor.merchant_id, removed_at=None)
    if tier is None:
        raise NotFound
    return tier


async def _happened(
    kind: str, actor: StaffActor, subject: tuple[str, int], now: datetime, *, kept: dict[str, Any] | None = None
) -> int:
    data = {"kept": kept} if kept else {}
    [number] = await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=subject, data=data))
    return number


def _check(form: TierForm) -> dict[str, Any]:
    checks = Checks()
    name = checks.text("name", " ".join(form.name.split()), 40)
    description = checks.text("description", form.description, 300, least=0)
    checks.within("rank", form.rank, 1, MOST_TIERS)
    for path, value in (("pointsNeeded", form.points_needed), ("spendNeededMinor", form.spend_needed_minor)):
        if value is not None:
            checks.within(path, value, 1, LARGEST)
    checks.within("multiplierBp", form.multiplier_bp, AS_IT_IS // 10, MOST_MULTIPLIER_BP)
    if not _COLOR.fullmatch(form.color):
        checks.fail("color", "COLOR")
    elif contrast_with_white(form.color) < LEAST_CONTRAST:
        checks.fail("color", "CONTRAST", suggestion=darkened(form.color))
    checks.done()
    return {
        "name": name, "description": description, "rank": form.rank, "color": form.color.upper(),
        "points_needed": form.points_needed, "spend_needed_minor": form.spend_needed_minor,
        "multiplier_bp": form.multiplier_bp, "is_active": form.is_active,
    }  # fmt: skip


def _check_place(form: TierForm, others: list[db.Row]) -> None:
    """Each rank once, and no tier asks for less than one below it: nobody would ever be in that one."""
    checks = Checks()
    if len(others) >= MOST_TIERS:
        checks.fail("name", "FULL", most=MOST_TIERS)
    if any(row["rank"] == form.rank for row in others):
        checks.fail("rank", "RANK_TAKEN")
    if any(row["name"].casefold() == " ".join(form.name.split()).casefold() for row in others):
        checks.fail("name", "NAME_TAKEN")
    asks = form.points_needed is not None or form.spend_needed_minor is not None
    for row in others:
        if not (row["is_active"] and form.is_active):
            continue
        its = row["points_needed"] is not None or row["spend_needed_minor"] is not None
        if its and not asks and row["rank"] < form.rank:
            checks.fail("pointsNeeded", "TIER_ORDER", name=row["name"])
            break
        if asks and not its and row["rank"] > form.rank:
            checks.fail("pointsNeeded", "TIER_ORDER_ABOVE", name=row["name"])
            break
    for path, name in (("pointsNeeded", "points_needed"), ("spendNeededMinor", "spend_needed_minor")):
        value = getattr(form, name)
        for row in others:
            if value is None or row[name] is None or not (row["is_active"] and form.is_active):
                continue
            if row["rank"] < form.rank and row[name] > value:
                checks.fail(path, "TIER_ORDER", name=row["name"])
                break
            if row["rank"] > form.rank and row[name] < value:
                checks.fail(path, "TIER_ORDER_ABOVE", name=row["name"])
                break
    checks.done()
