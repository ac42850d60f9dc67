"""The power goes while thousands are told: afterwards each was told, and has it once in the inbox."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from aiohttp import web

from fiel.core import db
from fiel.core.settings import Settings
from fiel.messaging.push.pipeline import BATCH, ROUNDS_AT_ONCE
from support.browser import PushService
from support.copies import Copy, begun
from support.crowd import crowd
from support.rounds import IS_LONG
from support.town import Town, key

PEOPLE = 10_000 if IS_LONG else 2_000
BEFORE_THE_KILL = PEOPLE * 3 // 10
SECONDS = 180


async def test_killed_in_the_middle_of_thousands_everybody_is_told(town: Town, settings: Settings) -> None:
    town.house.clock.now = datetime.now(UTC)  # the worker lives in the world's own time
    keys = PushService(settings.push_extra_origins).subscription["keys"]
    merchant = (await town.house.rows("SELECT id FROM merchant WHERE slug = 'cafe-aurora'"))[0]["id"]
    await crowd(merchant, PEOPLE, settings.push_extra_origins, keys, town.house.clock())
    await town.manager.sign_in_again()
    push = {"title": "Hola", "body": "Hoy, dos por uno."}
    result = await town.manager.do("sendPush", push=push, idempotencyKey=key(), merchant="cafe-aurora")
    assert result["__typename"] == "SendPushSuccess", result

    async with asyncio.timeout(SECONDS), counting(settings.push_extra_origins) as told:
        first = await worker(settings)
        await told.reaches(BEFORE_THE_KILL)
        first.kill()
        await first.wait()
        assert BEFORE_THE_KILL <= len(told.by_name) < PEOPLE
        await claims_run_out()
        second = await worker(settings)
        await told.reaches(PEOPLE)
        second.terminate()
        assert await second.wait() == 0  # what was running then is finished
        town.house.clock.now = datetime.now(UTC)
        await claims_run_out()
        await town.house.run_jobs()
    assert (await town.house.rows("SELECT state FROM push_campaign"))[0]["state"] == "SENT"
    assert sum(told.by_name.values()) - PEOPLE <= BATCH * ROUNDS_AT_ONCE  # sent and not yet settled: goes out again
    rows = await town.house.rows("SELECT count(*) AS n, count(DISTINCT customer_id) AS people FROM inbox_entry"
                                 " WHERE kind = 'campaign'")  # fmt: skip
    assert (rows[0]["n"], rows[0]["people"]) == (PEOPLE, PEOPLE)


class Told:
    """Who was told how often."""

    def __init__(self) -> None:
        self.by_name: Counter[str] = Counter()
        self._changed = asyncio.Condition()

    async def take(self, request: web.Request) -> web.Response:
        await request.read()
        async with self._changed:
            self.by_name[request.match_info["name"]] += 1
            self._changed.notify_all()
        return web.Response(status=201)

    async def reaches(self, count: int) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: len(self.by_name) >= count)


@asynccontextmanager
async def counting(url: str) -> AsyncIterator[Told]:
    told = Told()
    app = web.Application()
    app.router.add_post("/push/{name}", told.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(url.rpartition(":")[2])).start()
    try:
        yield told
    finally:
        await runner.cleanup()


async def worker(settings: Settings) -> Copy:
    variables = {
        **os.environ, "FIEL_DATABASE_URL": settings.database, "FIEL_DATA_DIR": str(settings.data_dir),
        "FIEL_PUSH_EXTRA_ORIGINS": settings.push_extra_origins, "FIEL_LOG_LEVEL": "error",
    }  # fmt: skip
    return await begun(["worker"], variables, settings.data_dir / "worker.log")


async def claims_run_out() -> None:
    """Minutes later."""
    now = datetime.now(UTC)
    await db.execute("UPDATE push_delivery SET due_at = $1 WHERE state = 'WAITING'", now)
    await db.execute("UPDATE job SET run_at = $1 WHERE done_at IS NULL AND failed_at IS NULL", now)
