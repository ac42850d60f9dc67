"""Who is on the server is told to nobody: neither by an answer nor by what it costs to make one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from support.attack import operations
from support.costs import counted
from support.house import Person
from support.rest import shop
from support.roles import least_for
from support.town import Town, customer, key

HERE, NOWHERE = "luis@casa.example", "luiz@casa.example"
TOLD = "the answer repeats the address that was typed"
LOOKED_AT: Mapping[str, Mapping[str, Any]] = {
    "signIn": {"password": "no es este"},
    "requestPasswordReset": {},
    "resetPassword": {"code": "AAAAA-AAA", "password": "otro buen secreto"},
    "confirmEmail": {"code": "AAAAA-AAA"},
    "confirmNewsletter": {"code": "AAAAA-AAA"},
}
"""What a stranger may ask with somebody's e-mail, and with what beside it."""
OTHERWISE: Mapping[str, str] = {
    "signIn.input.phone": "test_a_phone_is_looked_up_as_silently",
    "signUp.input.email": "tells of it so often: test_signing_up_tells_of_an_e_mail_so_often_and_side_by_side_no_more",
    "signUp.input.phone": "the same",
}
"""Where a stranger may say who somebody is, and what looks at that instead."""


def test_whatever_a_stranger_may_ask_about_somebody_is_looked_at() -> None:
    open_ = [one for kind in ("query", "mutation") for one in operations(kind) if least_for(one.name) == "NOBODY"]
    ways = {".".join((one.name, *path)) for one in open_ for path in one.words if path[-1] in ("email", "phone")}
    assert ways == {f"{name}.input.email" for name in LOOKED_AT} | set(OTHERWISE)


@pytest.mark.parametrize("mutation", LOOKED_AT)
async def test_a_stranger_learns_of_nobody(town: Town, mutation: str) -> None:
    told, costs = [], []
    for email in ("nobody@casa.example", NOWHERE, HERE):  # the first one pays for what is prepared once
        stranger = town.house.person()
        with counted() as cost:
            answer = await stranger.do(mutation, email=email, **LOOKED_AT[mutation])
        told.append(json.dumps(answer).replace(email, "…"))
        costs.append((cost.hashes, cost.statements))
    assert told[1] == told[2]
    assert costs[1][1], "no statement was seen"
    assert costs[1] == costs[2]


async def test_a_phone_is_looked_up_as_silently(town: Town) -> None:
    await town.luis.person.do("updateProfile", phone="+34600111222")
    told, costs = [], []
    for phone in ("+34600111000", "+34600111223", "+34600111222"):
        with counted() as cost:
            told.append(await town.house.person().do("signIn", phone=phone, password="no es este"))
        costs.append((cost.hashes, cost.statements))
    assert told[1] == told[2]
    assert costs[1] == costs[2]
    assert costs[1][0] == 1


async def test_a_phone_is_looked_up_as_silently_while_its_person_is_shut_out_by_e_mail(town: Town) -> None:
    await town.luis.person.do("updateProfile", phone="+34600111222")
    for _ in range(11):
        shut = await town.house.person().do("signIn", email=HERE, password="no es este")
    assert shut["__typename"] == "Throttled"
    told, costs = [], []
    for phone in ("+34600111000", "+34600111223", "+34600111222"):
        with counted() as cost:
            told.append(await town.house.person().do("signIn", phone=phone, password="no es este"))
        costs.append((cost.hashes, cost.statements))
    assert told[1] == told[2]
    assert costs[1] == costs[2]
    assert costs[1][0] == 1


async def test_signing_up_tells_of_an_e_mail_so_often_and_side_by_side_no_more(town: Town) -> None:
    import asyncio

    form = {"name": "X", "password": "otro buen secreto", "acceptsTerms": True}
    taken = await town.house.person().do("signUp", email=HERE, **form)
    assert taken["fields"][0]["code"] == "TAKEN"
    stranger = town.house.person(address="203.0.113.7")
    told = await asyncio.gather(*(stranger.do("signUp", email=f"x{n}@casa.example", **form) for n in range(40)))
    assert [one["__typename"] for one in told].count("SignUpSuccess") == 30


async def test_a_shop_does_not_learn_that_somebody_is_on_the_server(town: Town) -> None:
    """Entering a customer, or inviting somebody: the same with an e-mail that has an account elsewhere."""
    zoe = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    for mutation, form in (
        ("createCustomer", {"name": "Zoe"}),
        ("inviteEmployee", {"name": "Zoe", "role": "CASHIER"}),
    ):
        told = []
        for email in (zoe.person.email, "zoa@casa.example"):
            answer = json.dumps(await town.owner.do(mutation, email=email, **form)).replace(email, "…")
            told.append(_shape(json.loads(answer)))
        assert told[0] == told[1], mutation
    till = await shop(town)
    elsewhere = await customer(town.house, "Eva", "eva@casa.example", join=None)
    await elsewhere.person.do("updateProfile", phone="+34600111222")
    for ref in ({"email": "eva@casa.example"}, {"email": "nadie@casa.example"}, {"phone": "+34600111222"}):
        body = {"customer": ref, "points": 5}
        assert (await till.problem("POST", "/points", body, **{"Idempotency-Key": key()})) == (404, "NOT_FOUND")
    records = await town.manager.ask('{ members(query: "zoe") { edges { node { name hasApp } } } }')
    assert [edge["node"]["hasApp"] for edge in records["members"]["edges"]] == [False, False]


async def test_registering_tells_only_who_may(town: Town) -> None:
    """A recovery mail goes to who has an account, and nobody else hears of it."""
    await town.house.run_jobs()
    await ask_reset(town.house.person(), NOWHERE)
    await ask_reset(town.house.person(), HERE)
    before = mails(town)
    assert before > 0  # of signing up
    await town.house.run_jobs()
    assert mails(town) - before == 1


async def ask_reset(who: Person, email: str) -> None:
    assert (await who.do("requestPasswordReset", email=email))["__typename"] == "RequestPasswordResetSuccess"


def mails(town: Town) -> int:
    folder = town.house.settings.data_dir / "mail"
    return sum(b"luis@casa" in file.read_bytes() or b"luiz@casa" in file.read_bytes() for file in folder.glob("*.eml"))


def _shape(value: Any) -> Any:
    """Without ids, codes and moments, which are each one's own."""
    if isinstance(value, dict):
        own = ("id", "code", "memberCode", "memberId", "joinedAt", "invitedAt", "createdAt", "version")
        return {name: _shape(one) for name, one in value.items() if name not in own}
    return [_shape(one) for one in value] if isinstance(value, list) else value
