"""How a request ends: confirmed, rejected, cancelled, or run out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Actor, Role, ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.ledger import actions as ledger
from fiel.members.households.drawing import owners_of
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.rewards.actions.hold import release
from fiel.rewards.errors import NotRequested
from fiel.rewards.models import RedemptionRequest, RedemptionStatus
from fiel.rewards.receipts import issue_receipt

REQUESTS_A_ROUND = 200


async def confirm_redemption(actor: ShopActor, redemption_id: int, key: str, *, now: datetime) -> RedemptionRequest:
    """Hand it over: the held points are spent for good. Raises NotFound, KeyReused, NotRequested, ProgramPaused."""

    async def body() -> RedemptionRequest:
        request = await _of_merchant(actor, redemption_id)
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("confirm", actor, redemption=redemption_id)
        if once.replayed is None:
            (await load_terms(actor.merchant_id)).require_active()
            await _settle(request, RedemptionStatus.CONFIRMED, now, employee=actor)
            await issue_receipt(request.id, now=now)
            await _record("redemption.confirmed", actor, request, now)
            await once.keep(redemption=request.id)
        return await RedemptionRequest.get(id=redemption_id)

    return await db.transaction(body)


async def reject_redemption(
    actor: StaffActor, redemption_id: int, reason: str, key: str, *, now: datetime
) -> RedemptionRequest:
    """Say no, with a reason that the customer reads; the points go back. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, NotRequested.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    reason = checks.text("reason", reason, 200)
    checks.done()

    async def body() -> RedemptionRequest:
        request = await _of_merchant(actor, redemption_id)
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("reject", actor, redemption=redemption_id, reason=reason)
        if once.replayed is None:
            await lock_account(request, now)
            await _settle(request, RedemptionStatus.REJECTED, now, employee=actor, reason=reason)
            await release(request, actor, now=now, location_id=actor.location_id)
            await _record("redemption.rejected", actor, request, now)
            await once.keep(redemption=request.id)
        return await RedemptionRequest.get(id=redemption_id)

    return await db.transaction(body)


async def cancel_redemption(actor: AccountActor, redemption_id: int, *, now: datetime) -> RedemptionRequest:
    """The customer changes their mind; cancelling twice is cancelling once. Raises NotFound, NotRequested."""

    async def body() -> RedemptionRequest:
        request = await RedemptionRequest.get_or_none(id=redemption_id, membership__customer_id=actor.customer_id)
        if request is None:
            raise NotFound
        await lock_account(request, now)
        await request.refresh_from_db()
        if request.status is RedemptionStatus.CANCELLED:
            return request
        await _settle(request, RedemptionStatus.CANCELLED, now)
        await release(request, actor, now=now, location_id=None)
        await _record("redemption.cancelled", actor, request, now, customer_id=actor.customer_id)
        return await RedemptionRequest.get(id=redemption_id)

    return await db.transaction(body)


async def expire_requests(*, now: datetime) -> int:
    """End the requests whose time is over, each in a transaction of its own; how many."""
    ended = 0
    while True:
        due = await db.fetch(
            "SELECT id FROM redemption_request WHERE status = 'REQUESTED' AND expires_at <= $1 ORDER BY id LIMIT $2",
            now,
            REQUESTS_A_ROUND,
        )
        if not due:
            return ended
        for row in due:
            ended += await _expire(row["id"], now)


async def call_off(actor: Actor, membership_ids: Sequence[int], *, now: datetime) -> int:
    """End whatever these members have asked for and not yet got, in time or not; how many. Inside a transaction that
    has locked their accounts."""
    waiting = await RedemptionRequest.filter(
        membership_id__in=membership_ids, status=RedemptionStatus.REQUESTED
    ).order_by("id")
    for request in waiting:
        await db.execute(
            "UPDATE redemption_request SET status = 'CANCELLED', settled_at = $2 WHERE id = $1"
            " AND status = 'REQUESTED'",
            request.id, now,
        )  # fmt: skip
        await release(request, actor, now=now, location_id=None)
        await _record("redemption.cancelled", actor, request, now)
    return len(waiting)


async def waiting_requests(membership_ids: Sequence[int]) -> list[int]:
    """Of what these members have asked for, what they have not got yet."""
    rows = await RedemptionRequest.filter(membership_id__in=membership_ids, status=RedemptionStatus.REQUESTED).values(
        "id"
    )
    return [row["id"] for row in rows]


async def lock_account(request: RedemptionRequest, now: datetime) -> None:
    """The account first, then the request: the order in which every door takes them."""
    membership = await Membership.get(id=request.membership_id)
    await ledger.lock([membership.points_account_id, *await owners_of([request.id])], now=now)


async def _expire(redemption_id: int, now: datetime) -> int:
    async def body() -> int:
        request = await RedemptionRequest.get(id=redemption_id)
        await lock_account(request, now)
        try:
            await _settle(request, RedemptionStatus.EXPIRED, now, overdue=True)
        except NotRequested:
            return 0  # somebody settled it meanwhile
        await release(request, SYSTEM, now=now, location_id=None)
        await _record("redemption.expired", SYSTEM, request, now)
        return 1

    return await db.transaction(body)


async def _of_merchant(actor: ShopActor, redemption_id: int) -> RedemptionRequest:
    request = await RedemptionRequest.get_or_none(id=redemption_id, merchant_id=actor.merchant_id)
    if request is None:
        raise NotFound
    return request


async def _settle(
    request: RedemptionRequest, to: RedemptionStatus, now: datetime, *, employee: ShopActor | None = None,
    reason: str | None = None, overdue: bool = False,
) -> None:  # fmt: skip
    """Raises NotRequested unless it is waiting and (but for the sweep itself) in time."""
    in_time = "expires_at <= $3" if overdue else "(expires_at IS NULL OR expires_at > $3)"
    settled = await db.execute(
        "UPDATE redemption_request SET status = $2, settled_at = $3, employee_id = $4, location_id = $5,"
        f" reject_reason = $6 WHERE id = $1 AND status = 'REQUESTED' AND {in_time}",
        request.id, to.value, now, employee and employee.employee_id, employee and employee.location_id, reason,
    )  # fmt: skip
    if not settled:
        raise NotRequested


async def _record(
    kind: str, actor: Actor, request: RedemptionRequest, now: datetime, *, customer_id: int | None = None
) -> None:
    if customer_id is None:
        holder = await Membership.get(id=request.membership_id)
        customer_id = holder.customer_id
    location_id = actor.location_id if isinstance(actor, StaffActor | TokenActor) else None
    await record(Happened(kind, actor, now, merchant_id=request.merchant_id, customer_id=customer_id,
                          membership_id=request.membership_id, subject=("redemption", request.id),
                          location_id=location_id,
                          data={"reward_id": request.reward_id, "cost": request.cost}))  # fmt: skip
