"""What has no price in points is bounded too: how much an employee gives one customer by hand in a day."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from support.house import Person
from support.promotions import promotion
from support.rest import shop
from support.town import Customer, Town, key

TWENTY = "By hand you have given them all that one person can get from you in a day: 20. Ask a manager."


async def a_card(town: Town) -> str:
    rules = {"goal": 6, "startsOver": True}
    return await promotion(town, "PUNCH_CARD", gift=[{"externalGift": "Un café"}], punchRules=rules)


async def punches(town: Town, card: str, count: int = 1, who: Person | None = None, to: Customer | None = None) -> Any:
    member = {"code": (to or town.ana).code}
    form = {"member": member, "promotionId": card, "punches": count, "idempotencyKey": key()}
    return await (who or town.cashier).do("givePunch", **form)


async def test_an_employee_punches_so_much_for_one_customer_in_a_day(town: Town) -> None:
    """In one go or in many; the day is the shop's."""
    card = await a_card(town)
    assert (await punches(town, card, 15))["__typename"] == "GivePunchSuccess"
    last = await punches(town, card, 5)
    refused = await punches(town, card)
    assert (refused["code"], refused["message"]) == ("GIVEN_ENOUGH", TWENTY)
    [kept] = await town.house.rows("SELECT count(*) AS n FROM punch")
    assert kept["n"] == 20
    assert (await punches(town, card, to=town.luis))["__typename"] == "GivePunchSuccess"
    assert (await punches(town, card, who=town.manager))["__typename"] == "GivePunchSuccess"
    assert (await town.cashier.do("undoPunches", punchIds=last["punchIds"][:1]))["__typename"] == "UndoPunchesSuccess"
    assert (await punches(town, card))["__typename"] == "GivePunchSuccess"
    town.house.clock.move(hours=13, minutes=59)  # 23:59 in Madrid
    assert (await punches(town, card))["code"] == "GIVEN_ENOUGH"
    town.house.clock.move(minutes=1)
    assert (await punches(town, card))["__typename"] == "GivePunchSuccess"


async def test_as_many_punches_are_undone_at_once_as_are_given_and_one_that_is_named_twice_once(town: Town) -> None:
    card = await a_card(town)
    [first, second] = (await punches(town, card, 2))["punchIds"]
    refused = await town.cashier.do("undoPunches", punchIds=[first] * 21)
    assert [(one["path"], one["code"]) for one in refused["fields"]] == [("punchIds", "MANY")]
    assert await town.house.rows("SELECT id FROM punch WHERE undone_at IS NOT NULL") == []
    done = await town.cashier.do("undoPunches", punchIds=[first, second, first])
    assert done["__typename"] == "UndoPunchesSuccess"
    [undone] = await town.house.rows("SELECT count(*) AS n FROM punch WHERE undone_at IS NOT NULL")
    assert undone["n"] == 2


async def test_all_at_once_it_is_no_more(town: Town) -> None:
    card = await a_card(town)
    told = await asyncio.gather(*(punches(town, card, 2) for _ in range(14)))
    assert Counter(one.get("code", one["__typename"]) for one in told) == {"GivePunchSuccess": 10, "GIVEN_ENOUGH": 4}
    [kept] = await town.house.rows("SELECT count(*) AS n FROM punch")
    assert kept["n"] == 20


async def test_an_employee_hands_one_customer_so_many_gifts_in_a_day(town: Town) -> None:
    """Gifts and scratch cards together; twice the same key is once."""
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    card = await promotion(
        town, "SCRATCH_CARD", prizes=[{"title": "Nada", "total": 50}, {"title": "Poco", "total": 50}]
    )

    async def gives(number: str, to: Customer = town.ana, who: Person = town.cashier, by_key: str = "") -> str:
        form = {"member": {"code": to.code}, "promotionId": number, "idempotencyKey": by_key or key()}
        told = await who.do("givePromotion", **form)
        return str(told.get("code", told["__typename"]))

    once = key()
    told = [await gives(mug, by_key=once) for _ in range(3)]
    told += [await gives(card), await gives(mug), await gives(card), await gives(card)]
    assert told == ["GivePromotionSuccess"] * 7
    assert {*await asyncio.gather(gives(mug), gives(card))} == {"GIVEN_ENOUGH"}
    assert await gives(mug, by_key=once) == "GivePromotionSuccess"
    assert await gives(mug, to=town.luis) == "GivePromotionSuccess"
    assert await gives(mug, who=town.manager) == "GivePromotionSuccess"
    [kept] = await town.house.rows(
        "SELECT (SELECT count(*) FROM voucher) AS v, (SELECT count(*) FROM scratch_card) AS s"
    )
    assert (kept["v"], kept["s"]) == (4, 3)
    town.house.clock.move(hours=14)
    assert await gives(mug) == "GivePromotionSuccess"


async def test_a_tills_token_gives_what_it_sells(town: Town) -> None:
    card, till = await a_card(town), await shop(town, kind="TILL", source="Caja")
    for _ in range(3):
        body = {"customer": {"code": town.ana.code}, "promotion_id": card, "punches": 10}
        await till.move("POST", "/punches", body)
    [kept] = await town.house.rows("SELECT count(*) AS n FROM punch")
    assert kept["n"] == 30
