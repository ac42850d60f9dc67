"""Making automations, turning them on and off, taking members out. Managers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.automations import saving
from fiel.automations.graphql.inputs import AutomationFormInput
from fiel.automations.graphql.queries import automation_of
from fiel.automations.graphql.types import Automation
from fiel.automations.restoring import restore_automation
from fiel.automations.resuming import resume_runs
from fiel.context import Info
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    RestoreInput,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.merchants.graphql import staff

MERCHANT = "Slug; default: that of the open shift."


@strawberry.input(description="An automation, new as a draft, or instead of what it was.")
class SaveAutomationInput:
    form: AutomationFormInput = told("All of it.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the automation that the form showed.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="An automation to turn on, pause or remove.")
class AutomationInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="An automation to copy, as a draft.")
class DuplicateAutomationInput:
    id: strawberry.ID = told("Which one.")
    name: str = told("What the copy is called.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A member's way through an automation, to end it.")
class StopAutomationRunInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="Runs of an automation that failed, to go on.")
class ResumeAutomationRunsInput:
    automation: strawberry.ID = told("Of which one.")
    run: strawberry.ID | None = told("That one alone; null: all that failed.", None)
    idempotency_key: str = told("Sent again: the same answer, nothing done twice.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.type(description="Saved; who is in it goes on by what it said when they came in.")
class SaveAutomationSuccess:
    automation: Automation = told("As it is now.")


@strawberry.type(description="It is on; who was on their way goes on.")
class StartAutomationSuccess:
    automation: Automation = told("As it is now.")


@strawberry.type(description="Nobody comes in, and who is in it stays where they are.")
class PauseAutomationSuccess:
    automation: Automation = told("As it is now.")


@strawberry.type(description="Copied.")
class DuplicateAutomationSuccess:
    automation: Automation = told("The new draft.")


@strawberry.type(description="Removed; who was in it goes no further.")
class RemoveAutomationSuccess:
    id: strawberry.ID = told("Of what is no more.")


@strawberry.type(description="It is as it was; who was in it goes on where they were.")
class RestoreAutomationSuccess:
    automation: Automation = told("As it is now.")


@strawberry.type(description="Taken out.")
class StopAutomationRunSuccess:
    id: strawberry.ID = told("Of the run.")


@strawberry.type(
    description="They go on at the step that failed, once the automation is on; what they did before stays done."
)
class ResumeAutomationRunsSuccess:
    resumed: int = told("How many.")
    left: int = told("How many failed ones stay: their members are in it again, or there were too many for one time.")


SaveAutomationResult = Annotated[
    SaveAutomationSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveAutomationResult", description="What saving can answer."),
]
StartAutomationResult = Annotated[
    StartAutomationSuccess | NotFound | ActionRefused,
    strawberry.union("StartAutomationResult", description="What turning on can answer."),
]
PauseAutomationResult = Annotated[
    PauseAutomationSuccess | NotFound | ActionRefused,
    strawberry.union("PauseAutomationResult", description="What pausing can answer."),
]
DuplicateAutomationResult = Annotated[
    DuplicateAutomationSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("DuplicateAutomationResult", description="What copying can answer."),
]
RemoveAutomationResult = Annotated[
    RemoveAutomationSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveAutomationResult", description="What removing can answer."),
]
RestoreAutomationResult = Annotated[
    RestoreAutomationSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreAutomationResult", description="What bringing back can answer."),
]
StopAutomationRunResult = Annotated[
    StopAutomationRunSuccess | NotFound | ActionRefused,
    strawberry.union("StopAutomationRunResult", description="What taking out can answer."),
]
ResumeAutomationRunsResult = Annotated[
    ResumeAutomationRunsSuccess | InvalidInput | NotFound | IdempotencyConflict | ActionRefused,
    strawberry.union("ResumeAutomationRunsResult", description="What letting failed ones go on can answer."),
]


@strawberry.type
class AutomationsMutation:
    @mutation("Save an automation: a new one as a draft. Manager.")
    async def save_automation(self, info: Info, input: SaveAutomationInput) -> SaveAutomationResult:
        actor, now = await staff(info, input.merchant), info.context.now
        before = read_global_id(input.id, "Automation") if input.id else None
        number = await saving.save_automation(actor, before, input.form.read(), input.version, now=now)
        return SaveAutomationSuccess(automation=await _shown(actor.merchant_id, number, info))

    @mutation("Turn an automation on, or on again. Manager.")
    async def start_automation(self, info: Info, input: AutomationInput) -> StartAutomationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Automation")
        await saving.start_automation(actor, number, now=info.context.now)
        return StartAutomationSuccess(automation=await _shown(actor.merchant_id, number, info))

    @mutation("Pause an automation. Manager.")
    async def pause_automation(self, info: Info, input: AutomationInput) -> PauseAutomationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Automation")
        await saving.pause_automation(actor, number, now=info.context.now)
        return PauseAutomationSuccess(automation=await _shown(actor.merchant_id, number, info))

    @mutation("Copy an automation, as a draft. Manager.")
    async def duplicate_automation(self, info: Info, input: DuplicateAutomationInput) -> DuplicateAutomationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Automation")
        made = await saving.duplicate_automation(actor, number, input.name, now=info.context.now)
        return DuplicateAutomationSuccess(automation=await _shown(actor.merchant_id, made, info))

    @mutation("Remove an automation; its history stays. Manager.")
    async def remove_automation(self, info: Info, input: AutomationInput) -> RemoveAutomationResult:
        actor = await staff(info, input.merchant)
        await saving.remove_automation(actor, read_global_id(input.id, "Automation"), now=info.context.now)
        return RemoveAutomationSuccess(id=input.id)

    @mutation("Bring back a removed automation, with who was in it; what happened meanwhile brings nobody in. Manager.")
    async def restore_automation(self, info: Info, input: RestoreInput) -> RestoreAutomationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Automation")
        await restore_automation(actor, number, now=info.context.now)
        return RestoreAutomationSuccess(automation=await _shown(actor.merchant_id, number, info))

    @mutation("Take a member out of an automation. Manager.")
    async def stop_automation_run(self, info: Info, input: StopAutomationRunInput) -> StopAutomationRunResult:
        actor = await staff(info, input.merchant)
        await saving.stop_run(actor, read_global_id(input.id, "AutomationRun"), now=info.context.now)
        return StopAutomationRunSuccess(id=input.id)

    @mutation("Let what failed in an automation go on at the step that failed; nothing is done twice. Manager.")
    async def resume_automation_runs(self, info: Info, input: ResumeAutomationRunsInput) -> ResumeAutomationRunsResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.automation, "Automation")
        run = read_global_id(input.run, "AutomationRun") if input.run is not None else None
        done = await resume_runs(actor, number, run, input.idempotency_key, now=info.context.now)
        return ResumeAutomationRunsSuccess(resumed=done.resumed, left=done.left)


async def _shown(merchant_id: int, number: int, info: Info) -> Automation:
    shown = await automation_of(merchant_id, number, info)
    if shown is None:
        raise NotFoundError
    return shown
