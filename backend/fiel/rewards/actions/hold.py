"""Taking a reward from the shelf and its points from the wallet, for a request and on the spot alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.achievements.loaders import reaches_tier
from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.errors import MemberBlocked
from fiel.members.households.drawing import Sharer, draw_missing, drawn_lots, send_home, sharers_for
from fiel.members.models import Membership
from fiel.rewards.errors import LimitReached, OutOfStock, RewardUnavailable, TierNeeded
from fiel.rewards.models import DELETED, RedemptionRequest, RedemptionStatus, Reward


@dataclass(frozen=True, slots=True)
class Holder:
    """A membership as far as holding needs it."""

    id: int
    customer_id: int
    points_account_id: int
    sharers: tuple[Sharer, ...] = ()
    """Of their household, locked too."""


async def lock_holder(membership_id: int, *, shares: bool, now: datetime) -> Holder:
    """Lock a membership through its points account. *shares*: it is the member who acts, and who may spend what their
    household has. Raises MemberBlocked, NotFound."""
    row = await db.fetch_one(
        "SELECT id, customer_id, points_account_id, blocked_at FROM membership WHERE id = $1", membership_id
    )
    if row is None:
        raise NotFound
    if row["blocked_at"] is not None:
        raise MemberBlocked
    asked = await sharers_for(membership_id, now=now) if shares else ()
    await ledger.lock([row["points_account_id"], *(one.account_id for one in asked)], now=now)
    still = await sharers_for(membership_id, now=now) if asked else ()  # somebody may have left meanwhile
    sharers = tuple(one for one in still if one in asked)
    return Holder(row["id"], row["customer_id"], row["points_account_id"], sharers)


async def hold(
    actor: Actor, reward: Reward, holder: Holder, *, on_the_spot: bool, expires_at: datetime | None,
    employee_id: int | None, location_id: int | None, now: datetime, note: str | None = None,
) -> RedemptionRequest:  # fmt: skip
    """One unit off the stock and its cost out of the wallet. Call it with the holder locked.

    Raises RewardUnavailable, TierNeeded, LimitReached, OutOfStock, NotEnoughPoints.
    """
    if not is_on_offer(reward, now):
        raise RewardUnavailable
    if reward.tier_id is not None:
        [row] = await db.fetch(
            f"SELECT {reaches_tier('CAST($1 AS BIGINT)', 't.id')} AS reaches, t.name FROM tier t WHERE t.id = $2",
            holder.id, reward.tier_id,
        )  # fmt: skip
        if not row["reaches"]:
            raise TierNeeded(tier=row["name"])
    if reward.most_per_customer is not None:
        merged = await Membership.filter(merged_into_id=holder.id).values_list("id", flat=True)
        whose = [holder.id, *merged]  # who had another record has had theirs there
        had = await RedemptionRequest.filter(reward=reward, membership_id__in=whose, status__in=_COUNTED).count()
        if had >= reward.most_per_customer:
            raise LimitReached(reward.most_per_customer)
    request = await RedemptionRequest.create(
        reward=reward, membership_id=holder.id, merchant_id=reward.merchant_id, cost=reward.cost,
        status=RedemptionStatus.CONFIRMED if on_the_spot else RedemptionStatus.REQUESTED, on_the_spot=on_the_spot,
        requested_at=now, expires_at=expires_at, settled_at=now if on_the_spot else None, employee_id=employee_id,
        location_id=location_id,
    )  # fmt: skip
    if holder.sharers:
        await draw_missing(actor, holder.id, holder.points_account_id, reward.cost, request.id, holder.sharers, now=now)
    entry = ledger.Entry(
        holder.points_account_id, EntryKind.REDEEM, -reward.cost, actor, cause=("redemption", request.id),
        location_id=location_id, why=(ledger.WhyStep("REWARD", -reward.cost),), public_description=reward.title,
        private_note=note,
    )  # fmt: skip
    await ledger.post([entry], now=now)
    await _take_one(reward)
    return request


async def release(request: RedemptionRequest, actor: Actor, *, now: datetime, location_id: int | None) -> None:
    """The points go back to their lots, those of the household home, and the unit to the shelf."""
    row = await db.fetch_one(
        "SELECT t.id FROM points_transaction t WHERE t.cause_kind = 'redemption' AND t.cause_id = $1"
        " AND t.kind = 'REDEEM'",
        request.id,
    )
    if row is None:
        raise RuntimeError(f"redemption {request.id} holds no points")
    await ledger.give_back(row["id"], actor, now=now, cause=("redemption", request.id), location_id=location_id,
                           apart=await drawn_lots(request.id))  # fmt: skip
    await send_home(actor, request.id, now=now)
    await db.execute("UPDATE reward SET stock = stock + 1 WHERE id = $1 AND stock IS NOT NULL", request.reward_id)


def is_on_offer(reward: Reward, now: datetime) -> bool:
    started = reward.active_from is None or reward.active_from <= now
    return reward.is_active and started and (reward.active_to is None or now < reward.active_to)


_COUNTED = (RedemptionStatus.REQUESTED, RedemptionStatus.CONFIRMED)


async def _take_one(reward: Reward) -> None:
    """Last, since it holds the reward's row until the commit: where there is a stock, against all others, else against
    whoever would change it. What has no stock is not written: each wallet at the shop would be told of a change."""
    there = f"id = $1 AND position > {DELETED}"
    if reward.stock is None:
        shared = "" if db.is_sqlite() else " FOR SHARE"
        if await db.fetch(f"SELECT id FROM reward WHERE {there} AND stock IS NULL{shared}", reward.id):
            return
    taken = await db.execute(
        f"UPDATE reward SET stock = stock - 1 WHERE {there} AND (stock IS NULL OR stock > 0)", reward.id
    )
    if not taken:
        raise OutOfStock
