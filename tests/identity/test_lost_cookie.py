"""The answer that brings a till its new cookie is lost: the till goes on, and nobody does for longer."""

from __future__ import annotations

from support.documents import document_for
from support.house import House, Person
from support.town import Town

WHO = "{ viewer { name employments { employeeName role } } }"
OLGA = {"name": "", "employments": [{"employeeName": "Olga", "role": "MANAGER"}]}
"""An owner, at a till by PIN."""


def holding(house: House, token: str) -> Person:
    """A browser that has nothing but this cookie."""
    browser = house.person()
    browser.client.cookies.set("fiel", token)
    return browser


async def switched(town: Town) -> tuple[str, str]:
    """The till's cookies before and after its owner took it over; the browser has the one from before."""
    employees = {one["name"]: one for one in (await town.owner.ask("{ employees { id name } }"))["employees"]}
    await town.owner.do("setTillPin", pin="8642")
    before = town.cashier.client.cookies["fiel"]
    form = {"employeeId": employees["Olga"]["id"], "pin": "8642"}
    answer = await holding(town.house, before).post(document_for("switchEmployee", True), {"input": form})
    assert answer.json()["data"]["switchEmployee"]["__typename"] == "SwitchEmployeeSuccess"
    return before, answer.cookies["fiel"]


async def test_the_old_cookie_finds_the_new_one_and_no_more_than_that_opens(town: Town) -> None:
    before, after = await switched(town)
    assert before != after
    town.house.clock.move(seconds=59)
    for _ in range(2):  # two that were on their way at once
        answer = await holding(town.house, before).post(WHO)
        assert answer.json()["data"]["viewer"] == OLGA
        assert answer.cookies["fiel"] == after
    refused = await holding(town.house, before).do("updateProgram", earnPoints=7)
    assert refused["__typename"] == "NotFound"
    assert await holding(town.house, before).error("{ wallets { id } }") == "UNAUTHENTICATED"


async def test_a_till_that_asks_for_its_wallets_first_finds_it_too(town: Town) -> None:
    """Where who asks is found out in the statement that reads."""
    before, after = await switched(town)
    answer = await holding(town.house, before).post("{ wallets { id } }")
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert answer.cookies["fiel"] == after


async def test_once_the_new_cookie_was_seen_the_old_one_opens_nothing(town: Town) -> None:
    before, after = await switched(town)
    assert (await holding(town.house, after).ask(WHO))["viewer"] == OLGA
    answer = await holding(town.house, before).post(WHO)
    assert answer.json()["data"]["viewer"] is None
    assert "fiel" not in answer.cookies
    assert (await holding(town.house, after).ask(WHO))["viewer"] == OLGA


async def test_after_a_minute_the_old_cookie_opens_nothing(town: Town) -> None:
    before, after = await switched(town)
    town.house.clock.move(seconds=60)
    assert (await holding(town.house, before).ask(WHO))["viewer"] is None
    assert (await holding(town.house, after).ask(WHO))["viewer"] == OLGA


async def test_after_the_shift_has_ended_neither_opens_anything(town: Town) -> None:
    before, after = await switched(town)
    assert (await holding(town.house, before).do("closeShift"))["__typename"] == "CloseShiftSuccess"
    for token in (before, after):
        assert (await holding(town.house, token).ask(WHO))["viewer"] is None


async def test_what_the_database_holds_of_it_opens_nothing(town: Town) -> None:
    before, after = await switched(town)
    [row] = await town.house.rows("SELECT * FROM session WHERE former_until IS NOT NULL")
    for value in (row["token_hash"], row["former_hash"], row["former_salt"]):
        assert value not in (before, after)
        assert (await holding(town.house, value).ask(WHO))["viewer"] is None
