"""Reviews as GraphQL tells them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from fiel.core import db
from fiel.core.graphql import Node, SafeInt, told
from fiel.core.ids import global_id
from fiel.merchants.graphql import Picture, picture_of
from fiel.orders.reviews.models import ReviewState as ReviewStateValue
from fiel.orders.reviews.rules import ReviewPay

ReviewState = strawberry.enum(
    ReviewStateValue, name="ReviewState",
    description="PENDING: not written yet. WRITTEN: waits for the merchant's word. APPROVED: published. REFUSED: may be"
    " written anew. VOID: what was bought went back.",
)  # fmt: skip


@strawberry.type(description="What a customer says of something they bought, or may say.")
class _Review(Node):
    product_ref: str = told("The shop's own id of the product.")
    product_name: str = told("As it was on the order.")
    state: ReviewStateValue = told("Where it stands.")
    stars: int | None = told("1 to 5; null: not written yet.")
    text: str = told("Plain text, as it was typed; may be empty.")
    picture: Picture | None = told("A photo of the customer's; null: none.")
    refusal: str = told("Why it was refused; empty: it is not.")
    answer: str = told("The merchant's; empty: none.")
    points: SafeInt = told("What it brought.")
    created_at: datetime = told("When the order asked for it.")
    written_at: datetime | None = told("When it was last written.")
    decided_at: datetime | None = told("When it was published or refused.")


@strawberry.type(description="One's own review, written or to be written.")
class OwnReview(_Review):
    potential_points: SafeInt = told("What it will bring once it is published; 0: nothing, or it has.")


@strawberry.type(description="A customer's review, for who decides on it.")
class Review(_Review):
    version: int = told("Counts changes; pass it back with a decision.")
    order_id: strawberry.ID = told("The order that asked for it.")
    order_ref: str = told("The shop's number of it.")
    member_id: strawberry.ID = told("Who, as a `Member`.")
    member_name: str = told("As given to this merchant.")


@strawberry.type(description="How many reviews stand where.")
class ReviewCounts:
    pending: SafeInt = told("Not written yet.")
    written: SafeInt = told("Waiting for a decision.")
    approved: SafeInt = told("Published.")
    refused: SafeInt = told("Refused, and not written anew.")


def own_review(row: db.Row, pay: ReviewPay, *, has_first: bool) -> OwnReview:
    """*has_first*: another one is paid already, or may be."""
    open_still = row["state"] != ReviewStateValue.APPROVED.value
    return OwnReview(
        **_shared(row), potential_points=SafeInt(pay.potential(1, has_first=has_first) if open_still else 0)
    )


def review_of(row: db.Row) -> Review:
    own = {} if row["state"] != ReviewStateValue.PENDING.value else {"picture": None}  # until they show it
    return Review(
        **(_shared(row) | own), version=row["version"], order_id=strawberry.ID(global_id("Order", row["order_id"])),
        order_ref=row["order_ref"], member_id=strawberry.ID(global_id("Member", row["member"])),
        member_name=row["member_name"],
    )  # fmt: skip


def counts_of(found: dict[str, int]) -> ReviewCounts:
    return ReviewCounts(**{
        state.value.lower(): SafeInt(found.get(state.value, 0)) for state in ReviewStateValue
        if state is not ReviewStateValue.VOID
    })  # fmt: skip


def _shared(row: db.Row) -> dict[str, Any]:
    names = ("product_ref", "product_name", "stars", "text", "refusal", "answer", "created_at", "written_at",
             "decided_at")  # fmt: skip
    return {
        "id": strawberry.ID(global_id("Review", row["id"])), "state": ReviewStateValue(row["state"]),
        "picture": picture_of(row["picture"]), "points": SafeInt(row["points"]),
        **{name: row[name] for name in names},
    }  # fmt: skip
