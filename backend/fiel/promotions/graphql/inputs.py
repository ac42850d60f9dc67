"""The form of a promotion."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.core.graphql import SafeInt, told
from fiel.core.ids import read_global_id
from fiel.core.keep import KEEP
from fiel.promotions.forms import PrizeForm, PromotionForm
from fiel.promotions.models import PromotionKind as KindValue
from fiel.promotions.terms import PunchBy as PunchByValue
from fiel.promotions.terms import PunchRules
from fiel.rules.graphql import ActionInput, CaseInput, read_actions, read_cases

PromotionKind = strawberry.enum(
    KindValue, name="PromotionKind",
    description="What the customer does: nothing (REGULAR waits in the wallet, BENEFIT applies by itself,"
    " EXTERNAL_GIFT is handed over), types a code, collects punches, scratches.",
)  # fmt: skip
PunchBy = strawberry.enum(PunchByValue, name="PunchBy", description="What punches a card.")


@strawberry.input(description="How a card is punched.")
class PunchRulesInput:
    goal: int = told("Punches that earn the gift, 2 to 50.")
    by: PunchByValue = told("What brings one.", PunchByValue.PURCHASE)
    amount_minor: SafeInt | None = told("Of AMOUNT: each so much money.", None)
    products: list[str] | None = told("Of PRODUCT: the shop's ids.", None)
    categories: list[str] | None = told("Of PRODUCT: as the shop calls them.", None)
    minutes_between: int = told("The shortest time between two purchases or hands that punch.", 0)
    starts_over: bool = told("Whether a new card begins after the last punch.", True)
    card_days: int | None = told("How long a card may take; null: as long as the promotion.", None)

    def read(self) -> PunchRules:
        return PunchRules(
            goal=self.goal, by=self.by, amount_minor=self.amount_minor, products=tuple(self.products or ()),
            categories=tuple(self.categories or ()), minutes_between=self.minutes_between,
            starts_over=self.starts_over, card_days=self.card_days,
        )  # fmt: skip


@strawberry.input(description="A part of a pool: so many cards bring this.")
class PrizeInput:
    title: str = told("Up to 80 characters, one of its kind.")
    total: SafeInt = told("How many cards bring it.")
    actions: list[ActionInput] | None = told("What it brings; none: nothing is won.", None)


@strawberry.input(description="All of a promotion.")
class PromotionFormInput:
    kind: KindValue = told("What the customer does; stays as it was made.")
    title: str = told("Up to 80 characters.")
    description: str = told("Up to 500 characters.", "")
    icon: str = told("A name from the set that the apps draw.", "gift")
    gift: list[ActionInput] | None = told("What whoever gets it gets, where no case says otherwise.", None)
    cases: list[CaseInput] | None = told("The first that holds applies; none: the gift, always.", None)
    punch_rules: PunchRulesInput | None = told("Of a punch card.", None)
    prizes: list[PrizeInput] | None = told("Of a scratch card.", None)
    by_purchase: bool = told(
        "Given by each purchase for which a case holds (REGULAR, EXTERNAL_GIFT, SCRATCH_CARD).", False
    )
    valid_from: datetime | None = told("Null: from its start.", None)
    valid_to: datetime | None = told("Null: until it is ended.", None)
    segment_id: strawberry.ID | None = told("Only for who is in it; null: for all.", None)
    budget: SafeInt | None = told("Given so many times at most; null: without end.", None)
    most_per_customer: int | None = told("So many times to each; null: without end.", None)
    keeps_days: int | None = told("How long what is given lives, in days; null: as long as the promotion.", None)
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: none; left out: stays.", None)

    def read(self) -> PromotionForm:
        """Raises NotFound for an id that is none."""
        prizes = tuple(PrizeForm(one.title, one.total, read_actions(one.actions or ())) for one in self.prizes or ())
        picture = (
            KEEP
            if self.picture is None
            else (read_global_id(self.picture.value, "Upload") if self.picture.value else None)
        )
        return PromotionForm(
            self.kind, self.title, self.description, self.icon, read_actions(self.gift or ()),
            read_cases(self.cases or ()), self.punch_rules.read() if self.punch_rules else None, prizes,
            self.by_purchase, self.valid_from, self.valid_to,
            read_global_id(self.segment_id, "Segment") if self.segment_id else None, self.budget,
            self.most_per_customer, self.keeps_days, picture,
        )  # fmt: skip
