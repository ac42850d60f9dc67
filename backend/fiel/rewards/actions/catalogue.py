"""The catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.achievements.models import Tier
from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.core.keep import KEEP, Keep
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column, take_back_picture
from fiel.rewards.errors import RewardUsed, StockChanged
from fiel.rewards.models import DELETED, RedemptionRequest, Reward

ICONS = ("gift", "cup", "croissant", "percent", "bag", "star", "scissors", "flower", "book", "pizza", "heart", "drop")


@dataclass(frozen=True, slots=True)
class RewardForm:
    """A whole reward; an update replaces all of it."""

    title: str
    cost: int
    description: str = ""
    icon: str = "gift"
    stock: int | None = None
    most_per_customer: int | None = None
    active_from: datetime | None = None
    active_to: datetime | None = None
    request_days: int | None = None
    tier_id: int | None = None
    """Only for who is in it or above."""
    is_active: bool = True
    picture: int | Keep | None = KEEP
    """The row of an upload; None: no picture."""


async def create_reward(actor: StaffActor, form: RewardForm, *, now: datetime) -> Reward:
    """Manager and up. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    values = {**_check(form), **await _picture(actor, form.picture, now)}

    async def body() -> Reward:
        await _require_own_tier(actor, form.tier_id)
        last = await db.fetch("SELECT max(position) AS last FROM reward WHERE merchant_id = $1", actor.merchant_id)
        reward = await Reward.create(
            merchant_id=actor.merchant_id, **values, stock=form.stock, position=max(last[0]["last"] or 0, 0) + 1,
            created_at=now, updated_at=now,
        )  # fmt: skip
        await record(Happened("reward.created", actor, now, merchant_id=actor.merchant_id,
                              subject=("reward", reward.id)))  # fmt: skip
        return reward

    return await db.transaction(body)


async def update_reward(
    actor: StaffActor, reward_id: int, form: RewardForm, stock_was: int | None, *, now: datetime,
    version: int | None = None,
) -> Reward:  # fmt: skip
    """Manager and up. Requests made before keep their cost. *stock_was*: what the form was opened with, since units
    may go while somebody types: a stock that was not typed anew stays as it is, one that was is set only if it still
    is what they saw. *version*: of the reward that the form showed.

    Raises NotFound, InvalidInput, StockChanged, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    values = {**_check(form), **await _picture(actor, form.picture, now)}

    async def body() -> Reward:
        reward = await Reward.get_or_none(id=reward_id, merchant_id=actor.merchant_id, position__gt=DELETED)
        if reward is None:
            raise NotFound
        if form.tier_id != reward.tier_id:
            await _require_own_tier(actor, form.tier_id)
        if version is not None and version != reward.version:
            raise ChangedMeanwhile
        if "picture" in values:
            await drop_picture(Picture.of(reward.picture), now=now)
        written = await Reward.filter(id=reward_id, version=reward.version).update(
            **values, version=reward.version + 1, updated_at=now
        )
        if not written:
            raise ChangedMeanwhile
        if form.stock != stock_was:
            changed = await db.execute(
                "UPDATE reward SET stock = $2 WHERE id = $1 AND coalesce(stock, -1) = $3",
                reward_id, form.stock, -1 if stock_was is None else stock_was,
            )  # fmt: skip
            if not changed:
                raise StockChanged
        await record(Happened("reward.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("reward", reward.id)))  # fmt: skip
        return reward

    return await db.transaction(body)


async def order_rewards(actor: StaffActor, reward_ids: Sequence[int], *, now: datetime) -> None:
    """Put them in this order; those not named follow. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        rows = await db.fetch(
            f"SELECT id FROM reward WHERE merchant_id = $1 AND position > {DELETED} ORDER BY position, cost, id",
            actor.merchant_id,
        )
        own = [row["id"] for row in rows]
        if not set(reward_ids) <= set(own) or len(set(reward_ids)) != len(reward_ids):
            raise NotFound
        order = [*reward_ids, *(number for number in own if number not in set(reward_ids))]
        for place, number in enumerate(order, 1):
            await db.execute("UPDATE reward SET position = $2 WHERE id = $1 AND position <> $2", number, place)
        await record(Happened("rewards.ordered", actor, now, merchant_id=actor.merchant_id))

    await db.transaction(body)


async def delete_reward(actor: StaffActor, reward_id: int, *, now: datetime) -> None:
    """Only one that nobody ever asked for: others are switched off. Manager and up. Raises NotFound, RewardUsed."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("reward", reward_id)
        reward = await Reward.get_or_none(id=reward_id, merchant_id=actor.merchant_id, position__gt=DELETED)
        if reward is None:
            raise NotFound
        if await RedemptionRequest.exists(reward_id=reward_id):
            raise RewardUsed
        await drop_picture(Picture.of(reward.picture), now=now)
        await Reward.filter(id=reward_id).update(
            position=DELETED, is_active=False, picture=None, version=reward.version + 1, updated_at=now
        )
        kept = {"position": reward.position, "is_active": reward.is_active, "picture": reward.picture}
        await record(Happened("reward.deleted", actor, now, merchant_id=actor.merchant_id,
                              subject=("reward", reward_id), data={"kept": kept}))  # fmt: skip

    await db.transaction(body)


async def restore_reward(actor: StaffActor, reward_id: int, *, now: datetime) -> None:
    """A deleted one is as it was, at its place; one that is there stays so. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("reward", reward_id)
        reward = await Reward.get_or_none(id=reward_id, merchant_id=actor.merchant_id)
        if reward is None:
            raise NotFound
        if reward.position > DELETED:
            return
        kept = await kept_by("reward.deleted", actor.merchant_id, reward_id, reward.updated_at)
        await Reward.filter(id=reward_id).update(
            position=kept.get("position", 0), is_active=bool(kept.get("is_active")), version=reward.version + 1,
            picture=await take_back_picture(kept.get("picture")), updated_at=now,
        )  # fmt: skip
        await record(Happened("reward.restored", actor, now, merchant_id=actor.merchant_id,
                              subject=("reward", reward_id)))  # fmt: skip

    await db.transaction(body)


async def _require_own_tier(actor: StaffActor, tier_id: int | None) -> None:
    if tier_id is not None and not await Tier.exists(id=tier_id, merchant_id=actor.merchant_id, removed_at=None):
        raise NotFound


async def _picture(actor: StaffActor, given: int | Keep | None, now: datetime) -> dict[str, Any]:
    return await picture_column(actor.merchant_id, actor.employee_id, given, PictureKind.REWARD, now=now)


def _check(form: RewardForm) -> dict[str, Any]:
    checks = Checks()
    title = checks.text("title", form.title, 80)
    description = checks.text("description", form.description, 500, least=0)
    checks.within("cost", form.cost, 1, 10**12)
    for path, value, most in (
        ("stock", form.stock, 10**9), ("mostPerCustomer", form.most_per_customer, 10**6),
        ("requestDays", form.request_days, 365),
    ):  # fmt: skip
        if value is not None:
            checks.within(path, value, 0 if path == "stock" else 1, most)
    if form.icon not in ICONS:
        checks.fail("icon", "UNREADABLE")
    readable = [
        _check_moment(checks, "activeFrom", form.active_from),
        _check_moment(checks, "activeTo", form.active_to),
    ]
    if all(readable) and form.active_from and form.active_to and form.active_to <= form.active_from:
        checks.fail("activeTo", "ORDER")
    checks.done()
    return {
        "title": title, "description": description, "icon": form.icon, "cost": form.cost,
        "most_per_customer": form.most_per_customer, "active_from": form.active_from, "active_to": form.active_to,
        "request_days": form.request_days, "is_active": form.is_active, "tier_id": form.tier_id,
    }  # fmt: skip


def _check_moment(checks: Checks, path: str, moment: datetime | None) -> bool:
    """A moment needs its time zone, and a year that survives being moved to another one."""
    readable = moment is None or (moment.tzinfo is not None and 2000 <= moment.year <= 9000)
    if not readable:
        checks.fail(path, "UNREADABLE")
    return readable
