"""Customers bring customers: both are paid once, with the first points that count, and nobody is paid for oneself."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.members.actions.referral import plain_email
from support.house import PASSWORD, Person
from support.town import Customer, Town, key, with_device

QUEUE = (
    "query ($state: [ReferralState!]) { referrals(state: $state) { edges { node { id state reason referrerName"
    " refereeName } } } }"
)


async def shared(person: Person) -> str:
    done = await person.do("shareReferral", merchant="cafe-aurora")
    assert done["url"].startswith("http://localhost:8000/m/cafe-aurora/?r=")
    code: str = done["url"].partition("?r=")[2]
    return code


async def brought(town: Town, code: str, name: str, email: str, address: str = "127.0.0.1", **more: Any) -> Customer:
    person = town.house.person(address=address)
    person.email = email
    done = await person.do(
        "signUp", name=name, email=email, password=PASSWORD, acceptsTerms=True, join="cafe-aurora", referral=code,
        **more,
    )  # fmt: skip
    assert done["__typename"] == "SignUpSuccess", done
    return await with_device(town.house, person)


async def queue(town: Town, *states: str) -> list[Any]:
    data = await town.manager.ask(QUEUE, state=list(states) or None)
    return [edge["node"] for edge in data["referrals"]["edges"]]


async def rewarded(town: Town) -> None:
    await town.program(referrerPoints=50, refereePoints=20, welcomePoints=5)


async def test_both_are_paid_with_the_first_points_but_the_welcome_ones_and_once(town: Town) -> None:
    await rewarded(town)
    eva = await brought(town, await shared(town.ana.person), "Eva", "eva@casa.example")
    await town.house.run_jobs()
    assert (await town.ana.balance(), await eva.balance()) == (0, 5)
    for _ in range(2):
        await town.award(eva, 10)
        await town.house.run_jobs()
    assert (await town.ana.balance(), await eva.balance()) == (50, 45)
    newest = (await town.ana.wallet())["transactions"]["edges"][0]["node"]
    assert (newest["reason"], newest["why"][0]["rule"]) == ("REFERRAL", "REFERRAL")
    assert [one["state"] for one in await queue(town)] == ["PAID"]
    seen = await town.ana.person.ask(
        '{ wallet(merchant: "cafe-aurora") { referral { referrerPoints refereePoints joined rewarded } } }'
    )
    assert seen["wallet"]["referral"] == {"referrerPoints": 50, "refereePoints": 20, "joined": 1, "rewarded": 1}
    await town.house.assert_books_balance()


async def test_an_account_that_joins_later_by_the_link_counts_too(town: Town) -> None:
    await rewarded(town)
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    await eva.do("joinProgram", merchant="cafe-aurora", referral=await shared(town.ana.person))
    assert [one["state"] for one in await queue(town)] == ["WAITING"]


async def test_who_is_a_customer_already_is_not_brought(town: Town) -> None:
    await rewarded(town)
    await town.luis.person.do("joinProgram", merchant="cafe-aurora", referral=await shared(town.ana.person))
    assert await queue(town) == []


@pytest.mark.parametrize("email", ["ana+2@casa.example", "ANA+x@casa.example"])
async def test_oneself_under_another_address_does_not_count(town: Town, email: str) -> None:
    await rewarded(town)
    eva = await brought(town, await shared(town.ana.person), "Eva", email)
    await town.award(eva, 10)
    await town.house.run_jobs()
    assert [(one["state"], one["reason"]) for one in await queue(town)] == [("BLOCKED", "SAME_PERSON")]
    assert (await town.ana.balance(), await eva.balance()) == (0, 15)


async def test_the_same_phone_does_not_count(town: Town) -> None:
    await rewarded(town)
    ana = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"][0]["node"]
    await town.manager.do("updateMember", id=ana["id"], name="Ana", phone="+34600000001")
    await brought(town, await shared(town.ana.person), "Eva", "eva@casa.example", phone="+34 600 000 001")
    assert [one["state"] for one in await queue(town)] == ["BLOCKED"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("a.na+x@gmail.com", "ana@googlemail.com"), ("Ana@casa.example", "ana+tienda@casa.example")],
)
def test_addresses_of_one_box_are_one(one: str, other: str) -> None:
    assert plain_email(one) == plain_email(other)


def test_dots_count_elsewhere_than_at_gmail() -> None:
    assert plain_email("a.na@casa.example") != plain_email("ana@casa.example")


async def burst(town: Town) -> list[Customer]:
    code = await shared(town.ana.person)
    return [await brought(town, code, f"Eva {n}", f"eva{n}@casa.example", address="203.0.113.9") for n in range(4)]


async def test_a_burst_from_one_address_waits_for_a_word(town: Town) -> None:
    await rewarded(town)
    people = await burst(town)
    for person in people:
        await town.award(person, 10)
    await town.house.run_jobs()
    assert await town.ana.balance() == 150
    waiting = await queue(town, "REVIEW")
    assert [(one["refereeName"], one["reason"]) for one in waiting] == [("Eva 3", "BURST")]
    # its points have come already: accepting pays at once
    done = await town.manager.do("decideReferral", id=waiting[0]["id"], accepts=True)
    assert done["state"] == "PAID"
    assert (await town.ana.balance(), await people[3].balance()) == (200, 35)
    again = await town.manager.do("decideReferral", id=waiting[0]["id"], accepts=True)
    assert again["__typename"] == "NotFound"
    await town.house.assert_books_balance()


async def test_what_is_refused_pays_nobody(town: Town) -> None:
    await rewarded(town)
    people = await burst(town)
    waiting = (await queue(town, "REVIEW"))[0]
    assert (await town.manager.do("decideReferral", id=waiting["id"], accepts=False))["state"] == "REFUSED"
    await town.award(people[3], 10)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await people[3].balance()) == (0, 15)


async def test_a_code_of_another_shop_or_none_changes_nothing(town: Town) -> None:
    await rewarded(town)
    await town.ana.person.do("joinProgram", merchant="el-rival")
    foreign = (await town.ana.person.do("shareReferral", merchant="el-rival"))["code"]
    for number, code in enumerate((foreign, "no es un código", "00000")):
        await brought(town, code, "Eva", f"eva{number}@casa.example")
    assert await queue(town) == []
    stranger = await town.house.signed_up("Sin monedero", "otra@casa.example")
    assert (await stranger.do("shareReferral", merchant="cafe-aurora"))["__typename"] == "NotFound"


async def test_a_paused_programme_pays_when_it_runs_again(town: Town) -> None:
    await rewarded(town)
    eva = await brought(town, await shared(town.ana.person), "Eva", "eva@casa.example")
    await town.award(eva, 10)
    await town.program(isActive=False)
    await town.house.run_jobs()
    assert await town.ana.balance() == 0
    await town.program(isActive=True)
    await town.cashier.do("awardPoints", member={"code": eva.code}, points=1, idempotencyKey=key())
    await town.house.run_jobs()
    assert await town.ana.balance() == 50
