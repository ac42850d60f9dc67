"""Reading promotions: the merchant's, and what a member can use at the till."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, ShopActor
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    InvalidInput,
    NotFound,
    SafeInt,
    answered_query,
    connection,
    field,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.merchants.graphql import staff
from fiel.promotions import loaders
from fiel.promotions.actions.offers import facts_for, offer_of
from fiel.promotions.actions.trying import try_form
from fiel.promotions.graphql.inputs import PromotionFormInput
from fiel.promotions.graphql.managed import Promotion, PromotionState, promotions_of
from fiel.promotions.graphql.types import (
    PromotionOffer,
    PunchCard,
    Voucher,
    offer_shown,
    punch_card_of,
    reader_for,
    voucher_of,
)
from fiel.promotions.models import PromotionKind
from fiel.rules.graphql import CartInput, CaseExplained, RuleAction, actions_of, explained
from fiel.rules.words import Reader


@strawberry.type(description="What a promotion would do for a member with this cart.")
class TryPromotionSuccess:
    is_for: bool = told("Whether it is for this member at all.")
    cases: list[CaseExplained] = told("Each case, looked at.")
    actions: list[RuleAction] = told("What it would bring; empty: nothing.")
    points: SafeInt = told("Points that it would move.")
    punches: int = told("Punches that it would bring.")
    discount_minor: SafeInt | None = told("What it would take off the cart; null: no discount.")


TryPromotionResult = Annotated[
    TryPromotionSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("TryPromotionResult", description="What a try-out can answer."),
]


@strawberry.type(description="A scratch card that waits on the phone. Nobody knows its prize.")
class WaitingScratchCard:
    id: strawberry.ID = told("For `withdrawScratchCard`.")
    title: str = told("Of its promotion.")
    issued_at: datetime = told("When it was given.")
    expires_at: datetime | None = told("Until when it can be scratched; null: without end.")
    is_by_staff: bool = told("Whether staff gave it: then it can be withdrawn.")


@strawberry.type(description="What a member can use now, and what a till can give.")
class MemberPromotions:
    vouchers: list[Voucher] = told("What waits, what ends soonest first.")
    punch_cards: list[PunchCard] = told("Cards on their way, the fullest first.")
    to_scratch: int = told("Scratch cards that wait on the phone.")
    scratch_cards: list[WaitingScratchCard] = told("Those, what ends soonest first; 50 at most.")
    benefits: list[PromotionOffer] = told("What holds for the member with no regard to a purchase, or may with one.")
    cards: list[PromotionOffer] = told("Punch cards that can be begun.")
    to_give: list[PromotionOffer] = told("What a till can hand out.")


@strawberry.type
class PromotionsQuery:
    @field("A merchant's promotions, newest first; for managers.")
    async def promotions(
        self, info: Info, first: int = 20, after: str | None = None, state: PromotionState | None = None,
        merchant: str | None = None,
    ) -> Connection[Promotion]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.promotions(
            actor.merchant_id, state.value if state else None, info.context.now, Window.of(first, after)
        )
        reader = await reader_for(actor.merchant_id, info.context.language)
        return connection(page, await promotions_of(info, page.rows, reader), after=after)

    @field("One of them; for managers. Null: there is no such thing.")
    async def promotion(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Promotion | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.promotion(actor.merchant_id, read_global_id(id, "Promotion"))
        if row is None:
            return None
        reader = await reader_for(actor.merchant_id, info.context.language)
        return (await promotions_of(info, [row], reader))[0]

    @answered_query("What a promotion as it stands in a form would do for a member; nothing is written. Managers.")
    async def try_promotion(
        self, info: Info, form: PromotionFormInput, member: strawberry.ID, cart: CartInput | None = None,
        merchant: str | None = None,
    ) -> TryPromotionResult:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        tried = await try_form(
            actor, form.read(), read_global_id(member, "Member"), cart.read() if cart else None, now=info.context.now
        )
        reader = await reader_for(actor.merchant_id, info.context.language)
        return TryPromotionSuccess(
            is_for=tried.is_for, cases=explained(tried.found, reader), actions=actions_of(tried.actions, reader),
            points=SafeInt(tried.points), punches=tried.punches,
            discount_minor=None if tried.discount_minor is None else SafeInt(tried.discount_minor),
        )  # fmt: skip

    @field("What a member can use now; for staff.")
    async def member_promotions(
        self, info: Info, member: strawberry.ID, merchant: str | None = None
    ) -> MemberPromotions:
        actor = await staff(info, merchant)
        number = await own_member(actor.merchant_id, read_global_id(member, "Member"))
        reader = await reader_for(actor.merchant_id, info.context.language)
        return await member_promotions(number, reader, actor, info.context.now)


async def own_member(merchant_id: int, number: int) -> int:
    """The membership, or the one it is merged into. Raises NotFound."""
    row = await db.fetch_one(
        "SELECT coalesce(merged_into_id, id) AS id FROM membership WHERE id = $1 AND merchant_id = $2",
        number, merchant_id,
    )  # fmt: skip
    if row is None:
        raise NotFoundError
    return int(row["id"])


async def member_promotions(member: int, reader: Reader, actor: ShopActor, now: datetime) -> MemberPromotions:
    merchant_id, location_id = actor.merchant_id, actor.location_id
    cards, scratch = await loaders.punch_cards(member, now), await loaders.scratch_cards(member, now)
    running = await loaders.running(merchant_id, now)
    offers = {row["id"]: offer_of(row) for row in running}
    facts = await facts_for(list(offers.values()), merchant_id, member, now=now, location_id=location_id)
    begun = {card["promotion_id"] for card in cards}
    mine = [row for row in running if offers[row["id"]].is_for(facts)]

    def of(*kinds: PromotionKind) -> list[db.Row]:
        return [row for row in mine if offers[row["id"]].kind in kinds]

    benefits = [row for row in of(PromotionKind.BENEFIT) if offers[row["id"]].terms.evaluate(facts).may_come]
    given = of(PromotionKind.EXTERNAL_GIFT, PromotionKind.SCRATCH_CARD)
    return MemberPromotions(
        vouchers=[voucher_of(row, reader) for row in await loaders.waiting_vouchers(member, now)],
        punch_cards=[punch_card_of(row, reader) for row in cards],
        to_scratch=sum(card["scratched_at"] is None for card in scratch),
        scratch_cards=[_waiting(card) for card in scratch if card["scratched_at"] is None],
        benefits=[offer_shown(row, reader) for row in benefits],
        cards=[offer_shown(row, reader) for row in of(PromotionKind.PUNCH_CARD) if row["id"] not in begun],
        to_give=[offer_shown(row, reader) for row in given],
    )  # fmt: skip


def _waiting(card: db.Row) -> WaitingScratchCard:
    return WaitingScratchCard(
        id=strawberry.ID(global_id("ScratchCard", card["id"])), title=card["title"], issued_at=card["issued_at"],
        expires_at=card["expires_at"], is_by_staff=card["cause_kind"] in loaders.BY_STAFF,
    )  # fmt: skip
