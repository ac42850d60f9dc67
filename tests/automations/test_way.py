"""A member's way: steps once each, waits by the shop's clocks, questions with their why, versions, pauses."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

from support.automations import PLUS_FIVE, automation, runs, steps, went
from support.listener import Listener
from support.members import merged, parted
from support.promotions import buys, has, member_id, promotion
from support.town import Town, confirm, customer, key, mail_about

BOUGHT = {"branch": [{"figure": {"measure": "PURCHASES", "least": 1}}]}
MARCH_3 = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


async def test_a_newcomer_goes_all_the_way_and_each_step_happens_once(town: Town) -> None:
    await town.house.run_jobs()
    voucher = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}])
    scratch = await promotion(
        town, "SCRATCH_CARD", prizes=[{"title": "Café", "total": 5}, {"title": "Nada", "total": 5}]
    )
    card = await promotion(town, "PUNCH_CARD", gift=[{"addPoints": 1}], punchRules={"goal": 3})
    number = await automation(
        town, {"registered": True},
        {"do": {"action": {"addPoints": 25}, "note": "Por venir"}},
        {"wait": {"days": 1, "atMinute": 600}},
        BOUGHT,
        ("2.yes", {"do": {"action": {"addPoints": 100}}}),
        ("2.no", {"do": {"action": {"assignPromotion": voucher}}}),
        ("2.no", {"do": {"action": {"issueScratchCard": scratch}}}),
        ("2.no", {"do": {"action": {"givePunch": {"promotion": card, "punches": 2}}}}),
        {"do": {"action": {"removePoints": 5}}},
        {"do": {"action": {"setPoints": 7}}},
    )  # fmt: skip
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await town.house.run_jobs()
    [run] = await runs(town, number, state="ACTIVE")
    assert (run["memberName"], run["nextStep"]) == ("Eva", "Does “Purchases before this one: 1 or more” hold?")
    assert datetime.fromisoformat(run["nextAt"]) == MARCH_3, "ten in Madrid, of the day after"
    wallet = await eva.wallet()
    assert wallet["balance"] == 25
    [edge] = wallet["transactions"]["edges"]
    assert (edge["node"]["reason"], edge["node"]["description"]) == ("AUTOMATION", "Por venir")
    town.house.clock.now = MARCH_3
    for _ in range(2):
        await town.house.run_jobs()
    [run] = await runs(town, number, member=await member_id(town, eva))
    assert run["state"] == "DONE"
    assert [(step["path"], step["outcome"]) for step in run["steps"]] == [
        ("0", "DONE"), ("1", "WAITS"), ("2", "NO"), ("2.no.0", "DONE"), ("2.no.1", "DONE"), ("2.no.2", "DONE"),
        ("3", "DONE"), ("4", "DONE"),
    ]  # fmt: skip
    [asked] = run["steps"][2]["conditions"]
    assert (asked["holds"], asked["found"]) == (False, "it is 0")
    assert run["steps"][-1]["result"] == "−13 points; balance: 7"
    mine = await has(eva)
    assert (mine["balance"], len(mine["vouchers"]), len(mine["scratchCards"])) == (7, 1, 1)
    assert mine["punchCards"][0]["punches"] == 2
    assert (await town.manager.ask("query ($i: ID!) { automation(id: $i) { figures { started active done points } } }",
                                   i=number))["automation"]["figures"] == {
        "started": 1, "active": 0, "done": 1, "points": 7,
    }  # fmt: skip
    await town.house.assert_books_balance()


async def test_the_days_of_a_wait_are_the_shops_over_a_change_of_clocks(town: Town) -> None:
    town.house.clock.now = datetime(2026, 3, 28, 11, 30, tzinfo=UTC)  # clocks go forward in the night after
    for who in (town.manager, town.cashier):
        await who.sign_in_again()
    waits = [{"wait": {"days": 1}}, {"wait": {"days": 1, "hours": 2, "minutes": 5}}, {"wait": {"atMinute": 45}}]
    numbers = [await automation(town, {"pointsEarned": 1}, one, PLUS_FIVE) for one in waits]
    await town.award(town.ana, 10, merchant="cafe-aurora")
    await town.house.run_jobs()
    found = [datetime.fromisoformat((await runs(town, number))[0]["nextAt"]) for number in numbers]
    assert found == [
        datetime(2026, 3, 29, 10, 30, tzinfo=UTC), datetime(2026, 3, 29, 12, 35, tzinfo=UTC),
        datetime(2026, 3, 28, 23, 45, tzinfo=UTC),
    ]  # fmt: skip


async def test_who_is_in_it_goes_by_the_version_they_came_into(town: Town) -> None:
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    form = {"name": "Otro", "trigger": {"pointsEarned": 1}, "steps": steps({"do": {"action": {"addPoints": 50}}})}
    stale = await town.manager.do("saveAutomation", id=number, version=1, form=form)
    assert stale["__typename"] == "ChangedMeanwhile"
    saved = await town.manager.do("saveAutomation", id=number, version=2, form=form)
    assert saved["__typename"] == "SaveAutomationSuccess", saved
    await town.award(town.luis, 10)
    town.house.clock.move(days=1)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await town.luis.balance()) == (15, 60)
    assert [run["version"] for run in await runs(town, number)] == [1, 2]


async def test_a_paused_one_lets_nobody_in_and_goes_on_where_it_was(town: Town) -> None:
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"hours": 1}}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    assert (await town.manager.do("pauseAutomation", id=number))["automation"]["state"] == "PAUSED"
    await town.award(town.luis, 10)
    town.house.clock.move(hours=5)
    await town.house.run_jobs()
    [run] = await runs(town, number)
    assert (run["nextAt"], await town.ana.balance()) == (None, 10)
    await town.manager.do("startAutomation", id=number)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await town.luis.balance()) == (15, 10)


async def test_some_are_taken_out_and_a_removed_one_stops(town: Town) -> None:
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE)
    for who in (town.ana, town.luis):
        await town.award(who, 10)
    blocked = await customer(town.house, "Eva", "eva@casa.example")
    await town.award(blocked, 10)
    await town.house.run_jobs()
    first = (await runs(town, number))[0]["id"]
    assert (await town.manager.do("stopAutomationRun", id=first))["__typename"] == "StopAutomationRunSuccess"
    assert (await town.manager.do("stopAutomationRun", id=first))["code"] == "RUN_OVER"
    await town.manager.do("blockMember", id=await member_id(town, blocked), reason="x")
    copy = await town.manager.do("duplicateAutomation", id=number, name="Copia")
    assert (copy["automation"]["state"], copy["automation"]["name"]) == ("DRAFT", "Copia")
    town.house.clock.move(days=1)
    await town.house.run_jobs()
    assert [(run["state"], run["whyEnded"]) for run in await runs(town, number)] == [
        ("STOPPED", "Somebody stopped it"), ("DONE", None), ("STOPPED", "The customer is blocked"),
    ]  # fmt: skip
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    removed = await town.manager.do("removeAutomation", id=number)
    assert removed["__typename"] == "RemoveAutomationSuccess"
    assert (await town.manager.do("startAutomation", id=number))["__typename"] == "NotFound"
    town.house.clock.move(days=2)
    await town.house.run_jobs()
    assert (await runs(town, number))[-1]["whyEnded"] == "The automation was removed"
    assert (await town.ana.balance(), await town.luis.balance()) == (20, 15)


async def test_what_cannot_be_done_is_passed_over_with_its_reason(town: Town) -> None:
    voucher = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}], budget=1)
    say = {"title": "Hola {{name}}", "body": "Tienes %puntos%"}
    number = await automation(
        town, {"pointsEarned": 1}, {"do": {"action": {"assignPromotion": voucher}}},
        {"do": {"action": {"sendPush": say}}}, {"do": {"action": {"sendEmail": say}}}, {"webhook": "Gana puntos"},
        {"do": {"action": {"setPoints": 10}}},
    )  # fmt: skip
    await confirm(town, town.ana)
    await town.ana.wants_news()
    for who in (town.ana, town.luis):
        await town.award(who, 10)
        await town.house.run_jobs()
    mine, his = await runs(town, number)
    assert [step["outcome"] for step in mine["steps"]] == ["DONE", "DONE", "DONE", "SKIPPED", "SKIPPED"]
    assert [step["result"] for step in his["steps"]] == [
        "It is gone: none are left.", "They want no news.", "They want no news.", "No webhook listens to automations.",
        "It changes nothing: it is so already.",
    ]  # fmt: skip
    inbox = await town.house.rows("SELECT data FROM inbox_entry WHERE kind = 'message'")
    assert len(inbox) == 1
    assert "Hola Ana" in str(inbox[0]["data"])
    assert mail_about(town.house, "ana@casa.example", "Hola Ana") is not None
    assert mail_about(town.house, "luis@casa.example", "Hola") is None
    await town.award(town.ana, 1)
    await town.program(isActive=False)
    await town.house.run_jobs()
    paused = (await runs(town, number))[-1]["steps"]
    assert {step["result"] for step in paused if step["path"] != "3"} == {
        "The points programme of Café Aurora is paused: no points are given or spent for now."
    }
    await town.house.assert_books_balance()


async def test_two_workers_write_a_refusal_at_the_step_that_was_refused(town: Town, monkeypatch: Any) -> None:
    from fiel.automations import running
    from fiel.automations.errors import NothingToDo

    number = await automation(town, {"pointsEarned": 1}, {"do": {"action": {"addPoints": 7}}}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await town.house.run_reactions()
    real, tries = vars(running)["act"], []

    async def refused_once(*given: Any) -> Any:
        tries.append(1)
        if len(tries) == 1:
            raise NothingToDo
        return await real(*given)

    monkeypatch.setattr(running, "act", refused_once)
    await asyncio.gather(*(running.go_on(now=town.house.clock()) for _ in range(3)))
    await town.house.run_jobs()
    [way] = await went(town, number)
    assert [path for path, _ in way] == ["0", "1"]
    assert sorted(outcome for _, outcome in way) in (["DONE", "DONE"], ["DONE", "SKIPPED"])
    assert await town.ana.balance() == 10 + sum({"0": 7, "1": 5}[path] for path, done in way if done == "DONE")


async def test_a_webhook_hears_of_it(town: Town, listener: Listener) -> None:
    hook = {"name": "CRM", "url": f"{listener.url}/hook", "kinds": ["automation.webhook"]}
    assert (await town.owner.do("saveWebhook", webhook=hook))["__typename"] == "WebhookSuccess"
    await automation(town, {"pointsEarned": 1}, {"webhook": "Gana puntos"})
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    [event] = [heard.told for heard in listener.heard]
    assert (event["type"], event["data"]["details"]) == (
        "automation.webhook", {"automation": "El embudo", "label": "Gana puntos"},
    )  # fmt: skip
    assert event["data"]["member"]["code"]


async def test_merged_records_go_on_as_the_one_that_is_kept(town: Town) -> None:
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE, repeats="EACH_TIME")
    ana = await member_id(town, town.ana)
    other = (await town.manager.do("createCustomer", name="Ana P"))["member"]["id"]
    await town.cashier.do("awardPoints", member={"membershipId": other}, points=10, idempotencyKey=key())
    await town.house.run_jobs()
    merge = await merged(town, ana, other)
    town.house.clock.move(days=1)
    await town.house.run_jobs()
    assert await town.ana.balance() == 15
    assert [run["memberName"] for run in await runs(town, member=ana)] == ["Ana"]
    await parted(town, merge)
    assert await went(town, number) == [[("0", "WAITS"), ("1", "DONE")]]
    await town.house.assert_books_balance()


async def test_a_step_that_breaks_is_tried_later_and_told_in_the_end(town: Town, monkeypatch: Any) -> None:
    from fiel.automations import running

    tries = []

    async def breaks(*given: Any) -> Any:
        tries.append(1)
        raise RuntimeError("the disk is on fire")

    number = await automation(town, {"pointsEarned": 1}, PLUS_FIVE)
    await town.award(town.ana, 10)
    with monkeypatch.context() as broken:
        broken.setattr(running, "act", breaks)
        for _ in range(10):
            await town.house.run_jobs()
            town.house.clock.move(hours=2)
    [run] = await runs(town, number)
    assert (len(tries), run["state"]) == (8, "FAILED")
    assert run["whyEnded"].startswith("It failed eight times")
    assert await town.ana.balance() == 10
    seen = await town.manager.ask("{ activities(first: 5) { edges { node { kind text } } } }")
    assert {"kind": "automation.failed", "text": "The automation “El embudo” failed with Ana"} in [
        edge["node"] for edge in seen["activities"]["edges"]
    ]


async def test_what_a_trial_tells_is_what_happens(town: Town) -> None:
    form: dict[str, Any] = {
        "name": "Prueba", "trigger": {"pointsEarned": 1},
        "steps": steps(
            {"do": {"action": {"addPoints": 40}}}, {"branch": [{"figure": {"measure": "BALANCE", "least": 45}}]},
            ("1.yes", {"wait": {"days": 2}}), ("1.yes", {"do": {"action": {"removePoints": 20}}}),
            ("1.no", PLUS_FIVE), {"do": {"action": {"sendPush": {"title": "Hola"}}}}, {"stop": True}, PLUS_FIVE,
        ),
    }  # fmt: skip
    await buys(town, town.ana, 1000)
    query = (
        "query ($f: AutomationFormInput!, $m: ID!) { tryAutomation(form: $f, member: $m) { __typename"
        " ... on TryAutomationSuccess { steps { path text result isSkipped holds until conditions { found } } } } }"
    )
    ana = await member_id(town, town.ana)
    tried = (await town.manager.ask(query, f=form, m=ana))["tryAutomation"]["steps"]
    assert [(one["path"], one["isSkipped"], one["holds"]) for one in tried] == [
        ("0", False, None), ("1", False, True), ("1.yes.0", False, None), ("1.yes.1", False, None), ("2", True, None),
        ("3", False, None),
    ]  # fmt: skip
    assert (tried[0]["result"], tried[3]["result"]) == ("+40 points; balance: 50", "−20 points; balance: 30")
    assert await town.ana.balance() == 10, "nothing is written"
    number = await automation(town, {"pointsEarned": 1}, *[(one["inside"], one["step"]) for one in form["steps"]])
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    town.house.clock.move(days=2)
    await town.house.run_jobs()
    [run] = await runs(town, number)
    assert [step["path"] for step in run["steps"]] == [one["path"] for one in tried]
    assert await town.ana.balance() == 31
    await town.manager.do("blockMember", id=ana, reason="x")
    blocked = await town.manager.ask(query, f=form, m=ana)
    assert blocked["tryAutomation"]["__typename"] == "ActionRefused"
    gone = await town.rival.ask(query, f=form, m=ana)
    assert gone["tryAutomation"]["__typename"] == "NotFound"
    bad = await town.manager.do("saveAutomation", form={**form, "steps": steps(("9.yes", PLUS_FIVE))})
    assert [one["path"] for one in bad["fields"]] == ["steps.0.inside"]
