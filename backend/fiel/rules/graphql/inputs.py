"""Conditions and actions as they are written: exactly one kind in each."""

from __future__ import annotations

from collections.abc import Sequence

import strawberry

from fiel.core.errors import InvalidInput, problem
from fiel.core.graphql import SafeInt, told
from fiel.core.ids import read_global_id
from fiel.rules import language
from fiel.rules.facts import Cart, CartLine
from fiel.rules.language import Measure as MeasureValue

MOST_LINES = 1_000
"""Of a cart that is tried."""

Measure = strawberry.enum(
    MeasureValue,
    name="RuleMeasure",
    description="A figure that a condition can ask for. SPEND and CART_TOTAL: money in minor units.",
)


@strawberry.input(description="A figure from *least* to *most*, both included; null: open on that side.")
class FigureInput:
    measure: MeasureValue = told("Which figure.")
    least: SafeInt | None = told("At least; money in minor units.", None)
    most: SafeInt | None = told("At most; money in minor units.", None)


@strawberry.input(description="So many units, in all, of these products and categories.")
class CartHoldsInput:
    products: list[str] | None = told("The shop's ids.", None)
    categories: list[str] | None = told("As the shop calls them.", None)
    least: int = told("Units.", 1)
    label: str = told("What people call them; empty: their ids are shown.", "")


@strawberry.input(description="In one of these tiers, or above the lowest of them.")
class InTierInput:
    tiers: list[strawberry.ID] = told("Which.")
    or_above: bool = told("Or above.", False)


@strawberry.input(description="With any of these badges, or with all of them.")
class WithBadgeInput:
    badges: list[strawberry.ID] = told("Which.")
    all_of: bool = told("All of them.", False)


@strawberry.input(description="On these days of the week, between two minutes of the business's day.")
class AtTimesInput:
    weekdays: list[int] | None = told("1: Monday, to 7; none: any day.", None)
    from_minute: int = told("From this minute of the day.", 0)
    to_minute: int = told("Until before this one; not after the first: over midnight.", 1440)


@strawberry.input(description="Around the member's birthday.")
class NearBirthdayInput:
    days: int = told("So many days before or after at most; 0: the day itself.", 0)
    whole_month: bool = told("In its month instead.", False)


@strawberry.input(one_of=True, description="What must hold: exactly one of these.")
class ConditionInput:
    figure: strawberry.Maybe[FigureInput] = told("A figure of the member, or the purchase's total.", None)
    first_purchase: strawberry.Maybe[bool] = told("It is, or is not, the member's first one.", None)
    cart_holds: strawberry.Maybe[CartHoldsInput] = told("The purchase holds products.", None)
    in_tier: strawberry.Maybe[InTierInput] = told("The member's tier.", None)
    with_badge: strawberry.Maybe[WithBadgeInput] = told("The member's badges.", None)
    at_location: strawberry.Maybe[list[strawberry.ID]] = told("At one of these locations.", None)
    at_times: strawberry.Maybe[AtTimesInput] = told("At certain times.", None)
    near_birthday: strawberry.Maybe[NearBirthdayInput] = told("Around the birthday.", None)
    in_segment: strawberry.Maybe[strawberry.ID] = told("In a segment.", None)
    newsletter: strawberry.Maybe[bool] = told("Gets the news by e-mail, or does not.", None)

    def read(self) -> language.Condition:
        """Raises NotFound for an id that is none."""
        if self.figure is not None:
            asked = self.figure.value
            return language.Figure(measure=asked.measure, least=asked.least, most=asked.most)
        if self.first_purchase is not None:
            return language.FirstPurchase(is_first=self.first_purchase.value)
        if self.cart_holds is not None:
            holds = self.cart_holds.value
            return language.CartHolds(products=_texts(holds.products), categories=_texts(holds.categories),
                                      least=holds.least, label=holds.label.strip())  # fmt: skip
        if self.in_tier is not None:
            return language.InTier(tiers=_ids(self.in_tier.value.tiers, "Tier"), or_above=self.in_tier.value.or_above)
        if self.with_badge is not None:
            badge = self.with_badge.value
            return language.WithBadge(badges=_ids(badge.badges, "Badge"), all_of=badge.all_of)
        if self.at_location is not None:
            return language.AtLocation(locations=_ids(self.at_location.value, "Location"))
        if self.at_times is not None:
            times = self.at_times.value
            days = tuple(sorted(set(times.weekdays or ())))
            return language.AtTimes(weekdays=days, from_minute=times.from_minute, to_minute=times.to_minute)
        if self.near_birthday is not None:
            near = self.near_birthday.value
            return language.NearBirthday(days=near.days, whole_month=near.whole_month)
        if self.in_segment is not None:
            return language.InSegment(segment=read_global_id(self.in_segment.value, "Segment"))
        return language.Newsletter(has_it=self.newsletter is None or self.newsletter.value)


@strawberry.input(description="Money off: either percent or amount, on all of the cart or on some of it.")
class DiscountInput:
    percent_bp: int | None = told("In basis points: 1000 is 10 %.", None)
    amount_minor: SafeInt | None = told("In minor units.", None)
    products: list[str] | None = told("Only on these, by the shop's ids.", None)
    categories: list[str] | None = told("Only on these.", None)
    label: str = told("What people call them; empty: their ids are shown.", "")


@strawberry.input(description="A product for free.")
class FreeProductInput:
    name: str = told("As people call it.")
    product: str | None = told("The shop's id.", None)


@strawberry.input(description="Punches on the card of a promotion.")
class GivePunchInput:
    promotion: strawberry.ID = told("Which.")
    punches: int = told("How many.", 1)


@strawberry.input(description="A message of one's own.")
class MessageInput:
    title: str = told("Its title or subject.")
    body: str = told("The rest.", "")


@strawberry.input(one_of=True, description="What is done: exactly one of these.")
class ActionInput:
    add_points: strawberry.Maybe[SafeInt] = told("Give points.", None)
    remove_points: strawberry.Maybe[SafeInt] = told("Take points, as many as there are.", None)
    set_points: strawberry.Maybe[SafeInt] = told("The balance becomes this.", None)
    multiply_bp: strawberry.Maybe[int] = told("What a purchase earns, in basis points: 20000 is double.", None)
    discount: strawberry.Maybe[DiscountInput] = told("Money off.", None)
    free_product: strawberry.Maybe[FreeProductInput] = told("A product for free.", None)
    external_gift: strawberry.Maybe[str] = told("A thing that is not in the catalogue, in words.", None)
    assign_promotion: strawberry.Maybe[strawberry.ID] = told("A promotion, into the wallet.", None)
    give_punch: strawberry.Maybe[GivePunchInput] = told("Punches.", None)
    issue_scratch_card: strawberry.Maybe[strawberry.ID] = told("A scratch card of a promotion.", None)
    send_push: strawberry.Maybe[MessageInput] = told("A push to the phone.", None)
    send_email: strawberry.Maybe[MessageInput] = told("An e-mail.", None)

    def read(self) -> language.Action:
        """Raises NotFound for an id that is none."""
        if self.add_points is not None:
            return language.AddPoints(points=self.add_points.value)
        if self.remove_points is not None:
            return language.RemovePoints(points=self.remove_points.value)
        if self.set_points is not None:
            return language.SetPoints(points=self.set_points.value)
        if self.multiply_bp is not None:
            return language.Multiply(times_bp=self.multiply_bp.value)
        if self.discount is not None:
            off = self.discount.value
            return language.Discount(percent_bp=off.percent_bp, amount_minor=off.amount_minor,
                                     products=_texts(off.products), categories=_texts(off.categories),
                                     label=off.label.strip())  # fmt: skip
        if self.free_product is not None:
            free = self.free_product.value
            return language.FreeProduct(name=free.name.strip(), product=free.product)
        if self.external_gift is not None:
            return language.ExternalGift(name=self.external_gift.value.strip())
        if self.assign_promotion is not None:
            return language.AssignPromotion(promotion=read_global_id(self.assign_promotion.value, "Promotion"))
        if self.give_punch is not None:
            punch = self.give_punch.value
            return language.GivePunch(promotion=read_global_id(punch.promotion, "Promotion"), punches=punch.punches)
        if self.issue_scratch_card is not None:
            return language.IssueScratchCard(promotion=read_global_id(self.issue_scratch_card.value, "Promotion"))
        if self.send_push is not None:
            push = self.send_push.value
            return language.SendPush(title=push.title.strip(), body=push.body.strip())
        mail = self.send_email.value if self.send_email else MessageInput(title="")
        return language.SendEmail(subject=mail.title.strip(), body=mail.body.strip())


@strawberry.input(description="All conditions must hold; none: always.")
class CaseInput:
    conditions: list[ConditionInput] = told("What must hold.")
    actions: list[ActionInput] | None = told("What is done then; none: the promotion's gift.", None)


@strawberry.input(description="Something in a cart.")
class CartLineInput:
    product: str | None = told("The shop's id.", None)
    category: str = told("As the shop calls it.", "")
    quantity: int = told("Units.", 1)
    total_minor: SafeInt = told("What is paid for all of them, in minor units.", SafeInt(0))


@strawberry.input(description="What is bought.")
class CartInput:
    total_minor: SafeInt = told("What is paid for it all, in minor units.")
    lines: list[CartLineInput] | None = told("What is in it, as far as that is known.", None)

    def read(self) -> Cart:
        if len(self.lines or ()) > MOST_LINES:
            raise InvalidInput(problem("cart.lines", "MANY", most=MOST_LINES))
        return Cart(self.total_minor, tuple(
            CartLine(line.product, line.category, line.quantity, line.total_minor) for line in self.lines or ()
        ))  # fmt: skip


def read_cases(given: Sequence[CaseInput]) -> tuple[language.Case, ...]:
    return tuple(
        language.Case(conditions=tuple(one.read() for one in case.conditions), actions=read_actions(case.actions or ()))
        for case in given
    )


def read_actions(given: Sequence[ActionInput]) -> tuple[language.Action, ...]:
    return tuple(one.read() for one in given)


def _ids(given: Sequence[strawberry.ID], kind: str) -> tuple[int, ...]:
    return tuple(sorted({read_global_id(one, kind) for one in given}))


def _texts(given: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for one in given or () if one.strip()))
