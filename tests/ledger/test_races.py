"""Many at once: the last item, one key, two processes, clients that hang up."""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path
from typing import Any

import pytest

from fiel.core import db
from fiel.core.settings import Settings
from support.copies import words_of
from support.house import House
from support.town import Town, customer, key

SECONDS = 240
WORKER = Path(__file__).with_name("second_process.py")


async def test_the_last_item_goes_to_one_of_a_hundred(town: Town) -> None:
    reward = await town.reward(5, stock=1)
    people = [await customer(town.house, f"P{n}", f"p{n}@casa.example") for n in range(10)]
    for one in people:
        await town.award(one, 50)
    async with asyncio.timeout(SECONDS):
        results = await asyncio.gather(*(town.request(people[n % 10], reward) for n in range(100)))
    kinds = [result["__typename"] for result in results]
    assert kinds.count("RequestRedemptionSuccess") == 1
    assert kinds.count("OutOfStock") == 99
    assert await town.house.rows("SELECT stock FROM reward") == [{"stock": 0}]
    await town.house.assert_books_balance()


async def test_one_key_sent_a_hundred_times_earns_once(town: Town) -> None:
    same = key()
    async with asyncio.timeout(SECONDS):
        results = await asyncio.gather(*(
            town.cashier.do("awardPoints", member={"code": town.ana.code}, points=7, idempotencyKey=same)
            for _ in range(100)
        ))  # fmt: skip
    assert {(one["__typename"], one["points"], one["balance"]) for one in results} == {("AwardPointsSuccess", 7, 7)}
    assert await town.ana.balance() == 7
    await town.house.assert_books_balance()


async def test_a_stranger_becomes_a_member_once_whatever_arrives_first(town: Town) -> None:
    await town.program(welcomePoints=30)
    stranger = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    async with asyncio.timeout(SECONDS):
        await asyncio.gather(*(town.award(stranger, 1) for _ in range(40)))
    assert await stranger.balance() == 30 + 40
    rows = await town.house.rows("SELECT count(*) AS n FROM points_transaction WHERE reason = 'WELCOME'")
    assert rows == [{"n": 1}]
    await town.house.assert_books_balance()


async def test_two_processes_agree_on_keys_and_on_the_last_item(town: Town, settings: Settings) -> None:
    reward = await town.reward(5, stock=3)
    people = [await customer(town.house, f"P{n}", f"p{n}@casa.example") for n in range(4)]
    for one in people:
        await town.award(one, 60)
    staff = (await town.house.rows(
        "SELECT e.id, e.merchant_id, e.account_id FROM employee e WHERE e.name = 'Carlos'"
    ))[0]  # fmt: skip
    customers = await town.house.rows("SELECT id, account_id FROM customer WHERE name LIKE 'P_' ORDER BY id")
    order: dict[str, Any] = {
        "staff": staff, "codes": [one.code for one in people], "customers": customers,
        "reward": (await town.house.rows("SELECT id FROM reward"))[0]["id"], "keys": [key() for _ in range(30)],
    }  # fmt: skip
    del reward
    async with asyncio.timeout(SECONDS):
        outputs = await asyncio.gather(*(_second_process(settings, order) for _ in range(2)))
    assert sum(output["redeemed"] for output in outputs) == 3
    assert sum(output["bugs"] for output in outputs) == 0
    given = await town.house.rows(
        "SELECT count(*) AS n, CAST(sum(points) AS BIGINT) AS points FROM points_transaction"
        " WHERE kind = 'EARN' AND points = 2"
    )
    assert given == [{"n": 30, "points": 60}]
    await town.house.assert_books_balance()


async def _second_process(settings: Settings, order: dict[str, Any]) -> dict[str, int]:
    output = await words_of(WORKER, settings.database, json.dumps(order), folder=settings.data_dir)
    result: dict[str, int] = json.loads(output)
    return result


async def test_a_thousand_cancelled_transactions_leave_the_database_usable(house: House) -> None:
    rng = random.Random(5)
    await db.transaction(lambda: db.insert_rows("failure", {"bucket": "text", "at": "timestamptz"}, [
        {"bucket": f"b{n}", "at": house.clock()} for n in range(4)
    ]))  # fmt: skip
    finished = 0

    async def body() -> None:
        nonlocal finished
        bucket = f"b{rng.randrange(4)}"
        await db.execute("UPDATE failure SET at = $2 WHERE bucket = $1", bucket, house.clock())
        await db.fetch("SELECT * FROM failure")
        await db.returning("INSERT INTO failure (bucket, at) VALUES ('one more', $1) RETURNING id", house.clock())
        finished += 1

    async def cut_short() -> None:
        task = asyncio.create_task(db.transaction(body))
        for _ in range(rng.randrange(40)):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async with asyncio.timeout(SECONDS):
        for _ in range(125):
            await asyncio.gather(*(cut_short() for _ in range(8)), return_exceptions=True)
        await db.drain()
        await asyncio.gather(*(db.transaction(body) for _ in range(20)))
    rows = await db.fetch("SELECT count(*) AS n FROM failure WHERE bucket = 'one more'")
    assert rows == [{"n": finished}]
    assert finished >= 20


async def test_a_client_that_hangs_up_in_the_middle_of_an_award_loses_nothing(town: Town) -> None:
    same = key()
    values = {"input": {"member": {"code": town.ana.code}, "points": 9, "idempotencyKey": same}}
    document = "mutation ($input: AwardPointsInput!) { awardPoints(input: $input) { __typename } }"
    for steps in range(0, 60, 3):
        task = asyncio.create_task(town.cashier.post(document, values))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await db.drain()
    again = await town.cashier.do("awardPoints", **values["input"])
    assert (again["points"], await town.ana.balance()) == (9, 9)
    await town.house.assert_books_balance()
