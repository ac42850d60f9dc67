"""A till at one server, the customer's phone at another: Redis carries what is seen while it happens."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp

from fiel.core.settings import Settings
from support.browser import ON_POSTGRES
from support.fleet import SECONDS, fleet
from support.house import ORIGIN
from support.redis import PrivateRedis
from support.town import Town

SEES = "subscription { customerDisplay(holdsOut: true) { state points } }"


@ON_POSTGRES
async def test_a_phone_at_another_server_sees_what_is_typed(
    town: Town, settings: Settings, tmp_path: Path, redis: PrivateRedis
) -> None:
    town.house.clock.now = datetime.now(UTC)
    place = {"FIEL_DATABASE_URL": settings.database, "FIEL_REDIS_URL": redis.url}
    async with fleet(tmp_path, 2, 0, **place) as ships:
        first, second = ships.web
        till = await ships.person("carlos@aurora.example", first)
        ana = await ships.person("ana@casa.example", second)
        for one in ships.web:
            await one.until("fiel_redis_up", 1)
        headers = {
            "Origin": ORIGIN,
            "Cookie": "; ".join(f"{one.name}={one.value}" for one in ana.client.cookies.jar),
        }
        async with (
            asyncio.timeout(SECONDS), aiohttp.ClientSession() as http,
            http.ws_connect(f"{second.url}/graphql", headers=headers, protocols=["graphql-transport-ws"]) as phone,
        ):  # fmt: skip
            await phone.send_json({"type": "connection_init"})
            assert (await phone.receive_json())["type"] == "connection_ack"
            await phone.send_json({"id": "1", "type": "subscribe", "payload": {"query": SEES}})
            seen = asyncio.create_task(phone.receive_json())
            for points in range(1, 40):  # whether it listens yet nobody tells
                shown = await till.do(
                    "showOnCustomerDisplay", merchant="cafe-aurora", member={"code": town.ana.code}, points=points
                )
                assert shown["__typename"] in ("ShowOnCustomerDisplaySuccess", "Throttled"), shown
                await asyncio.wait({seen}, timeout=0.3)
                if seen.done():
                    break
            message: Any = await seen
        told = message["payload"]["data"]["customerDisplay"]
        assert told["state"] == "FORMING"
        assert 1 <= told["points"] <= points
