"""Rewards and redemptions over REST."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window, cursor
from fiel.pos.access import Key, Now, RedemptionsWriter, RewardsReader
from fiel.pos.consent import consent_of
from fiel.pos.shapes import NewRedemption, Page, Redemption, Reward
from fiel.rewards import actions, loaders
from fiel.rewards.models import RedemptionStatus

router = APIRouter(tags=["rewards"])


@router.get("/rewards", summary="Rewards")
async def list_rewards(actor: RewardsReader) -> list[Reward]:
    """All of them, in the business's order; those switched off too."""
    return [_reward(row) for row in await loaders.rewards_of_merchant(actor.merchant_id)]


@router.get("/redemptions", summary="Redemptions")
async def list_redemptions(
    actor: RewardsReader,
    status: Annotated[RedemptionStatus | None, Query(description="Default: those that wait.")] = None,
    customer: Annotated[str | None, Query(max_length=64, description="Their id.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20, after: Annotated[str | None, Query(max_length=2000)] = None,
) -> Page[Redemption]:  # fmt: skip
    """The newest first."""
    member = read_global_id(customer, "Member") if customer is not None else None
    wanted = [(status or RedemptionStatus.REQUESTED).value]
    page = await loaders.merchant_redemptions(actor.merchant_id, wanted, member, Window.of(limit, after))
    return Page(data=[_redemption(row) for row in page.rows], next=cursor(page.keys[-1]) if page.has_more else None)


@router.post("/redemptions", status_code=201, summary="Redeem on the spot")
async def redeem(actor: RedemptionsWriter, form: NewRedemption, key: Key, now: Now) -> Redemption:
    """For a customer who agrees: by a QR of this moment, by their wallet PIN, or because you signed them in."""
    reward = read_global_id(form.reward_id, "Reward")
    consent = consent_of(actor, form.consent)
    done = await actions.redeem_reward(actor, form.customer.ref(), reward, consent, key, now=now)
    return await _read(actor, done.id)


@router.get("/redemptions/{redemption_id}", summary="A redemption")
async def read_redemption(actor: RewardsReader, redemption_id: str) -> Redemption:
    return await _read(actor, read_global_id(redemption_id, "Redemption"))


@router.post("/redemptions/{redemption_id}/confirmation", summary="Hand a request over")
async def confirm(actor: RedemptionsWriter, redemption_id: str, key: Key, now: Now) -> Redemption:
    """What the customer asked for in the app; its points are held already."""
    done = await actions.confirm_redemption(actor, read_global_id(redemption_id, "Redemption"), key, now=now)
    return await _read(actor, done.id)


@router.post("/redemptions/{redemption_id}/reversal", summary="Undo a redemption")
async def undo(actor: RedemptionsWriter, redemption_id: str, key: Key, now: Now) -> Redemption:
    """Of a token, within two minutes: a request waits again, what was redeemed on the spot gives its points back."""
    done = await actions.undo_redemption(actor, read_global_id(redemption_id, "Redemption"), key, now=now)
    return await _read(actor, done.id)


async def _read(actor: TokenActor, number: int) -> Redemption:
    row = await loaders.merchant_redemption(actor.merchant_id, number)
    if row is None:
        raise NotFound
    return _redemption(row)


def _redemption(row: db.Row) -> Redemption:
    names = ("status", "cost", "reward_title", "requested_at", "expires_at", "settled_at")
    return Redemption(
        id=global_id("Redemption", row["id"]), customer_id=global_id("Member", row["membership_id"]),
        reward_id=global_id("Reward", row["reward_id"]), **{name: row[name] for name in names},
    )  # fmt: skip


def _reward(row: db.Row) -> Reward:
    names = ("title", "description", "cost", "stock", "most_per_customer", "active_from", "active_to")
    return Reward(
        id=global_id("Reward", row["id"]), is_active=bool(row["is_active"]), **{name: row[name] for name in names}
    )
