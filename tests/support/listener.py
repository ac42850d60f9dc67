"""A shop's own system: takes webhooks, and checks who sent them as Standard Webhooks says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from standardwebhooks.webhooks import Webhook


@dataclass
class Heard:
    id: str
    body: str
    moment: datetime
    signatures: list[str]

    @property
    def told(self) -> Any:
        return json.loads(self.body)

    def is_signed_with(self, secret: str) -> bool:
        return Webhook(secret).sign(self.id, self.moment, self.body) in self.signatures


@dataclass
class Listener:
    url: str
    heard: list[Heard] = field(default_factory=list)
    came: asyncio.Queue[Heard] = field(default_factory=asyncio.Queue)
    answers: list[web.Response] = field(default_factory=list)
    """What it answers next."""
    hangs: bool = False
    requests: int = 0
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.Response:
        self.requests += 1
        if self.hangs:
            await self.closing.wait()
        if self.answers:
            return self.answers.pop(0)
        assert request.content_type == "application/json"
        moment = datetime.fromtimestamp(int(request.headers["webhook-timestamp"]), UTC)
        signatures = request.headers["webhook-signature"].split(" ")
        heard = Heard(request.headers["webhook-id"], await request.text(), moment, signatures)
        self.heard.append(heard)
        self.came.put_nowait(heard)
        return web.Response(text="thank you")


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[Listener]:
    """*url*: where it shall be, as a server's settings already name it."""
    system = Listener(url)
    app = web.Application()
    app.router.add_post("/hook", system.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(url.rpartition(":")[2])).start()
    try:
        yield system
    finally:
        system.closing.set()
        await runner.cleanup()
