"""What failed goes on at the step that failed, when a manager says so; the figures are those of what happened."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.automations import PLUS_FIVE, automation, fails, figures, runs, went
from support.members import merged
from support.promotions import has, member_id, promotion
from support.town import Town, customer, key


def plus(points: int) -> dict[str, Any]:
    return {"do": {"action": {"addPoints": points}}}


async def resume(town: Town, number: str, run: str | None = None, **more: Any) -> Any:
    return await town.manager.do(
        "resumeAutomationRuns", automation=number, run=run, **{"idempotencyKey": key(), **more}
    )


async def test_a_failed_run_goes_on_where_it_failed_and_each_action_happens_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    voucher = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}])
    number = await automation(town, {"pointsEarned": 1}, plus(7), {"do": {"action": {"assignPromotion": voucher}}},
                              plus(20), {"wait": {"days": 1}}, PLUS_FIVE)  # fmt: skip
    await town.award(town.ana, 10)
    await fails(town, number, monkeypatch, at=1)
    [run] = await runs(town, number)
    assert (run["state"], run["nextStep"]) == ("FAILED", "The promotion “La promo”"), run
    assert await figures(town, number) == {
        "started": 1, "active": 0, "done": 0, "stopped": 0, "failed": 1, "points": 7,
    }  # fmt: skip
    mine = await has(town.ana)
    assert (mine["balance"], len(mine["vouchers"])) == (17, 0), "what it had done at the step went back with it"
    once = {"idempotencyKey": key()}
    answers = await asyncio.gather(*(resume(town, number, run["id"], **once) for _ in range(3)))
    assert answers == [{"__typename": "ResumeAutomationRunsSuccess", "resumed": 1, "left": 0}] * 3
    assert (await resume(town, number, run["id"]))["code"] == "RUN_NOT_FAILED"
    assert (await resume(town, number, **once))["__typename"] == "IdempotencyConflict"
    assert (await figures(town, number))["active"] == 1
    await town.house.run_jobs()
    town.house.clock.move(days=1)
    await town.house.run_jobs()
    assert await went(town, number) == [[("0", "DONE"), ("1", "DONE"), ("2", "DONE"), ("3", "WAITS"), ("4", "DONE")]]
    mine = await has(town.ana)
    assert (mine["balance"], len(mine["vouchers"])) == (42, 1)
    assert await figures(town, number) == {
        "started": 1, "active": 0, "done": 1, "stopped": 0, "failed": 0, "points": 32,
    }  # fmt: skip
    assert (await runs(town, number))[0]["resumedAt"] is not None
    await town.manager.sign_in_again()
    seen = await town.manager.ask("{ activities(first: 50) { edges { node { kind text } } } }")
    told = [edge["node"]["text"] for edge in seen["activities"]["edges"] if "resumed" in edge["node"]["kind"]]
    assert told == ["Marta let Ana go on in “El embudo”"]
    await town.house.assert_books_balance()


async def test_all_that_failed_go_on_together_but_for_who_is_in_it_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"hours": 1}}, plus(7), repeats="ONE_AT_A_TIME")
    eva = await customer(town.house, "Eva", "eva@casa.example")
    for who in (town.ana, town.luis, eva):
        await town.award(who, 10)
    await fails(town, number, monkeypatch, at=1)
    other = (await town.manager.do("createCustomer", name="Luis bis"))["member"]["id"]
    await town.cashier.do("awardPoints", member={"membershipId": other}, points=10, idempotencyKey=key())
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    await merged(town, await member_id(town, town.luis), other)
    assert (await figures(town, number))["failed"] == 3
    failed = {run["memberName"]: run["id"] for run in await runs(town, number, state="FAILED")}
    for name in ("Ana", "Luis"):
        assert (await resume(town, number, failed[name]))["code"] == "IN_IT_AGAIN", name
    assert (await figures(town, number))["failed"] == 3, "nothing has changed"
    await town.manager.do("pauseAutomation", id=number)
    assert await resume(town, number) == {"__typename": "ResumeAutomationRunsSuccess", "resumed": 1, "left": 2}
    await town.house.run_jobs()
    assert await eva.balance() == 10, "it is paused"
    await town.manager.do("startAutomation", id=number)
    town.house.clock.move(hours=2)
    await town.house.run_jobs()
    assert (await eva.balance(), await town.ana.balance(), await town.luis.balance()) == (17, 27, 27)
    assert await resume(town, number) == {"__typename": "ResumeAutomationRunsSuccess", "resumed": 2, "left": 0}
    await town.house.run_jobs()
    assert (await town.ana.balance(), await town.luis.balance()) == (34, 34)
    assert await figures(town, number) == {
        "started": 5, "active": 0, "done": 5, "stopped": 0, "failed": 0, "points": 35,
    }  # fmt: skip
    await town.manager.sign_in_again()
    seen = await town.manager.ask("{ activities(first: 50) { edges { node { kind text } } } }")
    told = [edge["node"]["text"] for edge in seen["activities"]["edges"] if edge["node"]["kind"].endswith(".resumed")]
    assert told == ["Marta let 2 that failed go on in “El embudo”", "Marta let 1 that failed go on in “El embudo”"]
    await town.house.assert_books_balance()


async def test_nobody_else_lets_it_go_on(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    number = await automation(town, {"pointsEarned": 1}, PLUS_FIVE)
    second = await automation(town, {"pointsEarned": 500}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await fails(town, number, monkeypatch)
    [run] = await runs(town, number)
    values = {"automation": number, "run": run["id"], "idempotencyKey": key()}
    for who in (town.rival, town.cashier):
        refused = await who.do("resumeAutomationRuns", **values)
        assert refused["__typename"] == "NotFound", refused
    assert (await resume(town, second, run["id"]))["__typename"] == "NotFound"
    assert (await resume(town, number, ""))["__typename"] == "NotFound", "no run is not every run"
    assert (await resume(town, number, idempotencyKey=""))["__typename"] == "InvalidInput"
    assert await resume(town, second) == {"__typename": "ResumeAutomationRunsSuccess", "resumed": 0, "left": 0}
    await town.manager.do("removeAutomation", id=number)
    assert (await resume(town, number))["__typename"] == "NotFound"
    assert [one["state"] for one in await town.house.rows("SELECT state FROM automation_run")] == ["FAILED"]
    assert await town.ana.balance() == 10


async def test_figures_follow_what_is_stopped_removed_undone_and_never_begun(town: Town) -> None:
    number = await automation(town, {"pointsEarned": 1}, plus(30), {"wait": {"days": 1}}, PLUS_FIVE)
    for who in (town.ana, town.luis):
        await town.award(who, 10)
        await town.house.run_jobs()
    [first, _] = await runs(town, number)
    await town.manager.do("stopAutomationRun", id=first["id"])
    wallet = await town.ana.wallet()
    given = next(one["node"]["id"] for one in wallet["transactions"]["edges"] if one["node"]["reason"] == "AUTOMATION")
    undone = await town.manager.do("reverseTransaction", transactionId=given, idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone
    assert await figures(town, number) == {
        "started": 2, "active": 1, "done": 0, "stopped": 1, "failed": 0, "points": 30,
    }  # fmt: skip
    dated = await automation(town, {"onDate": {"day": "2026-03-02", "atMinute": 1439}}, PLUS_FIVE)
    town.house.clock.move(hours=10)
    await town.house.look_around()
    assert (await figures(town, dated))["active"] in (0, 2)
    form = {"name": "Otro", "trigger": {"pointsEarned": 9}, "steps": [{"inside": "", "step": PLUS_FIVE}]}
    saved = await town.manager.do("saveAutomation", id=dated, form=form)
    assert saved["__typename"] == "SaveAutomationSuccess", saved
    assert (await figures(town, dated))["started"] in (0, 2)
