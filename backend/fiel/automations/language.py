"""Triggers and steps as values, and as the JSON that is stored: one pydantic union each."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from fiel.rules.language import Action, Condition, Ids

NINE, TEN = 540, 600
"""Minutes of the merchant's day at which most people are up."""


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Registered(_Value):
    """Somebody has become a member."""

    kind: Literal["REGISTERED"] = "REGISTERED"


class FirstPurchase(_Value):
    """Somebody has bought for the first time: the first of their purchases that stands."""

    kind: Literal["FIRST_PURCHASE"] = "FIRST_PURCHASE"


class Purchased(_Value):
    """Somebody has bought for *least_minor* or more."""

    kind: Literal["PURCHASED"] = "PURCHASED"
    least_minor: int = 0


class PointsEarned(_Value):
    """Somebody has earned *least* points or more at once."""

    kind: Literal["POINTS_EARNED"] = "POINTS_EARNED"
    least: int = 1


class BalancePassed(_Value):
    """Somebody's balance has come from below *points* to them or above."""

    kind: Literal["BALANCE_PASSED"] = "BALANCE_PASSED"
    points: int


class TierReached(_Value):
    """Somebody has come up to one of these tiers; none: to any."""

    kind: Literal["TIER_REACHED"] = "TIER_REACHED"
    tiers: Ids = ()


class BadgeGained(_Value):
    """Somebody has gained one of these badges; none: any."""

    kind: Literal["BADGE_GAINED"] = "BADGE_GAINED"
    badges: Ids = ()


class OrderCompleted(_Value):
    """An e-shop's order of *least_minor* or more is completed."""

    kind: Literal["ORDER_COMPLETED"] = "ORDER_COMPLETED"
    least_minor: int = 0


class ReviewApproved(_Value):
    """A review with so many stars or more was published."""

    kind: Literal["REVIEW_APPROVED"] = "REVIEW_APPROVED"
    least_stars: int = 1


class NoVisit(_Value):
    """So many *days* since the last visit, or since joining; *includes_present*: also who is away for longer when the
    automation is turned on."""

    kind: Literal["NO_VISIT"] = "NO_VISIT"
    days: int
    at_minute: int = TEN
    includes_present: bool = False


class Birthday(_Value):
    """So many days before somebody's birthday, or on it."""

    kind: Literal["BIRTHDAY"] = "BIRTHDAY"
    days_before: int = 0
    at_minute: int = NINE


class OnDate(_Value):
    """On a day, for everybody; or on that day of each year."""

    kind: Literal["ON_DATE"] = "ON_DATE"
    day: date
    every_year: bool = False
    at_minute: int = TEN


class SegmentEntered(_Value):
    """Somebody has come into a segment; *includes_present*: also who is in it when the automation is turned on."""

    kind: Literal["SEGMENT_ENTERED"] = "SEGMENT_ENTERED"
    segment: int
    includes_present: bool = False


Trigger = Annotated[
    Registered | FirstPurchase | Purchased | PointsEarned | BalancePassed | TierReached | BadgeGained | OrderCompleted
    | ReviewApproved | NoVisit | Birthday | OnDate | SegmentEntered,
    Field(discriminator="kind"),
]  # fmt: skip
ONCE_IN_A_LIFE = (Registered, FirstPurchase)
"""Whatever their automation says: each member once."""


class _Step(_Value):
    inside: str = ""
    """The branch that it stands in, with its side, as ``1.yes``; empty: in none."""


class Wait(_Step):
    """So long, and then until the merchant's clocks show *at_minute*, if that is given."""

    kind: Literal["WAIT"] = "WAIT"
    days: int = 0
    hours: int = 0
    minutes: int = 0
    at_minute: int | None = None


class Branch(_Step):
    """If all conditions hold, the steps inside its *yes*, else those inside its *no*; then those after it."""

    kind: Literal["BRANCH"] = "BRANCH"
    conditions: tuple[Condition, ...]


class Do(_Step):
    """*note*: what the customer reads beside points."""

    kind: Literal["DO"] = "DO"
    action: Action
    note: str = ""


class CallWebhook(_Step):
    """Tell the merchant's systems that somebody has come here; *label*: what to call it."""

    kind: Literal["WEBHOOK"] = "WEBHOOK"
    label: str


class Stop(_Step):
    kind: Literal["STOP"] = "STOP"


Step = Annotated[Wait | Branch | Do | CallWebhook | Stop, Field(discriminator="kind")]

_TRIGGER: TypeAdapter[Trigger] = TypeAdapter(Trigger)
_STEPS: TypeAdapter[tuple[Step, ...]] = TypeAdapter(tuple[Step, ...])


def read_trigger(stored: Any) -> Trigger:
    """From JSON values. Raises pydantic's ValidationError for what ``write`` did not make."""
    return _TRIGGER.validate_python(stored)


def read_steps(stored: Any) -> tuple[Step, ...]:
    return _STEPS.validate_python(stored)


def write_trigger(trigger: Trigger) -> dict[str, Any]:
    """JSON values; what is as usual is left out."""
    return {"kind": trigger.kind, **trigger.model_dump(mode="json", exclude_defaults=True)}


def write_steps(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    return [_plain(one) for one in steps]


def _plain(step: Step) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": step.kind, **step.model_dump(mode="json", exclude_defaults=True)}
    for name in ("action", "conditions"):  # their kinds are defaults too, which the reader needs
        value = getattr(step, name, None)
        if isinstance(value, tuple):
            written[name] = [{"kind": one.kind, **one.model_dump(mode="json", exclude_defaults=True)} for one in value]
        elif value is not None:
            written[name] = {"kind": value.kind, **value.model_dump(mode="json", exclude_defaults=True)}
    return written
