"""A merchant's badges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.achievements.actions.following import look_at_all
from fiel.achievements.models import Badge, Measure, MemberBadge
from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.core.keep import KEEP, Keep
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column, take_back_picture

ICONS = ("medal", "star", "heart", "cup", "gift", "bag", "flower", "book", "pizza", "drop", "croissant", "scissors")
MOST_BADGES = 100
LARGEST = 10**12


@dataclass(frozen=True, slots=True)
class BadgeForm:
    """A whole badge: held from *least* to *most* of *measure*, both included; None: without an upper end."""

    title: str
    measure: Measure
    least: int
    most: int | None = None
    description: str = ""
    icon: str = "medal"
    is_active: bool = True
    picture: int | Keep | None = KEEP


async def save_badge(
    actor: StaffActor, badge_id: int | None, form: BadgeForm, version: int | None, *, now: datetime
) -> int:
    """A new badge, or all of one. Manager and up. *version*: of the badge that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    values = _check(form)
    picture = await picture_column(actor.merchant_id, actor.employee_id, form.picture, PictureKind.REWARD, now=now)

    async def body() -> int:
        await db.hold("achievements", actor.merchant_id)
        await _require_free(actor, values["title"], but=badge_id or 0)
        if badge_id is None:
            made = await Badge.create(
                merchant_id=actor.merchant_id, **values, **picture, created_at=now, updated_at=now
            )
            number = made.id
        else:
            badge = await _own_badge(actor, badge_id)
            if version is not None and version != badge.version:
                raise ChangedMeanwhile
            if picture:
                await drop_picture(Picture.of(badge.picture), now=now)
            await Badge.filter(id=badge.id).update(**values, **picture, version=badge.version + 1, updated_at=now)
            number = badge.id
        await _look("badge.saved", actor, number, now)
        return int(number)

    return await db.transaction(body)


async def remove_badge(actor: StaffActor, badge_id: int, *, now: datetime) -> None:
    """From now on nobody has it. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.hold("achievements", actor.merchant_id)
        badge = await _own_badge(actor, badge_id)
        await drop_picture(Picture.of(badge.picture), now=now)
        await Badge.filter(id=badge.id).update(removed_at=now, updated_at=now, picture=None)
        await MemberBadge.filter(badge_id=badge.id, lost_at=None).update(lost_at=now)
        await _look("badge.removed", actor, badge.id, now, kept={"picture": badge.picture})

    await db.transaction(body)


async def restore_badge(actor: StaffActor, badge_id: int, *, now: datetime) -> None:
    """A removed one is there again, and whoever had it has it since they gained it; one that is there stays so. Manager
    and up. Raises NotFound, NotRestored where another has its title or there are too many."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.hold("achievements", actor.merchant_id)
        badge = await Badge.get_or_none(id=badge_id, merchant_id=actor.merchant_id)
        if badge is None:
            raise NotFound
        if badge.removed_at is None:
            return
        with restoring():
            await _require_free(actor, badge.title, but=badge_id)
        kept = await kept_by("badge.removed", actor.merchant_id, badge_id, badge.removed_at)
        await MemberBadge.filter(badge_id=badge_id, lost_at=badge.removed_at).update(lost_at=None)
        await Badge.filter(id=badge_id).update(
            removed_at=None, picture=await take_back_picture(kept.get("picture")), version=badge.version + 1,
            updated_at=now,
        )  # fmt: skip
        await _look("badge.restored", actor, badge_id, now)

    await db.transaction(body)


async def _look(
    kind: str, actor: StaffActor, badge_id: int, now: datetime, *, kept: dict[str, Any] | None = None
) -> None:
    data = {"kept": kept} if kept else {}
    happened = Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("badge", badge_id), data=data)
    [told] = await record(happened)
    await look_at_all(actor.merchant_id, f"change:{told}", now=now, tells=False)


async def _own_badge(actor: StaffActor, badge_id: int) -> Badge:
    badge = await Badge.get_or_none(id=badge_id, merchant_id=actor.merchant_id, removed_at=None)
    if badge is None:
        raise NotFound
    return badge


async def _require_free(actor: StaffActor, title: object, *, but: int) -> None:
    listed = Badge.filter(merchant_id=actor.merchant_id, removed_at=None).exclude(id=but)
    checks = Checks()
    if await listed.filter(title=title).exists():
        checks.fail("title", "NAME_TAKEN")
    if await listed.count() >= MOST_BADGES:
        checks.fail("title", "FULL", most=MOST_BADGES)
    checks.done()


def _check(form: BadgeForm) -> dict[str, Any]:
    checks = Checks()
    title = checks.text("title", " ".join(form.title.split()), 40)
    description = checks.text("description", form.description, 300, least=0)
    if form.icon not in ICONS:
        checks.fail("icon", "UNREADABLE")
    checks.within("least", form.least, 0, LARGEST)
    if form.most is not None:
        checks.within("most", form.most, 0, LARGEST)
        if form.most < form.least:
            checks.fail("most", "BELOW")
    checks.done()
    return {
        "title": title, "description": description, "icon": form.icon, "measure": form.measure, "least": form.least,
        "most": form.most, "is_active": form.is_active,
    }  # fmt: skip
