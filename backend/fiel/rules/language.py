"""Conditions, actions and cases as values, and as the JSON that is stored: one pydantic union each."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

AS_IT_IS = 10_000
"""A factor of one, in basis points."""
Ids = tuple[int, ...]
Texts = tuple[str, ...]


class Measure(Enum):
    """A figure that a condition can ask for."""

    BALANCE = "BALANCE"
    LIFETIME = "LIFETIME"
    SPEND = "SPEND"
    PURCHASES = "PURCHASES"
    DAYS_SINCE_VISIT = "DAYS_SINCE_VISIT"
    CART_TOTAL = "CART_TOTAL"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(_Value):
    """*measure* is from *least* to *most*, both included; None: open on that side. Money in minor units."""

    kind: Literal["FIGURE"] = "FIGURE"
    measure: Measure
    least: int | None = None
    most: int | None = None


class FirstPurchase(_Value):
    """It is (or is not) the member's first one."""

    kind: Literal["FIRST_PURCHASE"] = "FIRST_PURCHASE"
    is_first: bool = True


class CartHolds(_Value):
    """*least* units in all of these *products* (the shop's ids) and of these *categories*. *label*: what people call
    them; empty: their ids."""

    kind: Literal["CART_HOLDS"] = "CART_HOLDS"
    products: Texts = ()
    categories: Texts = ()
    least: int = 1
    label: str = ""


class InTier(_Value):
    """In one of these tiers, or above the lowest of them."""

    kind: Literal["IN_TIER"] = "IN_TIER"
    tiers: Ids
    or_above: bool = False


class WithBadge(_Value):
    """With any of these badges, or with all of them."""

    kind: Literal["WITH_BADGE"] = "WITH_BADGE"
    badges: Ids
    all_of: bool = False


class AtLocation(_Value):
    kind: Literal["AT_LOCATION"] = "AT_LOCATION"
    locations: Ids


class AtTimes(_Value):
    """On these *weekdays* (1: Monday; none: any) from one minute of the merchant's day until before another; where
    the second is not after the first, over midnight into the next day."""

    kind: Literal["AT_TIMES"] = "AT_TIMES"
    weekdays: Ids = ()
    from_minute: int = 0
    to_minute: int = 1440


class NearBirthday(_Value):
    """So many *days* before or after it at most, or in its month. Who is born on 29 February has it on the 28th in
    other years."""

    kind: Literal["NEAR_BIRTHDAY"] = "NEAR_BIRTHDAY"
    days: int = 0
    whole_month: bool = False


class InSegment(_Value):
    kind: Literal["IN_SEGMENT"] = "IN_SEGMENT"
    segment: int


class Newsletter(_Value):
    """Gets (or does not get) the news by e-mail."""

    kind: Literal["NEWSLETTER"] = "NEWSLETTER"
    has_it: bool = True


Condition = Annotated[
    Figure | FirstPurchase | CartHolds | InTier | WithBadge | AtLocation | AtTimes | NearBirthday | InSegment
    | Newsletter,
    Field(discriminator="kind"),
]  # fmt: skip


class AddPoints(_Value):
    kind: Literal["ADD_POINTS"] = "ADD_POINTS"
    points: int


class RemovePoints(_Value):
    """As many of them as there are."""

    kind: Literal["REMOVE_POINTS"] = "REMOVE_POINTS"
    points: int


class SetPoints(_Value):
    """The balance becomes this."""

    kind: Literal["SET_POINTS"] = "SET_POINTS"
    points: int


class Multiply(_Value):
    """What a purchase earns, in basis points."""

    kind: Literal["MULTIPLY"] = "MULTIPLY"
    times_bp: int


class Discount(_Value):
    """Either *percent_bp* or *amount_minor*, on the cart, or on these *products* and *categories* of it, which people
    call *label*."""

    kind: Literal["DISCOUNT"] = "DISCOUNT"
    percent_bp: int | None = None
    amount_minor: int | None = None
    products: Texts = ()
    categories: Texts = ()
    label: str = ""


class FreeProduct(_Value):
    """One unit of a product of the shop's, as it is called."""

    kind: Literal["FREE_PRODUCT"] = "FREE_PRODUCT"
    name: str
    product: str | None = None
    """The shop's id."""


class ExternalGift(_Value):
    """A thing that is not in the catalogue, in words."""

    kind: Literal["EXTERNAL_GIFT"] = "EXTERNAL_GIFT"
    name: str


class AssignPromotion(_Value):
    kind: Literal["ASSIGN_PROMOTION"] = "ASSIGN_PROMOTION"
    promotion: int


class GivePunch(_Value):
    kind: Literal["GIVE_PUNCH"] = "GIVE_PUNCH"
    promotion: int
    punches: int = 1


class IssueScratchCard(_Value):
    kind: Literal["ISSUE_SCRATCH_CARD"] = "ISSUE_SCRATCH_CARD"
    promotion: int


class SendPush(_Value):
    kind: Literal["SEND_PUSH"] = "SEND_PUSH"
    title: str
    body: str = ""


class SendEmail(_Value):
    kind: Literal["SEND_EMAIL"] = "SEND_EMAIL"
    subject: str
    body: str


Action = Annotated[
    AddPoints | RemovePoints | SetPoints | Multiply | Discount | FreeProduct | ExternalGift | AssignPromotion
    | GivePunch | IssueScratchCard | SendPush | SendEmail,
    Field(discriminator="kind"),
]  # fmt: skip
Chained = AssignPromotion | GivePunch | IssueScratchCard
"""Actions that give something of another promotion."""


class Case(_Value):
    """All *conditions* must hold; none: always."""

    conditions: tuple[Condition, ...] = ()
    actions: tuple[Action, ...] = ()


_CASES: TypeAdapter[tuple[Case, ...]] = TypeAdapter(tuple[Case, ...])
_ACTIONS: TypeAdapter[tuple[Action, ...]] = TypeAdapter(tuple[Action, ...])


def read_cases(stored: Any) -> tuple[Case, ...]:
    """From JSON values. Raises pydantic's ValidationError for what ``write`` did not make."""
    return _CASES.validate_python(stored)


def read_actions(stored: Any) -> tuple[Action, ...]:
    return _ACTIONS.validate_python(stored)


def write_cases(cases: tuple[Case, ...]) -> list[dict[str, Any]]:
    """JSON values; what is as usual is left out."""
    written: list[dict[str, Any]] = [
        {"conditions": [_plain(one) for one in case.conditions], "actions": write_actions(case.actions)}
        for case in cases
    ]
    return written


def write_actions(actions: tuple[Action, ...]) -> list[dict[str, Any]]:
    return [_plain(one) for one in actions]


def _plain(value: BaseModel) -> dict[str, Any]:
    return {"kind": getattr(value, "kind", None), **value.model_dump(mode="json", exclude_defaults=True)}
