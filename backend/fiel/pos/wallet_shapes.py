"""A wallet as JSON."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field


class WalletLink(BaseModel):
    url: str
    expires_at: datetime


class WalletMoney(BaseModel):
    amount_minor: int
    formatted: str = Field(description="In the language of `Accept-Language`.")


class Movement(BaseModel):
    """A movement as its customer sees it."""

    id: str
    kind: str = Field(description="EARN, REDEEM, ADJUST_CREDIT, ADJUST_DEBIT, EXPIRE, CLAWBACK, …")
    reason: str | None = Field(description="Of an earning: PURCHASE, WELCOME, …")
    points: int = Field(description="Signed.")
    description: str | None
    location: str | None
    happened_at: datetime
    why: list[str] = Field(description="Why these points, in sentences.")


class Expiring(BaseModel):
    points: int
    expires_at: datetime


class Reachable(BaseModel):
    """A reward on offer, and how far it is."""

    id: str
    title: str
    description: str
    cost: int
    missing: int = Field(description="What the customer's own points lack for it; 0: within reach.")
    stock: int | None
    tier: str | None = Field(description="Only for this tier and those above it; null: for all.")
    reaches_tier: bool = Field(description="Whether the customer's tier is high enough for it.")


class WalletTier(BaseModel):
    """Which tier the customer is in, and what the next one takes."""

    name: str | None = Field(description="Null: none yet.")
    color: str | None
    description: str = Field(description="What it brings, in the business's words.")
    next: str | None = Field(description="The next one; null: there is none above.")
    missing_points: int | None = Field(description="What the next one still takes; null: it asks for none.")
    missing_spend_minor: int | None = Field(description="What the next one still takes; null: it asks for none.")
    needs: str = Field(description="ALL: both of what is missing. ANY: one of them is enough.")


class WalletBadge(BaseModel):
    title: str
    description: str
    icon: str = Field(description="A name: medal, star, heart, …")
    gained_at: datetime | None = Field(description="Null: the customer does not have it.")
    missing: int | None = Field(description="What its figure lacks; money in minor units.")


class Wallet(BaseModel):
    """Everything for "My points"."""

    customer_id: str
    code: str
    intro: str = Field(description="What the business says of its points; may be empty.")
    is_active: bool = Field(description="Whether points are earned and spent now.")
    balance: int
    shared_points: int = Field(
        description="Points of the customer's household that a reward may take beside their own, where the customer"
        " agrees by live QR or PIN; 0: none."
    )
    pending_points: int
    lifetime_points: int
    value: WalletMoney | None = Field(description="What the balance is worth; null: points are not money here.")
    history: list[Movement]
    expiring: list[Expiring]
    rewards: list[Reachable]
    tier: WalletTier | None = Field(description="Null: the business has no tiers in use.")
    badges: list[WalletBadge] = Field(description="Those held first; empty: no badges in use.")
