"""Two servers and two workers on one database, beside one Redis that comes and goes."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from fiel.core.broker import process_broker
from fiel.core.settings import Settings, load_settings
from fiel.messaging.push.vapid import key_path, make_keys
from support.browser import ON_POSTGRES
from support.fleet import Fleet, fleet, watching
from support.house import Person
from support.redis import PrivateRedis
from support.rest import ALL_SCOPES
from support.town import Town

A_MINUTE = 20
"""Requests for a token."""
UP, BY_REDIS, BY_LOOKING = (
    "fiel_redis_up",
    'fiel_events_heard_total{way="redis"}',
    'fiel_events_heard_total{way="looked"}',
)


async def award(who: Person, town: Town, points: int, same: str | None = None) -> None:
    await town.award(town.ana, points, who, **({} if same is None else {"idempotencyKey": same}))


async def passed(ships: Fleet, secret: str, tries: int) -> int:
    """How many requests of a token get through, sent to the servers by turns."""
    clients = [ships._clients[0], ships._clients[1]]
    codes = [
        (await clients[n % 2].get("/api/v1/me", headers={"Authorization": f"Bearer {secret}"})).status_code
        for n in range(tries)
    ]
    assert set(codes) <= {200, 429}
    return codes.count(200)


@ON_POSTGRES
async def test_many_processes_behave_as_one_whatever_becomes_of_redis(
    town: Town, settings: Settings, tmp_path: Path, redis: PrivateRedis
) -> None:
    made = await town.owner.do("createApiToken", name="Caja", source="Caja", sourceKind="TILL", scopes=ALL_SCOPES)
    town.house.clock.now = datetime.now(UTC)
    place = {
        "FIEL_DATABASE_URL": settings.database, "FIEL_REDIS_URL": redis.url,
        "FIEL_API_REQUESTS_PER_MINUTE": str(A_MINUTE),
    }  # fmt: skip
    async with fleet(tmp_path, 2, 2, **place) as ships:
        first, second = ships.web
        manager, ana = await ships.person("marta@aurora.example", first), await ships.person("ana@casa.example", second)
        for one in (*ships.web, *ships.workers):
            await one.until(UP, 1)

        async with watching(ana, second) as phone:
            assert await phone.balance() == 0
            await award(manager, town, 5)
            await phone.until(5)
            assert await second.count(BY_REDIS) >= 1
            assert await second.count(BY_LOOKING) == 0

            await jobs_run_once(town, manager)
            await phone.until(65)
            assert await passed(ships, made["secret"], A_MINUTE + 4) == A_MINUTE
            await guesses_hold(ships, ana)

            redis.stop()
            for one in ships.web:
                await one.until(UP, 0)
            await award(manager, town, 7)
            await phone.until(72)
            points = 72
            async with asyncio.timeout(60):
                while not await second.count(BY_LOOKING):  # its inbox may have told the phone before
                    points += 1
                    await award(manager, town, 1)
                    await phone.until(points)
            assert await passed(ships, made["secret"], 24) == 2 * (A_MINUTE - (A_MINUTE + 4) // 2), "each for itself"

            redis.start()
            for one in (*ships.web, *ships.workers):
                await one.until(UP, 1)
            heard = await second.count(BY_REDIS)
            await award(manager, town, 8)
            await phone.until(points + 8)
            assert await second.count(BY_REDIS) > heard

            redis.hang()
            await award(manager, town, 1)
            await phone.until(points + 9)
            await second.until(UP, 0)
            redis.go_on()
            await second.until(UP, 1)
    await town.house.assert_books_balance()


def test_processes_that_start_at_once_in_an_empty_folder_have_the_same_push_key(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make_keys, [key_path(settings)] * 8))
    assert [file.name for file in tmp_path.iterdir()] == ["vapid.pem"]
    assert key_path(settings).stat().st_mode & 0o777 == 0o600


async def jobs_run_once(town: Town, manager: Person) -> None:
    """Sixty awards at once leave work that two workers share."""
    count = "SELECT count(*) AS n, count(DISTINCT activity_id) AS told FROM inbox_entry WHERE kind = 'points.earned'"
    async with asyncio.timeout(60), process_broker().listen("all") as events:
        await asyncio.gather(*(award(manager, town, 1) for _ in range(60)))
        while (await town.house.rows(count))[0]["told"] < 61:
            await anext(events)  # this process hears of each entry, once it is there
    rows = await town.house.rows("SELECT max(attempts) AS tries FROM job WHERE kind = 'react' AND attempts > 0")
    assert rows == [{"tries": 1}]
    assert await town.house.rows(count) == [{"n": 61, "told": 61}]


async def guesses_hold(ships: Fleet, ana: Person) -> None:
    """Forty wrong codes at once, to both servers."""
    both = [ana, ships.elsewhere(ana, ships.web[0])]
    told = await asyncio.gather(*(
        both[n % 2].do("redeemPromoCode", merchant="cafe-aurora", code=f"WRONG{n:03}") for n in range(40)
    ))  # fmt: skip
    kinds = [one["__typename"] for one in told]
    assert (kinds.count("Throttled"), len(kinds)) == (30, 40), kinds
