"""A customer asks for a reward."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.rewards.actions.hold import hold, lock_holder
from fiel.rewards.errors import RequestsOff
from fiel.rewards.models import DELETED, RedemptionRequest, Reward


async def request_redemption(actor: AccountActor, reward_id: int, key: str, *, now: datetime) -> RedemptionRequest:
    """Ask for a reward; its points are held from now on. Once for each *key*.

    Raises NotFound, KeyReused, ProgramPaused, RequestsOff, MemberBlocked, RewardUnavailable, TierNeeded, LimitReached,
    OutOfStock, NotEnoughPoints.
    """

    async def body() -> RedemptionRequest:
        reward = await Reward.get_or_none(id=reward_id, position__gt=DELETED)
        membership = reward and await Membership.get_or_none(
            customer_id=actor.customer_id, merchant_id=reward.merchant_id
        )
        if reward is None or membership is None:
            raise NotFound
        own_key = await ledger.key_of_customer(actor, reward.merchant_id, key)
        once = await ledger.claim_key(reward.merchant_id, own_key, now=now)
        once.means("request", actor, reward=reward_id)
        if once.replayed is not None:
            return await RedemptionRequest.get(id=once.replayed["redemption"])
        terms = await load_terms(reward.merchant_id)
        terms.require_active()
        if not terms.allows_redemption_requests:
            raise RequestsOff
        holder = await lock_holder(membership.id, shares=True, now=now)
        days = reward.request_days or terms.request_days
        request = await hold(actor, reward, holder, on_the_spot=False, expires_at=now + timedelta(days=days),
                             employee_id=None, location_id=None, now=now)  # fmt: skip
        await record(Happened("redemption.requested", actor, now, merchant_id=reward.merchant_id,
                              customer_id=actor.customer_id, membership_id=membership.id,
                              subject=("redemption", request.id),
                              data={"reward_id": reward.id, "cost": reward.cost}))  # fmt: skip
        await once.keep(redemption=request.id)
        return request

    return await db.transaction(body)
