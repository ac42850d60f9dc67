"""Promo codes: typed in the wallet and at the till, once each, and not guessed."""

from __future__ import annotations

import asyncio
from typing import Any

from fiel.core import db
from fiel.ledger.reconcile import reconcile
from support.promotions import buys, code_promotion, promotion, scan, use
from support.town import Customer, Town, customer, key

TEN: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]


async def types(customer: Customer, code: str) -> Any:
    return await customer.person.do("redeemPromoCode", merchant="cafe-aurora", code=code)


async def test_a_shared_code_brings_each_customer_one(town: Town) -> None:
    await code_promotion(town, "verano-25", gift=TEN)
    typed = await types(town.ana, " Verano 25 ")
    assert (typed["voucher"]["state"], typed["voucher"]["gift"]) == ("WAITING", "10% off")
    assert (await types(town.ana, "VERANO25"))["code"] == "CODE_USED"
    assert (await types(town.luis, "verano25"))["__typename"] == "RedeemPromoCodeSuccess"
    await scan(town, town.ana)
    assert (await use(town, typed["voucher"]["id"], amountMinor=1000))["discount"]["amountMinor"] == 100
    assert (await types(town.ana, "VERANO25"))["code"] == "CODE_USED"
    assert await reconcile() == []


async def test_points_of_a_code_are_there_at_once(town: Town) -> None:
    await code_promotion(town, "HOLA", gift=[{"addPoints": 30}])
    typed = await types(town.ana, "hola")
    assert (typed["voucher"]["state"], await town.ana.balance()) == ("USED", 30)


async def test_a_code_of_a_list_is_for_one(town: Town) -> None:
    number = await promotion(town, "PROMO_CODE", starts=False, gift=TEN)
    assert (await town.manager.do("startPromotion", id=number))["fields"][0]["code"] == "REQUIRED"
    added = await town.manager.do("addPromoCodes", id=number, codes=["AAAA1", "aaaa-1", "BBBB2"])
    assert added["added"] == 2
    assert (await town.manager.do("addPromoCodes", id=number, generate=3))["added"] == 3
    await town.manager.do("startPromotion", id=number)
    done = await asyncio.gather(types(town.ana, "AAAA1"), types(town.luis, "AAAA1"))
    assert sorted(one.get("code", "") for one in done) == ["", "CODE_USED"]
    winner = town.ana if done[0]["__typename"] == "RedeemPromoCodeSuccess" else town.luis
    assert (await types(winner, "BBBB2"))["code"] == "CODE_USED"  # one of the list for each
    listed = await town.manager.ask("query ($i: ID!) { promotion(id: $i) { codes { edges { node { code uses usedBy }"
                                    " } } } }", i=number)  # fmt: skip
    nodes = [edge["node"] for edge in listed["promotion"]["codes"]["edges"]]
    assert [node["uses"] for node in nodes if node["code"] == "AAAA1"] == [1]
    assert {node["usedBy"] for node in nodes} == {None, "Ana"} or {node["usedBy"] for node in nodes} == {None, "Luis"}
    assert len(nodes) == 5
    assert await reconcile() == []


async def test_codes_are_checked(town: Town) -> None:
    await code_promotion(town, "MIO2026", gift=TEN)
    other = await promotion(town, "PROMO_CODE", starts=False, gift=TEN)

    async def told(**what: Any) -> dict[str, str]:
        added = await town.manager.do("addPromoCodes", id=other, **what)
        return {one["path"]: one["message"] for one in added["fields"]}

    assert await told(shared="mio-2026") == {"shared": "The code MIO2026 is used by another promotion."}
    assert await told(codes=["abc"]) == {"codes": "4 to 24 letters and digits, without blanks."}
    both = await told(shared="UNO2026", generate=3)
    assert both == {"codes": "Choose just one way: one code for all, a list, or those made by us."}
    assert await told() == {"codes": "This is needed."}
    assert await told(generate=10_001) == {"generate": "Must be 10,000 or less."}


async def test_guessing_is_counted_by_customer_and_a_right_one_is_not(town: Town) -> None:
    await code_promotion(town, "HOLA", gift=[{"addPoints": 30}])
    for n in range(10):
        assert (await types(town.ana, f"ADIOS{n}"))["__typename"] == "NotFound"
    assert (await types(town.ana, "HOLA"))["__typename"] == "Throttled"
    assert (await types(town.luis, "HOLA"))["__typename"] == "RedeemPromoCodeSuccess"
    many = await asyncio.gather(*(types(town.luis, f"NADA{n}") for n in range(30)))
    assert sum(one["__typename"] == "NotFound" for one in many) <= 10
    town.house.clock.move(hours=2)
    assert (await types(town.ana, "HOLA"))["__typename"] == "RedeemPromoCodeSuccess"


async def test_a_till_types_a_code_for_a_customer(town: Town) -> None:
    await code_promotion(town, "HOLA", gift=[{"addPoints": 30}])
    asked = {"member": {"code": town.ana.code}, "code": "hola", "idempotencyKey": key()}
    first, second = await asyncio.gather(*(town.cashier.do("redeemMemberCode", **asked) for _ in range(2)))
    assert first["voucher"]["id"] == second["voucher"]["id"]
    assert await town.ana.balance() == 30
    other = await town.cashier.do("redeemMemberCode", **{**asked, "idempotencyKey": key()})
    assert other["code"] == "CODE_USED"


async def test_a_code_says_what_is_missing(town: Town) -> None:
    await code_promotion(town, "FIELES", gift=TEN, cases=[
        {"conditions": [{"figure": {"measure": "PURCHASES", "least": 2}},
                        {"figure": {"measure": "CART_TOTAL", "least": 2000}}]}])  # fmt: skip
    refused = await types(town.ana, "fieles")
    assert refused["code"] == "NOT_YET"
    assert refused["message"] == (
        "Not yet: Purchases before this one: 2 or more · Total of the purchase: €20.00 or more."
    )
    await buys(town, town.ana)
    await buys(town, town.ana)
    typed = await types(town.ana, "fieles")
    await scan(town, town.ana)
    assert (await use(town, typed["voucher"]["id"], amountMinor=100))["code"] == "NOT_YET"
    assert (await use(town, typed["voucher"]["id"], amountMinor=2000))["discount"]["amountMinor"] == 200


async def test_the_budget_of_a_code_holds_against_a_crowd(town: Town) -> None:
    await code_promotion(town, "PRIMEROS", gift=[{"addPoints": 30}], budget=2)
    people = [town.ana, town.luis, *[await customer(town.house, f"C{n}", f"c{n}@casa.example") for n in range(4)]]
    done = await asyncio.gather(*(types(one, "PRIMEROS") for one in people))
    assert sorted(one.get("code", "") for one in done) == ["", "", "ALL_GONE", "ALL_GONE", "ALL_GONE", "ALL_GONE"]
    given = await db.fetch("SELECT given FROM promotion")
    assert given[0]["given"] == 2
    assert await reconcile() == []


async def test_out_of_its_days_or_ended_it_is_not_on(town: Town) -> None:
    number = await code_promotion(town, "HOLA", gift=TEN)
    await town.manager.do("endPromotion", id=number)
    assert (await types(town.ana, "HOLA"))["code"] == "PROMOTION_NOT_ON"
    assert await reconcile() == []


async def test_side_by_side_a_code_goes_to_one_promotion_and_a_draft_comes_back_with_all_or_not(town: Town) -> None:
    other = await promotion(town, "PROMO_CODE", gift=[{"addPoints": 1}], starts=False)
    for place in range(4):
        draft = await promotion(town, "PROMO_CODE", gift=[{"addPoints": 7}], starts=False)
        codes = [f"OTONO{place}{number}" for number in range(9)]
        await town.manager.do("addPromoCodes", id=draft, codes=codes)
        await town.manager.do("removePromotion", id=draft)
        added, back = await asyncio.gather(
            town.manager.do("addPromoCodes", id=other, codes=codes[:1]), town.manager.do("restorePromotion", id=draft)
        )
        kinds = (added["__typename"], back["__typename"])
        assert kinds in (("AddPromoCodesSuccess", "ActionRefused"), ("InvalidInput", "RestorePromotionSuccess")), kinds
        counted = await town.house.rows(
            "SELECT count(*) AS n FROM promo_code c JOIN promotion p ON p.id = c.promotion_id"
            f" WHERE p.removed_at IS NULL AND c.code LIKE 'OTONO{place}%' GROUP BY p.id"
        )
        assert [row["n"] for row in counted] == ([1] if kinds[0] == "AddPromoCodesSuccess" else [9])
