"""What is being given, on the customer's phone while it is typed: theirs alone, and for a moment."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from fiel.core.broker import Passing, process_broker
from support.house import Person
from support.promotions import promotion
from support.sockets import Socket, connected, until_listening, until_tills_listen
from support.town import Customer, Town, customer

SEES = (
    "subscription ($out: Boolean) { customerDisplay(holdsOut: $out) { id state merchantName merchantSlug points"
    " balanceAfter amount { amountMinor formatted } why { rule text } promotions { title punches } } }"
)
ANSWERED = "subscription ($m: MemberInput!) { customerDisplayAnswered(member: $m) { isShown } }"


@asynccontextmanager
async def phone(town: Town, who: Customer, *, out: bool = False, language: str = "en") -> AsyncIterator[Socket]:
    async with connected(town.house, who.person, language) as socket:
        before = _listening(town)
        socket.subscribe(SEES, out=out)
        await until_listening(town.house, before + 1)
        yield socket


def _listening(town: Town) -> int:
    from support.sockets import view_of

    return view_of(town.house.app).hub.listeners


async def show(who: Person, whom: Customer, **typed: Any) -> Any:
    return await who.do("showOnCustomerDisplay", member={"code": whom.code}, **typed)


async def scan(who: Person, whom: Customer) -> None:
    assert (await who.do("identifyMember", liveQr=whom.live_qr()))["__typename"] == "IdentifyMemberSuccess"


async def picture(socket: Socket) -> Any:
    return (await socket.next())["customerDisplay"]


async def test_what_is_typed_forms_on_the_phone_and_becomes_what_was_given(town: Town) -> None:
    await town.program(earnPoints=2, earnAmountMinor=100)
    await scan(town.cashier, town.ana)
    async with phone(town, town.ana) as ana:
        opened = await show(town.cashier, town.ana)
        assert (opened["__typename"], opened["isProven"]) == ("ShowOnCustomerDisplaySuccess", True)
        first = await picture(ana)
        assert (first["state"], first["merchantName"], first["points"]) == ("OPEN", "Café Aurora", 0)
        assert first["amount"] is None

        assert (await show(town.cashier, town.ana, amountMinor=1250))["points"] == 25
        forming = await picture(ana)
        assert (forming["state"], forming["points"], forming["balanceAfter"]) == ("FORMING", 25, 25)
        assert forming["amount"] == {"amountMinor": 1250, "formatted": "€12.50"}
        assert [step["rule"] for step in forming["why"]] == ["BASE_RATE"]

        given = await town.cashier.do(
            "awardPoints", member={"code": town.ana.code}, amountMinor=1250, idempotencyKey="one"
        )
        cleared = await town.cashier.do(
            "clearCustomerDisplay", member={"code": town.ana.code}, transactionId=given["transactionId"]
        )
        assert cleared["state"] == "GIVEN"
        last = await picture(ana)
        assert (last["state"], last["points"], last["amount"]) == ("GIVEN", 25, None)
        await town.cashier.do("clearCustomerDisplay", member={"code": town.ana.code})
        assert (await picture(ana))["state"] == "CLEARED"


async def test_it_speaks_the_phones_language_and_names_what_applies(town: Town) -> None:
    await promotion(town, "BENEFIT", title="Día doble", gift=[{"addPoints": 5}])
    await promotion(
        town, "PUNCH_CARD", title="Seis cafés", gift=[{"addPoints": 5}], punchRules={"goal": 6, "by": "PURCHASE"}
    )
    await scan(town.cashier, town.ana)
    async with phone(town, town.ana, language="es") as ana:
        await show(town.cashier, town.ana, amountMinor=500)
        forming = await picture(ana)
    assert forming["promotions"] == [{"title": "Día doble", "punches": 0}, {"title": "Seis cafés", "punches": 1}]
    assert forming["amount"]["formatted"] == "5,00\xa0€"
    asked = (
        "query ($i: PreviewAwardInput!) { previewAward(input: $i)"
        " { ... on AwardPreview { points promotions { title punches } } } }"
    )
    seen = await town.cashier.ask(asked, i={"member": {"code": town.ana.code}, "amountMinor": 500})
    assert seen["previewAward"] == {"points": forming["points"], "promotions": forming["promotions"]}


async def test_only_a_till_that_scanned_the_phone_reaches_it_unless_it_holds_its_qr_out(town: Town) -> None:
    await scan(town.cashier, town.ana)
    async with phone(town, town.ana) as pocket, phone(town, town.ana, out=True) as hand:
        assert (await show(town.manager, town.ana, points=7))["isProven"] is False
        assert (await picture(hand))["points"] == 7
        assert (await show(town.cashier, town.ana, points=8))["isProven"] is True
        assert (await picture(hand))["points"] == 8
        assert (await picture(pocket))["points"] == 8, "the manager's was not for it"
        town.house.clock.move(minutes=5, seconds=1)
        assert (await show(town.cashier, town.ana, points=9))["isProven"] is False
        await scan(town.cashier, town.ana)
        await show(town.cashier, town.ana, points=10)
        assert (await picture(pocket))["points"] == 10


async def test_nobody_else_hears_of_it_and_nothing_is_kept(town: Town) -> None:
    await scan(town.cashier, town.ana)
    before = await town.house.rows("SELECT count(*) AS n FROM activity")
    async with phone(town, town.ana) as ana, phone(town, town.luis, out=True) as luis:
        await show(town.cashier, town.ana, points=5)
        assert (await picture(ana))["points"] == 5
        await show(town.cashier, town.luis, points=6)
        assert (await picture(luis))["points"] == 6, "first of all that it hears"
        assert len(luis.raw) == 2, "with the greeting"
    assert await town.house.rows("SELECT count(*) AS n FROM activity") == before


@pytest.mark.looks_inside
async def test_a_fifth_picture_within_a_second_is_one_too_many(town: Town) -> None:
    await scan(town.cashier, town.ana)
    told = [(await show(town.cashier, town.ana, points=n))["__typename"] for n in range(1, 6)]
    assert told == ["ShowOnCustomerDisplaySuccess"] * 4 + ["Throttled"]
    assert (await show(town.manager, town.ana, points=1))["__typename"] == "ShowOnCustomerDisplaySuccess"
    cleared = await town.cashier.do("clearCustomerDisplay", member={"code": town.ana.code})
    assert cleared["__typename"] == "ClearCustomerDisplaySuccess", "the end is never one too many"
    town.house.clock.move(seconds=1)
    assert (await show(town.cashier, town.ana, points=6))["__typename"] == "ShowOnCustomerDisplaySuccess"


async def test_what_may_not_be_given_is_not_shown(town: Town) -> None:
    await town.program(mostPointsPerAward=50)
    await scan(town.cashier, town.ana)
    async with phone(town, town.ana) as ana:
        await show(town.cashier, town.ana, points=50)
        assert (await picture(ana))["points"] == 50
        refused = await show(town.cashier, town.ana, points=51)
        assert refused["code"] == "AWARD_TOO_LARGE"
        opened = await picture(ana)
        assert (opened["state"], opened["points"]) == ("OPEN", 0)
        both = await show(town.cashier, town.ana, points=5, amountMinor=5)
        assert [one["path"] for one in both["fields"]] == ["amountMinor"]
    unknown = await town.cashier.do("showOnCustomerDisplay", member={"code": "0000000000"}, points=5)
    assert unknown["__typename"] == "NotFound"


async def test_the_till_sees_that_its_customer_looks_and_no_other_till_does(town: Town) -> None:
    await scan(town.cashier, town.ana)
    async with (
        phone(town, town.ana) as ana, connected(town.house, town.cashier) as till,
        connected(town.house, town.manager) as other,
    ):  # fmt: skip
        for socket in (till, other):
            socket.subscribe(ANSWERED, m={"code": town.ana.code})
        await show(town.cashier, town.ana, points=5)
        shown = (await picture(ana))["id"]
        await until_tills_listen(2)
        for is_shown in (True, False):
            done = await town.ana.person.do("answerCustomerDisplay", display=shown, isShown=is_shown)
            assert done["__typename"] == "AnswerCustomerDisplaySuccess"
            assert (await till.next())["customerDisplayAnswered"] == {"isShown": is_shown}
        assert len(other.raw) == 1, "the greeting"
        stolen = await town.luis.person.do("answerCustomerDisplay", display=shown, isShown=True)
        assert stolen["__typename"] == "NotFound"
        made_up = await town.ana.person.do("answerCustomerDisplay", display="WzEsMiwzXQ.x", isShown=True)
        assert made_up["__typename"] == "NotFound"
        town.house.clock.move(minutes=11)
        late = await town.ana.person.do("answerCustomerDisplay", display=shown, isShown=True)
        assert late["__typename"] == "NotFound"


async def test_what_was_given_is_ones_own_just_now_and_that_members(town: Town) -> None:
    given = await town.award(town.ana, 5)
    theirs = await town.award(town.luis, 7)
    for who, whom, transaction in (
        (town.manager, town.ana, given), (town.cashier, town.ana, theirs), (town.rival, town.ana, given),
    ):  # fmt: skip
        told = await who.do(
            "clearCustomerDisplay", member={"code": whom.code}, transactionId=transaction["transactionId"]
        )
        assert told["__typename"] == "NotFound"
    town.house.clock.move(minutes=3)
    late = await town.cashier.do(
        "clearCustomerDisplay", member={"code": town.ana.code}, transactionId=given["transactionId"]
    )
    assert late["__typename"] == "NotFound"


async def test_a_phone_that_is_signed_out_sees_nothing_more(town: Town) -> None:
    zoe = await customer(town.house, "Zoe", "zoe@casa.example")
    await scan(town.cashier, zoe)
    async with phone(town, zoe) as socket:
        await show(town.cashier, zoe, points=5)
        assert (await picture(socket))["points"] == 5
        await zoe.person.do("signOut")
        await show(town.cashier, zoe, points=6)
        ended = await socket.hears()
        assert ended["payload"]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert not any('"points":6' in text for text in socket.raw)


async def test_what_another_version_says_is_passed_over(town: Town) -> None:
    await scan(town.cashier, town.ana)
    async with phone(town, town.ana) as ana:
        await show(town.cashier, town.ana, points=5)
        assert (await picture(ana))["points"] == 5
        rows = await town.house.rows("SELECT customer_id FROM member_code WHERE code = $1", town.ana.code)
        number = rows[0]["customer_id"]
        for text in (
            "no JSON",
            "[]",
            "{}",
            '{"state":"DANCING","at":"2026-01-01T00:00:00+00:00","why":[],"brings":[]}',
        ):
            process_broker().publish(Passing(0, "display.shown", 1, number, None, 1, f"display:{number}", text))
        await show(town.cashier, town.ana, points=6)
        assert (await picture(ana))["points"] == 6
