"""Nothing that happens is lost unseen, and nothing comes after the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest
import strawberry

from fiel.context import Context, Unauthenticated
from fiel.core.broker import Event, process_broker
from fiel.core.graphql import subscription
from fiel.core.live import Ended, Telling, live
from fiel.edge.engine import FielSchema
from fiel.edge.live.answering import Answering
from fiel.edge.live.outbox import TOO_SLOW
from support.sockets import connected, until_listening, view_of
from support.town import Town

ASKED = 'subscription { redemptionRequested(merchant: "cafe-aurora") { cost } }'


async def _happened(town: Town) -> Event:
    """A request, of which can be told again."""
    await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(10))
    [row] = await town.house.rows(
        "SELECT id, merchant_id, subject_id FROM activity WHERE kind = 'redemption.requested'"
    )
    return Event(row["id"], "redemption.requested", row["merchant_id"], None, None, row["subject_id"])


async def test_a_request_is_heard_among_thousands_of_other_events(town: Town) -> None:
    event = await _happened(town)
    async with connected(town.house, town.cashier) as till:
        till.subscribe(ASKED)
        await until_listening(town.house, 1)
        process_broker().deliver(event)
        for number in range(4000):  # as a campaign's inboxes come
            process_broker().deliver(Event(number, "inbox.grown", event.merchant_id, number, None, None))
        assert (await till.next())["redemptionRequested"] == {"cost": 10}


async def test_who_can_not_be_told_of_all_is_sent_to_read_afresh(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fiel.edge.live.hub.MOST_WAITING", 8)
    event = await _happened(town)
    async with connected(town.house, town.cashier) as till:
        till.subscribe(ASKED)
        await until_listening(town.house, 1)
        for _ in range(9):
            process_broker().deliver(event)
        assert await till.is_closed() == TOO_SLOW
        await until_listening(town.house, 0)
    async with connected(town.house, town.cashier) as till:
        till.subscribe(ASKED)
        await until_listening(town.house, 1)
        process_broker().deliver(event)
        assert (await till.next())["redemptionRequested"] == {"cost": 10}


async def test_others_have_their_turn_between_answers_that_differ(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    event, turns, at = await _happened(town), 0, list[int]()
    many = Answering.for_many

    async def for_many(self: Answering, *given: Any) -> bytes | None:
        at.append(turns)
        return await many(self, *given)

    async def others() -> None:
        nonlocal turns
        while len(at) < 10:
            turns += 1
            await asyncio.sleep(0)

    monkeypatch.setattr(Answering, "for_many", for_many)
    async with connected(town.house, town.cashier) as till:
        for number in range(10):
            till.subscribe(ASKED.replace("cost", f"cost a{number}: status"), str(number))
        await until_listening(town.house, 10)
        waiting = asyncio.create_task(others())
        process_broker().deliver(event)
        for _ in range(10):
            await till.next()
        await waiting
    assert len(set(at)) == 10


@strawberry.type
class Query:
    nothing: int = 0


@strawberry.type
class Subscription:
    @subscription("")
    async def numbers(self, info: strawberry.Info[Context, None]) -> AsyncGenerator[int, None]:
        return _story.begun()


class Story:
    """Ends whoever listens while their beginning is read."""

    def __init__(self) -> None:
        self.is_told, self.is_read = asyncio.Event(), asyncio.Event()

    def begun(self) -> AsyncGenerator[int, None]:
        return live("all", object(), self._tell, self._begin)

    async def _tell(self, event: Event, seats: Sequence[object]) -> list[Telling[object, int]]:
        if event.kind != "x.happened":
            return []
        self.is_told.set()  # they are ended before anybody else has a turn
        return [Telling(Ended(Unauthenticated), seats)]

    async def _begin(self) -> int:
        process_broker().deliver(Event(9, "x.happened", None, None, None, None))
        await self.is_told.wait()
        self.is_read.set()
        return 1


_story = Story()


async def test_who_is_ended_while_the_beginning_is_read_is_not_told_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = Story()
    monkeypatch.setattr(f"{__name__}._story", story)
    monkeypatch.setattr(view_of(town.house.app), "schema", FielSchema(query=Query, subscription=Subscription))
    async with connected(town.house, town.ana.person) as phone:
        phone.subscribe("subscription { numbers }")
        assert (await phone.hears())["payload"]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert await phone.hears() == {"type": "complete", "id": "1"}
        await story.is_read.wait()
        phone.say(type="ping")
        assert await phone.hears() == {"type": "pong"}
