"""Points leave a wallet by their owner's word alone, whichever way somebody goes in."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from fiel.core import db
from support.attack import Operation, Path, operations
from support.browser import ON_SQLITE
from support.checkout import points_are_money, quoted
from support.house import Person
from support.promotions import assign, has, promotion
from support.rest import ALL_SCOPES, Shop, shop
from support.siege import Siege, nobodies
from support.town import Town, key

TEN: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]
WAYS = {"redeemReward", "commitCheckout", "useVoucher"}
REST_WAYS = {("/redemptions", "post"), ("/checkouts", "post"), ("/vouchers/{voucher_id}/use", "post")}
"""Where consent is asked for. A new one belongs into the tests below."""
GIVES_BACK = {
    "reverseTransaction", "reversePurchase", "undoPunches", "undoVoucher", "cancelCheckout", "undoRedemption",
}  # fmt: skip
"""Undoing what was given by mistake, within two minutes and one's own alone: that takes points without a word."""


def test_these_are_the_ways_that_ask() -> None:
    asking = {
        operation.name
        for operation in operations("mutation")
        if any(_takes_consent(argument.type, 3) for argument in operation.arguments.values())
    }
    assert asking == WAYS


def _takes_consent(kind: Any, depth: int) -> bool:
    named = get_named_type(kind)
    if named.name == "ConsentInput":
        return True
    is_input = isinstance(named, GraphQLInputObjectType) and depth > 0
    return is_input and any(_takes_consent(one.type, depth - 1) for one in named.fields.values())


async def test_these_are_the_ways_that_ask_over_rest(town: Town) -> None:
    spec = (await town.ana.person.client.get("/api/v1/openapi.json")).json()
    schemas = spec["components"]["schemas"]
    asking = set()
    for path, methods in spec["paths"].items():
        for method, told in methods.items():
            body = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            named = schemas.get(body.get("$ref", "").rpartition("/")[2], {})
            if "consent" in named.get("properties", {}):
                asking.add((path, method))
    assert asking == REST_WAYS


async def spends(town: Town, who: Person, way: str, consent: Any) -> str:
    """The kind of the answer to an attempt on Ana's."""
    member = {"code": town.ana.code}
    if way == "redeemReward":
        rewards = (await town.ana.wallet())["rewards"]
        form: dict[str, Any] = {"member": member, "rewardId": rewards[0]["id"]}
    elif way == "useVoucher":
        form = {"voucherId": (await has(town.ana))["vouchers"][0]["id"], "amountMinor": 900}
    else:
        quote = (await quoted(town, town.ana, goodsMinor=5_000, points=20))["quote"]
        form = {"checkout": {"member": member, "goodsMinor": 5_000, "points": 20}, "quote": quote}
    kind: str = (await who.do(way, **form, consent=consent, idempotencyKey=key()))["__typename"]
    return kind


async def prepared(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 100)
    await town.award(town.luis, 100)
    await town.reward(20)
    await assign(town, await promotion(town, "REGULAR", gift=TEN))


async def asked_phone(town: Town, points: int, granted: bool | None, who: Person | None = None) -> str:
    """The number of a question that Ana's phone has answered so, or (None) not yet."""
    asked = await (who or town.cashier).do("requestConsent", member={"code": town.ana.code}, points=points)
    number: str = asked["requestId"]
    if granted is not None:
        await town.ana.person.do("answerConsent", requestId=number, granted=granted)
    return number


@pytest.mark.parametrize("way", sorted(WAYS))
async def test_no_word_but_the_owners_will_do(town: Town, way: str) -> None:
    await prepared(town)
    stolen, forged = town.ana.live_qr(), f"{town.ana.live_qr()[:-3]}000"
    assert (await town.manager.do("identifyMember", liveQr=stolen))["__typename"] == "IdentifyMemberSuccess"
    old = await asked_phone(town, 50, True)
    town.house.clock.move(minutes=3, seconds=1)
    words: list[Any] = [
        None, {}, {"pin": "0000"}, {"pin": ""}, {"liveQr": ""}, {"liveQr": town.ana.code}, {"liveQr": forged},
        {"liveQr": stolen}, {"liveQr": town.luis.live_qr()}, {"liveQr": town.ana.live_qr(-2)},
        {"liveQr": town.ana.live_qr(2)}, {"overrideReason": "porque sí"}, {"requestId": old},
        {"requestId": await asked_phone(town, 50, None)}, {"requestId": await asked_phone(town, 51, False)},
        {"requestId": await asked_phone(town, 1, True)}, {"requestId": await asked_phone(town, 52, True, town.manager)},
        {"requestId": "Q29uc2VudFJlcXVlc3Q6OTk5"}, {"requestId": ""},
    ]  # fmt: skip
    for word in words:
        told = await spends(town, town.cashier, way, word)
        assert told in ("ConsentNeeded", "WrongPin", "QrRefused", "NotFound", "InvalidInput"), (word, told)
    assert await town.ana.balance() == 100
    assert len((await has(town.ana))["vouchers"]) == 1
    told = await spends(town, town.cashier, way, {"liveQr": town.ana.live_qr()})
    assert told.endswith("Success"), told  # or it was something else that was refused above
    await town.house.assert_books_balance()


@pytest.mark.parametrize("way", sorted(WAYS))
async def test_doing_without_it_takes_a_reason_that_is_kept_and_seen(town: Town, way: str) -> None:
    await prepared(town)
    for nothing in ("", "   ", "ab", "\u202eab\u202c", "x" * 201):
        told = await spends(town, town.manager, way, {"overrideReason": nothing})
        assert told == "InvalidInput", (nothing, told)
    assert await town.ana.balance() == 100
    assert len((await has(town.ana))["vouchers"]) == 1
    told = await spends(town, town.manager, way, {"overrideReason": "  sin móvil "})
    assert told.endswith("Success"), told
    await town.house.run_jobs()
    seen = await town.owner.ask("{ flags { edges { node { kind text note } } } }")
    flag = {"kind": "OVERRIDE", "text": "Marta redeemed for Ana without consent", "note": "sin móvil"}
    assert seen["flags"]["edges"] == [{"node": flag}]


async def test_what_was_used_in_a_checkout_is_flagged_with_it(town: Town) -> None:
    await prepared(town)
    voucher = (await has(town.ana))["vouchers"][0]["id"]
    cart = {"goodsMinor": 5_000, "points": 20, "voucherIds": [voucher]}
    quote = (await quoted(town, town.ana, **cart))["quote"]
    told = await town.manager.do(
        "commitCheckout", checkout={"member": {"code": town.ana.code}, **cart}, quote=quote, idempotencyKey=key(),
        consent={"overrideReason": "sin móvil"},
    )  # fmt: skip
    assert told["__typename"] == "CommitCheckoutSuccess", told
    assert (await has(town.ana))["vouchers"] == []
    await town.house.run_jobs()
    seen = await town.owner.ask("{ flags { edges { node { kind note } } } }")
    assert seen["flags"]["edges"] == [{"node": {"kind": "OVERRIDE", "note": "sin móvil"}}]


async def where_it_stands(town: Town, question: str) -> str:
    found: str = (await town.cashier.ask("query ($q: ID!) { consentRequest(id: $q) }", q=question))["consentRequest"]
    return found


async def still_asked(town: Town) -> list[str]:
    found = await town.ana.person.ask("{ viewer { consentRequests { id } } }")
    return [one["id"] for one in found["viewer"]["consentRequests"]]


async def test_a_till_learns_how_its_question_ended(town: Town) -> None:
    await prepared(town)
    no = await asked_phone(town, 51, False)
    assert await where_it_stands(town, no) == "DENIED"
    later = await asked_phone(town, 50, None)
    put_off = await town.ana.person.do("answerConsent", requestId=later, granted=True, notNow=True)
    assert (put_off["state"], await where_it_stands(town, later)) == ("NOT_NOW", "NOT_NOW")
    assert (await town.ana.person.do("answerConsent", requestId=later, granted=True))["__typename"] == "NotFound"
    assert await spends(town, town.cashier, "redeemReward", {"requestId": later}) == "ConsentNeeded"
    again = await asked_phone(town, 50, None)
    assert (again == later, await still_asked(town)) == (False, [again])
    yes = await asked_phone(town, 52, True)
    town.house.clock.move(minutes=2, seconds=59)
    assert [await where_it_stands(town, one) for one in (again, yes)] == ["PENDING", "GRANTED"]
    town.house.clock.move(seconds=1)
    ended = [await where_it_stands(town, one) for one in (no, later, again, yes)]
    assert ended == ["DENIED", "NOT_NOW", "EXPIRED", "EXPIRED"]
    assert await town.ana.balance() == 100


async def test_a_phone_is_asked_no_more_once_the_customer_consented_otherwise(town: Town) -> None:
    await prepared(town)
    await town.ana.person.do("setPin", pin="8520")
    question = await asked_phone(town, 20, None)
    of_another = await asked_phone(town, 20, None, town.manager)
    assert await spends(town, town.cashier, "redeemReward", {"pin": "0000"}) == "WrongPin"
    assert await still_asked(town) == [question, of_another]
    assert await spends(town, town.cashier, "redeemReward", {"pin": "8520"}) == "RedeemRewardSuccess"
    assert (await where_it_stands(town, question), await still_asked(town)) == ("EXPIRED", [of_another])


@pytest.mark.parametrize("word", [{"pin": "8520"}, {"overrideReason": "sin móvil"}, {"liveQr": ""}])
async def test_a_yes_of_the_phone_is_over_once_the_customer_consented_otherwise(town: Town, word: Any) -> None:
    await prepared(town)
    await town.ana.person.do("setPin", pin="8520")
    yes = await asked_phone(town, 20, True, town.manager)
    of_another = await asked_phone(town, 20, True)
    voucher = (await has(town.ana))["vouchers"][0]["id"]
    for_voucher = (await town.manager.do("requestVoucherConsent", voucherId=voucher))["requestId"]
    await town.ana.person.do("answerConsent", requestId=for_voucher, granted=True)
    if "liveQr" in word:
        word = {"liveQr": town.ana.live_qr()}
    assert await spends(town, town.manager, "redeemReward", word) == "RedeemRewardSuccess"
    assert await town.ana.balance() == 80
    assert await spends(town, town.manager, "redeemReward", {"requestId": yes}) == "ConsentNeeded"
    assert await town.ana.balance() == 80
    assert await spends(town, town.manager, "useVoucher", {"requestId": for_voucher}) == "UseVoucherSuccess"
    assert await spends(town, town.cashier, "redeemReward", {"requestId": of_another}) == "RedeemRewardSuccess"


async def test_two_questions_that_a_phone_said_yes_to_are_two_times(town: Town) -> None:
    await prepared(town)
    for yes in [await asked_phone(town, points, True) for points in (20, 21)]:
        assert await spends(town, town.cashier, "redeemReward", {"requestId": yes}) == "RedeemRewardSuccess"
    assert await town.ana.balance() == 60


async def test_over_rest_neither(town: Town) -> None:
    await prepared(town)
    till = await shop(town, scopes=ALL_SCOPES)
    used = town.ana.live_qr()
    assert (await town.cashier.do("identifyMember", liveQr=used))["__typename"] == "IdentifyMemberSuccess"
    token = await town.ana.person.do("createCheckoutToken", merchant="cafe-aurora", mostPoints=19)
    for consent in (
        None, {"live_qr": used}, {"live_qr": town.luis.live_qr()}, {"live_qr": town.ana.live_qr(-2)}, {"pin": "0000"},
        {"checkout_token": "AAAAA-AAAAA"}, {"checkout_token": token["token"]["code"]}, {"trusted": True},
    ):  # fmt: skip
        for path, body in await bodies(town, till):
            if path.endswith("/use") and consent and "checkout_token" in consent:
                continue  # a voucher is in what it says: promotions, and no points
            sent = body if consent is None else {**body, "consent": consent}
            status, code = await till.problem("POST", path, sent, **{"Idempotency-Key": key()})
            refused = ("CONSENT_NEEDED", "QR_REFUSED", "WRONG_PIN", "TOKEN_GONE", "SCOPE_MISSING")
            assert (status in (403, 409), code in refused) == (True, True), (path, consent, status, code)
    assert await town.ana.balance() == 100
    for points in (-1, 0, -(10**9)):
        body = {"customer": {"code": town.ana.code}, "points": points}
        assert (await till.ask("POST", "/points", body, **{"Idempotency-Key": key()})).status_code == 422
        body = {"customer": {"code": town.ana.code}, "amount_minor": points}
        assert (await till.ask("POST", "/points", body, **{"Idempotency-Key": key()})).status_code in (200, 201, 422)
    assert await town.ana.balance() == 100
    for place in range(len(REST_WAYS)):  # or it was something else that was refused above
        town.house.clock.move(minutes=1)
        path, body = (await bodies(town, till))[place]
        await till.move("POST", path, {**body, "consent": {"live_qr": town.ana.live_qr()}})


async def bodies(town: Town, till: Shop) -> list[tuple[str, dict[str, Any]]]:
    member = {"customer": {"code": town.ana.code}}
    cart = {**member, "lines": [{"name": "x", "product_id": "X", "quantity": 1, "unit_price_minor": 5_000}]}
    quote = (await till.do("POST", "/checkout-quotes", {**cart, "points": 20}))["quote"]
    return [
        ("/redemptions", {**member, "reward_id": (await town.ana.wallet())["rewards"][0]["id"]}),
        ("/checkouts", {**cart, "points": 20, "quote": quote, "order_id": "1"}),
        (f"/vouchers/{(await has(town.ana))['vouchers'][0]['id']}/use", {"amount_minor": 900}),
    ]


async def test_a_cashier_takes_nothing_by_a_minus(town: Town) -> None:
    await prepared(town)
    member = {"code": town.ana.code}
    for mutation, form in (
        ("awardPoints", {"points": -5}), ("awardPoints", {"amountMinor": -500}),
        ("adjustPoints", {"points": -5, "note": "x"}),
    ):  # fmt: skip
        told = await town.cashier.do(mutation, member=member, **form, idempotencyKey=key())
        assert told["__typename"] in ("InvalidInput", "NotFound"), (mutation, told)
    assert await town.ana.balance() == 100


class _Undone(Exception):
    pass


@ON_SQLITE
async def test_nothing_that_a_cashier_can_send_takes_points(siege: Siege) -> None:
    """Each mutation of the schema, with what could work and with every number in it below nothing."""
    tried, taking = 0, next(one for one in operations("mutation") if one.name == "adjustPoints")
    given: dict[Path, Any] = {}
    for path in nobodies(siege.variables(taking, {})):
        given |= await siege.learn("MANAGER", taking, path)
    lost = await taken_by(siege, taking, below_nothing(siege.variables(taking, given)), "MANAGER")
    assert len(lost) == 1, "it is not seen where somebody does take points"
    for operation in operations("mutation"):
        if operation.name in GIVES_BACK:
            continue
        given = {}
        for path in nobodies(siege.variables(operation, {})):
            given |= await siege.learn("CASHIER", operation, path)
        for variables in (siege.variables(operation, given), below_nothing(siege.variables(operation, given))):
            taken = await taken_by(siege, operation, variables)
            assert taken == [], (operation.name, variables)
            tried += 1
    assert tried > 250


async def taken_by(siege: Siege, operation: Operation, variables: dict[str, Any], role: str = "CASHIER") -> list[Any]:
    """Wallets that have less than before."""
    found: list[Any] = []

    async def body() -> None:
        before = await balances()
        await siege.people[role].post(operation.document(variables), variables)
        after = await balances()
        found.extend(number for number, points in before.items() if after.get(number, 0) < points)
        raise _Undone

    jar = siege.people[role].client.cookies.jar
    kept = list(jar)
    try:
        await db.transaction(body)
    except _Undone:
        pass
    finally:
        for cookie in kept:
            jar.set_cookie(cookie)
    return found


async def balances() -> dict[int, int]:
    return {row["id"]: row["balance"] for row in await db.fetch("SELECT id, balance FROM points_account")}


def below_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: below_nothing(one) for name, one in value.items()}
    if isinstance(value, list):
        return [below_nothing(one) for one in value]
    return -value if isinstance(value, int) and not isinstance(value, bool) else value
