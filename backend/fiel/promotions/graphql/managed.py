"""A merchant's own view of a promotion."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Connection, Money, Node, SafeInt, connection, field, money, told
from fiel.core.ids import global_id
from fiel.core.pagination import Window
from fiel.merchants.graphql import Picture, picture_of
from fiel.promotions import loaders
from fiel.promotions.actions.offers import terms_of
from fiel.promotions.graphql.types import how_punched
from fiel.promotions.models import PromotionKind as KindValue
from fiel.promotions.terms import PunchBy as PunchByValue
from fiel.rules.graphql import RuleAction, RuleCase, actions_of, case_of
from fiel.rules.language import read_actions
from fiel.rules.words import Reader


@strawberry.enum(description="Where a promotion stands. SCHEDULED: started, but its first day is still to come.")
class PromotionState(Enum):
    DRAFT = "DRAFT"
    SCHEDULED = "SCHEDULED"
    RUNNING = "RUNNING"
    ENDED = "ENDED"


@strawberry.type(description="How a card is punched.")
class PunchRules:
    goal: int = told("Punches that earn the gift.")
    by: PunchByValue = told("What brings one.")
    amount_minor: SafeInt | None = told("Of AMOUNT: each so much money.")
    products: list[str] = told("Of PRODUCT: the shop's ids.")
    categories: list[str] = told("Of PRODUCT: as the shop calls them.")
    minutes_between: int = told("The shortest time between two purchases or hands that punch.")
    starts_over: bool = told("Whether a new card begins after the last punch.")
    card_days: int | None = told("How long a card may take; null: as long as the promotion.")
    text: str = told("In words.")


@strawberry.type(description="A part of the pool, as its merchant sees it.")
class ManagedPrize:
    id: strawberry.ID = told("As the commitment names it.")
    title: str = told("What it is.")
    total: SafeInt = told("Cards of the pool that bring it.")
    scratched: SafeInt = told("How many of them were scratched. What is still in the pool nobody is told.")
    actions: list[RuleAction] = told("What it brings; empty: nothing.")


@strawberry.type(description="What came of a promotion.")
class PromotionFigures:
    given: SafeInt = told("Vouchers given, or benefits applied.")
    used: SafeInt = told("Of these used.")
    customers: SafeInt = told("Different customers.")
    points: SafeInt = told("Points that it brought.")
    discount: Money = told("Money that it took off, where that was told.")
    punch_cards: SafeInt = told("Punch cards begun.")
    completed: SafeInt = told("Of these full.")
    scratch_cards: SafeInt = told("Scratch cards given.")
    scratched: SafeInt = told("Of these scratched.")
    codes: SafeInt = told("Promo codes made.")


@strawberry.type(description="A code that people type.")
class PromoCode:
    code: str = told("In capitals.")
    is_shared: bool = told("One for all; otherwise each for one customer.")
    uses: SafeInt = told("How often it was used.")
    used_by: str | None = told("Who used it last, as the shop calls them.")


@strawberry.type(description="A promotion as its merchant sees it.")
class Promotion(Node):
    row: strawberry.Private[db.Row]
    reader: strawberry.Private[Reader]
    counts: strawberry.Private[db.Row]
    pool: strawberry.Private[list[db.Row]]

    kind: KindValue = told("What the customer does.")
    state: PromotionState = told("Where it stands.")
    title: str = told("What it is called.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    by_purchase: bool = told("Given by each purchase for which a case holds.")
    valid_from: datetime | None = told("Null: from its start.")
    valid_to: datetime | None = told("Null: until it is ended.")
    segment_id: strawberry.ID | None = told("Only for who is in it; null: for all.")
    budget: SafeInt | None = told("Given so many times at most; null: without end.")
    most_per_customer: int | None = told("So many times to each; null: without end.")
    keeps_days: int | None = told("How long what is given lives; null: as long as the promotion.")
    version: int = told("Counts changes; pass it back with an update.")

    @field("Its picture; null: draw the icon.")
    def picture(self) -> Picture | None:
        return picture_of(self.row["picture"])

    @field("What whoever gets it gets, where no case says otherwise.")
    def gift(self) -> list[RuleAction]:
        return actions_of(read_actions(db.from_json(self.row["gift"])), self.reader)

    @field("The first of these that holds applies; none: the gift, always.")
    def cases(self) -> list[RuleCase]:
        return [case_of(case, self.reader) for case in terms_of(self.row).cases]

    @field("How its card is punched; null: no punch card.")
    def punch_rules(self) -> PunchRules | None:
        rules = db.from_json(self.row["punch_rules"])
        if not rules:
            return None
        return PunchRules(**{**rules, "by": PunchByValue(rules["by"])}, text=how_punched(rules, self.reader))

    @field("Its pool of prizes; empty: no scratch card.")
    def prizes(self) -> list[ManagedPrize]:
        return [
            ManagedPrize(
                id=strawberry.ID(global_id("Prize", one["id"])), title=one["title"], total=SafeInt(one["total"]),
                scratched=SafeInt(one["scratched"]),
                actions=actions_of(read_actions(db.from_json(one["actions"])), self.reader),
            )
            for one in self.pool
        ]  # fmt: skip

    @field("What came of it.")
    def figures(self) -> PromotionFigures:
        names = ("used", "customers", "points", "punch_cards", "completed", "scratch_cards", "scratched", "codes")
        return PromotionFigures(
            given=SafeInt(self.counts["vouchers"]), **{name: SafeInt(self.counts[name]) for name in names},
            discount=money(self.counts["discount_minor"], self.reader.currency, self.reader.language),
        )  # fmt: skip

    @field("Its codes, the newest first.")
    async def codes(self, first: int = 50, after: str | None = None) -> Connection[PromoCode]:
        page = await loaders.codes(self.row["id"], Window.of(first, after))
        nodes = [
            PromoCode(code=row["code"], is_shared=bool(row["is_shared"]), uses=SafeInt(row["uses"]),
                      used_by=row["used_by"])
            for row in page.rows
        ]  # fmt: skip
        return connection(page, nodes, after=after)


async def promotions_of(info: Info, rows: list[db.Row], reader: Reader) -> list[Promotion]:
    numbers = [row["id"] for row in rows]
    counts, pools = await loaders.counts(numbers), await loaders.prizes(numbers)
    plain = ("title", "description", "icon", "valid_from", "valid_to", "budget", "most_per_customer", "keeps_days",
             "version")  # fmt: skip
    return [
        Promotion(
            id=strawberry.ID(global_id("Promotion", row["id"])), row=row, reader=reader, counts=counts[row["id"]],
            pool=pools[row["id"]], kind=KindValue(row["kind"]), state=state_of(row, info.context.now),
            by_purchase=bool(row["by_purchase"]), **{name: row[name] for name in plain},
            segment_id=strawberry.ID(global_id("Segment", row["segment_id"])) if row["segment_id"] else None,
        )
        for row in rows
    ]  # fmt: skip


def state_of(row: db.Row, now: datetime) -> PromotionState:
    if row["status"] == "DRAFT":
        return PromotionState.DRAFT
    if row["status"] == "ENDED" or (row["valid_to"] is not None and row["valid_to"] <= now):
        return PromotionState.ENDED
    begun = row["valid_from"] is None or row["valid_from"] <= now
    return PromotionState.RUNNING if begun else PromotionState.SCHEDULED
