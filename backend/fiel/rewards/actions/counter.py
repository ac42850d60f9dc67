"""At the counter: redeem on the spot, and undo."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, ShopActor, TokenActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.ledger.errors import NotEnoughPoints
from fiel.members.actions import MemberRef, consume_consent, resolve_member
from fiel.members.actions.consent import Consent, check_pin, override_words
from fiel.members.errors import RecordMerged
from fiel.members.households.drawing import shared_points
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.rewards.actions.hold import hold, lock_holder, release
from fiel.rewards.actions.settle import lock_account
from fiel.rewards.errors import HouseholdNeedsThem, NotRequested, TooLateToUndo
from fiel.rewards.models import DELETED, RedemptionRequest, RedemptionStatus, Reward
from fiel.rewards.receipts import issue_receipt, undo_receipt

UNDO_LENGTH = timedelta(minutes=2)
OWN_ACTS = ("LIVE_QR", "PHONE", "PIN")
"""Consents that are the customer's own word here and now: these may spend what their household has."""


async def redeem_reward(
    actor: ShopActor, member: MemberRef, reward_id: int, consent: Consent, key: str, *, now: datetime
) -> RedemptionRequest:
    """Redeem for a customer standing there, with their consent. Once for each *key*.

    Raises NotFound, KeyReused, ConsentNeeded, WrongPin, Throttled, QrRefused, ProgramPaused, MemberBlocked,
    RewardUnavailable, LimitReached, OutOfStock, NotEnoughPoints, HouseholdNeedsThem.
    """
    resolved = await resolve_member(actor, member, now=now)
    if resolved.membership_id is None:
        raise NotFound
    membership_id = resolved.membership_id
    reason = override_words(consent)  # it lies beside the entry too
    if consent.pin is not None and not await ledger.was_done(actor.merchant_id, key):
        if not await Reward.exists(id=reward_id, merchant_id=actor.merchant_id, position__gt=DELETED):
            raise NotFound
        await check_pin(actor, resolved.customer_id, consent.pin, now=now)

    async def body() -> RedemptionRequest:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("redeem", actor, customer=resolved.customer_id, reward=reward_id)
        if once.replayed is not None:
            return await RedemptionRequest.get(id=once.replayed["redemption"])
        reward = await Reward.get_or_none(id=reward_id, merchant_id=actor.merchant_id, position__gt=DELETED)
        if reward is None:
            raise NotFound
        (await load_terms(actor.merchant_id)).require_active()
        how = await consume_consent(actor, resolved.customer_id, membership_id, reward.cost, consent, now=now)
        acts = how in OWN_ACTS
        holder = await lock_holder(membership_id, shares=acts, now=now)
        try:
            request = await hold(actor, reward, holder, on_the_spot=True, expires_at=None,
                                 employee_id=actor.employee_id, location_id=actor.location_id, note=reason,
                                 now=now)  # fmt: skip
        except NotEnoughPoints as refused:
            if not acts and await shared_points(membership_id, now=now) >= refused.missing:
                raise HouseholdNeedsThem from refused
            raise
        await issue_receipt(request.id, now=now)
        await record(Happened("redemption.on_the_spot", actor, now, merchant_id=actor.merchant_id,
                              customer_id=resolved.customer_id, membership_id=membership_id,
                              subject=("redemption", request.id), location_id=actor.location_id,
                              data={"reward_id": reward.id, "cost": reward.cost, "consent": how}))  # fmt: skip
        await once.keep(redemption=request.id)
        return request

    return await db.transaction(body)


async def undo_redemption(actor: ShopActor, redemption_id: int, key: str, *, now: datetime) -> RedemptionRequest:
    """Take back one's own confirmation within two minutes (a manager: anybody's, at any time).

    A confirmed request waits again; a redemption on the spot is reversed and its points return.
    Raises NotFound, KeyReused, NotRequested, TooLateToUndo.
    """

    async def body() -> RedemptionRequest:
        request = await RedemptionRequest.get_or_none(id=redemption_id, merchant_id=actor.merchant_id)
        if request is None:
            raise NotFound
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("undo", actor, redemption=redemption_id)
        if once.replayed is None and await Membership.exists(id=request.membership_id, merged_into_id__isnull=False):
            raise RecordMerged
        if once.replayed is not None:
            return request
        await _check_right(actor, request, now)
        await lock_account(request, now)
        back_to = RedemptionStatus.REVERSED if request.on_the_spot else RedemptionStatus.REQUESTED
        undone = await db.execute(
            "UPDATE redemption_request SET status = $2, settled_at = $3 WHERE id = $1 AND status = 'CONFIRMED'",
            request.id, back_to.value, now if request.on_the_spot else None,
        )  # fmt: skip
        if not undone:
            raise NotRequested
        await undo_receipt(request.id, now=now)
        if request.on_the_spot:
            await release(request, actor, now=now, location_id=actor.location_id)
        membership = await Membership.get(id=request.membership_id)
        await record(Happened("redemption.undone", actor, now, merchant_id=actor.merchant_id,
                              customer_id=membership.customer_id, membership_id=membership.id,
                              subject=("redemption", request.id), location_id=actor.location_id,
                              data={"reward_id": request.reward_id, "cost": request.cost}))  # fmt: skip
        await once.keep(redemption=request.id)
        return await RedemptionRequest.get(id=redemption_id)

    return await db.transaction(body)


async def _check_right(actor: ShopActor, request: RedemptionRequest, now: datetime) -> None:
    if not isinstance(actor, TokenActor) and actor.role.rank >= Role.MANAGER.rank:
        return
    is_recent = request.settled_at is not None and now - request.settled_at <= UNDO_LENGTH
    if isinstance(actor, TokenActor):
        if not await _is_of_source(actor, request):
            raise NotFound
    elif request.employee_id != actor.employee_id:
        raise NotFound
    if not is_recent:
        raise TooLateToUndo


async def _is_of_source(actor: TokenActor, request: RedemptionRequest) -> bool:
    """Whether a token of the same till or e-shop settled it last."""
    row = await db.fetch_one(
        "SELECT CASE WHEN a.actor_kind = 'token' THEN (SELECT source_id FROM api_token k WHERE k.id = a.actor_id) END"
        " AS source_id FROM activity a WHERE a.subject_kind = 'redemption' AND a.subject_id = $1"
        " AND a.kind IN ('redemption.on_the_spot', 'redemption.confirmed') ORDER BY a.id DESC LIMIT 1",
        request.id,
    )
    return row is not None and row["source_id"] == actor.source_id
