"""Claimed receipts as GraphQL tells them."""

from __future__ import annotations

from datetime import date as Day
from datetime import datetime
from typing import Any

import strawberry

from fiel.core import db
from fiel.core.graphql import Money, Node, SafeInt, money, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.ledger.graphql import WhyStep, why_of
from fiel.purchases.actions import AwardPreview as PreviewValue
from fiel.purchases.receipts.deciding import Correction
from fiel.purchases.receipts.models import ReceiptState as ReceiptStateValue

ReceiptState = strawberry.enum(
    ReceiptStateValue, name="ReceiptState",
    description="WAITING: for the merchant's word. ACCEPTED: its points were given. REFUSED: with a reason; it may be"
    " claimed again. WITHDRAWN: its customer took it back.",
)  # fmt: skip


@strawberry.type(description="A receipt of a purchase for which the QR was not shown.")
class _ReceiptClaim(Node):
    number: str = told("As it was typed, or corrected since.")
    date: Day = told("Of the purchase.")
    amount: Money = told("What it came to.")
    location_name: str | None = told("Where it was bought; null: the business has no shop, or had none.")
    state: ReceiptStateValue = told("Where it stands.")
    refusal: str = told("Why it was refused; empty: it is not.")
    points: SafeInt = told("What it earned.")
    photo_url: str | None = told("Of its photo, for its owner and who decides; null: none, or no longer.")
    created_at: datetime = told("When it was claimed.")
    decided_at: datetime | None = told("When it was accepted, refused or withdrawn.")
    undone_at: datetime | None = told("When the accepted purchase was undone; the receipt may be claimed again.")


@strawberry.type(description="A receipt that one has claimed.")
class OwnReceiptClaim(_ReceiptClaim):
    is_corrected: bool = told("Whether whoever accepted it changed what stands on it.")


@strawberry.type(description="What the customer had typed, where it was corrected.")
class ReceiptAsClaimed:
    number: str = told("The number.")
    date: Day = told("The day.")
    amount: Money = told("The amount.")


@strawberry.type(description="A customer's claim of a receipt, for who decides on it.")
class ReceiptClaim(_ReceiptClaim):
    version: int = told("Counts changes; pass it back with a decision.")
    location_id: strawberry.ID | None = told("The shop, as a `Location`.")
    member_id: strawberry.ID = told("Who, as a `Member`.")
    member_name: str = told("As given to this merchant.")
    decided_by: str | None = told("Which employee decided; null: nobody, or a program.")
    as_claimed: ReceiptAsClaimed | None = told("What the customer had typed; null: nothing else.")


@strawberry.type(description="How many claims stand where.")
class ReceiptCounts:
    waiting: SafeInt = told("For a decision.")
    accepted: SafeInt = told("With their points.")
    refused: SafeInt = told("With a reason.")
    withdrawn: SafeInt = told("By their customers.")


@strawberry.type(description="What accepting a receipt would bring.")
class ReceiptPreview:
    points: SafeInt = told("How many.")
    balance_after: SafeInt = told("The customer's balance then.")
    why: list[WhyStep] = told("Why so many.")
    left_today: SafeInt = told("What the employee could still give today after it.")


@strawberry.input(description="A claim, with what really stands on its receipt.")
class _ReceiptInput:
    id: strawberry.ID = told("Which claim.")
    number: str | None = told("Null: as it was claimed.", None)
    date: Day | None = told("Null: as it was claimed.", None)
    amount_minor: SafeInt | None = told("In minor units; null: as it was claimed.", None)
    location_id: strawberry.ID | None = told("The shop; null: as it was claimed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)

    def correction(self) -> Correction:
        """Raises NotFound."""
        place = read_global_id(self.location_id, "Location") if self.location_id else None
        return Correction(self.number, self.date, self.amount_minor, place)


@strawberry.input(description="A claim to look at before deciding, with what really stands on its receipt.")
class PreviewReceiptInput(_ReceiptInput):
    pass


@strawberry.input(description="A claim to accept, with what really stands on its receipt.")
class AcceptReceiptInput(_ReceiptInput):
    version: int = told("Of the claim that was read.")
    idempotency_key: str = told("1 to 128 characters.")


def own_claim(row: db.Row, language: Language) -> OwnReceiptClaim:
    return OwnReceiptClaim(**_shared(row, language), is_corrected=row["as_claimed"] is not None)


def claim_of(row: db.Row, language: Language) -> ReceiptClaim:
    place = row["location_id"]
    return ReceiptClaim(
        **_shared(row, language), version=row["version"], decided_by=row["decided_by"],
        location_id=strawberry.ID(global_id("Location", place)) if place else None,
        member_id=strawberry.ID(global_id("Member", row["member"])), member_name=row["member_name"],
        as_claimed=_as_claimed(row, language),
    )  # fmt: skip


def counts_of(found: dict[str, int]) -> ReceiptCounts:
    return ReceiptCounts(**{state.value.lower(): SafeInt(found.get(state.value, 0)) for state in ReceiptStateValue})


def preview_of(seen: PreviewValue, currency: str, language: Language) -> ReceiptPreview:
    return ReceiptPreview(
        points=SafeInt(seen.points), balance_after=SafeInt(seen.balance_after),
        why=why_of(seen.why, currency, language), left_today=SafeInt(seen.left_today),
    )  # fmt: skip


def photo_url(photo_id: int | None) -> str | None:
    return f"/receipt-photo/{global_id('ReceiptPhoto', photo_id)}" if photo_id else None


def _as_claimed(row: db.Row, language: Language) -> ReceiptAsClaimed | None:
    had = db.from_json(row["as_claimed"]) if row["as_claimed"] else None
    if had is None:
        return None
    return ReceiptAsClaimed(
        number=had["number"], date=Day.fromisoformat(had["day"]),
        amount=money(had["amount_minor"], row["currency"], language),
    )  # fmt: skip


def _shared(row: db.Row, language: Language) -> dict[str, Any]:
    names = ("number", "location_name", "refusal", "created_at", "decided_at", "undone_at")
    return {
        "id": strawberry.ID(global_id("ReceiptClaim", row["id"])), "state": ReceiptStateValue(row["state"]),
        "date": Day.fromisoformat(row["day"]), "amount": money(row["amount_minor"], row["currency"], language),
        "points": SafeInt(row["points"]), "photo_url": photo_url(row["photo_id"]),
        **{name: row[name] for name in names},
    }  # fmt: skip
