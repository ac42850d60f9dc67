"""Automations as a merchant makes them, and how members went."""

from __future__ import annotations

from typing import Any

from support.house import Person
from support.town import Town

RUNS = (
    "query ($automation: ID, $member: ID, $state: AutomationRunState, $first: Int!, $after: String) {"
    " automationRuns(automation: $automation, member: $member, state: $state, first: $first, after: $after) { edges {"
    " node { id state memberName version trigger nextStep nextAt whyEnded automationName steps { path text outcome"
    " result until conditions { text found holds } } } } pageInfo { hasNextPage endCursor } } }"
)
PLUS_FIVE: dict[str, Any] = {"do": {"action": {"addPoints": 5}}}


def steps(*given: dict[str, Any] | tuple[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Each a step, or the branch that it stands in with the step."""
    pairs = (one if isinstance(one, tuple) else ("", one) for one in given)
    return [{"inside": inside, "step": step} for inside, step in pairs]


async def automation(
    town: Town, trigger: dict[str, Any], *given: Any, starts: bool = True, by: Person | None = None, **more: Any
) -> str:
    """One that is on; its id."""
    boss = by or town.manager
    form = {"name": "El embudo", "trigger": trigger, "steps": steps(*given), **more}
    saved = await boss.do("saveAutomation", form=form)
    assert saved["__typename"] == "SaveAutomationSuccess", saved
    number: str = saved["automation"]["id"]
    if starts:
        started = await boss.do("startAutomation", id=number)
        assert started["__typename"] == "StartAutomationSuccess", started
    return number


async def runs(town: Town, automation: str | None = None, **more: Any) -> list[Any]:
    """Oldest first."""
    asked = {"automation": automation, "first": 50, **more}
    found = (await town.manager.ask(RUNS, **asked))["automationRuns"]
    return [edge["node"] for edge in reversed(found["edges"])]


async def went(town: Town, automation: str) -> list[list[tuple[str, str]]]:
    """The paths and outcomes of each run, oldest first."""
    return [[(step["path"], step["outcome"]) for step in run["steps"]] for run in await runs(town, automation)]
