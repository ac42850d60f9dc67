"""Spending what was quoted, once, with the customer's word; and what comes of it afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

from fiel.worker import nightly
from support.checkout import asked, cart, committed, paid, points_are_money, quoted, told, trusted_shop
from support.promotions import assign, code_promotion, has, member_id, promotion, scan, voucher_states
from support.rest import shop
from support.town import Town, customer, key

TENTH: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]
FIVE_OFF: list[dict[str, Any]] = [{"discount": {"amountMinor": 500}}]


async def test_at_the_till_the_rest_is_paid_and_earns(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await promotion(town, "BENEFIT", title="Hoy", gift=TENTH)
    await scan(town, town.ana)
    quote = await quoted(town, town.ana, goodsMinor=5_000, points=200)
    once = key()
    for _ in range(2):
        done = await committed(town, town.ana, goodsMinor=5_000, points=200, idempotency_key=once, quote=quote["quote"])
        assert done["__typename"] == "CommitCheckoutSuccess", done
        shown = done["checkout"]
        assert [(one["kind"], one["points"]) for one in shown["lines"]] == [("BENEFIT", 0), ("POINTS", 200)]
        assert shown["discount"]["amountMinor"] == 1500
        assert (shown["total"]["amountMinor"], shown["state"], done["earned"]) == (3500, "SETTLED", 35)
        assert done["balance"] == 300 - 200 + quote["earns"]
    wallet = await town.ana.wallet()
    newest = [edge["node"] for edge in wallet["transactions"]["edges"]]
    assert [(one["kind"], one["points"]) for one in newest[:2]] == [("EARN", 35), ("REDEEM", -200)]
    assert "10,00" in newest[1]["why"][0]["text"] or "10.00" in newest[1]["why"][0]["text"]
    [bought] = await town.house.rows("SELECT amount_minor FROM purchase")
    assert bought["amount_minor"] == 3500
    await town.house.assert_books_balance()


async def test_spending_takes_the_customers_word_and_a_benefit_does_not(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await promotion(town, "BENEFIT", gift=TENTH)
    assert (await committed(town, town.ana, goodsMinor=1_000))["__typename"] == "CommitCheckoutSuccess"
    refused = await committed(town, town.ana, goodsMinor=5_000, points=200)
    assert refused["__typename"] == "ConsentNeeded"
    await town.ana.person.do("setPin", pin="2468")
    wrong = await committed(town, town.ana, goodsMinor=5_000, points=200, consent={"pin": "1111"})
    assert wrong["__typename"] == "WrongPin"
    right = await committed(town, town.ana, goodsMinor=5_000, points=200, consent={"pin": "2468"})
    assert right["__typename"] == "CommitCheckoutSuccess"
    reason = {"overrideReason": "Sin móvil"}
    cashier = await committed(town, town.ana, goodsMinor=5_000, points=50, consent=reason)
    assert cashier["__typename"] == "NotFound", "that is a manager's word"


async def test_the_phone_says_yes_to_just_what_was_quoted(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await assign(
        town,
        await promotion(town, "REGULAR", title="Un vale", gift=FIVE_OFF),
        members=[await member_id(town, town.ana)],
    )
    [voucher] = (await has(town.ana))["vouchers"]
    form: dict[str, Any] = {"goodsMinor": 5_000, "points": 100, "voucherIds": [voucher["id"]]}
    quote = (await quoted(town, town.ana, **form))["quote"]
    checkout = {"member": {"code": town.ana.code}, **form}
    for _ in range(2):  # a second tap asks nothing new
        question = await town.cashier.do("requestCheckoutConsent", checkout=checkout, quote=quote)
        assert question["__typename"] == "RequestConsentSuccess", question
    [waiting] = (await town.ana.person.ask("{ viewer { consentRequests { id points voucherTitle } } }"))["viewer"][
        "consentRequests"
    ]
    assert (waiting["points"], waiting["voucherTitle"]) == (100, "Un vale")
    await town.ana.person.do("answerConsent", requestId=waiting["id"], granted=True)
    consent = {"requestId": question["requestId"]}
    other = await committed(town, town.ana, goodsMinor=5_000, points=50, consent=consent)
    assert other["__typename"] == "ConsentNeeded", "that was not asked"
    done = await committed(town, town.ana, **form, consent=consent)
    assert done["__typename"] == "CommitCheckoutSuccess"
    assert await voucher_states(town) == ["USED"]
    assert (await town.cashier.do("requestCheckoutConsent", checkout=checkout, quote="x"))["code"] == "VOUCHER_GONE"


async def test_a_quote_gone_stale_spends_nothing(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await scan(town, town.ana)
    number = await promotion(town, "BENEFIT", gift=TENTH)
    quote = (await quoted(town, town.ana, goodsMinor=5_000, points=300))["quote"]
    await town.manager.do("endPromotion", id=number)
    late = await committed(town, town.ana, goodsMinor=5_000, points=300, quote=quote)
    assert late["code"] == "QUOTE_CHANGED"
    assert (await committed(town, town.ana, goodsMinor=4_999, points=300, quote=quote))["code"] == "QUOTE_CHANGED"
    all_of_it = (await quoted(town, town.ana, goodsMinor=5_000, allPoints=True))["quote"]
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=-1, note="x", idempotencyKey=key())
    late = await committed(town, town.ana, goodsMinor=5_000, allPoints=True, quote=all_of_it)
    assert late["code"] == "QUOTE_CHANGED"
    gone = await committed(town, town.ana, goodsMinor=5_000, points=300, quote=quote)
    assert gone["code"] == "QUOTE_CHANGED", "there are not so many any more"
    assert (await committed(town, town.ana, goodsMinor=5_000))["code"] == "NOTHING_OFF"
    assert (await town.ana.balance(), await town.house.rows("SELECT id FROM checkout")) == (299, [])


async def test_two_at_once_spend_it_once(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    quote = (await asked(eshop, town.ana, points=200))["quote"]
    body = {**cart(town.ana, points=200), "quote": quote, "consent": {"trusted": True}}
    answers = await asyncio.gather(*(
        eshop.ask("POST", "/checkouts", {**body, "order_id": order}, **{"Idempotency-Key": key()})
        for order in ("1", "1", "2", "3")
    ))  # fmt: skip
    assert sorted(one.status_code for one in answers) == [201, 409, 409, 409]
    assert await town.ana.balance() == 100
    await town.house.assert_books_balance()


async def test_one_order_is_paid_for_by_one_of_two_customers_at_once(town: Town) -> None:
    await points_are_money(town)
    eshop = await trusted_shop(town)
    bodies = []
    for who in (town.ana, town.luis):
        await town.award(who, 300)
        quote = (await asked(eshop, who, points=200))["quote"]
        bodies.append({**cart(who, points=200), "quote": quote, "consent": {"trusted": True}, "order_id": "1"})
    answers = await asyncio.gather(*(
        eshop.ask("POST", "/checkouts", body, **{"Idempotency-Key": key()}) for body in bodies for _ in range(2)
    ))  # fmt: skip
    assert sorted(one.status_code for one in answers) == [201, 409, 409, 409]
    assert {one.json()["code"] for one in answers if one.status_code == 409} == {"ORDER_PAID_ALREADY"}
    assert await town.ana.balance() + await town.luis.balance() == 400
    await town.house.assert_books_balance()


async def test_an_e_shop_pays_with_a_code_from_the_wallet(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await shop(town)
    quote = (await asked(eshop, town.ana, points=200))["quote"]
    body = {**cart(town.ana, points=200), "quote": quote, "order_id": "1"}
    head = {"Idempotency-Key": key()}
    assert await eshop.problem("POST", "/checkouts", body, **head) == (409, "CONSENT_NEEDED")
    trusted = {**body, "consent": {"trusted": True}}
    assert await eshop.problem("POST", "/checkouts", trusted, **head) == (403, "SCOPE_MISSING")
    codes = []
    for most in (199, 300, 300):
        got = await town.ana.person.do("createCheckoutToken", merchant="cafe-aurora", mostPoints=most)
        codes.append(got["token"]["code"])
        if most == 199:
            few = {**body, "consent": {"checkout_token": codes[0]}}
            assert await eshop.problem("POST", "/checkouts", few, **head) == (409, "TOKEN_GONE")
    for old in (codes[1], "AAAAA-BBBBB", "7"):
        assert await eshop.problem(
            "POST", "/checkouts", {**body, "consent": {"checkout_token": old}}, **head
        ) == (409, "TOKEN_GONE")  # fmt: skip
    good = {**body, "consent": {"checkout_token": codes[2].lower()}}
    assert (await eshop.move("POST", "/checkouts", good))["state"] == "HELD"
    again = {**good, "order_id": "2", "quote": (await asked(eshop, town.ana, points=100))["quote"], "points": 100}
    assert await eshop.problem("POST", "/checkouts", again, **head) == (409, "TOKEN_GONE")
    last = await town.ana.person.do("createCheckoutToken", merchant="cafe-aurora", mostPoints=300)
    town.house.clock.move(minutes=10)
    late = {**again, "consent": {"checkout_token": last["token"]["code"]}}
    assert await eshop.problem("POST", "/checkouts", late, **head) == (409, "TOKEN_GONE")
    stranger = await town.luis.person.do("createCheckoutToken", merchant="el-rival", mostPoints=1)
    assert stranger["__typename"] == "NotFound"


async def test_a_code_typed_at_the_checkout_is_used_up_with_it(town: Town) -> None:
    number = await code_promotion(town, "VERANO", title="Verano", gift=FIVE_OFF, budget=1)
    eshop = await shop(town)
    quote = (await asked(eshop, town.ana, codes=["verano"]))["quote"]
    body = {**cart(town.ana, codes=["Verano"]), "quote": quote, "order_id": "1"}
    done = await eshop.move("POST", "/checkouts", body)
    assert [(one["kind"], one["label"]) for one in done["discount_lines"]] == [("PROMO_CODE", "Verano")]
    assert await eshop.problem("POST", "/checkout-quotes", cart(town.ana, codes=["VERANO"])) == (409, "CODE_USED")
    assert await eshop.problem("POST", "/checkout-quotes", cart(town.luis, codes=["VERANO"])) == (409, "ALL_GONE")
    await eshop.move("POST", f"/checkouts/{done['id']}/cancellation")
    assert (await has(town.ana))["vouchers"] == [], "as if it had not been typed"
    assert (await asked(eshop, town.luis, codes=["VERANO"]))["discount_minor"] == 500, "there is a place again"
    await paid(await trusted_shop(town), town.ana, "2", codes=["VERANO"])
    town.house.clock.move(hours=3)
    await nightly({}, town.house.services)
    assert await voucher_states(town) == ["WITHDRAWN", "WITHDRAWN"], "no order came"
    assert number
    await town.house.assert_books_balance()


async def test_a_code_for_one_is_free_again_and_goes_to_whoever_is_first(town: Town) -> None:
    number = await promotion(town, "PROMO_CODE", starts=False, title="Una vez", gift=FIVE_OFF)
    assert (await town.manager.do("addPromoCodes", id=number, codes=["UNOUNO"]))["added"] == 1
    await town.manager.do("startPromotion", id=number)
    eshop = await trusted_shop(town)
    done = await paid(eshop, town.ana, "1", codes=["UNOUNO"])
    cancel, once = f"/checkouts/{done['id']}/cancellation", key()
    back = await asyncio.gather(*(
        eshop.ask("POST", cancel, **{"Idempotency-Key": one}) for one in (once, once, key())
    ))  # fmt: skip
    same, again, other = (one.status_code for one in back)
    assert (same, again, other) in ((200, 200, 409), (409, 409, 200)), [one.text for one in back]  # whoever is first
    wishes = [cart(who, codes=["UNOUNO"]) for who in (town.ana, town.luis)]
    quotes = [(await eshop.do("POST", "/checkout-quotes", wish))["quote"] for wish in wishes]
    both = await asyncio.gather(*(
        eshop.ask("POST", "/checkouts", {**wish, "quote": quote, "order_id": f"{place}"}, **{"Idempotency-Key": key()})
        for place, (wish, quote) in enumerate(zip(wishes, quotes, strict=True), 2)
    ))  # fmt: skip
    assert sorted(one.status_code for one in both) == [201, 409], [one.text for one in both]
    assert await town.house.rows("SELECT uses FROM promo_code") == [{"uses": 1}]


async def test_a_benefits_limits_count_checkouts(town: Town) -> None:
    await promotion(town, "BENEFIT", title="Una vez", gift=FIVE_OFF, mostPerCustomer=1, budget=2)
    first = await committed(town, town.ana, goodsMinor=3_000)
    assert first["checkout"]["discount"]["amountMinor"] == 500
    assert (await quoted(town, town.ana, goodsMinor=3_000))["lines"] == []
    undone = await town.cashier.do("cancelCheckout", checkoutId=first["checkout"]["id"], idempotencyKey=key())
    assert undone["checkout"]["state"] == "GIVEN_BACK", undone
    assert (await quoted(town, town.ana, goodsMinor=3_000))["discount"]["amountMinor"] == 500
    await town.house.assert_books_balance()


async def test_an_order_under_way_can_be_paid_for_once_while_it_lives(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    await told(eshop, town.ana, "1", 0, state="CREATED")
    done = await paid(eshop, town.ana, "1", points=100)
    assert (done["state"], done["expires_at"]) == ("SETTLED", None)
    quote = (await asked(eshop, town.ana, points=100))["quote"]
    body = {**cart(town.ana, points=100), "quote": quote, "consent": {"trusted": True}, "order_id": "1"}
    head = {"Idempotency-Key": key()}
    assert await eshop.problem("POST", "/checkouts", body, **head) == (409, "ORDER_PAID_ALREADY")
    await eshop.do("POST", "/orders/2/state", {"state": "CANCELLED"})
    assert await eshop.problem("POST", "/checkouts", {**body, "order_id": "2"}, **head) == (409, "ORDER_IS_OVER")
    await eshop.do("POST", "/orders", {**cart(town.luis), "id": "3", "total_minor": 3000})
    assert await eshop.problem("POST", "/checkouts", {**body, "order_id": "3"}, **head) == (409, "ORDER_OF_ANOTHER")
    assert await eshop.problem("POST", "/checkouts", {**body, "order_id": "a b"}, **head) == (422, "INVALID_INPUT")
    other = await shop(town, source="Otra tienda")
    assert await other.problem("GET", f"/checkouts/{done['id']}") == (404, "NOT_FOUND")


async def test_a_newcomer_who_comes_at_once_gets_the_first_discount_once(town: Town) -> None:
    first = [{"conditions": [{"firstPurchase": True}]}]
    await promotion(town, "BENEFIT", title="Para nuevos", gift=[{"discount": {"amountMinor": 500}}], cases=first)
    for number in range(3):
        eva = await customer(town.house, "Eva", f"eva{number}@casa.example", join=None)
        quote = (await quoted(town, eva, goodsMinor=3_000))["quote"]
        done = await asyncio.gather(*(committed(town, eva, goodsMinor=3_000, quote=quote) for _ in range(3)))
        assert sorted(one.get("code", "") for one in done) == ["", "QUOTE_CHANGED", "QUOTE_CHANGED"]
    await town.house.assert_books_balance()
