"""Conditions and actions as they are told: each with its words, and the one field that its kind fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import strawberry

from fiel.core.graphql import SafeInt, told
from fiel.core.ids import global_id
from fiel.rules import language
from fiel.rules.evaluation import Evaluation
from fiel.rules.language import Measure as MeasureValue
from fiel.rules.words import Reader, action_text, condition_text, held_text


@strawberry.type(description="A figure from *least* to *most*, both included; null: open on that side.")
class FigureCondition:
    measure: MeasureValue = told("Which figure.")
    least: SafeInt | None = told("At least.")
    most: SafeInt | None = told("At most.")


@strawberry.type(description="So many units, in all, of these products and categories.")
class CartHoldsCondition:
    products: list[str] = told("The shop's ids.")
    categories: list[str] = told("As the shop calls them.")
    least: int = told("Units.")
    label: str = told("What people call them; may be empty.")


@strawberry.type(description="In one of these tiers, or above the lowest of them.")
class InTierCondition:
    tiers: list[strawberry.ID] = told("Which.")
    or_above: bool = told("Or above.")


@strawberry.type(description="With any of these badges, or with all of them.")
class WithBadgeCondition:
    badges: list[strawberry.ID] = told("Which.")
    all_of: bool = told("All of them.")


@strawberry.type(description="On these days of the week, between two minutes of the business's day.")
class AtTimesCondition:
    weekdays: list[int] = told("1: Monday; none: any day.")
    from_minute: int = told("From this minute of the day.")
    to_minute: int = told("Until before this one; not after the first: over midnight.")


@strawberry.type(description="Around the member's birthday.")
class NearBirthdayCondition:
    days: int = told("So many days before or after at most.")
    whole_month: bool = told("In its month instead.")


@strawberry.type(description="What must hold: `text` for people, and the field of its kind; the others are null.")
class RuleCondition:
    text: str = told("As people read it.")
    figure: FigureCondition | None = told("A figure of the member, or the purchase's total.", None)
    first_purchase: bool | None = told("It is, or is not, the member's first one.", None)
    cart_holds: CartHoldsCondition | None = told("The purchase holds products.", None)
    in_tier: InTierCondition | None = told("The member's tier.", None)
    with_badge: WithBadgeCondition | None = told("The member's badges.", None)
    at_location: list[strawberry.ID] | None = told("At one of these locations.", None)
    at_times: AtTimesCondition | None = told("At certain times.", None)
    near_birthday: NearBirthdayCondition | None = told("Around the birthday.", None)
    in_segment: strawberry.ID | None = told("In a segment.", None)
    newsletter: bool | None = told("Gets the news by e-mail, or does not.", None)


@strawberry.type(description="Money off: either percent or amount, on all of the cart or on some of it.")
class DiscountAction:
    percent_bp: int | None = told("In basis points: 1000 is 10 %.")
    amount_minor: SafeInt | None = told("In minor units.")
    products: list[str] = told("Only on these, by the shop's ids.")
    categories: list[str] = told("Only on these.")
    label: str = told("What people call them; may be empty.")


@strawberry.type(description="A product for free.")
class FreeProductAction:
    name: str = told("As people call it.")
    product: str | None = told("The shop's id.")


@strawberry.type(description="Punches on the card of a promotion.")
class GivePunchAction:
    promotion: strawberry.ID = told("Which.")
    punches: int = told("How many.")


@strawberry.type(description="A message of one's own.")
class MessageAction:
    title: str = told("Its title or subject.")
    body: str = told("The rest.")


@strawberry.type(description="What is done: `text` for people, and the field of its kind; the others are null.")
class RuleAction:
    text: str = told("As people read it.")
    add_points: SafeInt | None = told("Give points.", None)
    remove_points: SafeInt | None = told("Take points, as many as there are.", None)
    set_points: SafeInt | None = told("The balance becomes this.", None)
    multiply_bp: int | None = told("What a purchase earns, in basis points: 20000 is double.", None)
    discount: DiscountAction | None = told("Money off.", None)
    free_product: FreeProductAction | None = told("A product for free.", None)
    external_gift: str | None = told("A thing that is not in the catalogue, in words.", None)
    assign_promotion: strawberry.ID | None = told("A promotion, into the wallet.", None)
    give_punch: GivePunchAction | None = told("Punches.", None)
    issue_scratch_card: strawberry.ID | None = told("A scratch card of a promotion.", None)
    send_push: MessageAction | None = told("A push to the phone.", None)
    send_email: MessageAction | None = told("An e-mail.", None)


@strawberry.type(description="All conditions must hold; none: always.")
class RuleCase:
    conditions: list[RuleCondition] = told("What must hold.")
    actions: list[RuleAction] = told("What is done then; none: the promotion's gift.")


@strawberry.type(description="A condition, looked at.")
class ConditionExplained:
    text: str = told("The condition.")
    found: str = told("What was found; may be empty.")
    holds: bool | None = told("Null: it can't be told without a purchase.")


@strawberry.type(description="A case, looked at.")
class CaseExplained:
    conditions: list[ConditionExplained] = told("Each of them.")
    holds: bool | None = told("Null: it can't be told without a purchase.")
    applies: bool = told("Whether it is the first that holds.")


def case_of(case: language.Case, reader: Reader) -> RuleCase:
    return RuleCase(
        conditions=[condition_of(one, reader) for one in case.conditions], actions=actions_of(case.actions, reader)
    )


def condition_of(one: language.Condition, reader: Reader) -> RuleCondition:
    told_so = RuleCondition(text=condition_text(one, reader))
    match one:
        case language.Figure():
            return replace(
                told_so, figure=FigureCondition(measure=one.measure, least=_safe(one.least), most=_safe(one.most))
            )
        case language.FirstPurchase():
            return replace(told_so, first_purchase=one.is_first)
        case language.CartHolds():
            return replace(
                told_so,
                cart_holds=CartHoldsCondition(
                    products=list(one.products), categories=list(one.categories), least=one.least, label=one.label
                ),
            )
        case language.InTier():
            return replace(told_so, in_tier=InTierCondition(tiers=_ids("Tier", one.tiers), or_above=one.or_above))
        case language.WithBadge():
            return replace(told_so, with_badge=WithBadgeCondition(badges=_ids("Badge", one.badges), all_of=one.all_of))
        case language.AtLocation():
            return replace(told_so, at_location=_ids("Location", one.locations))
        case language.AtTimes():
            return replace(
                told_so,
                at_times=AtTimesCondition(
                    weekdays=list(one.weekdays), from_minute=one.from_minute, to_minute=one.to_minute
                ),
            )
        case language.NearBirthday():
            return replace(told_so, near_birthday=NearBirthdayCondition(days=one.days, whole_month=one.whole_month))
        case language.InSegment():
            return replace(told_so, in_segment=strawberry.ID(global_id("Segment", one.segment)))
        case language.Newsletter():
            return replace(told_so, newsletter=one.has_it)


def actions_of(actions: Sequence[language.Action], reader: Reader) -> list[RuleAction]:
    return [action_of(one, reader) for one in actions]


def action_of(one: language.Action, reader: Reader) -> RuleAction:
    told_so = RuleAction(text=action_text(one, reader))
    match one:
        case language.AddPoints():
            return replace(told_so, add_points=SafeInt(one.points))
        case language.RemovePoints():
            return replace(told_so, remove_points=SafeInt(one.points))
        case language.SetPoints():
            return replace(told_so, set_points=SafeInt(one.points))
        case language.Multiply():
            return replace(told_so, multiply_bp=one.times_bp)
        case language.Discount():
            return replace(
                told_so,
                discount=DiscountAction(
                    percent_bp=one.percent_bp,
                    amount_minor=_safe(one.amount_minor),
                    products=list(one.products),
                    categories=list(one.categories),
                    label=one.label,
                ),
            )
        case language.FreeProduct():
            return replace(told_so, free_product=FreeProductAction(name=one.name, product=one.product))
        case language.ExternalGift():
            return replace(told_so, external_gift=one.name)
        case language.AssignPromotion():
            return replace(told_so, assign_promotion=_promotion(one.promotion))
        case language.GivePunch():
            return replace(
                told_so, give_punch=GivePunchAction(promotion=_promotion(one.promotion), punches=one.punches)
            )
        case language.IssueScratchCard():
            return replace(told_so, issue_scratch_card=_promotion(one.promotion))
        case language.SendPush():
            return replace(told_so, send_push=MessageAction(title=one.title, body=one.body))
        case language.SendEmail():
            return replace(told_so, send_email=MessageAction(title=one.subject, body=one.body))


def explained(found: Evaluation, reader: Reader) -> list[CaseExplained]:
    return [
        CaseExplained(
            conditions=[
                ConditionExplained(
                    text=condition_text(one.condition, reader), found=held_text(one, reader), holds=one.holds
                )
                for one in case.conditions
            ],
            holds=case.holds,
            applies=place == found.first,
        )
        for place, case in enumerate(found.cases)
    ]


def _ids(kind: str, numbers: Sequence[int]) -> list[strawberry.ID]:
    return [strawberry.ID(global_id(kind, number)) for number in numbers]


def _promotion(number: int) -> strawberry.ID:
    return strawberry.ID(global_id("Promotion", number))


def _safe(value: int | None) -> SafeInt | None:
    return None if value is None else SafeInt(value)
