"""The customer's wallet, for a shop's own pages: a link into it, and all of it in one answer."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from fiel.achievements.reading import BadgeStanding, MemberStanding, standing_of
from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.core.language import format_money
from fiel.ledger.graphql import why_steps
from fiel.members.actions.claim_links import wallet_link
from fiel.members.actions.find import MemberRef, resolve_member
from fiel.members.households.drawing import shared_points
from fiel.merchants.loaders import merchant_by_id
from fiel.merchants.rules import RedemptionRate, value_of
from fiel.pos.access import CustomersReader, Now, Reader, WalletLinker
from fiel.pos.wallet_shapes import (
    Expiring,
    Movement,
    Reachable,
    Wallet,
    WalletBadge,
    WalletLink,
    WalletMoney,
    WalletTier,
)
from fiel.wallet import loaders
from fiel.wallet.asked import Part, Parts

router = APIRouter(tags=["wallet"])


@router.post("/customers/{customer_id}/wallet-link", status_code=201, summary="A link into the wallet")
async def make_link(actor: WalletLinker, customer_id: str, now: Now, request: Request) -> WalletLink:
    """For a customer who is on your site: a quarter of an hour long it leads to their wallet, by a sign-in or, where
    the wallet is nobody's yet, by claiming it. It signs nobody in. Show it to them alone."""
    found = await resolve_member(actor, MemberRef(membership_id=read_global_id(customer_id, "Member")), now=now)
    url, ends_at = wallet_link(actor, request.app.state.settings, found.membership_id or 0, now=now)
    return WalletLink(url=url, expires_at=ends_at)


@router.get("/customers/{customer_id}/wallet", summary="All of a wallet")
async def read_wallet(
    actor: CustomersReader, customer_id: str, now: Now, language: Reader,
    history: Annotated[int, Query(ge=0, le=100, description="So many movements.")] = 20,
) -> Wallet:  # fmt: skip
    """What "My points" in your customer area shows: the programme's words, the balance and what it is worth, the
    latest movements as the customer sees them, what ends when, and the rewards, the tier and the badges with what is
    missing for each."""
    found = await resolve_member(actor, MemberRef(membership_id=read_global_id(customer_id, "Member")), now=now)
    row = await _row(actor, found.customer_id, history, now)
    balance = row["balance"] - row["due"]
    standing = await standing_of(actor.merchant_id, row["wallet_id"], now)
    return Wallet(
        customer_id=customer_id, code=show_code(row["code"] or ""), intro=row["intro"],
        is_active=bool(row["is_active"]), balance=balance,
        shared_points=await shared_points(row["wallet_id"], now=now), pending_points=row["pending"],
        lifetime_points=row["lifetime"], value=_value(row, balance, language),
        history=[_movement(one, row["currency"], language) for one in loaders.part(row, "transactions") or []],
        expiring=[Expiring(points=one["points"], expires_at=datetime.fromisoformat(one["expires_at"]))
                  for one in loaders.part(row, "expiring") or []],
        rewards=[_reward(one, balance) for one in loaders.part(row, "rewards") or []],
        tier=_tier(standing) if standing else None,
        badges=[_badge(one) for one in standing.badges] if standing else [],
    )  # fmt: skip


async def _row(actor: TokenActor, customer_id: int, history: int, now: datetime) -> dict[str, Any]:
    merchant = await merchant_by_id(actor.merchant_id)
    parts = Parts((Part("transactions", history, None), Part("rewards", 0, None), Part("expiring", 0, None)))
    row = await loaders.wallet(customer_id, merchant["slug"], parts, now) if merchant else None
    if row is None:
        raise NotFound
    return row


def _value(row: dict[str, Any], balance: int, language: Reader) -> WalletMoney | None:
    if row["redeem_points"] is None or row["redeem_amount_minor"] is None:
        return None
    worth = value_of(balance, RedemptionRate(row["redeem_points"], row["redeem_amount_minor"]))
    return WalletMoney(amount_minor=worth, formatted=format_money(worth, row["currency"], language))


def _movement(row: dict[str, Any], currency: str, language: Reader) -> Movement:
    why = why_steps(db.from_json(row["why"]), currency, language)
    return Movement(
        id=global_id("PointsTransaction", row["id"]), kind=row["kind"], reason=row["reason"], points=row["points"],
        description=row["description"], location=row["location_name"],
        happened_at=datetime.fromisoformat(row["occurred_at"]), why=[step.text for step in why],
    )  # fmt: skip


def _reward(row: dict[str, Any], balance: int) -> Reachable:
    return Reachable(
        id=global_id("Reward", row["id"]), title=row["title"], description=row["description"], cost=row["cost"],
        missing=max(0, row["cost"] - balance), stock=row["stock"], tier=row["tier_name"],
        reaches_tier=bool(row["reaches_tier"]),
    )  # fmt: skip


def _tier(found: MemberStanding) -> WalletTier | None:
    if found.tier is None:
        return None
    mine, above, left = found.tier.tier, found.tier.next, found.tier.missing
    return WalletTier(
        name=mine["name"] if mine else None, color=mine["color"] if mine else None,
        description=mine["description"] if mine else "", next=above["name"] if above else None,
        missing_points=left.points if left else None, missing_spend_minor=left.spend_minor if left else None,
        needs=found.needs,
    )  # fmt: skip


def _badge(found: BadgeStanding) -> WalletBadge:
    return WalletBadge(
        title=found.badge["title"], description=found.badge["description"], icon=found.badge["icon"],
        gained_at=found.gained_at, missing=found.missing,
    )  # fmt: skip
