"""A new version comes while tills give points: nothing that was acknowledged is lost, and phones come back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from fiel.core.settings import Settings
from support.browser import ON_POSTGRES
from support.fleet import Member, fleet, watching
from support.load import Till
from support.redis import PrivateRedis
from support.town import Town

DRAINED = 2
"""Seconds that /healthz says so before."""
MOST_AWARDS = 2000
SERVICE_RESTART = 1012


async def health(at: Member) -> tuple[int, str]:
    async with aiohttp.ClientSession() as http, http.get(f"{at.url}/healthz") as answer:
        return answer.status, (await answer.json())["status"]


@ON_POSTGRES
async def test_a_rolling_restart_under_load_loses_nothing(
    town: Town, settings: Settings, tmp_path: Path, redis: PrivateRedis
) -> None:
    town.house.clock.now = datetime.now(UTC)
    place = {
        "FIEL_DATABASE_URL": settings.database, "FIEL_REDIS_URL": redis.url, "FIEL_DRAIN_SECONDS": str(DRAINED)
    }  # fmt: skip
    async with fleet(tmp_path, 2, 0, **place) as ships:
        first, second = ships.web
        ana = await ships.person("ana@casa.example", first)
        marta = await ships.person("marta@aurora.example", first)
        servers = [marta, ships.elsewhere(marta, second)]
        tills, enough = [Till(servers, town.ana.code) for _ in range(3)], asyncio.Event()
        load = asyncio.gather(*(till.give(enough, MOST_AWARDS) for till in tills))
        async with watching(ana, first) as phone:
            await phone.balance()
            for one in ships.web:
                one.tell_to_stop()
                async with asyncio.timeout(DRAINED):
                    while await health(one) != (503, "stopping"):
                        pass
                assert (await servers[ships.web.index(one)].ask("{ viewer { name } }"))["viewer"]["name"] == "Marta"
                if one is first:
                    assert await phone.closed_with() == SERVICE_RESTART
                await one.stopped()
                await one.start()
            async with watching(ana, first) as again:
                await again.balance()
        enough.set()
        await load
    acknowledged = [one for till in tills for one in till.acknowledged]
    assert len(acknowledged) == len(set(acknowledged)) >= 10
    assert await town.house.rows(
        "SELECT count(*) AS n, CAST(sum(points) AS BIGINT) AS points FROM points_transaction WHERE reason = 'MANUAL'"
    ) == [{"n": len(acknowledged), "points": len(acknowledged)}]
    await town.house.assert_books_balance()
