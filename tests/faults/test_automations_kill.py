"""The power goes before and after each commit of automations and gifts: each step happens once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from fiel.automations.gifts.giving import begin_gifts
from fiel.core.settings import Settings
from support.automations import automation, runs
from support.copies import words_of
from support.promotions import has, promotion
from support.town import Town, customer

DYING = Path(__file__).parent / "dying_worker.py"
SECONDS = 120


async def dies(town: Town, settings: Settings, what: str) -> int:
    """How often, until all is done."""
    order = (what, settings.database, town.house.clock().isoformat())
    async with asyncio.timeout(SECONDS):
        return int(await words_of(DYING, *order, folder=settings.data_dir))


async def test_killed_around_each_step_each_action_happens_once(town: Town, settings: Settings) -> None:
    voucher = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}])
    prizes = [{"title": "Café", "total": 5}, {"title": "Nada", "total": 5}]
    scratch = await promotion(town, "SCRATCH_CARD", prizes=prizes)
    card = await promotion(town, "PUNCH_CARD", gift=[{"addPoints": 1}], punchRules={"goal": 5})
    number = await automation(
        town, {"pointsEarned": 1},
        {"do": {"action": {"addPoints": 7}}}, {"do": {"action": {"assignPromotion": voucher}}},
        {"wait": {"days": 1}},
        {"branch": [{"figure": {"measure": "BALANCE", "least": 17}}]},
        ("3.yes", {"do": {"action": {"issueScratchCard": scratch}}}),
        ("3.yes", {"do": {"action": {"givePunch": {"promotion": card, "punches": 2}}}}),
        {"do": {"action": {"sendPush": {"title": "Hola"}}}},
        {"do": {"action": {"removePoints": 3}}},
    )  # fmt: skip
    await town.ana.wants_news()
    await town.award(town.ana, 10)
    await town.house.run_reactions()
    assert await dies(town, settings, "automations") == 6, "three steps, each killed before and after its commit"
    town.house.clock.move(days=1)
    assert await dies(town, settings, "automations") == 10
    await town.house.run_jobs()
    [run] = await runs(town, number)
    assert [step["outcome"] for step in run["steps"]] == ["DONE", "DONE", "WAITS", "YES", *["DONE"] * 4]
    mine = await has(town.ana)
    assert (mine["balance"], len(mine["vouchers"]), len(mine["scratchCards"])) == (14, 1, 1)
    assert mine["punchCards"][0]["punches"] == 2
    told = await town.house.rows("SELECT count(*) AS n FROM inbox_entry WHERE kind = 'message'")
    assert told[0]["n"] == 1
    await town.house.assert_books_balance()


async def test_killed_around_each_batch_everybody_has_a_gift_once(town: Town, settings: Settings) -> None:
    others = [await customer(town.house, name, f"{name}@casa.example") for name in ("eva", "juan", "sol")]
    form = {"name": "Martes", "description": "Por ser martes", "points": 10, "rhythm": "WEEKLY", "weekday": 2}
    number = (await town.manager.do("saveGift", form=form))["gift"]["id"]
    await town.manager.do("turnGift", id=number, on=True)
    town.house.clock.now += timedelta(days=1, hours=1)
    assert await begin_gifts(now=town.house.clock()) == 1
    assert await dies(town, settings, "gifts") == 6
    await town.house.run_jobs()
    assert [await who.balance() for who in (town.ana, town.luis, *others)] == [10] * 5
    await town.house.assert_books_balance()
