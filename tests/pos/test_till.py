"""A till over REST: it finds customers, gives points, undoes, redeems with consent."""

from __future__ import annotations

from typing import Any

import pytest

from support.rest import ALL_SCOPES, shop
from support.town import Town, key


async def test_a_customer_entered_by_the_shop_is_found_by_all_that_is_known(town: Town) -> None:
    till = await shop(town)
    made = await till.do(
        "POST", "/customers", {"name": "Eva Ruiz", "email": "Eva@Casa.example", "phone": "600 111 222", "city": "Lugo"}
    )
    assert (made["email"], made["phone"], made["has_app"]) == ("eva@casa.example", "+34600111222", False)
    assert made["average_purchase_minor"] is None
    assert await till.do("GET", f"/customers/{made['id']}") == made
    for said in ("ruiz", "eva@casa", "111222", made["code"]):
        found = (await till.do("GET", f"/customers?q={said}"))["data"]
        assert [one["id"] for one in found] == [made["id"]], said
    for ref in ({"id": made["id"]}, {"code": made["code"]}, {"email": "EVA@casa.example"}, {"phone": "600111222"}):
        given = await till.move("POST", "/points", {"customer": ref, "points": 3})
        assert given["customer_id"] == made["id"]
    taken = await till.mistakes("POST", "/customers", {"name": "Otra", "email": "eva@casa.example"})
    assert taken == {"email": "CUSTOMER_TAKEN"}


async def test_the_list_comes_in_pages(town: Town) -> None:
    till = await shop(town)
    for number in range(5):
        await till.do("POST", "/customers", {"name": f"Eva {number}"})
    seen, after = [], ""
    while True:
        page = await till.do("GET", f"/customers?q=eva&limit=2{after}")
        seen += [one["name"] for one in page["data"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert seen == ["Eva 4", "Eva 3", "Eva 2", "Eva 1", "Eva 0"]
    assert await till.mistakes("GET", "/customers?after=nonsense", None) == {"after": "CURSOR"}


async def test_points_by_amount_feed_the_source_and_the_average(town: Town) -> None:
    till = await shop(town, "Caja del mostrador", kind="TILL")
    first = await till.move("POST", "/points", {"customer": {"code": town.ana.code}, "amount_minor": 1250})
    await till.move("POST", "/points", {"customer": {"code": town.ana.code}, "amount_minor": 750})
    assert (first["points"], first["balance"]) == (12, 12)
    [ana] = (await till.do("GET", "/customers?q=ana"))["data"]
    assert (ana["balance"], ana["spend_minor"], ana["purchases"], ana["average_purchase_minor"]) == (20, 2000, 2, 1000)
    rows = await town.house.rows(
        "SELECT s.name, s.kind, p.employee_id FROM purchase p JOIN source s ON s.id = p.source_id"
    )
    assert rows == [{"name": "Caja del mostrador", "kind": "TILL", "employee_id": None}] * 2
    feed = await town.manager.ask("{ activities(first: 1) { edges { node { text actorName } } } }")
    assert feed["activities"]["edges"][0]["node"]["actorName"] == "Caja del mostrador"
    await town.house.assert_books_balance()


async def test_a_key_gives_once_and_says_that_it_was_before(town: Town) -> None:
    till = await shop(town)
    body = {"customer": {"code": town.ana.code}, "points": 5}
    first = await till.ask("POST", "/points", body, **{"Idempotency-Key": "k"})
    again = await till.ask("POST", "/points", body, **{"Idempotency-Key": "k"})
    assert first.json() == again.json()
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    other = await till.problem("POST", "/points", {**body, "points": 6}, **{"Idempotency-Key": "k"})
    assert other == (409, "IDEMPOTENCY_KEY_REUSED")
    assert await till.problem("POST", "/points", body) == (400, "IDEMPOTENCY_KEY_MISSING")
    assert (await town.ana.wallet())["balance"] == 5


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, {"amount_minor": "ONE_OF"}),
        ({"points": 1, "amount_minor": 1}, {"amount_minor": "ONE_OF"}),
        ({"points": 0}, {"points": "TOO_SMALL"}),
        ({"points": 1.5}, {"points": "WHOLE"}),
        ({"points": "1"}, {"points": "WHOLE"}),
        ({"points": True}, {"points": "WHOLE"}),
        ({"points": 10**13}, {"points": "TOO_LARGE"}),
        ({"punkte": 1}, {"punkte": "UNKNOWN_FIELD"}),
        ({"points": 1, "description": "\ud800"}, {"description": "TEXT"}),
    ],
)
async def test_points_that_make_no_sense_are_refused(town: Town, body: dict[str, Any], told: dict[str, str]) -> None:
    till = await shop(town)
    sent = {"customer": {"code": town.ana.code}, **body}
    answer = await till.ask("POST", "/points", sent, **{"Idempotency-Key": "k"})
    assert answer.status_code == 422
    assert {one["field"]: one["code"] for one in answer.json()["errors"]} == told
    assert (await town.ana.wallet())["balance"] == 0


@pytest.mark.parametrize("ref", [{}, {"code": None}, {"code": "x", "email": "y"}, {"name": "Ana"}])
async def test_a_customer_is_named_in_exactly_one_way(town: Town, ref: dict[str, Any]) -> None:
    till = await shop(town)
    answer = await till.ask("POST", "/points", {"customer": ref, "points": 1}, **{"Idempotency-Key": "k"})
    assert answer.status_code == 422


async def test_a_source_undoes_its_own_alone(town: Town) -> None:
    till, other = await shop(town), await shop(town, "Otra")
    successor = await shop(town)
    given = await till.move("POST", "/points", {"customer": {"code": town.ana.code}, "amount_minor": 1000})
    by_hand = await town.award(town.ana, 7)
    for number in (given["id"], by_hand["transactionId"]):
        told = await other.problem("POST", f"/points/{number}/reversal", {}, **{"Idempotency-Key": key()})
        assert told == (404, "NOT_FOUND")
    town.house.clock.move(days=3)
    undone = await successor.move("POST", f"/points/{given['id']}/reversal", {"note": "error"})
    assert (undone["points"], undone["balance"]) == (-10, 7)
    again = await till.problem("POST", f"/points/{given['id']}/reversal", {}, **{"Idempotency-Key": key()})
    assert again == (409, "CANNOT_REVERSE")
    [ana] = (await till.do("GET", "/customers?q=ana"))["data"]
    assert (ana["spend_minor"], ana["purchases"]) == (0, 0)
    await town.house.assert_books_balance()


async def test_a_live_qr_names_a_customer_and_lets_this_token_redeem(town: Town) -> None:
    till, other = await shop(town), await shop(town, "Otra")
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    [listed] = await till.do("GET", "/rewards")
    assert (listed["id"], listed["title"], listed["cost"]) == (reward, "Un café", 20)
    scanned = await till.do("POST", "/identify", {"qr": town.ana.live_qr()})
    assert scanned["is_live"] is True
    body = {"customer": {"id": scanned["customer"]["id"]}, "reward_id": reward}
    assert await other.problem("POST", "/redemptions", body, **{"Idempotency-Key": key()}) == (409, "CONSENT_NEEDED")
    done = await till.move("POST", "/redemptions", body)
    assert (done["status"], done["cost"], done["reward_title"]) == ("CONFIRMED", 20, "Un café")
    assert (await town.ana.wallet())["balance"] == 30
    undone = await till.move("POST", f"/redemptions/{done['id']}/reversal")
    assert undone["status"] == "REVERSED"
    assert (await town.ana.wallet())["balance"] == 50
    await town.house.assert_books_balance()


async def test_a_plain_code_finds_but_does_not_spend(town: Town) -> None:
    till = await shop(town)
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    found = await till.do("POST", "/identify", {"qr": town.ana.code})
    assert (found["is_live"], found["customer"]["name"]) == (False, "Ana")
    body = {"customer": {"code": town.ana.code}, "reward_id": reward}
    headers = {"Idempotency-Key": "k"}
    assert await till.problem("POST", "/redemptions", body, **headers) == (409, "CONSENT_NEEDED")
    trusted = {**body, "consent": {"trusted": True}}
    assert await till.problem("POST", "/redemptions", trusted, **headers) == (403, "SCOPE_MISSING")
    both = {**body, "consent": {"trusted": True, "pin": "1234"}}
    answer = await till.ask("POST", "/redemptions", both, **headers)
    assert answer.json()["errors"][0]["code"] == "ONE_OF_CONSENT"
    eshop = await shop(town, "Web", scopes=[*ALL_SCOPES, "CHECKOUT_TRUSTED"])
    assert (await eshop.move("POST", "/redemptions", trusted))["status"] == "CONFIRMED"
    assert (await town.ana.wallet())["balance"] == 30


async def test_what_was_asked_for_in_the_app_is_handed_over(town: Town) -> None:
    till = await shop(town)
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    asked = await town.request(town.ana, reward)
    [waiting] = (await till.do("GET", "/redemptions"))["data"]
    assert (waiting["id"], waiting["status"]) == (asked["redemption"]["id"], "REQUESTED")
    done = await till.move("POST", f"/redemptions/{waiting['id']}/confirmation")
    assert done["status"] == "CONFIRMED"
    again = await till.problem("POST", f"/redemptions/{waiting['id']}/confirmation", **{"Idempotency-Key": key()})
    assert again == (409, "NOT_REQUESTED")
    town.house.clock.move(minutes=3)
    late = await till.problem("POST", f"/redemptions/{waiting['id']}/reversal", **{"Idempotency-Key": key()})
    assert late == (409, "TOO_LATE_TO_UNDO")


async def test_a_token_undoes_no_redemption_of_an_employee(town: Town) -> None:
    till = await shop(town)
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    asked = await town.request(town.ana, reward)
    await town.cashier.do("confirmRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey=key())
    path = f"/redemptions/{asked['redemption']['id']}/reversal"
    assert await till.problem("POST", path, **{"Idempotency-Key": key()}) == (404, "NOT_FOUND")


async def test_a_key_is_the_tills_own_whichever_token_it_uses(town: Town) -> None:
    till, successor = await shop(town, "Caja", kind="TILL"), await shop(town, "Caja", kind="TILL")
    other = await shop(town, "Otra caja", kind="TILL")
    body = {"customer": {"code": town.ana.code}, "points": 5}
    first = await till.move("POST", "/points", body, "1001")
    assert await successor.move("POST", "/points", body, "1001") == first
    await other.move("POST", "/points", body, "1001")
    assert (await town.ana.wallet())["balance"] == 10


async def test_a_customer_is_entered_once_for_a_key(town: Town) -> None:
    till = await shop(town)
    first = await till.move("POST", "/customers", {"name": "Eva"}, "k")
    assert await till.move("POST", "/customers", {"name": "Eva"}, "k") == first
    told = await till.problem("POST", "/customers", {"name": "Otra"}, **{"Idempotency-Key": "k"})
    assert told == (409, "IDEMPOTENCY_KEY_REUSED")
    assert len((await till.do("GET", "/customers?q=eva"))["data"]) == 1


async def test_a_pin_redeems_once_and_is_not_asked_again_for_the_same(town: Town) -> None:
    till = await shop(town)
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    await town.ana.person.do("setPin", pin="4711")
    body = {"customer": {"code": town.ana.code}, "reward_id": reward, "consent": {"pin": "4711"}}
    first = await till.move("POST", "/redemptions", body, "k")
    await town.ana.person.do("setPin", pin="8520")
    assert await till.move("POST", "/redemptions", body, "k") == first
    wrong = {**body, "reward_id": "UmV3YXJkOjk5OTk="}
    assert await till.problem("POST", "/redemptions", wrong, **{"Idempotency-Key": key()}) == (404, "NOT_FOUND")
    assert (await town.ana.wallet())["balance"] == 30


async def test_guessing_many_customers_pins_is_stopped(town: Town) -> None:
    till = await shop(town)
    reward = await town.reward(20)
    seen = []
    for number in range(31):
        made = await till.do("POST", "/customers", {"name": f"E{number}"})
        body = {"customer": {"id": made["id"]}, "reward_id": reward, "consent": {"pin": "1234"}}
        seen.append((await till.problem("POST", "/redemptions", body, **{"Idempotency-Key": key()}))[1])
    assert seen == ["WRONG_PIN"] * 30 + ["THROTTLED"]


async def test_somebody_who_is_no_member_yet_has_no_id(town: Town) -> None:
    till = await shop(town)
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    code = (await eva.ask("{ viewer { memberCode } }"))["viewer"]["memberCode"]
    found = await till.do("POST", "/identify", {"qr": code})
    assert (found["customer"]["id"], found["customer"]["name"]) == (None, "Eva")
    assert await till.problem("GET", "/redemptions?customer=TWVtYmVyOjA=") == (404, "NOT_FOUND")


async def test_another_source_undoes_no_redemption(town: Town) -> None:
    till, other = await shop(town), await shop(town, "Otra", scopes=[*ALL_SCOPES, "CHECKOUT_TRUSTED"])
    await town.award(town.ana, 50)
    reward = await town.reward(20)
    body = {"customer": {"code": town.ana.code}, "reward_id": reward, "consent": {"trusted": True}}
    done = await other.move("POST", "/redemptions", body)
    path = f"/redemptions/{done['id']}/reversal"
    assert await till.problem("POST", path, **{"Idempotency-Key": key()}) == (404, "NOT_FOUND")
    assert (await other.move("POST", path))["status"] == "REVERSED"


async def test_a_body_that_is_not_said_to_be_json_is_told_so(town: Town) -> None:
    till = await shop(town)
    headers = {"Authorization": f"Bearer {till.secret}", "Content-Type": "text/plain"}
    answer = await till.client.post("/api/v1/customers", content=b'{"name": "Eva"}', headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "NOT_JSON")
