"""An automation as it is written: exactly one trigger, and steps in the order in which they are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import strawberry

from fiel.automations import language
from fiel.automations.checking import AutomationForm
from fiel.automations.models import Repeats as RepeatsValue
from fiel.core.graphql import SafeInt, told
from fiel.core.ids import read_global_id
from fiel.rules.graphql import ActionInput, ConditionInput

Repeats = strawberry.enum(
    RepeatsValue, name="AutomationRepeats",
    description="How often the same member comes into an automation. ONE_AT_A_TIME: not while they are in it.",
)  # fmt: skip


@strawberry.input(description="So many days since the last visit, or since joining.")
class NoVisitInput:
    days: int = told("The business's days.")
    at_minute: int = told("From this minute of the day.", language.TEN)
    includes_present: bool = told("Also who is away for longer when it is turned on.", False)


@strawberry.input(description="So many days before the birthday.")
class BirthdayInput:
    days_before: int = told("0: on the day itself.", 0)
    at_minute: int = told("At this minute of the day.", language.NINE)


@strawberry.input(description="A day, for everybody.")
class OnDateInput:
    day: date = told("Which.")
    every_year: bool = told("And again on that day of each year.", False)
    at_minute: int = told("At this minute of the day.", language.TEN)


@strawberry.input(description="Coming into a segment.")
class SegmentEnteredInput:
    segment: strawberry.ID = told("Which.")
    includes_present: bool = told("Also who is in it when the automation is turned on.", False)


@strawberry.input(one_of=True, description="What brings a member in: exactly one of these.")
class TriggerInput:
    registered: strawberry.Maybe[bool] = told("They become a member. Say true.", None)
    first_purchase: strawberry.Maybe[bool] = told("They buy for the first time. Say true.", None)
    purchased: strawberry.Maybe[SafeInt] = told("They buy for so much or more, in minor units.", None)
    points_earned: strawberry.Maybe[SafeInt] = told("They earn so many points or more at once.", None)
    balance_passed: strawberry.Maybe[SafeInt] = told("Their balance reaches this.", None)
    tier_reached: strawberry.Maybe[list[strawberry.ID]] = told("They come up to one of these; none: to any.", None)
    badge_gained: strawberry.Maybe[list[strawberry.ID]] = told("They gain one of these; none: any.", None)
    order_completed: strawberry.Maybe[SafeInt] = told("An order of so much or more is completed.", None)
    review_approved: strawberry.Maybe[int] = told("A review with so many stars or more is published.", None)
    no_visit: strawberry.Maybe[NoVisitInput] = told("They have not come for long.", None)
    birthday: strawberry.Maybe[BirthdayInput] = told("Their birthday comes.", None)
    on_date: strawberry.Maybe[OnDateInput] = told("A day comes.", None)
    segment_entered: strawberry.Maybe[SegmentEnteredInput] = told("They come into a segment.", None)

    def read(self) -> language.Trigger:
        """Raises NotFound for an id that is none."""
        if self.first_purchase is not None:
            return language.FirstPurchase()
        if self.purchased is not None:
            return language.Purchased(least_minor=self.purchased.value)
        if self.points_earned is not None:
            return language.PointsEarned(least=self.points_earned.value)
        if self.balance_passed is not None:
            return language.BalancePassed(points=self.balance_passed.value)
        if self.tier_reached is not None:
            return language.TierReached(tiers=_ids(self.tier_reached.value, "Tier"))
        if self.badge_gained is not None:
            return language.BadgeGained(badges=_ids(self.badge_gained.value, "Badge"))
        if self.order_completed is not None:
            return language.OrderCompleted(least_minor=self.order_completed.value)
        if self.review_approved is not None:
            return language.ReviewApproved(least_stars=self.review_approved.value)
        if self.no_visit is not None:
            away = self.no_visit.value
            return language.NoVisit(days=away.days, at_minute=away.at_minute, includes_present=away.includes_present)
        if self.birthday is not None:
            born = self.birthday.value
            return language.Birthday(days_before=born.days_before, at_minute=born.at_minute)
        if self.on_date is not None:
            date_ = self.on_date.value
            return language.OnDate(day=date_.day, every_year=date_.every_year, at_minute=date_.at_minute)
        if self.segment_entered is not None:
            into = self.segment_entered.value
            return language.SegmentEntered(
                segment=read_global_id(into.segment, "Segment"), includes_present=into.includes_present
            )
        return language.Registered()


@strawberry.input(description="So long, and then until the business's clocks show a time, if that is given.")
class WaitInput:
    days: int = told("Of 24 hours, but for changes of the clocks.", 0)
    hours: int = told("0 to 23.", 0)
    minutes: int = told("0 to 59.", 0)
    at_minute: int | None = told("And then until this minute of the day.", None)


@strawberry.input(description="Something that is done to the member.")
class DoInput:
    action: ActionInput = told("What: nothing that needs a purchase.")
    note: str = told("What the customer reads beside points.", "")


@strawberry.input(one_of=True, description="One thing of a step: exactly one of these.")
class StepKindInput:
    wait: strawberry.Maybe[WaitInput] = told("Wait.", None)
    branch: strawberry.Maybe[list[ConditionInput]] = told("Ask whether all of these hold.", None)
    do: strawberry.Maybe[DoInput] = told("Do something.", None)
    webhook: strawberry.Maybe[str] = told("Tell the business's systems; what to call it.", None)
    stop: strawberry.Maybe[bool] = told("End here. Say true.", None)


@strawberry.input(description="A step. Those of one branch stand after it, in their order.")
class StepInput:
    step: StepKindInput = told("What it is.")
    inside: str = told("The branch that it stands in, with its side, as `1.yes`; empty: in none.", "")

    def read(self) -> language.Step:
        """Raises NotFound for an id that is none."""
        kind = self.step
        if kind.wait is not None:
            wait = kind.wait.value
            return language.Wait(inside=self.inside, days=wait.days, hours=wait.hours, minutes=wait.minutes,
                                 at_minute=wait.at_minute)  # fmt: skip
        if kind.branch is not None:
            return language.Branch(inside=self.inside, conditions=tuple(one.read() for one in kind.branch.value))
        if kind.do is not None:
            does = kind.do.value
            return language.Do(inside=self.inside, action=does.action.read(), note=does.note.strip())
        if kind.webhook is not None:
            return language.CallWebhook(inside=self.inside, label=kind.webhook.value.strip())
        return language.Stop(inside=self.inside)


@strawberry.input(description="An automation as a form has it.")
class AutomationFormInput:
    name: str = told("As the business calls it.")
    trigger: TriggerInput = told("What brings members in.")
    steps: list[StepInput] = told("What happens then.")
    repeats: RepeatsValue = told("How often the same member comes in.", RepeatsValue.ONE_AT_A_TIME)

    def read(self) -> AutomationForm:
        """Raises NotFound for an id that is none."""
        return AutomationForm(self.name, self.trigger.read(), tuple(step.read() for step in self.steps), self.repeats)


def _ids(given: Sequence[strawberry.ID], kind: str) -> tuple[int, ...]:
    return tuple(sorted({read_global_id(one, kind) for one in given}))
