"""Automations as a merchant makes them, and how members went."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.automations import running
from fiel.core.ids import read_global_id
from support.house import Person
from support.town import Town

RUNS = (
    "query ($automation: ID, $member: ID, $state: AutomationRunState, $first: Int!, $after: String) {"
    " automationRuns(automation: $automation, member: $member, state: $state, first: $first, after: $after) { edges {"
    " node { id state memberName version trigger nextStep nextAt whyEnded resumedAt automationName steps { path text"
    " outcome result until conditions { text found holds } } } } pageInfo { hasNextPage endCursor } } }"
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


FIGURES = "{ automations { id figures { started active done stopped failed points } } }"


async def figures(town: Town, automation: str) -> dict[str, int]:
    """As its screen shows them: those of its runs and their entries, counted anew."""
    told = {one["id"]: one["figures"] for one in (await town.manager.ask(FIGURES))["automations"]}
    shown: dict[str, int] = told[automation]
    number = read_global_id(automation, "Automation")
    [counted] = await town.house.rows(
        "SELECT count(*) AS started, "
        + ", ".join(
            f"coalesce(sum(CASE WHEN state = '{state.upper()}' THEN 1 ELSE 0 END), 0) AS {state}"
            for state in ("active", "done", "stopped", "failed")
        )
        + " FROM automation_run WHERE automation_id = $1",
        number,
    )
    [moved] = await town.house.rows(
        "SELECT CAST(coalesce(sum(t.points), 0) AS BIGINT) AS points FROM automation_run r JOIN points_transaction t"
        " ON t.cause_kind = 'automation_run' AND t.cause_id = r.id WHERE r.automation_id = $1",
        number,
    )
    assert shown == {**counted, **moved}
    return shown


async def fails(town: Town, automation: str, monkeypatch: pytest.MonkeyPatch, at: int = 0) -> None:
    """Whoever is in it fails for good where its step is *at*, after that has done its work."""
    real = vars(running)["act"]

    async def breaks(run: Any, member: Any, step: Any, *rest: Any) -> Any:
        done = await real(run, member, step, *rest)
        if run["position"] == at and run["automation_id"] == read_global_id(automation, "Automation"):
            raise RuntimeError("the disk is on fire")
        return done

    with monkeypatch.context() as broken:
        broken.setattr(running, "act", breaks)
        for _ in range(9):
            await town.house.run_jobs()
            town.house.clock.move(hours=1)
    for who in (town.manager, town.cashier, town.owner):
        await who.sign_in_again()
