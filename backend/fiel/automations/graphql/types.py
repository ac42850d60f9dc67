"""Automations as they are told: each trigger and step with its words, and what its form needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from typing import Any

import strawberry

from fiel.automations import language, loaders
from fiel.automations.models import Repeats as RepeatsValue
from fiel.automations.models import RunState as RunStateValue
from fiel.automations.rules import paths
from fiel.automations.words import step_text, trigger_text
from fiel.core import db
from fiel.core.graphql import Node, SafeInt, field, told
from fiel.core.ids import global_id
from fiel.core.language import format_number
from fiel.rules.evaluation import Held
from fiel.rules.graphql import ConditionExplained, RuleAction, RuleCondition, action_of, condition_of
from fiel.rules.words import Reader, condition_text, held_text

RunState = strawberry.enum(
    RunStateValue, name="AutomationRunState",
    description="Where a member is in an automation. STOPPED: taken out, blocked, or it was removed.",
)  # fmt: skip


@strawberry.enum(description="Where an automation stands.")
class AutomationState(Enum):
    DRAFT = "DRAFT"
    ON = "ON"
    PAUSED = "PAUSED"


@strawberry.type(description="What brings a member in: `text` for people, and what its kind needs; the rest is null.")
class AutomationTrigger:
    kind: str = told("As its input is called, in capitals: REGISTERED, NO_VISIT, …")
    text: str = told("As people read it.")
    least: SafeInt | None = told("Points, stars or money in minor units, at least.", None)
    ids: list[strawberry.ID] = told("Tiers or badges; empty: any.", strawberry.UNSET)
    segment: strawberry.ID | None = told("Which segment.", None)
    days: int | None = told("Days away, or before the birthday.", None)
    day: date | None = told("Which day.", None)
    every_year: bool | None = told("And on that day of each year.", None)
    at_minute: int | None = told("Minute of the business's day.", None)
    includes_present: bool | None = told("Also who is so already when it is turned on.", None)


@strawberry.type(description="Waiting.")
class AutomationWait:
    days: int = told("Days.")
    hours: int = told("Hours.")
    minutes: int = told("Minutes.")
    at_minute: int | None = told("And then until this minute of the business's day.")


@strawberry.type(description="A step: `text` for people, and the field of its kind; the others are null.")
class AutomationStep:
    path: str = told("Its place, with that of its branch: `1.yes.0`.")
    inside: str = told("The branch that it stands in, with its side; empty: in none.")
    kind: str = told("WAIT, BRANCH, DO, WEBHOOK or STOP.")
    text: str = told("As people read it.")
    wait: AutomationWait | None = told("Of WAIT.", None)
    conditions: list[RuleCondition] | None = told("Of BRANCH: all must hold.", None)
    action: RuleAction | None = told("Of DO.", None)
    note: str | None = told("Of DO: what the customer reads beside points.", None)
    label: str | None = told("Of WEBHOOK: what it is called.", None)


@strawberry.type(description="What came of an automation.")
class AutomationFigures:
    started: SafeInt = told("How often somebody came in.")
    active: SafeInt = told("On their way now.")
    done: SafeInt = told("Who came to the end.")
    stopped: SafeInt = told("Who was taken out before.")
    failed: SafeInt = told("Where something went wrong for good.")
    points: SafeInt = told("Points that it gave, less those it took.")


@strawberry.type(description="A trigger, and what follows it.")
class Automation(Node):
    row: strawberry.Private[db.Row]
    reader: strawberry.Private[Reader]
    counts: strawberry.Private[db.Row]

    name: str = told("As the business calls it.")
    state: AutomationState = told("Where it stands.")
    repeats: RepeatsValue = told("How often the same member comes in.")
    version: int = told("Counts changes; pass it back with an update.")
    since: datetime | None = told("When it was last turned on.")

    @field("What brings members in.")
    def trigger(self) -> AutomationTrigger:
        return trigger_of(language.read_trigger(db.from_json(self.row["trigger"])), self.reader)

    @field("What happens then, in the order in which it is read.")
    def steps(self) -> list[AutomationStep]:
        return steps_of(language.read_steps(db.from_json(self.row["steps"])), self.reader)

    @field("What came of it.")
    def figures(self) -> AutomationFigures:
        names = ("started", "active", "done", "stopped", "failed", "points")
        return AutomationFigures(**{name: SafeInt(int(self.counts[name])) for name in names})


@strawberry.type(description="What a step did for a member, and why.")
class AutomationStepDone:
    path: str = told("Of the step in its version.")
    text: str = told("The step.")
    at: datetime = told("When.")
    outcome: str = told("DONE, SKIPPED, YES, NO, WAITS or STOP.")
    result: str = told("What came of it, in words; may be empty.")
    conditions: list[ConditionExplained] = told("Of a question: what was found of each condition.")
    until: datetime | None = told("Of a wait: until when.")


@strawberry.type(description="A member's way through an automation.")
class AutomationRun(Node):
    automation_id: strawberry.ID = told("Which.")
    automation_name: str = told("As the business calls it.")
    version: int = told("The version that they are in: the one in use when they came in.")
    member_id: strawberry.ID = told("Who, as a `Member`.")
    member_name: str = told("As given to this business.")
    state: RunStateValue = told("Where they are.")
    trigger: str = told("What brought them in, in words.")
    next_step: str | None = told("What comes next, or where it failed; null: nothing.")
    next_at: datetime | None = told("When; null: it is over, or paused.")
    why_ended: str | None = told("Why it ended before its end, in words.")
    started_at: datetime = told("When they came in.")
    ended_at: datetime | None = told("When it was over.")
    resumed_at: datetime | None = told("When somebody last let it go on after it had failed.")
    steps: list[AutomationStepDone] = told("What was done, in order.")


def automations_of(rows: Sequence[db.Row], counts: dict[int, db.Row], reader: Reader) -> list[Automation]:
    return [
        Automation(
            id=strawberry.ID(global_id("Automation", row["id"])), row=row, reader=reader, counts=counts[row["id"]],
            name=row["name"], state=AutomationState(row["status"]), repeats=RepeatsValue(row["repeats"]),
            version=row["version"], since=row["since_at"],
        )
        for row in rows
    ]  # fmt: skip


def trigger_of(trigger: language.Trigger, reader: Reader) -> AutomationTrigger:
    told_so = AutomationTrigger(kind=trigger.kind, text=trigger_text(trigger, reader), ids=[])
    match trigger:
        case language.Purchased() | language.OrderCompleted():
            return replace(told_so, least=SafeInt(trigger.least_minor))
        case language.PointsEarned():
            return replace(told_so, least=SafeInt(trigger.least))
        case language.BalancePassed():
            return replace(told_so, least=SafeInt(trigger.points))
        case language.ReviewApproved():
            return replace(told_so, least=SafeInt(trigger.least_stars))
        case language.TierReached():
            return replace(told_so, ids=_ids("Tier", trigger.tiers))
        case language.BadgeGained():
            return replace(told_so, ids=_ids("Badge", trigger.badges))
        case language.NoVisit():
            return replace(
                told_so, days=trigger.days, includes_present=trigger.includes_present, at_minute=trigger.at_minute
            )
        case language.Birthday():
            return replace(told_so, days=trigger.days_before, at_minute=trigger.at_minute)
        case language.OnDate():
            return replace(told_so, day=trigger.day, every_year=trigger.every_year, at_minute=trigger.at_minute)
        case language.SegmentEntered():
            [segment] = _ids("Segment", (trigger.segment,))
            return replace(told_so, segment=segment, includes_present=trigger.includes_present)
        case _:
            return told_so


def steps_of(steps: Sequence[language.Step], reader: Reader) -> list[AutomationStep]:
    return [_step_of(step, path, reader) for step, path in zip(steps, paths(steps), strict=True)]


def _step_of(step: language.Step, path: str, reader: Reader) -> AutomationStep:
    told_so = AutomationStep(path=path, inside=step.inside, kind=step.kind, text=step_text(step, reader))
    match step:
        case language.Wait():
            wait = AutomationWait(days=step.days, hours=step.hours, minutes=step.minutes, at_minute=step.at_minute)
            return replace(told_so, wait=wait)
        case language.Branch():
            return replace(told_so, conditions=[condition_of(one, reader) for one in step.conditions])
        case language.Do():
            return replace(told_so, action=action_of(step.action, reader), note=step.note)
        case language.CallWebhook():
            return replace(told_so, label=step.label)
        case _:
            return told_so


async def runs_of(rows: Sequence[db.Row], reader: Reader) -> list[AutomationRun]:
    """From ``loaders.RUN``."""
    done = await loaders.steps_of([row["id"] for row in rows])
    return [_run_of(row, done[row["id"]], reader) for row in rows]


def _run_of(row: db.Row, done: list[db.Row], reader: Reader) -> AutomationRun:
    steps = language.read_steps(db.from_json(row["steps"]))
    following = loaders.next_step(row, steps)
    return AutomationRun(
        id=strawberry.ID(global_id("AutomationRun", row["id"])),
        automation_id=strawberry.ID(global_id("Automation", row["automation_id"])), automation_name=row["name"],
        version=row["number"], member_id=strawberry.ID(global_id("Member", row["member_id"])),
        member_name=row["member_name"], state=RunStateValue(row["state"]),
        trigger=trigger_text(language.read_trigger(db.from_json(row["trigger"])), reader),
        next_step=step_text(following, reader) if following else None, next_at=row["wake_at"],
        why_ended=_why_ended(row, reader), started_at=row["started_at"], ended_at=row["ended_at"],
        resumed_at=row["resumed_at"], steps=[_done_of(one, steps, reader) for one in done],
    )  # fmt: skip


def _done_of(one: db.Row, steps: Sequence[language.Step], reader: Reader) -> AutomationStepDone:
    step, details = steps[one["place"]], one["details"]
    held: list[ConditionExplained] = []
    if isinstance(step, language.Branch):
        held = explained_all(
            [Held(asked, found["holds"], found["found"])
             for asked, found in zip(step.conditions, details["held"], strict=True)],
            reader,
        )  # fmt: skip
    until = details.get("until")
    return AutomationStepDone(
        path=paths(steps)[one["place"]], text=step_text(step, reader), at=one["at"], outcome=one["outcome"],
        result=_result(details, reader), conditions=held, until=datetime.fromisoformat(until) if until else None,
    )  # fmt: skip


def explained_all(held: Sequence[Held], reader: Reader) -> list[ConditionExplained]:
    return [
        ConditionExplained(text=condition_text(one.condition, reader), found=held_text(one, reader), holds=one.holds)
        for one in held
    ]


def _result(details: dict[str, Any], reader: Reader) -> str:
    if "code" in details:
        return str(details[reader.language])
    if "points" in details:
        return moved_text(int(details["points"]), int(details["balance"]), reader)
    return ""


def moved_text(points: int, balance: int, reader: Reader) -> str:
    signed = ("+" if points > 0 else "−") + format_number(abs(points), reader.language)
    left = format_number(balance, reader.language)
    return reader.say(f"{signed} puntos; saldo: {left}", f"{signed} points; balance: {left}")


def _why_ended(row: db.Row, reader: Reader) -> str | None:
    if row["state"] == "FAILED":
        return reader.say(
            "Falló ocho veces: quien lleva el servidor ve por qué en su registro",
            "It failed eight times: whoever runs the server sees why in its log",
        )
    told_so = {
        "BLOCKED": ("El cliente está bloqueado", "The customer is blocked"),
        "REMOVED": ("Se quitó el embudo", "The automation was removed"),
        "BY_HAND": ("Alguien lo detuvo", "Somebody stopped it"),
    }.get(row["ended_by"] or "")
    return reader.say(*told_so) if told_so else None


def _ids(kind: str, numbers: Sequence[int]) -> list[strawberry.ID]:
    return [strawberry.ID(global_id(kind, number)) for number in numbers]
