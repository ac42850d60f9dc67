"""What GraphQL tells of rewards and redemptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Node, SafeInt, UserError, answers, field, told
from fiel.core.ids import global_id, show_code
from fiel.merchants.graphql import Picture, picture_of
from fiel.rewards import errors
from fiel.rewards.models import RedemptionStatus as RedemptionStatusValue
from fiel.rewards.receipts import as_signed

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
    """A row and its readers, as a movement."""

    row: strawberry.Private[Mapping[str, Any]]

    @field("Opaque and stable.")  # type: ignore[misc]
    def id(self) -> strawberry.ID:  # type: ignore[override]  # the interface has it plain
        return strawberry.ID(global_id("Reward", self.row["id"]))

    @field("What it is.")
    def title(self) -> str:
        return str(self.row["title"])

    @field("More of it; may be empty.")
    def description(self) -> str:
        return str(self.row["description"])

    @field("A name from the set that the apps draw.")
    def icon(self) -> str:
        return str(self.row["icon"])

    @field("Its picture; null: draw the icon.")
    def picture(self) -> Picture | None:
        return picture_of(self.row["picture"])

    @field("In points.")
    def cost(self) -> SafeInt:
        return SafeInt(self.row["cost"])

    @field("How many are left; null: no end of them.")
    def stock(self) -> SafeInt | None:
        stock: SafeInt | None = self.row["stock"]
        return stock

    @field("How many one customer may have; null: any number.")
    def most_per_customer(self) -> int | None:
        return db.number_of(self.row, "most_per_customer")

    @field("On offer from then on.")
    def active_from(self) -> datetime | None:
        return db.moment_or_none(self.row["active_from"])

    @field("On offer until then.")
    def active_to(self) -> datetime | None:
        return db.moment_or_none(self.row["active_to"])

    @field("How many days a request for it lives; null: as the programme says.")
    def request_days(self) -> int | None:
        return db.number_of(self.row, "request_days")

    @field("Only for who is in this tier or above; null: for all.")
    def tier_id(self) -> strawberry.ID | None:
        return strawberry.ID(global_id("Tier", self.row["tier_id"])) if self.row["tier_id"] else None

    @field("The same tier's name.")
    def tier_name(self) -> str | None:
        return db.text_of(self.row, "tier_name")

    @field("Whether one's tier is high enough for it; null: not told here.")
    def reaches_tier(self) -> bool | None:
        known = "reaches_tier" in self.row and self.row["reaches_tier"] is not None
        return bool(self.row["reaches_tier"]) if known else None

    @field("Switched on by the merchant.")
    def is_active(self) -> bool:
        return bool(self.row["is_active"])

    @field("Counts changes; pass it back with an update.")
    def version(self) -> int:
        return int(self.row["version"])


@strawberry.type(description="What shows that a reward was redeemed; it names nobody.")
class RedemptionReceipt:
    number: str = told("In groups, to be read aloud.")
    title: str = told("What was redeemed.")
    shop: str = told("The merchant's name then.")
    place: str | None = told("Of the location; null where there was none.")
    cost: SafeInt = told("In points.")
    issued_at: datetime = told("When it was handed over.")
    undone_at: datetime | None = told("When that was undone; null: it was not.")


@strawberry.type(description="A receipt as its customer has it.")
class OwnRedemptionReceipt(RedemptionReceipt):
    signed: str = told(
        "It as a JSON Web Signature (RFC 7515, EdDSA): anybody can check it with the keys of `/.well-known/jwks.json`."
    )
    url: str = told("The page that says whether it is true; for a QR.")


@strawberry.type(description="A reward asked for or redeemed.")
class Redemption(Node):
    """A row and its readers, as a movement."""

    row: strawberry.Private[Mapping[str, Any]]

    @field("Opaque and stable.")  # type: ignore[misc]
    def id(self) -> strawberry.ID:  # type: ignore[override]  # the interface has it plain
        return strawberry.ID(global_id("Redemption", self.row["id"]))

    @field("Where it stands.")
    def status(self) -> RedemptionStatusValue:
        return _STATUSES[self.row["status"]]

    @field("In points, as it was when asked for.")
    def cost(self) -> SafeInt:
        return SafeInt(self.row["cost"])

    @field("Of what.")
    def reward_id(self) -> strawberry.ID:
        return strawberry.ID(global_id("Reward", self.row["reward_id"]))

    @field("Its title.")
    def reward_title(self) -> str:
        return str(self.row["reward_title"])

    @field("Its icon.")
    def reward_icon(self) -> str:
        return str(self.row["reward_icon"])

    @field("Its picture; null: draw the icon.")
    def reward_picture(self) -> Picture | None:
        return picture_of(self.row["reward_picture"])

    @field("Redeemed at the counter without a request.")
    def on_the_spot(self) -> bool:
        return bool(self.row["on_the_spot"])

    @field("When.")
    def requested_at(self) -> datetime:
        return db.moment_of(self.row["requested_at"])

    @field("A request ends then by itself, and the points come back.")
    def expires_at(self) -> datetime | None:
        return db.moment_or_none(self.row["expires_at"])

    @field("When it was confirmed, rejected, cancelled or ran out.")
    def settled_at(self) -> datetime | None:
        return db.moment_or_none(self.row["settled_at"])

    @field("Why the merchant said no.")
    def reject_reason(self) -> str | None:
        return db.text_of(self.row, "reject_reason")

    @field("Where it was settled.")
    def location_name(self) -> str | None:
        return db.text_of(self.row, "location_name")

    @field("The newest one; null: never confirmed.")
    def receipt(self, info: Info) -> OwnRedemptionReceipt | None:
        row = {name: self.row[f"receipt_{name}"] for name in _OF_RECEIPTS}
        if row["number"] is None:
            return None
        settings = info.context.settings
        signed = as_signed(settings, row)
        return OwnRedemptionReceipt(**told_of(row), signed=signed, url=f"{settings.public_url}/verify/{signed}")


@strawberry.type(description="A redemption as the merchant sees it.")
class MemberRedemption(Redemption):
    @field("Whose, for `memberChanged` and inputs.")
    def member_id(self) -> strawberry.ID:
        return strawberry.ID(global_id("Member", self.row["membership_id"]))

    @field("Their name as given to this merchant.")
    def member_name(self) -> str:
        return str(self.row["member_name"])

    @field("Who settled it.")
    def employee_name(self) -> str | None:
        return db.text_of(self.row, "employee_name")


_OF_RECEIPTS = ("number", "title", "shop", "place", "cost", "issued_at", "undone_at")
_STATUSES = {status.value: status for status in RedemptionStatusValue}


def told_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a receipt."""
    return {
        "number": show_code(row["number"]), "title": row["title"], "shop": row["shop"], "place": row["place"],
        "cost": SafeInt(row["cost"]), "issued_at": db.moment_of(row["issued_at"]),
        "undone_at": db.moment_or_none(row["undone_at"]),
    }  # fmt: skip


def reward_of(row: Mapping[str, Any]) -> Reward:
    return Reward(row=row)


def redemption_of(row: Mapping[str, Any]) -> Redemption:
    return Redemption(row=row)


def member_redemption_of(row: Mapping[str, Any]) -> MemberRedemption:
    return MemberRedemption(row=row)
