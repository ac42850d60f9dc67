"""Bringing customers pays for customers: not for oneself, a circle, a crowd behind one address, or who does nothing."""

from __future__ import annotations

import pytest

from fiel.core import db
from fiel.core.actor import SYSTEM, Actor, Role, StaffActor
from fiel.ledger.models import Reason
from fiel.members.actions.giving import give_once
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from support.promotions import code_promotion
from support.town import Customer, Town, with_device


async def code_of(customer: Customer) -> str:
    code: str = (await customer.person.do("shareReferral", merchant="cafe-aurora"))["code"]
    return code


async def joined(town: Town, name: str, email: str, code: str, address: str = "203.0.113.1") -> Customer:
    person = town.house.person(address=address)
    person.email = email
    form = {"name": name, "email": email, "password": "un buen secreto", "acceptsTerms": True}
    told = await person.do("signUp", **form, join="cafe-aurora", referral=code)
    assert told["__typename"] == "SignUpSuccess", told
    return await with_device(town.house, person)


async def pays(town: Town) -> None:
    await town.program(referrerPoints=100, refereePoints=50)


async def test_a_circle_pays_once_each_at_most(town: Town) -> None:
    """A brings B, B brings C, C can't bring A: who is a customer already is brought by nobody."""
    await pays(town)
    first = await joined(town, "B", "b@casa.example", await code_of(town.ana))
    second = await joined(town, "C", "c@casa.example", await code_of(first), address="203.0.113.2")
    for again in (town.ana, first):
        told = await again.person.do("joinProgram", merchant="cafe-aurora", referral=await code_of(second))
        assert told["__typename"] == "JoinProgramSuccess"
    for who in (town.ana, first, second):
        await town.award(who, 10)
    await town.house.run_jobs()
    assert [await who.balance() for who in (town.ana, first, second)] == [110, 160, 60]
    await town.house.assert_books_balance()


@pytest.mark.parametrize("email", ["ana+1@casa.example", "Ana+x+y@CASA.example", "ana+@casa.example"])
async def test_oneself_with_a_tag(town: Town, email: str) -> None:
    await pays(town)
    other = await joined(town, "Ana", email, await code_of(town.ana))
    await town.award(other, 10)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await other.balance()) == (0, 10)


async def test_a_farm_behind_one_address_is_looked_at(town: Town) -> None:
    """Forty accounts of one evening: three are believed, the others wait for a manager."""
    await pays(town)
    code = await code_of(town.ana)
    farm = [await joined(town, f"F{n}", f"f{n}@granja.example", code) for n in range(8)]
    for one in farm:
        await town.award(one, 1)
    await town.house.run_jobs()
    assert await town.ana.balance() == 300
    rows = await town.house.rows("SELECT state, count(*) AS n FROM referral GROUP BY state ORDER BY state")
    assert {row["state"]: row["n"] for row in rows} == {"PAID": 3, "REVIEW": 5}


async def test_a_farm_on_one_line_of_many_addresses_is_looked_at(town: Town) -> None:
    """Each account from an address of its own, all of them one line's."""
    await pays(town)
    code = await code_of(town.ana)
    for n in range(1, 6):
        await joined(town, f"F{n}", f"f{n}@granja.example", code, address=f"2001:db8:7:7:{n:x}::{n:x}")
    await joined(town, "B", "b@casa.example", code, address="2001:db8:7:8::1")
    rows = await town.house.rows("SELECT state FROM referral ORDER BY id")
    assert [row["state"] for row in rows] == ["WAITING"] * 3 + ["REVIEW"] * 2 + ["WAITING"]


async def test_who_does_nothing_pays_nobody(town: Town) -> None:
    """Points that come by themselves are no visit."""
    await pays(town)
    await town.program(welcomePoints=20)
    other = await joined(town, "B", "b@casa.example", await code_of(town.ana))
    await town.house.run_jobs()
    assert (await town.ana.balance(), await other.balance()) == (0, 20)


async def given(town: Town, customer: Customer, reason: Reason, points: int = 5, by: Actor = SYSTEM) -> None:
    """As the programme itself gives them, or somebody at a till."""
    [row] = await town.house.rows("SELECT id FROM membership WHERE customer_id = (SELECT customer_id FROM member_code"
                                  " WHERE code = $1)", customer.code)  # fmt: skip
    member = await Membership.get(id=row["id"])
    terms = await load_terms(member.merchant_id)

    async def body() -> None:
        await give_once(by, member, terms, points, reason, ("membership", member.id), now=town.house.clock())

    await db.transaction(body)
    await town.house.run_jobs()


@pytest.mark.parametrize("reason", ["WELCOME", "REFERRAL", "NEWSLETTER", "AUTOMATION", "PERIODIC_GIFT", "BIRTHDAY",
                                    "PROMOTION"])  # fmt: skip
async def test_what_comes_by_itself_pays_nobody(town: Town, reason: str) -> None:
    await pays(town)
    other = await joined(town, "B", "b@casa.example", await code_of(town.ana))
    await given(town, other, Reason(reason))
    assert (await town.ana.balance(), await other.balance()) == (0, 5)
    await town.award(other, 10)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await other.balance()) == (100, 65)


@pytest.mark.parametrize("reason", ["WELCOME", "REFERRAL", "NEWSLETTER", "AUTOMATION", "PERIODIC_GIFT", "BIRTHDAY",
                                    "PROMOTION"])  # fmt: skip
async def test_nor_is_it_paid_once_a_manager_has_believed_a_burst(town: Town, reason: str) -> None:
    await pays(town)
    code = await code_of(town.ana)
    farm = [await joined(town, f"F{n}", f"f{n}@granja.example", code) for n in range(4)]
    await given(town, farm[3], Reason(reason))
    waiting = (await town.manager.ask("{ referrals(state: [REVIEW]) { edges { node { id } } } }"))["referrals"]["edges"]
    done = await town.manager.do("decideReferral", id=waiting[0]["node"]["id"], accepts=True)
    assert done["state"] == "WAITING"
    await town.house.run_jobs()
    assert (await town.ana.balance(), await farm[3].balance()) == (0, 5)
    await town.award(farm[3], 10)
    await town.house.run_jobs()
    assert (await town.ana.balance(), await farm[3].balance()) == (100, 65)


async def test_a_code_typed_at_home_pays_nobody_and_what_a_till_gives_does(town: Town) -> None:
    await pays(town)
    other = await joined(town, "B", "b@casa.example", await code_of(town.ana))
    await code_promotion(town, "HOLA2026", gift=[{"addPoints": 5}])
    typed = await other.person.do("redeemPromoCode", merchant="cafe-aurora", code="HOLA2026")
    assert typed["__typename"] == "RedeemPromoCodeSuccess", typed
    await town.house.run_jobs()
    assert (await town.ana.balance(), await other.balance()) == (0, 5)
    [row] = await town.house.rows("SELECT id, merchant_id, account_id FROM employee WHERE name = 'Carlos'")
    carlos = StaffActor(row["account_id"], 0, row["id"], row["merchant_id"], Role.CASHIER, None)
    await given(town, other, Reason.PROMOTION, 8, carlos)
    assert (await town.ana.balance(), await other.balance()) == (100, 63)
    await town.house.assert_books_balance()


async def test_one_purchase_that_is_undone_at_once(town: Town) -> None:
    """A cashier who helps a friend: given, paid, taken back."""
    await pays(town)
    other = await joined(town, "B", "b@casa.example", await code_of(town.ana))
    given = await town.award(other, 10)
    await town.house.run_jobs()
    assert await town.ana.balance() == 100
    undone = await town.cashier.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey="u")
    assert undone["__typename"] == "ReverseTransactionSuccess", undone
    again = await town.award(other, 10)
    await town.house.run_jobs()
    assert again["balance"] >= 10
    assert await town.ana.balance() == 100, "it is paid once"
    await town.house.assert_books_balance()
