"""What is told live, too, is the same of a card that wins and of one that doesn't, until it is scratched."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import product, zip_longest
from typing import Any

from graphql import GraphQLObjectType, get_named_type, is_required_argument

from support.attack import Operation, operations
from support.promotions import assign, has, member_id, promotion
from support.rivals import HOME
from support.roles import STAFF
from support.sockets import Socket, connected, until_listening, until_tills_listen
from support.town import Customer, Town, key
from trust.test_scratch_peeking import COFFEE, selection, without_own

HEARD_BY: Mapping[str, tuple[str, ...]] = {
    "walletChanged": ("CUSTOMER",),
    "memberChanged": STAFF,
    "redemptionRequested": STAFF,
    "newsPublished": ("CUSTOMER",),
    "customerDisplay": ("CUSTOMER",),
    "customerDisplayAnswered": ("CASHIER",),
}
"""Who is told of a customer there. The test does something that makes each of them tell."""
OF_ITS_OWN = ("memberChanged", "customerDisplayAnswered")
"""Told by no hub, which counts its listeners."""
DEEPEST, PARTS = 4, 2
"""Documents of which each asks for some of what is told: one alone would be too large."""
WORD = "scratch it and see what you got"
"""In the inbox, of a card that was given."""
GIVEN = {"customerDisplay.holdsOut": True}


@dataclass
class Ear:
    """A socket on which one subscription tells some of what it can. *told*: each answer that differs from the one
    before it by more than whose it is; how often one thing is told depends on what comes together."""

    name: str
    socket: Socket
    told: list[str] = field(default_factory=list)
    last: Any = None
    """What was told last, as it was."""

    async def hears(self) -> None:
        """The next thing that is new."""
        text = self.told[-1:]
        while text == self.told[-1:]:
            self.last = (await self.socket.next())[self.name]
            text = [without_own(self.last)]
        self.told += text

    async def hears_until(self, is_there: Callable[[Any], object]) -> None:
        """What is told on the way there depends on that too, and does not count."""
        before = len(self.told)
        while not is_there(self.last):
            await self.hears()
        del self.told[before:-1]


@dataclass
class Ears:
    """All that can be heard about one customer, by who hears it."""

    each: dict[str, list[Ear]] = field(default_factory=dict)

    async def hear(self, *names: str) -> None:
        """Each subscription of these *names* has something new to tell."""
        for ear in self.all:
            if ear.name in names:
                await ear.hears()

    @property
    def all(self) -> list[Ear]:
        return [ear for some in self.each.values() for ear in some]

    @property
    def told(self) -> list[tuple[str, str, int, str]]:
        return [
            (who, ear.name, number, text)
            for who, some in self.each.items() for ear in some for number, text in enumerate(ear.told)
        ]  # fmt: skip

    @property
    def cards(self) -> Ear:
        """The customer's, where the card is."""
        return next(ear for ear in self.each["CUSTOMER"] if "scratchCards" in (ear.last or {}))

    @property
    def display(self) -> str:
        """What the phone answers."""
        shown: str = next(ear.last["id"] for ear in self.each["CUSTOMER"] if ear.name == "customerDisplay")
        return shown


@asynccontextmanager
async def listening(town: Town, *customers: Customer) -> AsyncIterator[list[Ears]]:
    async with AsyncExitStack() as stack:
        all_ears = []
        for one in customers:
            ears, number = Ears(), await member_id(town, one)
            people = {"CUSTOMER": one.person, "CASHIER": town.cashier, "MANAGER": town.manager, "OWNER": town.owner}
            for operation in operations("subscription"):
                values = values_of(operation, number)
                for role, document in product(HEARD_BY[operation.name], documents(operation, values)):
                    socket = await stack.enter_async_context(connected(town.house, people[role]))
                    socket.subscribe(document, **values)
                    ears.each.setdefault(role, []).append(Ear(operation.name, socket))
            await ears.hear("walletChanged", "memberChanged")
            all_ears.append(ears)
        await until_told_to(town, [ear.name for ears in all_ears for ear in ears.all])
        yield all_ears


def values_of(operation: Operation, member: str) -> dict[str, Any]:
    """Its arguments, with that member where it takes one."""
    merchant = {f"{operation.name}.merchant": HOME} if "merchant" in operation.arguments else {}
    return operation.variables(dict.fromkeys(operation.id_paths, member), {**GIVEN, **merchant})


def documents(operation: Operation, values: Mapping[str, Any]) -> list[str]:
    """For all that can be reached from what it tells: each with all that is plain there, and some of the rest."""
    kind = get_named_type(operation.answers)
    assert isinstance(kind, GraphQLObjectType)
    plain, below = list[str](), list[str]()
    for name, one in kind.fields.items():
        found = selection(get_named_type(one.type), DEEPEST, (kind.name,))
        if found is not None and not any(is_required_argument(argument) for argument in one.args.values()):
            (below if found else plain).append(f"{name} {found}".strip())
    parts = [below[place::PARTS] for place in range(PARTS)]
    return [operation.document(values, f"{{ {' '.join([*plain, *part])} }}") for part in parts if part] or [
        operation.document(values)
    ]


async def until_told_to(town: Town, names: list[str]) -> None:
    """Whoever subscribed is told from now on."""
    await until_listening(town.house, sum(name not in OF_ITS_OWN for name in names))
    await until_tills_listen(names.count("customerDisplayAnswered"))


def has_come(wallet: Any) -> bool:
    """The card and the word of it, as far as either is asked for."""
    return len(wallet.get("scratchCards", [True])) > 0 and WORD in json.dumps(wallet.get("inbox", WORD))


async def goes_on(town: Town, one: Customer, ears: Ears, reward: str) -> None:
    """What may happen to somebody who has a card, none of which scratches it."""
    card = (await has(one))["scratchCards"][0]["id"]
    assert (await town.cashier.do("scratchCard", id=card))["__typename"] == "NotFound"
    await town.award(one, 40)
    await ears.hear("walletChanged", "memberChanged")
    asked = await town.request(one, reward)
    await ears.hear("walletChanged", "memberChanged", "redemptionRequested")
    undone = await one.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert undone["__typename"] == "CancelRedemptionSuccess", undone
    await ears.hear("walletChanged", "memberChanged")
    for typed in ({}, {"amountMinor": 1250}):
        shown = await town.cashier.do("showOnCustomerDisplay", member={"code": one.code}, **typed)
        assert shown["__typename"] == "ShowOnCustomerDisplaySuccess", shown
        await ears.hear("customerDisplay")
    for is_shown in (True, False):
        await one.person.do("answerCustomerDisplay", display=ears.display, isShown=is_shown)
        await ears.hear("customerDisplayAnswered")


def test_of_each_subscription_it_is_known_who_hears_it() -> None:
    assert {one.name for one in operations("subscription")} == set(HEARD_BY)


async def test_nothing_told_live_differs(town: Town) -> None:
    promo = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "Un café", "total": 1, "actions": COFFEE}, {"title": "Sin premio", "total": 1}])  # fmt: skip
    reward = await town.reward(10)
    async with listening(town, town.ana, town.luis) as (ana, luis):
        await assign(town, promo)
        for ears in (ana, luis):
            for ear in ears.each["CUSTOMER"]:
                if ear.name == "walletChanged":
                    await ear.hears_until(has_come)
        for one, ears in ((town.ana, ana), (town.luis, luis)):
            await goes_on(town, one, ears, reward)
        await publish(town)
        for ears in (ana, luis):
            await ears.hear("newsPublished")
        assert [both for both in zip_longest(ana.told, luis.told) if both[0] != both[1]] == []
        assert all(ear.told for ear in ana.all), "each had something to tell"
        seen = [len(json.loads(told)["scratchCards"]) for told in ana.cards.told]
        assert seen == [0, 1, 1, 1, 1], "the card was there"
        for one, ears in ((town.ana, ana), (town.luis, luis)):
            card = (await has(one))["scratchCards"][0]["id"]
            assert (await one.person.do("scratchCard", id=card))["__typename"] == "ScratchCardSuccess"
            await ears.cards.hears_until(lambda wallet: wallet["scratchCards"][0]["scratchedAt"])
        assert ana.told != luis.told, "this would have told"


async def publish(town: Town) -> None:
    done = await town.manager.do("publishNews", news={"title": "Hoy", "text": "Ven."}, idempotencyKey=key())
    assert done["__typename"] == "PublishNewsSuccess", done
    await town.house.run_jobs()
