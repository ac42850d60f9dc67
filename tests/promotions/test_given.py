"""Vouchers and gifts: given to customers, and used by them or at the till."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

from fiel.core import db
from fiel.ledger.reconcile import reconcile
from support.promotions import assign, buys, has, member_id, promotion, scan, use, voucher_states
from support.town import Town, key

TEN_PERCENT: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]
COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]


async def test_a_regular_promotion_waits_in_the_wallet_and_is_used_once(town: Town) -> None:
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT, keepsDays=30)
    assert (await assign(town, number))["members"] == 2
    [voucher] = (await has(town.ana))["vouchers"]
    assert (voucher["title"], voucher["gift"], voucher["state"]) == ("La promo", "10% off", "WAITING")
    refused = await use(town, voucher["id"], amountMinor=2550)
    assert refused["__typename"] == "ConsentNeeded"
    await scan(town, town.ana)
    done = await use(town, voucher["id"], amountMinor=2550)
    assert (done["__typename"], done["discount"]["amountMinor"], done["voucher"]["state"]) == (
        "UseVoucherSuccess", 255, "USED",
    )  # fmt: skip
    again = await use(town, voucher["id"], amountMinor=2550)
    assert (again["__typename"], again["code"]) == ("ActionRefused", "VOUCHER_GONE")
    assert (await has(town.ana))["vouchers"] == []
    past = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { pastVouchers { edges { node { state discount'
                                     " { amountMinor } } } } } }")  # fmt: skip
    assert past["wallet"]["pastVouchers"]["edges"] == [{"node": {"state": "USED", "discount": {"amountMinor": 255}}}]
    figures = (await town.manager.ask("query ($i: ID!) { promotion(id: $i) { figures { given used customers discount"
                                      " { amountMinor } } } }", i=number))["promotion"]["figures"]  # fmt: skip
    assert figures == {"given": 2, "used": 1, "customers": 2, "discount": {"amountMinor": 255}}
    assert await reconcile() == []


async def test_a_till_asking_twice_uses_it_once_and_may_undo_it(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"addPoints": 40}, *TEN_PERCENT]))
    await scan(town, town.ana)
    [voucher] = (await has(town.ana))["vouchers"]
    asked = {"voucherId": voucher["id"], "idempotencyKey": key(), "amountMinor": 1000}
    first, second = await town.cashier.do("useVoucher", **asked), await town.cashier.do("useVoucher", **asked)
    assert first["discount"] == second["discount"]
    assert first["discount"]["amountMinor"] == 100
    assert await town.ana.balance() == 40
    other = await town.cashier.do("useVoucher", **{**asked, "amountMinor": 1100})
    assert other["__typename"] == "IdempotencyConflict"
    undone = await town.cashier.do("undoVoucher", voucherId=voucher["id"])
    assert (undone["__typename"], undone["voucher"]["state"]) == ("UndoVoucherSuccess", "WAITING")
    assert await town.ana.balance() == 0
    assert (await use(town, voucher["id"], amountMinor=1000))["__typename"] == "UseVoucherSuccess"
    town.house.clock.move(minutes=3)
    assert (await town.cashier.do("undoVoucher", voucherId=voucher["id"]))["__typename"] == "NotFound"
    assert (await town.manager.do("undoVoucher", voucherId=voucher["id"]))["__typename"] == "UndoVoucherSuccess"
    assert await reconcile() == []


async def test_two_tills_at_once_use_one_voucher_once(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"addPoints": 40}]))
    await scan(town, town.ana)
    [voucher] = (await has(town.ana))["vouchers"]
    done = await asyncio.gather(*(use(town, voucher["id"]) for _ in range(6)))
    assert sorted(one["__typename"] for one in done) == ["ActionRefused"] * 5 + ["UseVoucherSuccess"]
    assert await town.ana.balance() == 40


async def test_the_phone_says_yes_to_one_voucher_and_to_nothing_else(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", title="Diez menos", gift=TEN_PERCENT))
    await assign(town, await promotion(town, "REGULAR", title="Café", gift=COFFEE))
    ten, coffee = [one["id"] for one in (await has(town.ana))["vouchers"]]
    pending = "{ viewer { consentRequests { id points voucherTitle } } }"

    async def asked(granted: bool) -> str:
        told = await town.cashier.do("requestVoucherConsent", voucherId=ten)
        assert told["__typename"] == "RequestConsentSuccess", told
        assert await town.cashier.do("requestVoucherConsent", voucherId=ten) == told, "a second tap asks nothing new"
        [request] = (await town.ana.person.ask(pending))["viewer"]["consentRequests"]
        assert (request["points"], request["voucherTitle"]) == (0, "Diez menos")
        await town.ana.person.do("answerConsent", requestId=request["id"], granted=granted)
        number: str = told["requestId"]
        return number

    refused = {"requestId": await asked(False)}
    assert (await use(town, ten, amountMinor=500, consent=refused))["__typename"] == "ConsentNeeded"
    granted = {"requestId": await asked(True)}
    assert (await use(town, coffee, consent=granted))["__typename"] == "ConsentNeeded"
    of_points = await town.cashier.do("requestConsent", member={"code": town.ana.code}, points=10)
    await town.ana.person.do("answerConsent", requestId=of_points["requestId"], granted=True)
    other = {"requestId": of_points["requestId"]}
    assert (await use(town, ten, amountMinor=500, consent=other))["__typename"] == "ConsentNeeded"
    assert (await use(town, ten, amountMinor=500, consent=granted))["__typename"] == "UseVoucherSuccess"
    assert (await town.cashier.do("requestVoucherConsent", voucherId=ten))["code"] == "VOUCHER_GONE"


async def test_what_needs_nobody_the_customer_takes_with_a_tap(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"addPoints": 25}]))
    [voucher] = (await has(town.ana))["vouchers"]
    assert voucher["isInstant"] is True
    assert (await town.luis.person.do("takeVoucher", id=voucher["id"]))["__typename"] == "NotFound"
    taken = await town.ana.person.do("takeVoucher", id=voucher["id"])
    assert taken["voucher"]["state"] == "USED"
    assert (await town.ana.person.do("takeVoucher", id=voucher["id"]))["code"] == "VOUCHER_GONE"
    movement = (await town.ana.wallet())["transactions"]["edges"][0]["node"]
    assert (movement["points"], movement["reason"], movement["description"]) == (25, "PROMOTION", "La promo")
    assert movement["why"] == [{"rule": "PROMOTION", "points": 25, "text": "For a promotion: 25"}]


async def test_conditions_are_looked_at_when_it_is_used(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 2000}}
    cases = [{"conditions": [over], "actions": TEN_PERCENT}]
    await assign(town, await promotion(town, "REGULAR", cases=cases))
    [voucher] = (await has(town.ana))["vouchers"]
    assert voucher["conditions"] == ["Total of the purchase: €20.00 or more"]
    assert voucher["needsAmount"] is True
    await scan(town, town.ana)
    assert (await use(town, voucher["id"]))["code"] == "AMOUNT_NEEDED"
    little = await use(town, voucher["id"], amountMinor=1999)
    assert (little["code"], little["message"]) == (
        "NOT_YET", "Not yet: Total of the purchase: €20.00 or more.",
    )  # fmt: skip
    assert (await use(town, voucher["id"], amountMinor=2000))["discount"]["amountMinor"] == 200


async def test_it_ends_with_its_days(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=TEN_PERCENT, keepsDays=2))
    [voucher] = (await has(town.ana))["vouchers"]
    town.house.clock.move(days=2)
    await scan(town, town.ana)
    assert (await use(town, voucher["id"], amountMinor=1000))["code"] == "VOUCHER_GONE"
    assert (await has(town.ana))["vouchers"] == []


async def test_an_edit_leaves_what_was_given_as_it_was(town: Town) -> None:
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT)
    await assign(town, number)
    form = {"kind": "REGULAR", "title": "Otra", "gift": [{"discount": {"percentBp": 500}}]}
    stale = await town.manager.do("savePromotion", id=number, version=1, form=form)
    assert stale["__typename"] == "ChangedMeanwhile"
    saved = await town.manager.do("savePromotion", id=number, version=2, form=form)
    assert saved["promotion"]["title"] == "Otra"
    assert (await town.manager.do("endPromotion", id=number))["promotion"]["state"] == "ENDED"
    [voucher] = (await has(town.ana))["vouchers"]
    assert (voucher["title"], voucher["gift"]) == ("La promo", "10% off")
    await scan(town, town.ana)
    assert (await use(town, voucher["id"], amountMinor=1000))["discount"]["amountMinor"] == 100


async def test_an_employee_hands_out_a_gift(town: Town) -> None:
    number = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}], mostPerCustomer=1)
    regular = await promotion(town, "REGULAR", gift=[{"addPoints": 1000}])
    who = await member_id(town, town.ana)
    offered = await town.cashier.ask("query ($m: ID!) { memberPromotions(member: $m) { toGive { id title } } }", m=who)
    assert offered["memberPromotions"]["toGive"] == [{"id": number, "title": "La promo"}]
    asked = {"member": {"membershipId": who}, "promotionId": number, "idempotencyKey": key()}
    assert (await town.cashier.do("givePromotion", **{**asked, "promotionId": regular}))["__typename"] == "NotFound"
    given = await town.cashier.do("givePromotion", **asked)
    assert (await town.cashier.do("givePromotion", **asked))["voucher"]["id"] == given["voucher"]["id"]
    more = await town.cashier.do("givePromotion", **{**asked, "idempotencyKey": key()})
    assert (more["code"], more["message"]) == ("HAD_ENOUGH", "No more than that: the most for each customer is 1.")
    await town.house.run_jobs()
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title body } } } } }')
    assert {"title": "Something new for you at Café Aurora", "body": "La promo: it waits in your wallet."} in [
        edge["node"] for edge in inbox["wallet"]["inbox"]["edges"]
    ]
    withdrawn = await town.manager.do("withdrawVoucher", id=given["voucher"]["id"])
    assert withdrawn["__typename"] == "WithdrawVoucherSuccess"
    assert (await town.cashier.do("givePromotion", **{**asked, "idempotencyKey": key()}))["voucher"] is not None


async def test_a_segment_narrows_whom_it_is_for(town: Town) -> None:
    saved = await town.manager.do("createSegment", name="Con puntos", criteria={"balance": {"least": 10}})
    segment = saved["segment"]["id"]
    number = await promotion(town, "BENEFIT", gift=[{"addPoints": 7}], segmentId=segment)
    assert (await buys(town, town.ana, 1000))["balance"] == 10
    assert (await buys(town, town.ana, 1000))["balance"] == 27
    regular = await promotion(town, "REGULAR", gift=TEN_PERCENT, segmentId=segment)
    await assign(town, regular)
    assert len((await has(town.ana))["vouchers"]) == 1
    assert (await has(town.luis))["vouchers"] == []
    assert [one["id"] for one in (await has(town.ana))["promotions"]] == [number]
    assert (await has(town.luis))["promotions"] == []


async def test_validity_begins_and_ends_on_the_minute(town: Town) -> None:
    now = town.house.clock()
    times = {"validFrom": (now + timedelta(hours=1)).isoformat(), "validTo": (now + timedelta(hours=2)).isoformat()}
    saved = await town.manager.do("savePromotion", form={"kind": "BENEFIT", "title": "Hora feliz",
                                                         "gift": [{"addPoints": 7}], **times})  # fmt: skip
    started = await town.manager.do("startPromotion", id=saved["promotion"]["id"])
    assert started["promotion"]["state"] == "SCHEDULED"
    assert (await buys(town, town.ana, 100))["balance"] == 1
    town.house.clock.move(hours=1)
    assert (await buys(town, town.ana, 100))["balance"] == 9
    town.house.clock.move(hours=1)
    assert (await buys(town, town.ana, 100))["balance"] == 10
    listed = await town.manager.ask("{ promotions { edges { node { state } } } }")
    assert listed["promotions"]["edges"] == [{"node": {"state": "ENDED"}}]


async def test_weekdays_are_the_business_s_own(town: Town) -> None:
    """23:30 UTC of a Monday is Tuesday in Madrid."""
    now = town.house.clock()
    monday = now + timedelta(days=(0 - now.weekday()) % 7)
    town.house.clock.move(seconds=(monday.replace(hour=23, minute=30) - now).total_seconds())
    await promotion(town, "BENEFIT", cases=[{"conditions": [{"atTimes": {"weekdays": [2]}}],
                                             "actions": [{"addPoints": 7}]}])  # fmt: skip
    assert (await buys(town, town.ana, 100))["balance"] == 8


async def test_an_assignment_reaches_everybody_once_however_often_it_runs(town: Town) -> None:
    from fiel.activity.jobs import Claimed
    from fiel.worker import run_job

    number = await promotion(town, "REGULAR", gift=TEN_PERCENT)
    await assign(town, number)
    rows = await db.fetch("SELECT id, kind, data, created_at FROM job WHERE kind = 'assign'")
    job = Claimed(rows[0]["id"], "assign", db.from_json(rows[0]["data"]), 1, rows[0]["created_at"])
    await run_job(job, town.house.services)
    assert len(await voucher_states(town)) == 2
    chosen = await assign(town, number, members=[await member_id(town, town.luis)])
    assert chosen["members"] == 1
    assert (len((await has(town.ana))["vouchers"]), len((await has(town.luis))["vouchers"])) == (1, 2)
