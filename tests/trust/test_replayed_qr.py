"""A QR is good once, at one till, at one shop, from one phone, for one moment and one use."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fiel.members.rules import draw_live_qr, is_genuine, read_live_qr, step_of
from support.house import Person
from support.rest import shop
from support.town import Customer, Town, key, with_device

SCANNED, REFUSED = "IdentifyMemberSuccess", "QrRefused"
SECRET = bytes(range(32))
GENUINE = draw_live_qr("9TZS9Z3V0A", 7, SECRET, 59_000_000)


async def scan(who: Person, text: str) -> str:
    kind: str = (await who.do("identifyMember", liveQr=text))["__typename"]
    return kind


async def test_of_twenty_tills_at_once_one_has_it(town: Town) -> None:
    tills = [town.cashier, town.manager, town.owner, town.rival]
    qr = town.ana.live_qr()
    told = await asyncio.gather(*(scan(till, qr) for till in tills for _ in range(5)))
    by_till = [told[place : place + 5] for place in range(0, 20, 5)]
    assert sorted(map(set, by_till), key=str) == sorted([{SCANNED}, {REFUSED}, {REFUSED}, {REFUSED}], key=str)


async def test_a_till_and_an_e_shop_are_two(town: Town) -> None:
    till, other = await shop(town), await shop(town, "Otra")
    qr = town.ana.live_qr()
    assert (await till.do("POST", "/identify", {"qr": qr}))["is_live"] is True
    for refused in (scan(town.cashier, qr), scan(town.rival, qr)):
        assert await refused == REFUSED
    assert (await other.problem("POST", "/identify", {"qr": qr}))[1] == "QR_REFUSED"


async def test_a_phone_that_was_signed_out_or_replaced(town: Town) -> None:
    second = await with_device(town.house, town.ana.person)
    assert await scan(town.cashier, town.ana.live_qr()) == REFUSED, "its session has a newer key"
    assert await scan(town.cashier, second.live_qr()) == SCANNED
    await town.ana.person.do("changePassword", currentPassword="un buen secreto", newPassword="otro buen secreto")
    assert await scan(town.cashier, second.live_qr(1)) == SCANNED, "one's own phone stays"
    await town.ana.person.do("signOut")
    town.house.clock.move(minutes=2)
    assert await scan(town.cashier, second.live_qr()) == REFUSED


async def test_a_clock_that_is_wrong(town: Town) -> None:
    for steps in (-3, -2, 2, 3, 2880, -2880):
        assert await scan(town.cashier, town.ana.live_qr(steps)) == REFUSED, steps
    for step in (0, -1, 36**10 - 1):
        qr = draw_live_qr(town.ana.code, town.ana.device_number, town.ana.secret, max(0, step))
        assert await scan(town.cashier, qr) == REFUSED, step


async def test_one_codes_key_signs_for_no_other_code(town: Town) -> None:
    step = step_of(town.house.clock())
    ana, luis = town.ana, town.luis
    for code, device, secret in (
        (luis.code, luis.device_number, ana.secret), (luis.code, ana.device_number, ana.secret),
        (ana.code, luis.device_number + 5, ana.secret), (ana.code, ana.device_number, bytes(32)),
    ):  # fmt: skip
        assert await scan(town.cashier, draw_live_qr(code, device, secret, step)) == REFUSED


async def test_what_was_made_for_something_else(town: Town) -> None:
    """A card's code, a coupon's link, a claim's link, a checkout's code, a referral: none of them is a live QR, and a
    live QR is none of them."""
    checkout = await town.ana.person.do("createCheckoutToken", merchant="cafe-aurora", mostPoints=5)
    referral = await town.ana.person.do("shareReferral", merchant="cafe-aurora")
    for text in (
        town.ana.code, checkout["token"]["code"], referral["code"], "https://localhost/c/ABCD", f"F1:{town.ana.code}",
        town.ana.live_qr().replace("F1", "F2"), f"{town.ana.live_qr()}:X", f"X:{town.ana.live_qr()}",
    ):  # fmt: skip
        assert await scan(town.cashier, text) == REFUSED, text
    qr = town.ana.live_qr()
    zoe = await town.house.signed_up("Zoe", "zoe@casa.example")
    tries: list[tuple[str, dict[str, Any]]] = [
        ("claimWallet", {"token": qr}), ("claimCoupon", {"code": qr, "merchant": "cafe-aurora"}),
        ("redeemPromoCode", {"code": qr, "merchant": "cafe-aurora"}), ("confirmEmail", {"token": qr}),
        ("signInByLink", {"token": qr}), ("unsubscribeMail", {"token": qr, "isWanted": False}),
    ]  # fmt: skip
    for mutation, form in tries:
        answer = await zoe.post(
            f"mutation ($i: {mutation[0].upper()}{mutation[1:]}Input!) {{ {mutation}(input: $i) {{ __typename }} }}",
            {"i": form},
        )
        told = answer.json()
        assert "errors" in told or not told["data"][mutation]["__typename"].endswith("Success"), (mutation, told)


async def test_a_scan_at_one_shop_is_no_word_at_another(town: Town) -> None:
    await town.award(town.ana, 50, who=town.rival, merchant="el-rival")
    made = await town.rival.do("createReward", reward={"title": "Otro", "cost": 10})
    assert await scan(town.cashier, town.ana.live_qr()) == SCANNED
    told = await town.rival.do(
        "redeemReward", member={"code": town.ana.code}, rewardId=made["reward"]["id"], idempotencyKey=key()
    )
    assert told["__typename"] == "ConsentNeeded"
    assert await Customer.balance(town.ana, "el-rival") == 50


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_one_changed_letter_makes_it_nobodys(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(GENUINE) - 1))
    letter = data.draw(st.characters(min_codepoint=32, max_codepoint=0x24F))
    changed = GENUINE[:place] + letter + GENUINE[place + 1 :]
    qr = read_live_qr(changed)
    if qr is not None and is_genuine(qr, SECRET):
        assert changed.upper().strip() == GENUINE


@pytest.mark.parametrize("text", ["F1:9TZS9Z3V0A:７:Z4RRK:0000000000000000", "F1:9TZS9Z3V0A:7:é:0000000000000000"])
def test_digits_of_other_scripts(text: str) -> None:
    qr = read_live_qr(text)
    assert qr is None or not is_genuine(qr, SECRET)
