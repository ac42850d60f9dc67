"""A shop at its busiest, over HTTP: tills by REST, cashiers and customers by GraphQL, a manager with files and pushes.

Whoever hears nothing asks again with the same key, until it is acknowledged.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx

from support.documents import document_for
from support.files import upload
from support.house import Person
from support.imports import table
from support.rest import Shop

SHOP = "cafe-aurora"
PAUSE = 0.2
"""Seconds before the same is asked again."""
SECONDS_TO_HEAR = 20
"""After that a client gives up a request, and asks again."""
ROWS_A_FILE = 20
HANDED_OVER = "-handed-over"
AWAY = ("UNAVAILABLE", "NO_ROOM")
"""Codes of answers that say: nothing was done, come back."""


class Unheard(Exception):
    """No answer, or one that says to come back."""


@dataclass
class Asked:
    """What was asked for by the name of each operation's kind, and what was acknowledged."""

    names: dict[str, str] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    troubles: Counter[str] = field(default_factory=Counter)
    grown: asyncio.Condition = field(default_factory=asyncio.Condition)

    def of(self, kind: str, *, acknowledged: bool = False) -> set[str]:
        return {name for name, its in self.names.items() if its == kind and (not acknowledged or name in self.answers)}

    async def acknowledge(self, name: str, answer: Any) -> None:
        async with self.grown:
            self.answers[name] = answer
            self.grown.notify_all()

    async def reaches(self, many: int) -> None:
        """Until so many are acknowledged."""
        async with self.grown:
            await self.grown.wait_for(lambda: len(self.answers) >= many)


@dataclass
class Busy:
    """*customers*: their browsers by member code, signed in at the server under test, as are all the others."""

    till: Shop
    cashier: Person
    manager: Person
    customers: dict[str, Person]
    reward: str
    rng: random.Random
    asked: Asked = field(default_factory=Asked)
    _numbers: count[int] = field(default_factory=count)

    @asynccontextmanager
    async def at_work(self, *, imports: bool = True) -> AsyncIterator[None]:
        """Everybody, while the block runs, and on until each has heard of what they asked."""
        stop = asyncio.Event()
        work = [self.award_by_rest] * 4 + [self.award] * 4 + [self.redeem] * 3
        async with asyncio.TaskGroup() as people:
            for one in work:
                people.create_task(self._go_on(one, stop))
            people.create_task(self.push())
            if imports:
                people.create_task(self.bring_file())
            yield
            stop.set()

    async def _go_on(self, one: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
        while not stop.is_set():
            await one()

    def _code(self) -> str:
        return self.rng.choice(list(self.customers))

    def _name(self, kind: str) -> str:
        name = f"{kind}-{next(self._numbers)}"
        self.asked.names[name] = kind
        return name

    async def award_by_rest(self) -> None:
        name = self._name("award")
        body = {"customer": {"code": self._code()}, "amount_minor": 300, "description": name}
        await self._until_heard(name, lambda: self._rest("/points", body, name))

    async def award(self) -> None:
        name, code = self._name("award"), self._code()
        values = {"member": {"code": code}, "points": 3, "description": name, "idempotencyKey": name, "merchant": SHOP}
        await self._until_heard(name, lambda: done(self.cashier, "awardPoints", **values))

    async def redeem(self) -> None:
        """A customer asks for a reward; a cashier hands it over, or the customer thinks better of it."""
        name, code = self._name("redemption"), self._code()
        told = await self._until_heard(
            name, lambda: done(self.customers[code], "requestRedemption", rewardId=self.reward, idempotencyKey=name)
        )
        number, handed = told["redemption"]["id"], f"{name}{HANDED_OVER}"
        if self.rng.random() < 0.7:
            self.asked.names[handed] = "handed over"
            values = {"redemptionId": number, "idempotencyKey": handed, "merchant": SHOP}
            await self._until_heard(handed, lambda: done(self.cashier, "confirmRedemption", **values))

    async def push(self) -> None:
        name = self._name("push")
        values = {"push": {"title": name, "body": "Hoy, dos por uno."}, "idempotencyKey": name, "merchant": SHOP}
        await self._until_heard(name, lambda: done(self.manager, "sendPush", **values))

    async def bring_file(self) -> None:
        """Points in a file, taken through all its steps; each row is an operation."""
        names = [self._name("row") for _ in range(ROWS_A_FILE)]
        text = table(("Código", "Puntos", "Descripción"), *((self._code(), "2", name) for name in names))
        job = await self._heard(lambda: self._start(text))
        found = await self._heard(lambda: self._import(job, "CHECKED", "MAPPING"))
        form = {"id": job, "mapping": [column["field"] for column in found["columns"]], "merchant": SHOP}
        if found["state"] == "MAPPING":
            await self._heard(lambda: self._step("checkImport", form, "CHECKING", "CHECKED"))
            await self._heard(lambda: self._import(job, "CHECKED"))
        await self._heard(lambda: self._step("runImport", {"id": job, "merchant": SHOP}, "RUNNING", "DONE"))
        await self._heard(lambda: self._import(job, "DONE"))
        for name in names:
            await self.asked.acknowledge(name, job)

    async def _step(self, mutation: str, form: dict[str, Any], *after: str) -> None:
        """Who heard nothing of it and asks again is refused where it was done; *after* it the import is in one of
        these states."""
        told = await answered(self.manager, mutation, **form)
        if not told["__typename"].endswith("Success"):
            await self._import(form["id"], *after)

    async def _import(self, job: str, *states: str) -> Any:
        query = "query ($id: ID!) { importJob(id: $id) { state failure columns { field } } }"
        found = (await asked(self.manager, query, id=job))["importJob"]
        assert found["state"] != "FAILED", found
        if found["state"] not in states:
            raise Unheard(f"the import is {found['state']}")
        return found

    async def _start(self, text: str) -> str:
        """Who hears nothing begins anew: an import that was only begun does nothing."""
        sent = await heard_by(upload(self.manager, text.encode(), "puntos.csv"))
        begun = await done(self.manager, "startImport", kind="POINTS", uploadId=sent.json()["id"], merchant=SHOP)
        return str(begun["job"]["id"])

    async def _rest(self, path: str, body: Any, name: str) -> Any:
        answer = await heard_by(self.till.ask("POST", path, body, **{"Idempotency-Key": name}))
        assert answer.status_code == 201, answer.text
        return answer.json()

    async def _until_heard(self, name: str, ask: Callable[[], Awaitable[Any]]) -> Any:
        answer = await self._heard(ask)
        await self.asked.acknowledge(name, answer)
        return answer

    async def _heard(self, ask: Callable[[], Awaitable[Any]]) -> Any:
        while True:
            try:
                return await ask()
            except Unheard as why:
                self.asked.troubles[str(why)] += 1
                await asyncio.sleep(PAUSE)


async def done(person: Person, mutation: str, **values: Any) -> Any:
    told = await answered(person, mutation, **values)
    assert told["__typename"].endswith("Success"), told
    return told


async def answered(person: Person, mutation: str, **values: Any) -> Any:
    return (await asked(person, document_for(mutation, True), input=values))[mutation]


async def asked(person: Person, query: str, **variables: Any) -> Any:
    answer = (await heard_by(person.post(query, variables))).json()
    for error in answer.get("errors", ()):
        if error["extensions"]["code"] in AWAY:
            raise Unheard(error["extensions"]["code"])
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


async def heard_by(asking: Awaitable[httpx.Response]) -> httpx.Response:
    try:
        async with asyncio.timeout(SECONDS_TO_HEAR):
            answer = await asking
    except (httpx.TransportError, TimeoutError) as error:
        raise Unheard(type(error).__name__) from error
    if answer.status_code == 503:
        raise Unheard("503")
    assert answer.status_code < 500, answer.text
    return answer
