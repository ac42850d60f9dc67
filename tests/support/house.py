"""A whole server in process, on its own database, with a clock that the test moves."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import httpx
from starlette.applications import Starlette

from fiel.app import make_app
from fiel.automations import calendar, running
from fiel.automations.gifts.giving import begin_gifts
from fiel.core import db
from fiel.core.settings import Settings
from fiel.ledger.reconcile import reconcile
from fiel.messaging.mails.transport import Postman
from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push.claiming import Lane
from fiel.messaging.push.pipeline import send_due_pushes
from fiel.messaging.push.posting import Poster
from fiel.messaging.push.vapid import load_or_make_keys
from fiel.messaging.services import Services
from fiel.messaging.webhooks.pipeline import send_due_webhooks
from fiel.worker import run_due_jobs, run_due_mail
from support.documents import document_for
from support.twin import ADDRESS, SharedMoment, Twin

PASSWORD = "un buen secreto"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ORIGIN = "http://localhost:8000"
SECONDS = 60


@dataclass
class TestClock:
    """Stands still until it is moved."""

    now: datetime = START
    __test__ = False

    def __call__(self) -> datetime:
        return self.now

    def move(self, **delta: float) -> None:
        self.now += timedelta(**delta)


class SharedClock(TestClock):
    """Moved for a second process too."""

    def __init__(self, moment: SharedMoment) -> None:
        self._moment = moment
        super().__init__()

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name == "now":
            self._moment.set(value)


@dataclass
class Person:
    """Somebody at a browser: a cookie jar and GraphQL over HTTP."""

    client: httpx.AsyncClient
    language: str = "en"
    email: str = ""
    confirms: bool = True
    """Answers the question who it is by itself, as somebody does who knows the password, and goes on."""

    async def post(self, query: str, variables: dict[str, Any] | None = None, **headers: str) -> httpx.Response:
        return await self.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers={"Accept-Language": self.language, **headers},
        )

    async def ask(self, query: str, /, **variables: Any) -> Any:
        """The data; an error fails the test."""
        answer = (await self.post(query, variables)).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def error(self, query: str, /, **variables: Any) -> str:
        """The code of the one top-level error."""
        answer = (await self.post(query, variables)).json()
        assert len(answer["errors"]) == 1, answer
        code: str = answer["errors"][0]["extensions"]["code"]
        return code

    async def sign_in_again(self) -> None:
        """After so long that the session has ended."""
        result = await self.do("signIn", email=self.email, password=PASSWORD)
        assert result["__typename"] == "SignInSuccess", result

    async def fetch(self, path: str) -> httpx.Response:
        """A file, after proving who it is where that is asked for."""
        answer = await self.client.get(path)
        if answer.status_code == 403 and self.confirms:
            await self.ask(document_for("confirmIdentity", True), input={"password": PASSWORD})
            answer = await self.client.get(path)
        return answer

    async def do(self, mutation: str, **values: Any) -> Any:
        """A mutation with everything that its result can say."""
        document, given = document_for(mutation, bool(values)), {"input": values} if values else {}
        told = (await self.ask(document, **given))[mutation]
        if told["__typename"] == "ConfirmIdentity" and self.confirms:
            await self.ask(document_for("confirmIdentity", True), input={"password": PASSWORD})
            told = (await self.ask(document, **given))[mutation]
        return told


@dataclass
class House:
    """The server and its surroundings."""

    app: Starlette
    settings: Settings
    clock: TestClock
    http: aiohttp.ClientSession
    poster: Poster
    rng: random.Random = field(default_factory=lambda: random.Random(7))
    twin: Twin | None = None
    """Another process, which answers every second request."""
    _clients: list[httpx.AsyncClient] = field(default_factory=list)

    def person(self, language: str = "en", address: str = "127.0.0.1") -> Person:
        transport: httpx.AsyncBaseTransport = httpx.ASGITransport(app=self.app, client=(address, 5000))
        headers = {"Origin": ORIGIN}
        if self.twin is not None:
            transport, headers = self.twin.by_turns(transport), {**headers, ADDRESS: address}
        client = httpx.AsyncClient(transport=transport, base_url=ORIGIN, headers=headers, timeout=SECONDS)
        self._clients.append(client)
        return Person(client, language)

    async def signed_up(self, name: str, email: str, **more: Any) -> Person:
        person = self.person()
        person.email = email
        result = await person.do("signUp", name=name, email=email, password=PASSWORD, acceptsTerms=True, **more)
        assert result["__typename"] == "SignUpSuccess", result
        return person

    @property
    def services(self) -> Services:
        return Services(
            self.settings,
            self.clock,
            self.poster,
            self.http,
            load_or_make_keys(self.settings),
            Postman(self.settings, self.clock),
        )

    async def run_jobs(self, services: Services | None = None) -> None:
        """Everything that is due now, and what comes of it. *services*: of a worker that remembers."""
        own = services or self.services
        while sum([await run_due_jobs(own), await run_due_mail(own), await send_due_webhooks(own),
                   await running.go_on(now=own.clock()),
                   *[await send_due_pushes(own, lane) for lane in Lane]]):  # fmt: skip
            pass
        await own.postman.close()

    async def run_reactions(self) -> None:
        """Jobs alone: who has come into an automation stays at its beginning."""
        while await run_due_jobs(self.services):
            pass

    async def look_around(self) -> None:
        """An hour's round: whom time brings into automations, gifts that are due, and what comes of it."""
        await calendar.look(now=self.clock())
        await begin_gifts(now=self.clock())
        await self.run_jobs()

    async def rows(self, sql: str, *values: Any) -> list[db.Row]:
        return await db.fetch(sql, *values)

    async def assert_books_balance(self) -> None:
        assert await reconcile() == []


@asynccontextmanager
async def opened_house(settings: Settings, twin: Twin | None = None) -> AsyncIterator[House]:
    clock = SharedClock(twin.moment) if twin else TestClock()
    app = make_app(settings, clock)
    async with (
        app.router.lifespan_context(app),
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(5)) as http,
        aclosing(Poster(PublicResolver())) as poster,
        twin.opened(app, settings) if twin else nullcontext(),
    ):
        house = House(app, settings, clock, http, poster, twin=twin)
        try:
            yield house
        finally:
            for client in house._clients:
                await client.aclose()
