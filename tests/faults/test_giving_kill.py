"""The power goes while awards are written together: what was acknowledged is there, once, and nothing is half there."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
from pathlib import Path
from typing import Any

from fiel.core.settings import Settings
from support.rounds import IS_LONG
from support.town import Town, customer

GIVING = Path(__file__).parent / "giving.py"
DEATHS, SECONDS, MOST_LINES = 20 if IS_LONG else 2, 600, 400


async def test_killed_in_a_busy_hour_nothing_acknowledged_is_lost_or_doubled(town: Town, settings: Settings) -> None:
    rng = random.Random(3)
    people = [town.ana, town.luis, *[await customer(town.house, f"P{n}", f"p{n}@casa.example") for n in range(14)]]
    staff = (await town.house.rows(
        "SELECT e.id, e.merchant_id, e.account_id FROM employee e WHERE e.name = 'Carlos'"
    ))[0]  # fmt: skip
    heard: set[int] = set()
    async with asyncio.timeout(SECONDS):
        for death in range(DEATHS):
            order = {"staff": staff, "codes": [one.code for one in people], "begin": death * 10_000}
            heard |= await dies(settings, town, order, rng.randrange(40, MOST_LINES))
    assert len(heard) >= DEATHS * 40
    kept = await town.house.rows("SELECT key, meaning, result FROM idempotency_key")
    numbers = {int(row["key"].removeprefix("busy-")) for row in kept}
    assert heard <= numbers
    assert len(numbers - heard) <= DEATHS * 32, "those whose answer the power took"
    assert [row for row in kept if row["meaning"] == ""] == []
    figures = await town.house.rows(
        "SELECT (SELECT count(*) FROM purchase WHERE transaction_id IS NOT NULL) AS bought, (SELECT count(*) FROM"
        " points_transaction) AS entries, (SELECT count(*) FROM points_lot) AS lots, (SELECT count(*) FROM lot_move)"
        " AS moves, (SELECT count(*) FROM activity WHERE kind = 'points.earned') AS told, (SELECT CAST(sum(balance) AS"
        " BIGINT) FROM points_account) AS points, (SELECT CAST(sum(purchases) AS BIGINT) FROM membership) AS counted"
    )
    assert set(figures[0].values()) == {len(numbers)}
    await town.house.assert_books_balance()
    await repeated(town, rng.sample(sorted(heard), 5), people)


async def repeated(town: Town, numbers: list[int], people: list[Any]) -> None:
    """Whoever never heard asks again, and hears what was done."""
    for number in numbers:
        again = await town.cashier.do(
            "awardPoints", member={"code": people[number % len(people)].code}, amountMinor=100,
            idempotencyKey=f"busy-{number}",
        )  # fmt: skip
        assert (again["__typename"], again["points"]) == ("AwardPointsSuccess", 1)
    await town.house.assert_books_balance()


async def dies(settings: Settings, town: Town, order: dict[str, Any], lines: int) -> set[int]:
    """What was acknowledged until it was killed, after so many lines."""
    shop = await asyncio.create_subprocess_exec(
        sys.executable, str(GIVING), settings.database, town.house.clock().isoformat(),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert shop.stdin is not None
    assert shop.stdout is not None
    shop.stdin.write(json.dumps(order).encode())
    shop.stdin.close()
    heard: list[bytes] = []
    while len(heard) < lines:
        line = await shop.stdout.readline()
        assert line, "it ended by itself"
        heard.append(line)
    shop.kill()
    rest = await shop.stdout.read()
    assert await shop.wait() == -signal.SIGKILL
    return {int(line) for line in b"".join([*heard, rest]).split(b"\n") if line}
