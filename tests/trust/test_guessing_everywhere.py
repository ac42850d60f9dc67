"""Whoever guesses at one process and then at another, or waits for a restart, gets no more tries than at one. Another
way to guess is another line of GUESSES."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from copy import copy
from dataclasses import dataclass, field
from http.cookiejar import Cookie
from typing import Any

import pytest

from fiel.core.clock import utc_now
from fiel.core.ids import new_code
from fiel.core.settings import Settings, load_settings
from fiel.members.actions.profile import CODE_LENGTH
from fiel.pos.app import make_api
from support.attack import operations
from support.browser import ON_POSTGRES
from support.house import PASSWORD, Person, opened_house
from support.length import rounds
from support.promotions import assign, has, promotion
from support.rest import shop
from support.town import BuiltTown, Customer, Town, TownState, key, with_device
from support.twin import Twin, twin

MORE, FEW = 2, rounds(20, 60)
"""MORE: tries past the last one that is answered, one at each process. FEW: where there is less time, ways that allow
no more are tried alone."""
SLOWLY = {"__typename": "Throttled"}
TOKEN, CODE = "A" * 43, "AAAAA-AAA"
MEMBER, KEY = {"code": "{ana}"}, "{key}"
GUESTS = ("eva", "zoe", "pau", "nil", "leo", "ona", "rut", "sol", "uma")
"""Customers at addresses of their own: what one guesses counts against nobody else."""
GOODS = [{"name": "Un libro", "quantity": 1, "unit_price_minor": 1500}]
CART = {"customer": {"code": "{rut}"}, "lines": GOODS}
WRONG = {"consent": {"pin": "1112"}}


@dataclass(frozen=True, slots=True)
class Guess:
    """*who*: of the town or GUESTS; empty: nobody known. *most*: wrong ones that are answered. *said*: the mutation's
    input, the query's variables or the body, with facts of the town by their names."""

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
    "useVoucher": Guess("cashier", 5, {"voucherId": "{onas}", **WRONG, "idempotencyKey": KEY}),
    "sendPoints": Guess("zoe", 20, {
        "merchant": "cafe-aurora", "recipient": "{drawn}", "points": 1, "idempotencyKey": KEY,
    }),
    "query ($input: TransferPreviewInput!) { previewTransfer(input: $input) { __typename } }": Guess("eva", 20, {
        "input": {"merchant": "cafe-aurora", "recipient": "{drawn}", "points": 1},
    }),
    "query ($code: String!) { pointsOffer(code: $code) { __typename } }": Guess("pau", 20, {"code": "{drawn}"}),
    "query ($code: String!) { householdOffer(code: $code) { __typename } }": Guess("nil", 20, {"code": "{drawn}"}),
    "query ($code: String!) { coupon(code: $code, merchant: \"cafe-aurora\") { __typename } }": Guess("leo", 10, {
        "code": "NADA2026",
    }),
    "query ($code: String!) { coupon(code: $code) { __typename } }": Guess("", 60, {"code": "{drawn}"}),
    "query ($checkout: CheckoutInput!) { checkoutQuote(checkout: $checkout) { __typename } }": Guess("manager", 60, {
        "checkout": {"member": MEMBER, "goodsMinor": 900, "codes": ["NADA"]},
    }),
    "commitCheckout#codes": Guess("owner", 60, {
        "checkout": {"member": MEMBER, "goodsMinor": 900, "codes": ["NADA"]}, "quote": "x", "idempotencyKey": KEY,
    }),
    "query ($code: String!) { member(code: $code) { id } }": Guess("manager", 60, {"code": "{drawn}"}),
    "POST /api/v1/vouchers/{sols}/use": Guess("", 5, WRONG),
    "POST /api/v1/checkouts": Guess("", 5, {**CART, **WRONG, "points": 1, "order_id": "1", "quote": "x"}),
    "POST /api/v1/redemptions": Guess("", 5, {"customer": {"code": "{uma}"}, "reward_id": "{reward}", **WRONG}),
    "POST /api/v1/checkout-quotes": Guess("", 60, {**CART, "codes": ["NADA"]}),
    "POST /api/v1/checkouts#codes": Guess("", 60, {**CART, "codes": ["NADA"], "order_id": "2", "quote": "x"}),
    "POST /api/v1/coupon-claims": Guess("", 60, {"customer": MEMBER, "code": "NADA2026"}),
    "POST /api/v1/identify": Guess("", 60, {"qr": "{drawn}"}),
    "POST /api/v1/promo-codes": Guess("", 60, {"customer": MEMBER, "code": "NADA"}),
    "GET /api/v1/coupons/NADA2026": Guess("", 60, {}),
    "GET /passes/apple/v1/passes/pass.example.aurora/1": Guess("", 60, {}),
}  # fmt: skip


NAMES = frozenset("code codes pin password currentPassword token credential recipient liveQr".split())
"""How arguments are called that can be guessed."""
UNGUESSED: Mapping[str, str] = {
    "token": "256 bits, or signed: there is nothing to count",
    "liveQr": "signed by a phone's key, for a minute",
    "AddPromoCodesInput.codes": "a shop's own new ones",
    "SetPinInput.pin": "one's own new one", "SetTillPinInput.pin": "the same",
    "AcceptInvitationInput.password": "the same", "SignUpInput.password": "the same",
    "SetApplePassesInput.password": "of the shop's own key",
    "AddPasskeyInput.credential": "answers a question that this session was asked, by a key of its own",
    "ConfirmIdentityInput.credential": "the same; test_passkeys_used.py counts wrong ones",
    "MemberInput.code": "counted by the till wherever it is read, as member's is",
    "requestCheckoutConsent.input.checkout.codes": "quoted as checkoutQuote is, before anything is asked",
    "CustomerRef.code": "counted by the token wherever it is read, as a QR that is identified",
    "GET /vouchers/{code}": "a token that may ask this lists what customers have",
    "GET /coupon-batches/{batch_id}/coupons": "the shop's own list, narrowed",
}  # fmt: skip
"""By operation and path, by where they lie or by name; and why they are not tried."""
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
    guests: dict[str, Person] = field(default_factory=dict)

    def guest(self, name: str, cookies: Iterable[Cookie] = ()) -> Person:
        person = self.guests[name] = self.town.house.person(address=f"198.51.100.{GUESTS.index(name) + 1}")
        for cookie in cookies:
            person.client.cookies.jar.set_cookie(copy(cookie))
        return person

    def guesser(self, name: str) -> Person:
        who = GUESSES[name].who
        if not who:
            return self.town.house.person(address=f"203.0.113.{list(GUESSES).index(name) + 1}")
        if who in self.guests:
            return self.guests[who]
        found = getattr(self.town, who)
        return found if isinstance(found, Person) else found.person

    async def guess(self, name: str) -> str:
        """What it is answered, as a word; the process that did so is the last of *answered*."""
        person, said = self.guesser(name), filled(GUESSES[name].said, self.facts)
        person.confirms = False
        if " /" in name:
            method, _, path = name.partition("#")[0].format(**self.facts).partition(" ")
            proof = f"Bearer {self.facts[name]}" if "/api/" in path else "ApplePass nada"
            body = {"json": said} if said else {}
            headers = {"Authorization": proof, "Idempotency-Key": key()}
            answer = await person.client.request(method, path, headers=headers, **body)
            status = answer.status_code
            assert status in (401, 404, 422, 429) or answer.json()["code"] == "WRONG_PIN", (name, answer.text)
            return "Throttled" if status == 429 else str(status)
        if name.startswith("query"):
            answer = (await person.post(name, said)).json()
            told = list((answer.get("data") or {}).values())
            assert all(one in (None, {"__typename": "NotFound"}, SLOWLY) for one in told), (name, answer)
            return "Throttled" if "THROTTLED" in str(answer.get("errors")) or SLOWLY in told else "unknown"
        return str((await person.do(name.partition("#")[0], **said))["__typename"])


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


async def known(both: Everywhere) -> dict[str, str]:
    """Marta, Ana, Luis and the guests have PINs; Teo's number was not seen, and his QR was, at the cashier's till. Each
    guest has a voucher."""
    town = both.town
    await town.manager.do("setTillPin", pin="4711")
    people = (await town.cashier.ask("{ colleagues { id name } }"))["colleagues"]
    for one in (town.ana, town.luis):
        await one.person.do("setPin", pin="4711")
        await town.award(one, 50)
    guests = {name: await invited(both, name) for name in GUESTS}
    await assign(town, await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}]))
    teo = await with_device(
        town.house, await town.house.signed_up("Teo", "teo@casa.example", phone="+34600000001", join="cafe-aurora")
    )
    scanned = await town.cashier.do("identifyMember", liveQr=teo.live_qr())
    return {
        "ana": town.ana.code, "luis": town.luis.code, "teo": scanned["member"]["id"],
        "marta": next(one["id"] for one in people if one["name"] == "Marta"), "reward": await town.reward(10),
        **{name: (await shop(town, f"Caja {n}")).secret for n, name in enumerate(GUESSES) if " /api/" in name},
        **{name: one.code for name, one in guests.items()},
        **{f"{name}s": (await has(guests[name]))["vouchers"][0]["id"] for name in ("ona", "sol")},
    }  # fmt: skip


async def invited(both: Everywhere, name: str) -> Customer:
    """A guest, with points to spend and a PIN."""
    person = both.guest(name)
    form = {"name": name.title(), "email": f"{name}@casa.example", "password": PASSWORD, "acceptsTerms": True}
    done = await person.do("signUp", **form, join="cafe-aurora")
    assert done["__typename"] == "SignUpSuccess", done
    made = await with_device(both.town.house, person)
    assert (await person.do("setPin", pin="4711"))["__typename"] == "SetPinSuccess"
    await both.town.award(made, 50)
    return made


@ON_POSTGRES
async def test_processes_count_together_and_a_restart_forgets_nothing(town: BuiltTown, settings: Settings) -> None:
    with twin() as other:
        async with everywhere(settings, other, town.state) as both:
            facts = both.facts = await known(both)
            assert await told_of(both) == {name: (one.most, MORE, {0, 1}, {0, 1}) for name, one in TRIED.items()}
            state, moment = TownState.of(both.town), both.town.house.clock()
            guests = {name: list(one.client.cookies.jar) for name, one in both.guests.items()}
    with twin() as another:
        async with everywhere(settings, another, state) as both:
            both.facts, both.town.house.clock.now = facts, moment
            for name, cookies in guests.items():
                both.guest(name, cookies)
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


def test_each_way_to_guess_is_tried_or_told_why() -> None:
    ways = {way: of for way, of in (*in_schema(), *over_rest()) if way.rpartition(".")[2] in NAMES or way[:4] == "GET "}
    tried = set(in_guesses())
    reasons = {way: {way, of, way.rpartition(".")[2]} & set(UNGUESSED) for way, of in ways.items() if way not in tried}
    assert [way for way, why in reasons.items() if not why] == []
    assert {one for why in reasons.values() for one in why} == set(UNGUESSED)


def in_schema() -> Iterator[tuple[str, str]]:
    """``operation.path`` of each text, and ``type.name``."""
    for kind in ("query", "mutation"):
        for one in operations(kind):
            for path, within in one.words.items():
                yield ".".join((one.name, *path)), f"{within}.{path[-1]}"


def over_rest() -> Iterator[tuple[str, str]]:
    """``METHOD /path.fields`` of a body, and ``schema.name``; ``METHOD /path`` of what has a code in it."""
    document = make_api(load_settings(), utc_now).openapi()
    schemas = document["components"]["schemas"]

    def below(schema: Mapping[str, Any], within: str) -> Iterator[tuple[str, str]]:
        for one in (schema, *schema.get("anyOf", ())):
            if "$ref" in one:
                name = one["$ref"].rpartition("/")[2]
                yield from below(schemas[name], name)
            for field_, told in one.get("properties", {}).items():
                yield field_, f"{within}.{field_}"
                yield from ((f"{field_}.{path}", of) for path, of in below(told, within))

    for path, methods in document["paths"].items():
        for method, told in methods.items():
            name = f"{method.upper()} {path}"
            for content in told.get("requestBody", {}).get("content", {}).values():
                for found, of in below(content["schema"], ""):
                    yield f"{name}.{found}".replace("live_qr", "liveQr"), of
            if any(one["name"] == "code" for one in told.get("parameters", ())):
                yield name, name


def in_guesses() -> Iterator[str]:
    """What GUESSES try, as they are called there."""
    for name, guess in GUESSES.items():
        called = name.partition("#")[0]
        if " /" in name:
            called = re.sub(r"/vouchers/[^/]+/", "/vouchers/{voucher_id}/", called.replace("/api/v1", ""))
            yield re.sub("/NADA.*", "/{code}", called)
        prefix = re.sub(r".*?{ (\w+).*", r"\1", called) if name.startswith("query") else called
        said = guess.said if name.startswith("query") or " /" in name else {"input": guess.said}
        yield from (f"{prefix}.{path}" for path in paths_of(said))


def paths_of(said: Mapping[str, Any]) -> Iterator[str]:
    for name, one in said.items():
        yield name
        if isinstance(one, Mapping) and one != MEMBER:
            yield from (f"{name}.{path}" for path in paths_of(one))
