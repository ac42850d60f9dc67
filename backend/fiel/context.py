"""Who is asking, from where, in which language; and what answering needs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

import strawberry
from graphql import GraphQLError
from strawberry.dataloader import DataLoader

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.clock import Clock
from fiel.core.language import Language
from fiel.core.settings import Settings

T = TypeVar("T")


class Unauthenticated(GraphQLError):
    """Nobody is signed in: a top-level error, since there is nothing to answer about."""

    def __init__(self, language: Language) -> None:
        text = "Entra en tu cuenta para continuar." if language == "es" else "Sign in to go on."
        super().__init__(text, extensions={"code": "UNAUTHENTICATED"})


@dataclass(frozen=True, slots=True)
class Beside:
    """What a statement reads that finds out who is asking: SQL from ``c``, the one's customer. *columns* and
    *joins* (LEFT ones: nothing of theirs may be there) go on after others; *values*, of PostgreSQL's types *kinds*, are
    $2, $3, …"""

    columns: str
    joins: str
    order: str
    kinds: tuple[str, ...]
    values: tuple[object, ...]


@dataclass(slots=True)
class Context:
    """One request, or one WebSocket connection. ``new_cookie``: a session token to set, or '' to clear it."""

    settings: Settings
    clock: Clock
    language: Language
    address: str
    user_agent: str
    push_key: str
    load_actor: Callable[[], Awaitable[AccountActor | None]]
    cookie: Callable[[], str] = str
    """The session token that the browser has, which may have been renewed within this request; empty: none."""
    load_beside: Callable[[Beside], Awaitable[tuple[AccountActor | None, list[db.Row]]]] | None = None
    lives_long: bool = False
    """A WebSocket's: time goes on, and the session may end meanwhile."""
    may_write: bool = True
    """Off for what is asked over GET, which is safe to ask: it makes nothing on the way."""
    new_cookie: str | None = None
    is_somebody_else: bool = False
    """Whoever has signed in within this request is not known to be who this browser belonged to."""
    was_asked_who: bool = False
    """Of a context of nobody: somebody wanted to know who is asking."""
    _actor: AccountActor | None = None
    _loaded: bool = False
    _moment: datetime | None = field(default=None)
    _batches: dict[tuple[object, ...], DataLoader[int, Any]] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        """One moment for the whole request."""
        if self._moment is None or self.lives_long:
            self._moment = self.clock()
        return self._moment

    async def viewer(self) -> AccountActor | None:
        if not self._loaded or self.lives_long:
            self._actor, self._loaded = await self.load_actor(), True
        return self._actor

    async def session_until_now(self) -> int:
        """This browser's, for whoever begins another: that one ends. 0: none."""
        actor = await self.viewer()
        return actor.session_id if actor else 0

    async def signed_in(self, account_id: int, token: str) -> None:
        """A session begins at this browser."""
        former = await self.viewer()
        self.is_somebody_else = former is None or former.account_id != account_id
        self.new_cookie = token

    async def account(self) -> AccountActor:
        """Whoever signed in here, in person. Raises Unauthenticated, also on a till that others use by PIN."""
        actor = await self.at_work()
        if actor.is_shared:
            raise Unauthenticated(self.language)
        return actor

    async def account_with(self, read: Beside) -> tuple[AccountActor, list[db.Row] | None]:
        """As ``account``, with *read* in the same statement; None where it is known already who is asking."""
        if self._loaded or self.lives_long or self.load_beside is None:
            return await self.account(), None
        self._actor, rows = await self.load_beside(read)
        self._loaded = True
        return await self.account(), rows

    async def asked_together(
        self, read: Callable[..., Awaitable[Mapping[int, T]]], of: int, *given: Hashable
    ) -> T | None:
        """What ``read(numbers, *given)`` has of one number, asked in one statement with all that this request asks of
        it at the same time. None: nothing."""
        if self.lives_long:  # its moments are many
            return (await read([of], *given)).get(of)

        async def load(numbers: list[int]) -> list[T | None]:
            found = await read(numbers, *given)
            return [found.get(number) for number in numbers]

        batch = self._batches.setdefault((read, *given), DataLoader(load_fn=load, cache=False))
        found: T | None = await batch.load(of)
        return found

    def of_nobody(self) -> Context:
        """For an answer to many in this language: it knows nobody, and remembers that it was asked for somebody."""

        async def nobody() -> AccountActor | None:
            context.was_asked_who = True
            return None

        context = replace(
            self, load_actor=nobody, cookie=str, load_beside=None, address="", user_agent="", lives_long=False,
            new_cookie=None, was_asked_who=False, _actor=None, _loaded=False, _moment=None, _batches={},
        )  # fmt: skip
        return context

    async def afresh(self) -> AccountActor:
        """As ``at_work``, after something about the session changed within this request."""
        self._loaded = False
        return await self.at_work()

    async def at_work(self) -> AccountActor:
        """For what is done for a shop. Raises Unauthenticated."""
        actor = await self.viewer()
        if actor is None:
            raise Unauthenticated(self.language)
        return actor


Info = strawberry.Info[Context, None]
