"""An automation played over the past says what it did, had it been on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from support.automations import automation, runs, steps
from support.rest import shop
from support.reviews import ordered, writes
from support.town import Customer, Town, key

ASKED = (
    "query ($f: AutomationFormInput!, $a: Date!, $b: Date!, $m: String) { replayAutomation(form: $f, firstDay: $a,"
    " lastDay: $b, merchant: $m) { __typename ... on ReplayAutomationSuccess { entered customers pointsGiven calls"
    " isGuess cost { amountMinor } } ... on InvalidInput { fields { path code } } } }"
)
TRIGGERS: dict[str, dict[str, Any]] = {
    "first": {"firstPurchase": True}, "bought": {"purchased": 1500}, "earned": {"pointsEarned": 20},
    "passed": {"balancePassed": 60}, "order": {"orderCompleted": 0}, "review": {"reviewApproved": 4},
    "away": {"noVisit": {"days": 6}}, "birthday": {"birthday": {"daysBefore": 2}},
    "date": {"onDate": {"day": "2026-03-20", "everyYear": True}},
}  # fmt: skip
PLAN: tuple[dict[str, Any], ...] = ({"do": {"action": {"removePoints": 1}}}, {"wait": {"days": 3}}, {"webhook": "x"})


async def replayed(town: Town, trigger: dict[str, Any], *given: Any, repeats: str = "EACH_TIME", **more: Any) -> Any:
    form = {"name": "x", "trigger": trigger, "steps": steps(*given), "repeats": repeats}
    days = {"a": "2026-03-02", "b": "2026-03-31", "m": "cafe-aurora", **more}
    return (await town.manager.ask(ASKED, f=form, **days))["replayAutomation"]


@pytest.mark.parametrize("repeats", ["ONCE", "ONE_AT_A_TIME", "EACH_TIME"])
async def test_a_replay_tells_what_being_on_did(town: Town, repeats: str) -> None:
    await town.house.run_jobs()
    await town.program(redeemPoints=10, redeemAmountMinor=100)
    await town.ana.person.do("updateProfile", name="Ana", birthday="2001-03-12")
    numbers = {
        name: await automation(town, trigger, *PLAN, repeats=repeats, name=name) for name, trigger in TRIGGERS.items()
    }
    eshop = await shop(town)
    for day, who, amount in (
        (3, town.ana, 2000), (4, town.ana, 1000), (5, town.luis, 1600), (9, town.ana, 3000), (16, town.ana, 1500),
        (18, town.luis, 4000), (30, town.ana, 100),
    ):  # fmt: skip
        await passes(town, day, 11)
        await buys(town, who, amount)
        if day in (5, 16):
            await ordered(eshop, who, f"{day}", f"P{day}", placed_at=town.house.clock().isoformat())
            await writes(who, f"P{day}", stars=4)
            await town.manager.sign_in_again()
            await decides_at(town, f"P{day}")
        await town.house.run_jobs()
    await passes(town, 31, 12)
    await town.manager.sign_in_again()
    for name, trigger in TRIGGERS.items():
        told = await replayed(town, trigger, *PLAN, repeats=repeats)
        went = await runs_at(town, numbers[name])
        assert went, name
        assert told["entered"] == len(went), name
        assert told["customers"] == len({run["memberName"] for run in went}), name
        assert told["calls"] == told["entered"], name
        assert told["cost"]["amountMinor"] == 0, name


async def passes(town: Town, day: int, hour: int) -> None:
    """Hour by hour would take long: each day at ten past ten in Madrid, and the moment itself."""
    while (today := town.house.clock().date().day) < day:
        town.house.clock.now = datetime(2026, 3, today + 1, 9, 10, tzinfo=UTC)
        await town.house.look_around()
    town.house.clock.now = datetime(2026, 3, day, hour, tzinfo=UTC)
    await town.house.look_around()


async def buys(town: Town, who: Customer, amount: int) -> None:
    await town.cashier.sign_in_again()
    done = await town.cashier.do(
        "awardPoints", member={"code": who.code}, amountMinor=amount, idempotencyKey=key(), merchant="cafe-aurora"
    )
    assert done["__typename"] == "AwardPointsSuccess", done


async def decides_at(town: Town, product: str) -> None:
    query = 'query ($q: String!) { reviews(query: $q, merchant: "cafe-aurora") { edges { node { id version } } } }'
    [edge] = (await town.manager.ask(query, q=product))["reviews"]["edges"]
    done = await town.manager.do("approveReview", **edge["node"], merchant="cafe-aurora")
    assert done["__typename"] == "ReviewDecisionSuccess", done


async def runs_at(town: Town, number: str) -> list[Any]:
    query = (
        'query ($i: ID!) { automationRuns(automation: $i, first: 50, merchant: "cafe-aurora") { edges { node {'
        " memberName } } } }"
    )
    return [edge["node"] for edge in (await town.manager.ask(query, i=number))["automationRuns"]["edges"]]


async def test_points_are_worth_money_and_segments_are_guessed(town: Town) -> None:
    await town.program(redeemPoints=10, redeemAmountMinor=100)
    made = await town.manager.do("createSegment", name="Todos", criteria={})
    gives = {"do": {"action": {"addPoints": 30}}}
    await town.award(town.ana, 10)
    asked = {"branch": [{"figure": {"measure": "BALANCE", "least": 10}}]}
    told = await replayed(town, {"segmentEntered": {"segment": made["segment"]["id"]}}, asked, ("0.yes", gives))
    assert (told["entered"], told["pointsGiven"], told["cost"]["amountMinor"], told["isGuess"]) == (2, 30, 300, True)
    wrong = await replayed(town, {"registered": True}, gives, a="2026-03-02", b="2024-03-01")
    assert [one["path"] for one in wrong["fields"]] == ["lastDay"]
    form = {"f": {"name": "x", "trigger": {"registered": True}, "steps": steps(gives)}}
    for who in (town.cashier, town.rival, town.ana.person):
        answer = await who.ask(ASKED, **form, a="2026-03-02", b="2026-03-03", m="cafe-aurora")
        assert answer["replayAutomation"]["__typename"] == "NotFound"
    assert await runs(town) == []
