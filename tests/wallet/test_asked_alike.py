"""The same question, asked by many at the same time: each is told their own, in fewer statements."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import OperationalError

from fiel.core import db
from fiel.core.db import alike, statements
from fiel.core.db.groups import group_work
from support.house import House
from support.queries import counted_queries, recorded_queries
from support.town import Town

MANY = 40
SECONDS = 20
WALLET = '{ wallet(merchant: "cafe-aurora") { memberCode balance transactions { edges { node { points } } } } }'
WALLETS = "{ wallets { merchant { slug } balance } }"


@pytest.fixture(autouse=True)
def in_groups(house: House) -> None:
    """Whatever the settings say."""
    group_work(on=True)


async def tenth(number: int) -> list[int]:
    rows = await db.fetch_alike("SELECT 10 / CAST($1 AS BIGINT) AS n", ("bigint",), (number,))
    return [row["n"] for row in rows]


async def upto(number: int, name: str | None) -> list[tuple[int, str | None]]:
    rows = await db.fetch_alike(
        "SELECT a.n, CAST($2 AS TEXT) AS name FROM (SELECT 3 AS n UNION ALL SELECT 2 UNION ALL SELECT 1) AS a"
        " WHERE a.n <= CAST($1 AS BIGINT) ORDER BY a.n DESC LIMIT 2",
        ("bigint", "text"), (number, name),
    )  # fmt: skip
    return [(row["n"], row["name"]) for row in rows]


async def test_each_has_their_own_rows_in_their_order(house: House) -> None:
    with counted_queries() as count:
        found = await asyncio.gather(*(upto(number % 5, f"ñ{number}" if number else None) for number in range(MANY)))
    for number, rows in enumerate(found):
        name, most = f"ñ{number}" if number else None, min(3, number % 5)
        assert rows == [(n, name) for n in range(most, max(0, most - 2), -1)]
    assert count.queries == (MANY if db.is_sqlite() else 4)  # one alone, and the others in sixteens


async def test_nothing_is_asked_together_where_the_settings_say_so(house: House) -> None:
    group_work(on=False)
    try:
        with counted_queries() as count:
            found = await asyncio.gather(*(upto(1, str(number)) for number in range(5)))
    finally:
        group_work(on=True)
    assert found == [[(1, str(number))] for number in range(5)]
    assert count.queries == 5


async def test_a_value_that_fails_fails_nobody_else(house: House) -> None:
    found = await asyncio.gather(*(tenth(number) for number in (5, 2, 0, 10)), return_exceptions=True)
    if db.is_sqlite():
        assert found == [[2], [5], [None], [1]]
        return
    assert isinstance(found[2], OperationalError)
    assert [found[0], found[1], found[3]] == [[2], [5], [1]]
    assert await tenth(1) == [10]


class Held:
    """Statements of several together wait until they are let go; *fail* says what then comes of each statement, told
    whether it is one of several and its values: None, what the database answers."""

    def __init__(self, patch: pytest.MonkeyPatch, fail: Callable[[bool, Any], Exception | None] | None = None) -> None:
        self.is_under_way, self.may_go = asyncio.Event(), asyncio.Event()
        self.asked = list[bool]()
        run = statements.run

        async def held(client: Any, sql: str, values: Any) -> Any:
            is_group = "asked_n" in sql
            self.asked.append(is_group)
            if is_group:
                self.is_under_way.set()
                await self.may_go.wait()
            if fail is not None and (error := fail(is_group, values)):
                raise error
            return await run(client, sql, values)

        patch.setattr(statements, "run", held)


def given_up(_is_group: bool = True, _values: Any = ()) -> Exception:
    """As it comes through Tortoise's client."""
    error = OperationalError("canceling statement due to statement timeout")
    error.__cause__ = asyncpg.QueryCanceledError("canceling statement due to statement timeout")
    return error


async def asked_and_left(held: Held, *leaving: int) -> list[list[int] | BaseException]:
    """Four ask: one alone, and three together, of whom some go away while that is under way."""
    tasks = [asyncio.create_task(tenth(number)) for number in (1, 2, 5, 10)]
    await held.is_under_way.wait()
    for one in leaving:
        tasks[one].cancel()
    held.may_go.set()
    async with asyncio.timeout(SECONDS):
        return await asyncio.gather(*tasks, return_exceptions=True)


async def test_who_goes_away_takes_no_answer_from_the_others(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    if db.is_sqlite():  # nothing is asked together there
        return
    found = await asked_and_left(Held(monkeypatch), 2)
    assert [found[0], found[1], found[3]] == [[10], [5], [1]]
    assert isinstance(found[2], asyncio.CancelledError)
    assert await tenth(1) == [10]


async def test_who_goes_away_leaves_the_others_with_why_it_failed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    if db.is_sqlite():
        return
    held = Held(monkeypatch, lambda is_group, _: ConnectionResetError("away") if is_group else None)
    found = await asked_and_left(held, 2)
    assert found[0] == [10]
    assert [type(one) for one in found[1:]] == [ConnectionResetError, asyncio.CancelledError, ConnectionResetError]
    assert held.asked == [False, True]


async def test_a_statement_given_up_is_the_one_s_who_takes_too_long(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    if db.is_sqlite():
        return
    held = Held(monkeypatch, lambda is_group, values: given_up() if is_group or values[0] == 5 else None)
    found = await asked_and_left(held)
    assert [found[0], found[1], found[3]] == [[10], [5], [1]]
    assert isinstance(found[2], OperationalError)


@pytest.mark.parametrize(
    ("fail", "asked"),
    [
        (lambda is_group, values: given_up() if is_group or values[0] != 1 else None, [False, True, False, False]),
        (
            lambda is_group, values: given_up() if is_group else None if values[0] == 1 else ConnectionResetError(),
            [False, True, False],
        ),
    ],
    ids=["slow", "away"],
)
async def test_nobody_is_kept_waiting_by_a_database_that_is_slow_or_away(
    house: House, monkeypatch: pytest.MonkeyPatch, fail: Callable[[bool, Any], Exception | None], asked: list[bool]
) -> None:
    """Where asking each by themselves shows that it is, the rest are told so at once."""
    if db.is_sqlite():
        return
    held = Held(monkeypatch, fail)
    found = await asked_and_left(held)
    assert found[0] == [10]
    assert all(isinstance(one, Exception) for one in found[1:])
    assert held.asked == asked


async def test_a_text_that_no_database_holds_fails_nobody_else(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    held.may_go.set()
    texts = ["a", "b", "c\0", "d"]
    found = await asyncio.gather(*(upto(1, text) for text in texts), return_exceptions=True)
    assert [found[0], found[1], found[3]] == [[(1, "a")], [(1, "b")], [(1, "d")]]
    if not db.is_sqlite():
        assert isinstance(found[2], asyncpg.CharacterNotInRepertoireError | OperationalError)
        assert held.asked.count(True) == 1
        assert held.asked.count(False) == 2  # the first one, and what can't be


async def test_a_bug_among_those_together_is_not_who_waits_next_s(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    if db.is_sqlite():
        return
    tell, calls = alike._ask, list[int]()

    async def broken(queue: Any, group: Any) -> None:
        calls.append(len(group))
        if len(calls) == 1:
            raise ZeroDivisionError
        await tell(queue, group)

    monkeypatch.setattr(alike, "_ask", broken)
    found = await asyncio.gather(*(tenth(10) for _ in range(MANY)), return_exceptions=True)
    assert [one for one in found if isinstance(one, list)] == [[1]] * (MANY - 16)
    assert sum(isinstance(one, ZeroDivisionError) for one in found) == 16
    assert calls[0] == 16


async def test_who_asks_within_a_transaction_sees_what_it_wrote(house: House) -> None:
    async def body() -> int:
        await db.execute("INSERT INTO failure (bucket, at) VALUES ($1, $2)", "a", house.clock())
        return len(await db.fetch_alike("SELECT 1 AS one FROM failure WHERE bucket = $1", ("text",), ("a",)))

    assert await db.transaction(body) == 1


async def test_wallets_asked_for_at_once_are_each_ones_own(town: Town) -> None:
    people = [town.ana, town.luis]
    await town.award(town.ana, 120)
    await town.award(town.luis, 45)
    alone = [[await one.person.ask(query) for query in (WALLET, WALLETS)] for one in people]
    nobody = town.house.person()
    with counted_queries() as count:
        found = await asyncio.gather(*(one.person.ask(query) for one in people * 8 for query in (WALLET, WALLETS)))
        refused = (await nobody.post(WALLET)).json()["errors"][0]["extensions"]["code"]
    assert found == [answer for _ in range(8) for answers in alone for answer in answers]
    assert [answers[0]["wallet"]["balance"] for answers in alone] == [120, 45]
    assert refused == "UNAUTHENTICATED"
    assert db.is_sqlite() or count.queries < len(found)


@pytest.mark.parametrize("shown", ["", "x" * 43])
async def test_a_session_that_is_none_among_those_that_are(town: Town, shown: str) -> None:
    stranger = town.house.person()
    stranger.client.cookies.set("fiel", shown)
    found = await asyncio.gather(*(one.post(WALLET) for one in (town.ana.person, stranger, town.luis.person) * 3))
    assert ["errors" in answer.json() for answer in found] == [False, True, False] * 3


@pytest.mark.parametrize("slug", ["", "Café Aurora", "cafe-aurora ", "x" * 49])
async def test_no_database_is_asked_for_a_shop_that_cannot_be(town: Town, slug: str) -> None:
    query = "query ($merchant: String!) { wallet(merchant: $merchant) { balance } }"
    with recorded_queries() as asked:
        assert await town.ana.person.ask(query, merchant=slug) == {"wallet": None}
    assert all(slug not in values and "points_account" not in sql for sql, values in asked)
    assert await town.house.person().error(query, merchant=slug) == "UNAUTHENTICATED"
