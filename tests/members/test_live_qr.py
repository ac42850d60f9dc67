"""The live QR, as tills meet it."""

from __future__ import annotations

import asyncio
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from fiel.members.rules import draw_live_qr, is_genuine, read_live_qr
from support.town import Customer, Town, customer


async def scan(who: Any, live_qr: str) -> str:
    kind: str = (await who.do("identifyMember", liveQr=live_qr))["__typename"]
    return kind


async def test_the_same_step_answers_the_same_till_again_and_no_other(town: Town) -> None:
    qr = town.ana.live_qr()
    assert await scan(town.cashier, qr) == "IdentifyMemberSuccess"
    assert await scan(town.cashier, qr) == "IdentifyMemberSuccess"
    assert await scan(town.manager, qr) == "QrRefused"
    assert await scan(town.rival, qr) == "QrRefused"


async def test_one_step_either_side_scans_and_a_screenshot_dies_within_a_minute(town: Town) -> None:
    assert await scan(town.cashier, town.ana.live_qr(-1)) == "IdentifyMemberSuccess"
    assert await scan(town.cashier, town.ana.live_qr(1)) == "IdentifyMemberSuccess"
    assert await scan(town.cashier, town.ana.live_qr(-2)) == "QrRefused"
    assert await scan(town.cashier, town.ana.live_qr(2)) == "QrRefused"
    screenshot = town.luis.live_qr()
    town.house.clock.move(seconds=61)
    assert await scan(town.cashier, screenshot) == "QrRefused"


async def test_forged_and_foreign_codes_are_refused(town: Town) -> None:
    forged = Customer(town.house, town.ana.person, town.ana.code, town.ana.device_number, b"x" * 32).live_qr()
    real = town.ana.live_qr()
    changed = real[:-1] + ("1" if real.endswith("0") else "0")
    for text in (forged, "https://example.com", "F1:AAAA", "", "F1:" + "9" * 500, changed):
        assert await scan(town.cashier, text) == "QrRefused", text


async def test_it_dies_with_the_session_and_with_a_new_enrolment(town: Town) -> None:
    old = town.ana.live_qr()
    await town.ana.person.do("enrollDevice")
    assert await scan(town.cashier, old) == "QrRefused"
    other = town.luis.live_qr()
    await town.luis.person.do("signOut")
    assert await scan(town.cashier, other) == "QrRefused"


async def test_of_keys_asked_for_at_once_by_one_phone_one_counts(town: Town) -> None:
    await asyncio.gather(*(town.ana.person.do("enrollDevice") for _ in range(6)))
    live = "SELECT count(*) AS n FROM device d JOIN customer c ON c.id = d.customer_id JOIN account a ON a.id ="
    live += " c.account_id WHERE d.revoked_at IS NULL AND a.email = $1"
    assert await town.house.rows(live, town.ana.person.email) == [{"n": 1}]


async def test_scanning_lets_that_till_spend_for_five_minutes(town: Town) -> None:
    from support.town import key

    await town.award(town.ana, 100)
    reward = await town.reward(10)
    form = {"member": {"code": town.ana.code}, "rewardId": reward}
    await scan(town.cashier, town.ana.live_qr())
    assert (await town.manager.do("redeemReward", **form, idempotencyKey=key()))["__typename"] == "ConsentNeeded"
    assert (await town.cashier.do("redeemReward", **form, idempotencyKey=key()))["__typename"] == "RedeemRewardSuccess"
    town.house.clock.move(minutes=5, seconds=1)
    assert (await town.cashier.do("redeemReward", **form, idempotencyKey=key()))["__typename"] == "ConsentNeeded"


async def test_an_unknown_member_is_null_and_guessing_is_throttled(town: Town) -> None:
    query = "query ($c: String!) { member(code: $c) { name } }"
    assert (await town.cashier.ask(query, c="0000000000"))["member"] is None
    for _ in range(60):
        await town.cashier.post(query, {"c": "0000000000"})
    assert await town.cashier.error(query, c="0000000000") == "THROTTLED"


async def test_joining_twice_is_joining_once_and_welcomes_once(town: Town) -> None:
    await town.program(welcomePoints=15)
    zoe = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    for _ in range(2):
        result = await zoe.person.do("joinProgram", merchant="cafe-aurora", acceptsNews=True)
        assert result["__typename"] == "JoinProgramSuccess"
    assert await zoe.balance() == 15
    unknown = await zoe.person.do("joinProgram", merchant="nobody")
    assert unknown["__typename"] == "NotFound"
    consents = (await zoe.person.ask("{ viewer { newsConsents { merchantSlug granted textVersion } } }"))["viewer"]
    assert consents["newsConsents"] == [{"merchantSlug": "cafe-aurora", "granted": True, "textVersion": "2026-11"}]


SECRETS = st.binary(min_size=32, max_size=32)


@given(SECRETS, st.integers(1, 999_999), st.integers(0, 36**10 - 1))
def test_what_the_formula_draws_it_reads_and_nobody_elses_secret_signs(secret: bytes, device: int, step: int) -> None:
    qr = read_live_qr(draw_live_qr("9TZS9Z3V0A", device, secret, step))
    assert qr is not None
    assert (qr.code, qr.device_number, qr.step) == ("9TZS9Z3V0A", device, step)
    assert is_genuine(qr, secret)
    assert not is_genuine(qr, bytes(32) if secret != bytes(32) else b"1" * 32)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    read_live_qr(text)
