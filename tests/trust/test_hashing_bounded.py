"""Two threads hash for everybody: nobody has them to themselves, whatever is asked and by as many aliases as may be."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from fiel.identity import throttle
from support.costs import counted
from support.documents import document_for
from support.house import PASSWORD, House, Person
from support.town import Town, mailed_token

pytestmark = pytest.mark.looks_inside
ALIASES = 15
FORM = {"name": "Eva", "email": "eva@casa.example", "password": PASSWORD, "acceptsTerms": True}


async def flood(who: Person, mutation: str, times: int, /, **form: Any) -> Counter[str]:
    """What *times* of one mutation answer, by documents of as many aliases as may be."""
    kind = document_for(mutation, has_input=True).partition("$input: ")[2].partition(")")[0]
    told: Counter[str] = Counter()
    while (left := times - told.total()) > 0:
        fields = " ".join(f"a{n}: {mutation}(input: $input) {{ __typename }}" for n in range(min(left, ALIASES)))
        answer = await who.ask(f"mutation ($input: {kind}) {{ {fields} }}", input=form)
        told.update(one["__typename"] for one in answer.values())
    return told


async def test_a_sign_up_that_is_refused_for_its_form_hashes_nothing(house: House) -> None:
    with counted() as costs:
        told = await flood(house.person(), "signUp", 40, **{**FORM, "acceptsTerms": False})
    assert told == {"InvalidInput": 40}
    assert costs.hashes == 0


async def test_sign_ups_with_an_e_mail_that_is_taken_hash_so_often(house: House) -> None:
    await house.signed_up("Eva", "eva@casa.example")
    with counted() as costs:
        told = await flood(house.person(address="203.0.113.7"), "signUp", 40, **FORM)
    assert told == {"InvalidInput": 30, "Throttled": 10}
    assert costs.hashes == 30


@pytest.mark.parametrize("typed", [{"token": "x"}, {"email": "eva@casa.example", "code": "AAAAA-AAA"}])
async def test_wrong_links_and_codes_side_by_side_hash_so_often(house: House, typed: dict[str, str]) -> None:
    stranger = house.person()
    with counted() as costs:
        told = await asyncio.gather(
            *(stranger.do("resetPassword", **typed, password="otro buen secreto") for _ in range(40))
        )
    assert Counter(one["__typename"] for one in told) == {"DeadLink": 10, "Throttled": 30}
    assert costs.hashes == 10


async def test_an_invitation_that_can_not_be_accepted_hashes_so_often(town: Town) -> None:
    await town.owner.do("inviteEmployee", name="Ana", email="ana@casa.example", role="CASHIER")
    await town.house.run_jobs()
    form = {"token": mailed_token(town.house, "ana@casa.example", "/invitation"), "name": "Ana", "password": PASSWORD}
    with counted() as costs:
        told = await flood(town.house.person(), "acceptInvitation", 40, **form)
    assert told == {"InvalidInput": 20, "Throttled": 20}
    assert costs.hashes == 20


@pytest.mark.parametrize(
    ("mutation", "form", "each"),
    [
        ("setPin", {"pin": "4711"}, 1),
        ("setTillPin", {"pin": "4711", "merchant": "cafe-aurora"}, 1),
        ("changePassword", {"newPassword": PASSWORD}, 1),
        ("changePassword", {"newPassword": PASSWORD, "currentPassword": PASSWORD}, 2),
    ],
)
async def test_whoever_is_signed_in_changes_a_secret_so_often_an_hour(
    town: Town, mutation: str, form: dict[str, str], each: int
) -> None:
    who = town.ana.person if mutation == "setPin" else town.cashier
    confirmed = await who.do("confirmIdentity", password=PASSWORD)
    assert confirmed["__typename"] == "ConfirmIdentitySuccess"
    with counted() as costs:
        told = await flood(who, mutation, 40, **form)
    assert sorted(told.values()) == [10, 30]
    assert told["Throttled"] == 10
    assert costs.hashes == 30 * each
    town.house.clock.move(minutes=61)
    await who.do("confirmIdentity", password=PASSWORD)
    assert (await flood(who, mutation, 1, **form))["Throttled"] == 0


async def test_the_right_password_is_checked_so_often_an_hour(town: Town) -> None:
    most = throttle.PASSWORD_CHECKS.most
    for mutation, form in (
        ("signIn", {"email": "ana@casa.example", "password": PASSWORD}),
        ("confirmIdentity", {"password": PASSWORD}),
    ):
        who = town.ana.person if mutation == "confirmIdentity" else town.house.person()
        with counted() as costs:
            told = await flood(who, mutation, most + ALIASES, **form)
        assert (told["Throttled"], costs.hashes) == (ALIASES, most), mutation
