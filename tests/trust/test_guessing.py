"""Guesses are counted one by one: not by the request that holds them, nor by the process that takes it, and a crowd of
them at once passes no limit."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from fiel.core.settings import Settings
from support.browser import ON_SQLITE
from support.documents import document_for
from support.house import PASSWORD, Person, opened_house
from support.town import Town, customer, key
from support.twin import twin

ALIASES = 15
"""As many as a document may have."""
MOST: Mapping[str, int] = {
    "signIn": 10, "redeemPromoCode": 10, "claimCoupon": 10, "confirmEmail": 10, "resetPassword": 10,
    "confirmNewsletter": 10, "redeemReward": 5, "commitCheckout": 5, "changePassword": 10, "switchEmployee": 5,
}  # fmt: skip
"""Wrong ones that are answered."""


async def asked(town: Town, mutation: str) -> tuple[Person, dict[str, Any]]:
    """Who guesses, and a guess that is wrong."""
    stranger, member = town.house.person(), {"code": town.ana.code}
    if mutation == "switchEmployee":
        await town.manager.do("setTillPin", pin="4711")
        people = (await town.cashier.ask("{ colleagues { id name } }"))["colleagues"]
        number = next(one["id"] for one in people if one["name"] == "Marta")
        return town.cashier, {"employeeId": number, "pin": "1111"}
    if mutation in ("redeemReward", "commitCheckout"):
        await town.ana.person.do("setPin", pin="4711")
        await town.award(town.ana, 50)
        consent = {"pin": "1111"}
        if mutation == "redeemReward":
            form = {"member": member, "rewardId": await town.reward(10), "consent": consent, "idempotencyKey": key()}
            return town.cashier, form
        checkout = {"member": member, "goodsMinor": 900, "points": 1}
        return town.cashier, {"checkout": checkout, "quote": "x", "idempotencyKey": key(), "consent": consent}
    code = {"code": "AAAAA-AAA"}
    return {
        "signIn": (stranger, {"email": "ana@casa.example", "password": "no es este"}),
        "redeemPromoCode": (town.ana.person, {"merchant": "cafe-aurora", "code": "NADA"}),
        "claimCoupon": (town.ana.person, {"merchant": "cafe-aurora", "code": "NADA2026"}),
        "confirmEmail": (stranger, {"email": "ana@casa.example", **code}),
        "confirmNewsletter": (stranger, {"email": "ana@casa.example", **code}),
        "resetPassword": (stranger, {"email": "ana@casa.example", **code, "password": "otro buen secreto"}),
        "changePassword": (town.ana.person, {"currentPassword": "no es este", "newPassword": "otro buen secreto"}),
    }[mutation]


@ON_SQLITE
@pytest.mark.parametrize("mutation", MOST)
async def test_aliases_are_guesses_each(town: Town, mutation: str) -> None:
    who, guess = await asked(town, mutation)
    kind = document_for(mutation, has_input=True).partition("$input: ")[2].partition(")")[0]
    fields = " ".join(f"g{n}: {mutation}(input: $input) {{ __typename }}" for n in range(ALIASES))
    answer = await who.ask(f"mutation ($input: {kind}) {{ {fields} }}", input=guess)
    told = Counter(one["__typename"] for one in answer.values())
    assert told["Throttled"] == ALIASES - MOST[mutation], told


@pytest.mark.parametrize("mutation", MOST)
async def test_a_crowd_of_guesses_at_once(town: Town, mutation: str) -> None:
    who, guess = await asked(town, mutation)
    told = Counter(one["__typename"] for one in await asyncio.gather(*(who.do(mutation, **guess) for _ in range(25))))
    assert told["Throttled"] >= 25 - MOST[mutation], told


async def test_one_pin_tried_on_everybody_at_once(town: Town) -> None:
    reward = await town.reward(10)
    people = []
    for number in range(40):
        entered = await town.manager.do("createCustomer", name=f"E{number}")
        people.append(entered["member"]["id"])
    told = await asyncio.gather(*(
        town.cashier.do("redeemReward", member={"membershipId": one}, rewardId=reward, consent={"pin": "1234"},
                        idempotencyKey=key())
        for one in people
    ))  # fmt: skip
    assert Counter(one["__typename"] for one in told) == {"WrongPin": 30, "Throttled": 10}


@pytest.mark.parametrize("email", ["Ana@Casa.example", " ana@casa.example ", "ANA@CASA.EXAMPLE", "ana@ｃasa.example"])
async def test_another_spelling_of_an_e_mail_is_no_other_account(town: Town, email: str) -> None:
    for typed in ["ana@casa.example"] * 5 + [email] * 5:
        code = {"email": typed, "code": "AAAAA-AAA"}
        assert (await town.house.person().do("confirmEmail", **code))["__typename"] == "DeadLink"
        wrong = await town.house.person().do("signIn", email=typed, password="no es este")
        assert wrong["__typename"] == "WrongCredentials"
    for typed in ("ana@casa.example", email):
        code = {"email": typed, "code": "AAAAA-AAA"}
        assert (await town.house.person().do("confirmEmail", **code))["__typename"] == "Throttled"
        wrong = await town.house.person().do("signIn", email=typed, password="no es este")
        assert wrong["__typename"] == "Throttled"


async def test_an_e_mail_and_a_phone_of_one_account_are_guessed_at_as_often_as_one(town: Town) -> None:
    """And nothing says that the two are one person's: by the second it goes on as where there is nobody."""
    phone, nobodys = "+34600111222", "+34600111223"
    await town.ana.person.do("updateProfile", phone=phone)
    strangers = (town.house.person(address=f"203.0.113.{n}") for n in itertools.count(1))

    async def told(password: str, **name: str) -> str:
        answer: str = (await next(strangers).do("signIn", password=password, **name))["__typename"]
        return answer

    by_mail = [await told("no es este", email="ana@casa.example") for _ in range(9)]
    assert by_mail == ["WrongCredentials"] * 9
    assert await told("no es este", phone=phone) == "WrongCredentials"
    assert await told(PASSWORD, phone=phone) == await told(PASSWORD, email="ana@casa.example") == "WrongCredentials"
    for name in (phone, nobodys):
        rest = [await told("no es este", phone=name) for _ in range(11)]
        assert Counter(rest[: 8 if name == phone else 10]).keys() == {"WrongCredentials"}
        assert rest[-1] == "Throttled"
    town.house.clock.move(minutes=15, seconds=1)
    assert await told(PASSWORD, phone=phone) == "SignInSuccess"


async def test_a_sign_in_forgets_what_went_wrong_by_either_name(town: Town) -> None:
    await town.ana.person.do("updateProfile", phone="+34600111222")
    for name in ({"email": "ana@casa.example"}, {"phone": "+34600111222"}):
        for _ in range(9):
            wrong = await town.house.person().do("signIn", password="no es este", **name)
            assert wrong["__typename"] == "WrongCredentials"
        right = await town.house.person().do("signIn", password=PASSWORD, **name)
        assert right["__typename"] == "SignInSuccess"


def neighbours(count: int) -> list[str]:
    """Addresses of one IPv6 line, which has as many as it likes."""
    return [f"2001:db8:1:2:{n:x}::{n:x}" for n in range(1, count + 1)]


async def test_a_line_with_many_addresses_guesses_as_often_as_one(town: Town) -> None:
    async def told(address: str, number: int) -> str:
        guess = {"email": f"nadie{number}@casa.example", "password": "no es este"}
        kind: str = (await town.house.person(address=address).do("signIn", **guess))["__typename"]
        return kind

    sprayed = [await told(address, number) for number, address in enumerate(neighbours(52))]
    assert Counter(sprayed) == {"WrongCredentials": 50, "Throttled": 2}
    assert await told("2001:db8:1:3::1", 60) == "WrongCredentials"
    mapped = [await told(("203.0.113.7", "::ffff:203.0.113.7")[n % 2], n) for n in range(52)]
    assert Counter(mapped) == {"WrongCredentials": 50, "Throttled": 2}


async def test_a_line_with_many_addresses_signs_up_as_often_as_one(town: Town) -> None:
    told = []
    for number, address in enumerate(neighbours(31)):
        form = {"name": "Eva", "email": f"eva{number}@casa.example", "password": PASSWORD, "acceptsTerms": True}
        told.append((await town.house.person(address=address).do("signUp", **form))["__typename"])
    assert Counter(told) == {"SignUpSuccess": 30, "Throttled": 1}


async def test_a_line_with_many_addresses_reads_public_ratings_as_often_as_one(town: Town) -> None:
    told = []
    for address in neighbours(121):
        reader = town.house.person(address=address).client
        told.append((await reader.get("/api/v1/public/cafe-aurora/products/LIBRO/rating")).status_code)
    assert Counter(told) == {200: 120, 429: 1}


async def test_an_inbox_is_not_filled_from_outside(town: Town) -> None:
    """Mails that anybody can have sent to somebody: so many an hour, also when asked for all at once."""
    zoe = await customer(town.house, "Zoe", "zoe@casa.example")
    await town.house.run_jobs()
    before = len(list((town.house.settings.data_dir / "mail").glob("*.eml")))
    strangers = [town.house.person(address=f"203.0.113.{n}") for n in range(20)]
    await asyncio.gather(*(one.do("requestPasswordReset", email="zoe@casa.example") for one in strangers))
    await asyncio.gather(*(zoe.person.do("requestEmailConfirmation") for _ in range(20)))
    await asyncio.gather(*(zoe.person.do("askForNewsletter", merchant="cafe-aurora") for _ in range(20)))
    await town.house.run_jobs()
    assert 3 <= len(list((town.house.settings.data_dir / "mail").glob("*.eml"))) - before <= 15


async def test_two_processes_count_together_and_a_restart_forgets_nothing(settings: Settings) -> None:
    wrong = {"email": "ana@casa.example", "password": "no es este"}
    with twin() as other:
        async with opened_house(settings, other) as house:
            await house.signed_up("Ana", "ana@casa.example")
            answered = list[int]()

            def seen(turns: Iterator[int]) -> Iterator[int]:
                for one in turns:
                    answered.append(one)
                    yield one

            other.turns = seen(other.turns)
            told = [(await house.person().do("signIn", **wrong))["__typename"] for _ in range(12)]
            assert Counter(zip(answered, told, strict=True)) == {
                (process, kind): many
                for process in (0, 1)
                for kind, many in (("WrongCredentials", 5), ("Throttled", 1))
            }
    async with opened_house(settings) as house:
        told = await house.person().do("signIn", **{**wrong, "password": PASSWORD})
        assert told["__typename"] == "Throttled"
        house.clock.move(minutes=15, seconds=1)
        told = await house.person().do("signIn", **{**wrong, "password": PASSWORD})
        assert told["__typename"] == "SignInSuccess"
