"""The same question, asked by many at the same time: each is told their own, in fewer statements."""

from __future__ import annotations

import asyncio

import pytest
from tortoise.exceptions import OperationalError

from fiel.core import db
from fiel.core.db.groups import group_work
from support.house import House
from support.queries import counted_queries
from support.town import Town

MANY = 40
WALLET = '{ wallet(merchant: "cafe-aurora") { memberCode balance transactions { edges { node { points } } } } }'
WALLETS = "{ wallets { merchant { slug } balance } }"


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


async def test_who_goes_away_takes_no_answer_from_the_others(house: House) -> None:
    tasks = [asyncio.create_task(tenth(number)) for number in (1, 2, 5, 10)]
    await asyncio.sleep(0)  # all of them have asked
    tasks[0].cancel()
    tasks[2].cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [found[1], found[3]] == [[5], [1]]
    assert isinstance(found[0], asyncio.CancelledError)
    assert isinstance(found[2], asyncio.CancelledError)


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
