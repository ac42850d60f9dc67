"""Small things that a wallet tells of."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.core.graphql import SafeInt, told


@strawberry.type(description="Points that end at one moment.")
class ExpiringPoints:
    points: SafeInt = told("How many, if none are spent before.")
    expires_at: datetime = told("From then on they can't be spent.")


@strawberry.type(description="The member's card for wallets of phones, where the merchant offers it.")
class WalletPasses:
    apple: str | None = told("Where the card's file is, for Apple Wallet; null: not offered.")
    google: str | None = told("The link that adds it to Google Wallet; null: not offered.")


@strawberry.type(description="What bringing somebody brings, and whom one brought.")
class WalletReferral:
    referrer_points: SafeInt | None = told("For oneself, with that one's first points; null: none.")
    referee_points: SafeInt | None = told("For them; null: none.")
    joined: SafeInt = told("How many came by one's link.")
    rewarded: SafeInt = told("For how many one was thanked.")


@strawberry.type(description="What a spending would take of the points that end at one moment.")
class SpentPart:
    points: SafeInt = told("So many of them.")
    left: SafeInt = told("So many would be left.")
    expires_at: datetime | None = told("When they end; null: never.")


@strawberry.type(description="A merchant's news by e-mail.")
class WalletNewsletter:
    is_on: bool = told("Whether they come; it counts once the mail's link was opened.")
    points: SafeInt | None = told("What signing up brings, the first time; null: nothing (any more).")
