"""Subscriptions that answer many at once: what a resolver hands back to say who may be told the same.

A subscription whose resolver is a generator is private: it runs for each listener alone. One that returns a ``Live``
shares: listeners of one ``tell`` and one topic are served together, and whoever is named in one ``Telling`` gets the
same bytes where document, variables, language and region are the same too. So ``tell`` must put into one telling only
those for whom the value is the same in every field. A field that asks who is asking is answered to each alone.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from fiel.core.broker import Event
from fiel.core.language import Language

T = TypeVar("T")
S = TypeVar("S")


class Ended:
    """Instead of a value: these listeners may listen no longer. *why* makes what they are told."""

    __slots__ = ("why",)

    def __init__(self, why: Callable[[Language], Exception]) -> None:
        self.why = why


@dataclass(frozen=True, slots=True)
class Telling(Generic[S, T]):
    """What is told to *seats*, the same to each; nothing is told to those that stand in no telling."""

    value: T | Ended
    seats: Sequence[S]


Tell = Callable[[Event, Sequence[S]], Awaitable[Sequence[Telling[S, T]]]]
"""Asked once for each event, for all its listeners: who may still listen, and who is told what."""


@dataclass(frozen=True, slots=True)
class Live(Generic[S, T]):
    """*seat*: a listener, as ``tell`` knows it. *begin*: what it is told first, read once it hears every event."""

    topic: str
    seat: S
    tell: Tell[S, T]
    begin: Callable[[], Awaitable[T]] | None = None

    def __aiter__(self) -> AsyncGenerator[T, None]:
        """Only the WebSocket serves a ``Live``; graphql-core asks whether it could be gone through."""
        raise NotImplementedError


def live(
    topic: str, seat: S, tell: Tell[S, T], begin: Callable[[], Awaitable[T]] | None = None
) -> AsyncGenerator[T, None]:
    """A ``Live``, as the schema's types want to see it."""
    return cast(AsyncGenerator[T, None], Live(topic, seat, tell, begin))
