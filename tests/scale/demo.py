"""``make scale-demo``: two servers and two workers on one PostgreSQL and one Redis, shown at work, all on this machine.

It brings its own engines, gives a bounded number of points, prints what happened, and stops everything that it began.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import asyncpg

sys.path.insert(0, str(Path(__file__).parents[1]))
from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate
from support.databases import database_at
from support.fleet import Fleet, Member, fleet, watching
from support.house import Person, opened_house
from support.load import Till
from support.memory import roomy
from support.postgres import private_postgres
from support.redis import PrivateRedis, private_redis
from support.town import built_town, key

MOST_AWARDS = 3000
"""Of each of the four tills."""
TILLS = 4
DRAINED = 2
ANA, MARTA = "ana@casa.example", "marta@aurora.example"


def say(text: str) -> None:
    print(text, flush=True)


async def main() -> None:
    set_up_logs(load_settings(log_level="error"))
    with tempfile.TemporaryDirectory(dir=roomy()) as folder, private_postgres() as server, private_redis() as redis:
        connection = await asyncpg.connect(server)
        await connection.execute("CREATE DATABASE fiel")
        await connection.close()
        settings = load_settings(
            database_url=database_at(server, "fiel"), data_dir=folder, worker=False, log_level="error",
            redis_url=redis.url,
        )  # fmt: skip
        await migrate(settings)
        code = await make_town(settings)
        say(f"PostgreSQL at {server}\nRedis at      {redis.url}")
        await show(settings, redis, code)


async def make_town(settings: Settings) -> str:
    """A café with a manager and a customer, whose code it answers."""
    async with opened_house(settings.model_copy(update={"redis_url": ""})) as house:
        house.clock.now = utc_now()
        town = await built_town(house)
        return town.ana.code


async def show(settings: Settings, redis: PrivateRedis, code: str) -> None:
    place = {"FIEL_DATABASE_URL": settings.database, "FIEL_REDIS_URL": redis.url,
             "FIEL_DRAIN_SECONDS": str(DRAINED)}  # fmt: skip
    async with fleet(settings.data_dir, 2, 2, **place) as ships, db.opened(settings.database):
        for one in (*ships.web, *ships.workers):
            await one.until("fiel_redis_up", 1)
            say(f"{one.name:8} pid {one.process.pid if one.process else 0}  {one.url if one.port else ''}")
        first, second = ships.web
        marta, ana = await ships.person(MARTA, first), await ships.person(ANA, second)
        await live(marta, ana, second, code)
        await redis_goes(marta, ana, second, code, redis)
        await restart(ships, marta, ana, code)
        await tell_of_jobs(ships)
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "fiel", "reconcile"],
        env=ships.web[0].variables,
        capture_output=True,
        text=True,
    )
    say(f"\nfiel reconcile: {done.stdout.strip()}")
    assert done.returncode == 0


async def award(who: Person, code: str, points: int) -> None:
    result = await who.do("awardPoints", member={"code": code}, points=points, idempotencyKey=key(),
                          merchant="cafe-aurora")  # fmt: skip
    assert result["__typename"] == "AwardPointsSuccess", result


async def live(marta: Person, ana: Person, second: Member, code: str) -> None:
    say("\nLive: awards at web1, a phone at web2")
    async with watching(ana, second) as phone:
        balance = await phone.balance()
        for points in (5, 10, 20):
            began = time.perf_counter()
            await award(marta, code, points)
            given = time.perf_counter()
            balance += points
            await phone.until(balance)
            seen = time.perf_counter()
            say(f"  +{points:<3} answered in {1000 * (given - began):.0f} ms,"
                f" on the phone {1000 * max(0, seen - given):.0f} ms later")  # fmt: skip


async def redis_goes(marta: Person, ana: Person, second: Member, code: str, redis: PrivateRedis) -> None:
    say("\nRedis is killed, and comes back")
    async with watching(ana, second) as phone:
        balance = await phone.balance()
        redis.stop()
        await second.until("fiel_redis_up", 0)
        began = time.perf_counter()
        await award(marta, code, 7)
        await phone.until(balance + 7)
        say(f"  without it: +7 on the phone after {1000 * (time.perf_counter() - began):.0f} ms, by looking")
        redis.start()
        await second.until("fiel_redis_up", 1)
        began = time.perf_counter()
        await award(marta, code, 8)
        await phone.until(balance + 15)
        say(f"  with it again: +8 after {1000 * (time.perf_counter() - began):.0f} ms")


async def restart(ships: Fleet, marta: Person, ana: Person, code: str) -> None:
    """Each server in turn, while tills give points."""
    say(f"\nA rolling restart under {TILLS} tills that give points without a pause")
    servers = [marta, ships.elsewhere(marta, ships.web[1])]
    tills, enough = [Till(servers, code) for _ in range(TILLS)], asyncio.Event()
    load = asyncio.gather(*(till.give(enough, MOST_AWARDS) for till in tills))
    began = time.perf_counter()
    for one in ships.web:
        async with watching(ana, one) as phone:
            await phone.balance()
            one.tell_to_stop()
            closed = await phone.closed_with()
        await one.stopped()
        gone = sum(len(till.acknowledged) for till in tills)
        await one.start()
        say(f"  {one.name} stopped (its sockets closed with {closed}) after {gone} awards, and is back")
    enough.set()
    await load
    seconds = time.perf_counter() - began
    acknowledged = [one for till in tills for one in till.acknowledged]
    troubles = sum((till.troubles for till in tills), type(tills[0].troubles)())
    [kept] = await db.fetch(
        "SELECT count(*) AS n FROM idempotency_key WHERE key = ANY (SELECT jsonb_array_elements_text($1::text::jsonb))",
        db.to_json(acknowledged),
    )
    [entries] = await db.fetch("SELECT count(*) AS n FROM points_transaction WHERE points = 1")
    say(f"  {len(acknowledged)} awards acknowledged in {seconds:.0f} s, {kept['n']} keys kept, {entries['n']} entries;"
        f" tries that went to the other server: {dict(troubles) or 'none'}")  # fmt: skip
    assert len(acknowledged) == kept["n"] == entries["n"]


async def tell_of_jobs(ships: Fleet) -> None:
    async with asyncio.timeout(300):
        while await db.fetch("SELECT 1 AS one FROM job WHERE done_at IS NULL AND kind = 'react' LIMIT 1"):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    rows: list[Any] = await db.fetch(
        "SELECT claimed_by, count(*) AS n, max(attempts) AS tries FROM job WHERE kind = 'react' GROUP BY claimed_by"
    )
    [inbox] = await db.fetch("SELECT count(*) AS n, count(DISTINCT activity_id) AS told FROM inbox_entry"
                             " WHERE kind = 'points.earned'")  # fmt: skip
    say("\nJobs, each tried once")
    for row in rows:
        if row["claimed_by"]:
            say(f"  process {row['claimed_by']}: {row['n']}, tries at most {row['tries']}")
    say(f"  {inbox['told']} awards told of, {inbox['n']} entries in the inbox")
    assert inbox["n"] == inbox["told"]


if __name__ == "__main__":
    asyncio.run(main())
