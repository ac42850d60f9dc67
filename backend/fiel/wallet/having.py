"""What a customer has at a merchant beside points: tier, badges, rewards asked for, promotions, products before the
others."""

from __future__ import annotations

import strawberry

from fiel.achievements.graphql import BadgeStanding, TierStanding, badge_standing, tier_standing
from fiel.achievements.reading import standing_of
from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Connection, connection, field
from fiel.core.pagination import Window
from fiel.core.rows import rows_as
from fiel.coupons.graphql import ClaimedCoupon, claimed_coupons
from fiel.orders.graphql import EarlyProduct, OwnReview, early_product, own_reviews
from fiel.orders.loaders import early_products
from fiel.orders.reviews.models import ReviewState
from fiel.promotions import loaders as promotions
from fiel.promotions.actions.offers import facts_for, offer_of
from fiel.promotions.graphql import (
    PromotionOffer,
    PunchCard,
    ScratchCard,
    Voucher,
    offer_shown,
    punch_card_of,
    reader_for,
    scratch_cards_of,
    voucher_of,
)
from fiel.purchases.graphql import OwnReceiptClaim, own_claims
from fiel.rewards.graphql import Redemption
from fiel.rewards.loaders import open_redemptions
from fiel.rules.words import Reader

DEFAULT_FIRST = 20


@strawberry.type
class Having:
    row: strawberry.Private[db.Row]

    @field("One's tier and what the next one takes; null: there are no tiers here.")
    async def tier(self, info: Info) -> TierStanding | None:
        found = await standing_of(self.row["id"], self.row["wallet_id"], info.context.now, badges=False)
        if found is None or found.tier is None:
            return None
        return tier_standing(found.tier, found.needs, self.row["currency"], info.context.language)

    @field("Badges, those held first; empty: there are none here.")
    async def badges(self, info: Info) -> list[BadgeStanding]:
        found = await standing_of(self.row["id"], self.row["wallet_id"], info.context.now, tiers=False)
        badges = found.badges if found else ()
        return [badge_standing(one, self.row["currency"], info.context.language) for one in badges]

    @field("Rewards asked for that wait for the shop, newest first: however many came and went since.")
    async def open_redemptions(self) -> list[Redemption]:
        return rows_as(Redemption, await open_redemptions(self.row["wallet_id"]))

    @field("What one has of promotions and can use now, what ends soonest first.")
    async def vouchers(self, info: Info) -> list[Voucher]:
        context = info.context
        rows = await context.asked_together(promotions.waiting_of, self.row["wallet_id"], context.now)
        names = await context.asked_together(promotions.names_of, self.row["id"]) if rows else None
        reader = Reader(context.language, self.row["currency"], names or {})
        return [voucher_of(row, reader) for row in rows or []]

    @field("Those used, and those that have ended, newest first.")
    async def past_vouchers(
        self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None
    ) -> Connection[Voucher]:
        page = await promotions.past_vouchers(self.row["wallet_id"], info.context.now, Window.of(first, after))
        reader = await reader_for(self.row["id"], info.context.language)
        return connection(page, [voucher_of(row, reader) for row in page.rows], after=after)

    @field("Punch cards on their way, the fullest first.")
    async def punch_cards(self, info: Info) -> list[PunchCard]:
        rows = await promotions.punch_cards(self.row["wallet_id"], info.context.now)
        reader = await reader_for(self.row["id"], info.context.language) if rows else None
        return [punch_card_of(row, reader) for row in rows] if reader else []

    @field("Scratch cards: those to be scratched, then the last that were.")
    async def scratch_cards(self, info: Info) -> list[ScratchCard]:
        rows = await promotions.scratch_cards(self.row["wallet_id"], info.context.now)
        return await scratch_cards_of(info, self.row["id"], rows) if rows else []

    @field("What anybody can have here now: benefits that apply by themselves, punch cards to begin.")
    async def promotions(self, info: Info) -> list[PromotionOffer]:
        now, number = info.context.now, self.row["wallet_id"]
        rows = await promotions.running(self.row["id"], now, ("BENEFIT", "PUNCH_CARD"))
        if not rows:
            return []
        facts = await facts_for([offer_of(row) for row in rows], self.row["id"], number, now=now)
        begun = {card["promotion_id"] for card in await promotions.punch_cards(number, now)}
        reader = await reader_for(self.row["id"], info.context.language)
        return [offer_shown(row, reader) for row in rows if row["id"] not in begun and offer_of(row).is_for(facts)]

    @field("Products that one can buy before the others.")
    async def early_products(self, info: Info) -> list[EarlyProduct]:
        rows = await early_products(self.row["id"], self.row["wallet_id"], info.context.now)
        return [early_product(row, self.row["currency"], info.context.language) for row in rows]

    @field("Coupons that one has claimed, the newest first, up to a hundred.")
    async def coupons(self, info: Info) -> list[ClaimedCoupon]:
        return await claimed_coupons(self.row["wallet_id"], info.context.language)

    @field("Reviews of what one bought: those to be written first, then the others, up to two hundred.")
    async def reviews(self) -> list[OwnReview]:
        return await own_reviews(self.row["id"], self.row["wallet_id"])

    @field("Those of them that are to be written.")
    async def pending_reviews(self) -> list[OwnReview]:
        found = await own_reviews(self.row["id"], self.row["wallet_id"])
        return [one for one in found if one.state is ReviewState.PENDING]

    @field("Receipts that one has claimed since the QR was not shown, newest first.")
    async def receipts(
        self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None
    ) -> Connection[OwnReceiptClaim]:
        return await own_claims(self.row["wallet_id"], info.context.language, first, after)
