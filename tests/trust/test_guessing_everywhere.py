"""Whoever guesses at one process and then at another, or waits for a restart, gets no more tries than at one. Another
way to guess is another line of GUESSES."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from fiel.core.ids import new_code
from fiel.core.settings import Settings
from fiel.members.actions.profile import CODE_LENGTH
from support.browser import ON_POSTGRES
from support.house import PASSWORD, Person, opened_house
from support.length import rounds
from support.rest import shop
from support.town import BuiltTown, Town, TownState, key, with_device
from support.twin import Twin, twin

MORE, FEW = 2, rounds(20, 60)
"""MORE: tries past the last one that is answered, one at each process. FEW: where there is less time, ways that allow
no more are tried alone."""
TOKEN, CODE = "A" * 43, "AAAAA-AAA"
MEMBER, KEY = {"code": "{ana}"}, "{key}"


@dataclass(frozen=True, slots=True)
class Guess:
    """*who*: of the town; empty: nobody known. *most*: wrong ones that are answered. *said*: the mutation's input, the
    query's variables or the body, with facts of the town by their names."""

    who: str
    most: int
    said: dict[str, Any]


GUESSES: Mapping[str, Guess] = {
    "signIn": Guess("", 10, {"email": "ana@casa.example", "password": "no es este"}),
    "signInByLink": Guess("", 30, {"token": TOKEN}),
    "signInByPasskey": Guess("", 50, {"credential": "nada"}),
    "confirmEmail": Guess("", 10, {"email": "ana@casa.example", "code": CODE}),
    "resetPassword": Guess("", 10, {"email": "luis@casa.example", "code": CODE, "password": PASSWORD}),
    "confirmNewsletter": Guess("", 10, {"email": "eva@casa.example", "code": CODE}),
    "changePassword": Guess("ana", 10, {"currentPassword": "no es este", "newPassword": "otro buen secreto"}),
    "confirmIdentity": Guess("luis", 10, {"password": "no es este"}),
    "redeemPromoCode": Guess("ana", 10, {"merchant": "cafe-aurora", "code": "NADA"}),
    "claimCoupon": Guess("ana", 10, {"merchant": "cafe-aurora", "code": "NADA2026"}),
    "acceptPoints": Guess("luis", 20, {"code": "{drawn}"}),
    "joinHousehold": Guess("ana", 20, {"code": "{drawn}"}),
    "switchEmployee": Guess("cashier", 5, {"employeeId": "{marta}", "pin": "1112"}),
    "redeemReward": Guess("cashier", 5, {
        "member": MEMBER, "rewardId": "{reward}", "consent": {"pin": "1112"}, "idempotencyKey": KEY,
    }),
    "commitCheckout": Guess("cashier", 5, {
        "checkout": {"member": {"code": "{luis}"}, "goodsMinor": 900, "points": 1}, "quote": "x",
        "consent": {"pin": "1112"}, "idempotencyKey": KEY,
    }),
    "confirmPhone": Guess("cashier", 20, {"id": "{teo}", "phone": "+34600000002"}),
    "redeemMemberCode": Guess("cashier", 60, {"member": MEMBER, "code": "NADA", "idempotencyKey": KEY}),
    "claimMemberCoupon": Guess("cashier", 60, {"member": MEMBER, "code": "NADA2026", "idempotencyKey": KEY}),
    "query ($code: String!) { member(code: $code) { id } }": Guess("manager", 60, {"code": "{drawn}"}),
    "POST /api/v1/promo-codes": Guess("", 60, {"customer": MEMBER, "code": "NADA"}),
    "GET /api/v1/coupons/NADA2026": Guess("", 60, {}),
    "GET /passes/apple/v1/passes/pass.example.aurora/1": Guess("", 60, {}),
}  # fmt: skip


TRIED = {name: guess for name, guess in GUESSES.items() if guess.most <= FEW}


def filled(said: Any, facts: dict[str, str]) -> Any:
    if isinstance(said, dict):
        return {name: filled(one, facts) for name, one in said.items()}
    return said.format(**facts, key=key(), drawn=new_code(CODE_LENGTH)) if isinstance(said, str) else said


@pytest.fixture
def town(postgres_town: BuiltTown) -> BuiltTown:
    """What each of the two processes is opened on."""
    return postgres_town


@dataclass
class Everywhere:
    """A town behind two processes; *answered*: by which, each time."""

    town: Town
    answered: list[int]
    facts: dict[str, str] = field(default_factory=dict)

    def guesser(self, name: str) -> Person:
        who = GUESSES[name].who
        if not who:
            return self.town.house.person(address=f"203.0.113.{list(GUESSES).index(name) + 1}")
        found = getattr(self.town, who)
        return found if isinstance(found, Person) else found.person

    async def guess(self, name: str) -> str:
        """What it is answered, as a word; the process that did so is the last of *answered*."""
        person, said = self.guesser(name), filled(GUESSES[name].said, self.facts)
        person.confirms = False
        if " /" in name:
            method, _, path = name.partition(" ")
            proof = f"Bearer {self.facts['secret']}" if "/api/" in path else "ApplePass nada"
            body = {"json": said} if said else {}
            headers = {"Authorization": proof, "Idempotency-Key": key()}
            status = (await person.client.request(method, path, headers=headers, **body)).status_code
            assert status in (401, 404, 422, 429), (name, status)
            return "Throttled" if status == 429 else str(status)
        if name.startswith("query"):
            answer = (await person.post(name, said)).json()
            return "Throttled" if "THROTTLED" in str(answer.get("errors")) else "unknown"
        return str((await person.do(name, **said))["__typename"])


@asynccontextmanager
async def everywhere(settings: Settings, other: Twin, state: TownState) -> AsyncIterator[Everywhere]:
    answered: list[int] = []

    def seen(turns: Iterator[int]) -> Iterator[int]:
        for one in turns:
            answered.append(one)
            yield one

    other.turns = seen(iter(lambda: len(answered) % 2, None))
    async with opened_house(settings, other) as house:
        yield Everywhere(state.restored(house), answered)


async def known(town: Town) -> dict[str, str]:
    """Marta, Ana and Luis have PINs; Teo's number was not seen, and his QR was, at the cashier's till."""
    await town.manager.do("setTillPin", pin="4711")
    people = (await town.cashier.ask("{ colleagues { id name } }"))["colleagues"]
    for one in (town.ana, town.luis):
        await one.person.do("setPin", pin="4711")
        await town.award(one, 50)
    teo = await with_device(
        town.house, await town.house.signed_up("Teo", "teo@casa.example", phone="+34600000001", join="cafe-aurora")
    )
    scanned = await town.cashier.do("identifyMember", liveQr=teo.live_qr())
    return {
        "ana": town.ana.code, "luis": town.luis.code, "teo": scanned["member"]["id"],
        "marta": next(one["id"] for one in people if one["name"] == "Marta"), "reward": await town.reward(10),
        "secret": (await shop(town)).secret,
    }  # fmt: skip


@ON_POSTGRES
async def test_processes_count_together_and_a_restart_forgets_nothing(town: BuiltTown, settings: Settings) -> None:
    with twin() as other:
        async with everywhere(settings, other, town.state) as both:
            facts = both.facts = await known(both.town)
            assert await told_of(both) == {name: (one.most, MORE, {0, 1}, {0, 1}) for name, one in TRIED.items()}
            state, moment = TownState.of(both.town), both.town.house.clock()
    with twin() as another:
        async with everywhere(settings, another, state) as both:
            both.facts, both.town.house.clock.now = facts, moment
            for name in TRIED:
                assert [await both.guess(name) for _ in range(MORE)] == ["Throttled"] * MORE, name
            both.town.house.clock.move(hours=1, seconds=1)
            for name in TRIED:
                assert await both.guess(name) != "Throttled", name


async def told_of(both: Everywhere) -> dict[str, tuple[int, int, set[int], set[int]]]:
    """Of each way: how many were answered, how many refused; and by which processes."""
    told = {}
    for name, guess in TRIED.items():
        words = [(await both.guess(name), both.answered[-1]) for _ in range(guess.most + MORE)]
        assert [word for word, _ in words if "Success" in word] == [], name
        wrong, refused = (
            [by for word, by in words if (word == "Throttled") is is_refusal] for is_refusal in (False, True)
        )
        told[name] = (len(wrong), len(refused), set(wrong), set(refused))
    return told
