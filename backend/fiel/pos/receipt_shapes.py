"""Claimed receipts as JSON."""

from __future__ import annotations

from datetime import date as Day
from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from fiel.pos.shapes import LARGEST_AMOUNT, Input, example
from fiel.purchases.receipts.models import ReceiptState

Version = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1, description="Of the claim that was read.")]


class Receipt(BaseModel):
    """A receipt that a customer claims, since the QR was not shown with the purchase."""

    id: str
    customer_id: str
    customer_name: str = Field(description="As given to the business.")
    number: str = Field(description="As the customer typed it, or as it was corrected. Plain text.")
    date: Day = Field(description="Of the purchase, in the business's time zone.")
    amount_minor: int
    location_id: str | None = Field(description="The shop; null: the business has none.")
    location_name: str | None
    has_photo: bool = Field(description="Whether the customer added a photo, which the panel shows.")
    state: ReceiptState
    refusal: str = Field(description="Why it was refused; empty: it is not.")
    points: int = Field(description="What it brought.")
    version: int = Field(description="Counts changes; pass it back with a decision.")
    created_at: datetime = Field(description="When it was claimed.")
    decided_at: datetime | None = Field(description="Null: it waits.")
    undone_at: datetime | None = Field(description="When its purchase was undone; null: it stands.")


class AlikePurchase(BaseModel):
    """A purchase of the receipt's amount on its day, in its shop or nobody knows in which."""

    customer_id: str
    customer_name: str = Field(description="As given to the business.")
    occurred_at: datetime
    receipt_number: str | None = Field(description="Of the receipt that it comes from; null: it was given at the till.")


class ReceiptToDecide(Receipt):
    """With what speaks against paying it."""

    alike_purchases: list[AlikePurchase] = Field(description="It may have been given at the till: up to five.")
    alike_orders: list[str] = Field(description="Orders that have its number, in your own numbers.")


class NewAcceptance(Input):
    """What is left out stays as the customer typed it."""

    model_config = example({"version": 1, "amount_minor": 1250})

    version: Version
    number: str | None = Field(None, max_length=40, description="As it really stands on the receipt.")
    date: Day | None = Field(None, description="As it really stands on the receipt.")
    amount_minor: Annotated[int, Field(strict=True, ge=1, le=LARGEST_AMOUNT)] | None = Field(
        None, description="As it really stands on the receipt."
    )


class NewReceiptRefusal(Input):
    model_config = example({"version": 1, "reason": "Ese ticket no es de nuestra tienda."})

    version: Version
    reason: str = Field(min_length=3, max_length=300, description="The customer reads it.")
