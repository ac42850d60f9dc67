"""What GraphQL tells of rewards and redemptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import strawberry

from fiel.core.graphql import (
    Node,
    SafeInt,
    UserError,
    answers,
    told,
)
from fiel.core.ids import global_id
from fiel.merchants.graphql import Picture, picture_of
from fiel.rewards import errors
from fiel.rewards.models import RedemptionStatus as RedemptionStatusValue

RedemptionStatus = strawberry.enum(RedemptionStatusValue, description="Where a redemption stands.")
WAITING = (RedemptionStatusValue.REQUESTED,)


@answers(errors.OutOfStock)
@strawberry.type(description="Somebody got the last one.")
class OutOfStock(UserError):
    pass


@answers(errors.LimitReached)
@strawberry.type(description="The customer has had as many as one may have.")
class LimitReached(UserError):
    most: int = told("For each customer.")


@strawberry.type(description="What points can be exchanged for.")
class Reward(Node):
    title: str = told("What it is.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    cost: SafeInt = told("In points.")
    stock: SafeInt | None = told("How many are left; null: no end of them.")
    most_per_customer: int | None = told("How many one customer may have; null: any number.")
    active_from: datetime | None = told("On offer from then on.")
    active_to: datetime | None = told("On offer until then.")
    request_days: int | None = told("How many days a request for it lives; null: as the programme says.")
    tier_id: strawberry.ID | None = told("Only for who is in this tier or above; null: for all.")
    tier_name: str | None = told("The same tier's name.")
    reaches_tier: bool | None = told("Whether one's tier is high enough for it; null: not told here.")
    is_active: bool = told("Switched on by the merchant.")
    version: int = told("Counts changes; pass it back with an update.")


@strawberry.type(description="A reward asked for or redeemed.")
class Redemption(Node):
    status: RedemptionStatusValue = told("Where it stands.")
    cost: SafeInt = told("In points, as it was when asked for.")
    reward_id: strawberry.ID = told("Of what.")
    reward_title: str = told("Its title.")
    reward_icon: str = told("Its icon.")
    reward_picture: Picture | None = told("Its picture; null: draw the icon.")
    on_the_spot: bool = told("Redeemed at the counter without a request.")
    requested_at: datetime = told("When.")
    expires_at: datetime | None = told("A request ends then by itself, and the points come back.")
    settled_at: datetime | None = told("When it was confirmed, rejected, cancelled or ran out.")
    reject_reason: str | None = told("Why the merchant said no.")
    location_name: str | None = told("Where it was settled.")


@strawberry.type(description="A redemption as the merchant sees it.")
class MemberRedemption(Redemption):
    member_id: strawberry.ID = told("Whose, for `memberChanged` and inputs.")
    member_name: str = told("Their name as given to this merchant.")
    employee_name: str | None = told("Who settled it.")


def reward_of(row: Mapping[str, Any]) -> Reward:
    names = ("title", "description", "icon", "cost", "stock", "most_per_customer", "request_days", "version")
    return Reward(
        id=strawberry.ID(global_id("Reward", row["id"])), **{name: row[name] for name in names},
        picture=picture_of(row["picture"]), tier_name=row["tier_name"],
        tier_id=strawberry.ID(global_id("Tier", row["tier_id"])) if row["tier_id"] else None,
        reaches_tier=bool(row["reaches_tier"]) if "reaches_tier" in row else None,
        is_active=bool(row["is_active"]), active_from=_moment(row["active_from"]),
        active_to=_moment(row["active_to"]),
    )  # fmt: skip


def redemption_of(row: Mapping[str, Any]) -> Redemption:
    return Redemption(**_shared(row))


def member_redemption_of(row: Mapping[str, Any]) -> MemberRedemption:
    return MemberRedemption(
        **_shared(row), member_id=strawberry.ID(global_id("Member", row["membership_id"])),
        member_name=row["member_name"], employee_name=row["employee_name"],
    )  # fmt: skip


def _shared(row: Mapping[str, Any]) -> dict[str, Any]:
    names = ("cost", "reward_title", "reward_icon", "reject_reason", "location_name")
    return {
        **{name: row[name] for name in names}, "id": strawberry.ID(global_id("Redemption", row["id"])),
        "status": RedemptionStatusValue(row["status"]), "on_the_spot": bool(row["on_the_spot"]),
        "reward_picture": picture_of(row["reward_picture"]),
        "reward_id": strawberry.ID(global_id("Reward", row["reward_id"])),
        **{name: _moment(row[name]) for name in ("requested_at", "expires_at", "settled_at")},
    }  # fmt: skip


def _moment(value: datetime | str | None) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else value
