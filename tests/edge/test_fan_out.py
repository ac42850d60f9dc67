"""What happens is told to many at once: worked out once, the same bytes to all, and never to the wrong one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from typing import Any

import pytest
import strawberry

from fiel.context import Context
from fiel.core.broker import Event, process_broker
from fiel.core.db import statements
from fiel.core.graphql import subscription
from fiel.core.live import Telling, live
from fiel.edge.engine import FielSchema
from fiel.edge.live.answering import Answering
from fiel.edge.live.outbox import MOST_MESSAGES, TOO_SLOW
from support.sockets import Socket, connected, until_listening, view_of
from support.town import Town, key

WALLET = "subscription ($m: String!) { walletChanged(merchant: $m) { id balance merchant { name } } }"
NEWS = "subscription { newsPublished { title html isEarly merchantSlug } }"
ASKED = 'subscription { redemptionRequested(merchant: "cafe-aurora") { status cost rewardTitle } }'


@contextmanager
def counting_answers() -> Iterator[list[str]]:
    """For whom an answer was worked out: 'many', or 'one' alone."""
    made: list[str] = []
    many, one = Answering.for_many, Answering.for_one

    async def for_many(self: Answering, *given: Any) -> bytes | None:
        made.append("many")
        return await many(self, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Answering, "for_many", for_many)
        yield made
    assert Answering.for_one is one


async def publish(town: Town, title: str, **more: Any) -> None:
    result = await town.manager.do("publishNews", news={"title": title, "text": "Ven.", **more}, idempotencyKey=key())
    assert result["__typename"] == "PublishNewsSuccess", result
    await town.house.run_jobs()


async def test_one_change_of_a_wallet_is_worked_out_once_for_all_its_apps(town: Town) -> None:
    async with (
        connected(town.house, town.ana.person) as phone,
        connected(town.house, town.ana.person) as tablet,
        connected(town.house, town.luis.person) as other,
    ):
        for socket in (phone, tablet, other):
            socket.subscribe(WALLET, m="cafe-aurora")
            assert (await socket.next())["walletChanged"]["balance"] == 0
        await until_listening(town.house, 3)
        with counting_answers() as made:
            await town.award(town.ana, 40)
            heard = [(await socket.next())["walletChanged"]["balance"] for socket in (phone, tablet)]
        assert heard == [40, 40]
        assert made.count("many") == len(made) >= 1
        assert phone.raw[-1] == tablet.raw[-1]
        await town.award(town.luis, 7)
        assert (await other.next())["walletChanged"]["balance"] == 7
        assert not any('"balance":40' in text for text in other.raw)
        assert not any('"balance":7' in text for text in phone.raw)


async def test_news_goes_as_the_same_bytes_to_all_who_read_the_same(town: Town) -> None:
    async with (
        connected(town.house, town.ana.person) as ana,
        connected(town.house, town.luis.person) as luis,
        connected(town.house, town.luis.person, "es") as spanish,
        connected(town.house, town.luis.person, "es-MX") as mexican,
    ):
        for socket in (ana, luis, spanish, mexican):
            socket.subscribe(NEWS)
        await until_listening(town.house, 4)
        with counting_answers() as made:
            await publish(town, "Hoy, dos por uno")
            heard = [await socket.next() for socket in (ana, luis, spanish, mexican)]
        assert [one["newsPublished"]["title"] for one in heard] == ["Hoy, dos por uno"] * 4
        assert made == ["many"] * 3  # one for each language and region
        assert ana.raw[-1] == luis.raw[-1]


async def test_the_statements_of_an_event_do_not_grow_with_its_listeners(town: Town) -> None:
    run, seen = statements.run, list[str]()

    async def counted(client: Any, sql: str, values: Any) -> Any:
        seen.append(sql)
        return await run(client, sql, values)

    counts = []
    async with AsyncExitStack() as stack:
        sockets: list[Socket] = []
        for wanted in (2, 12):
            while len(sockets) < wanted:
                person = (town.ana, town.luis)[len(sockets) % 2].person
                sockets.append(await stack.enter_async_context(connected(town.house, person)))
                sockets[-1].subscribe(NEWS)
            await until_listening(town.house, wanted)
            event = await _published(town)
            for socket in sockets:
                await socket.next()
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(statements, "run", counted)
                process_broker().publish(event)
                for socket in sockets:
                    await socket.next()
            counts.append(len(seen))
            seen.clear()
    assert counts == [3, 3]  # who is still there, the post, who sees it


async def test_news_for_some_reaches_them_alone(town: Town) -> None:
    rich = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 500}})
    await town.award(town.ana, 600)
    async with connected(town.house, town.ana.person) as ana, connected(town.house, town.luis.person) as luis:
        for socket in (ana, luis):
            socket.subscribe(NEWS)
        await until_listening(town.house, 2)
        await publish(town, "Solo ricos", segmentId=rich["segment"]["id"])
        assert (await ana.next())["newsPublished"]["title"] == "Solo ricos"
        await publish(town, "Para todos")
        assert (await luis.next())["newsPublished"]["title"] == "Para todos"


async def test_all_tills_hear_of_a_request_until_somebody_no_longer_works_there(town: Town) -> None:
    await town.award(town.ana, 100)
    reward = await town.reward(10)
    async with connected(town.house, town.cashier) as till, connected(town.house, town.manager) as office:
        for socket in (till, office):
            socket.subscribe(ASKED)
        await until_listening(town.house, 2)
        with counting_answers() as made:
            await town.request(town.ana, reward)
            heard = [await socket.next() for socket in (till, office)]
        assert heard[0]["redemptionRequested"] == {"status": "REQUESTED", "cost": 10, "rewardTitle": "Un café"}
        assert made == ["many"]
        assert till.raw[-1] == office.raw[-1]
        await town.cashier.do("signOut")
        await town.request(town.ana, reward)
        assert (await office.next())["redemptionRequested"]["cost"] == 10
        told, over = await till.hears(), await till.hears()
        assert told["payload"]["data"] is None
        assert told["payload"]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert over == {"type": "complete", "id": "1"}
        await until_listening(town.house, 1)


async def test_who_signs_out_hears_no_more_of_the_wallet(town: Town) -> None:
    async with connected(town.house, town.ana.person) as phone:
        phone.subscribe(WALLET, m="cafe-aurora")
        await phone.next()
        await town.ana.person.do("signOut")
        assert (await phone.hears())["payload"]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert (await phone.hears())["type"] == "complete"
        await until_listening(town.house, 0)


async def test_who_completes_or_leaves_is_forgotten(town: Town) -> None:
    async with connected(town.house, town.ana.person) as phone:
        phone.subscribe(NEWS)
        phone.subscribe(WALLET, "2", m="cafe-aurora")
        await until_listening(town.house, 2)
        phone.say(id="1", type="complete")
        await until_listening(town.house, 1)
    await until_listening(town.house, 0)


async def test_a_slow_reader_is_dropped_and_nobody_waits_for_it(town: Town) -> None:
    async with connected(town.house, town.ana.person) as slow, connected(town.house, town.luis.person) as quick:
        for socket in (slow, quick):
            socket.subscribe(NEWS)
        await until_listening(town.house, 2)
        slow.reads.clear()
        event = await _published(town)
        for number in range(MOST_MESSAGES + 2):
            process_broker().publish(event)
            assert (await quick.next())["newsPublished"]["title"] == "Hola", number
        slow.reads.set()
        assert await slow.is_closed() == TOO_SLOW
        await until_listening(town.house, 1)
    assert len(slow.raw) <= 3  # what was under way


async def test_who_does_not_even_read_a_goodbye_is_let_go(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fiel.edge.live.outbox.SECONDS_TO_CLOSE", 0.01)
    async with connected(town.house, town.ana.person) as stuck:
        stuck.subscribe(NEWS)
        await until_listening(town.house, 1)
        stuck.reads.clear()
        event = await _published(town)
        for _ in range(MOST_MESSAGES + 2):
            process_broker().publish(event)
            await asyncio.sleep(0)
        await until_listening(town.house, 0)


async def _published(town: Town) -> Event:
    """Of news that is on; telling of it again changes nothing."""
    await publish(town, "Hola")
    [row] = await town.house.rows(
        "SELECT id, merchant_id, subject_id FROM activity WHERE kind = 'news.published' ORDER BY id DESC LIMIT 1"
    )
    return Event(row["id"], "news.published", row["merchant_id"], None, None, row["subject_id"])


# A subscription of its own, for what ours don't do


@strawberry.type
class Query:
    nothing: int = 0


@strawberry.type
class Tale:
    number: int

    @strawberry.field
    async def listener(self, info: strawberry.Info[Context, None]) -> int:
        actor = await info.context.viewer()
        return actor.account_id if actor else 0


@strawberry.type
class Subscription:
    @subscription("")
    async def tales(self, info: strawberry.Info[Context, None]) -> AsyncGenerator[Tale, None]:
        return live("all", object(), _telling, lambda: _now(Tale(number=0)))


async def _tell_all(event: Event, seats: Sequence[object]) -> list[Telling[object, Tale]]:
    return [Telling(Tale(number=event.activity_id), seats)]


_telling = _tell_all


async def _now(tale: Tale) -> Tale:
    return tale


async def test_a_field_that_asks_for_whom_it_is_makes_the_answer_a_private_one(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = FielSchema(query=Query, subscription=Subscription)
    view = view_of(town.house.app)
    monkeypatch.setattr(view, "schema", schema)
    async with connected(town.house, town.ana.person) as ana, connected(town.house, town.luis.person) as luis:
        for socket in (ana, luis):
            socket.subscribe("subscription { tales { number listener } }")
        mine, theirs = [(await socket.next())["tales"]["listener"] for socket in (ana, luis)]
        assert len({0, mine, theirs}) == 3
        process_broker().publish(Event(7, "x.happened", None, None, None, None))
        assert (await ana.next())["tales"] == {"number": 7, "listener": mine}
        assert (await luis.next())["tales"] == {"number": 7, "listener": theirs}


async def test_what_happens_while_the_beginning_is_read_makes_it_be_read_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings, is_told = iter((1, 2)), asyncio.Event()

    async def tell(event: Event, seats: Sequence[object]) -> list[Telling[object, Tale]]:
        if event.kind == "x.came_after":  # what happened before has gone out by now
            is_told.set()
            return []
        return await _tell_all(event, seats)

    async def begin(_: Tale) -> Tale:
        number = next(readings)
        if number == 1:
            for kind in ("x.happened", "x.came_after"):
                process_broker().publish(Event(9, kind, None, None, None, None))
            await is_told.wait()
        return Tale(number=number)

    monkeypatch.setattr(f"{__name__}._now", begin)
    monkeypatch.setattr(f"{__name__}._telling", tell)
    schema = FielSchema(query=Query, subscription=Subscription)
    view = view_of(town.house.app)
    monkeypatch.setattr(view, "schema", schema)
    async with connected(town.house, town.ana.person) as ana:
        ana.subscribe("subscription { tales { number } }")
        assert (await ana.next())["tales"]["number"] == 2
