"""The other process of ``support.twin``: serves whatever database it is told to, on a UNIX socket in FOLDER."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from fiel.app import make_app
from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.edge import pages
from fiel.purchases.actions.display import PACE
from support.twin import ADDRESS, READY, SharedMoment, until_carried


class Stage:
    """One app at a time, each in the lifespan of its own."""

    def __init__(self, moment: SharedMoment, ready: Path) -> None:
        self._moment, self._ready = moment, ready
        self._app: Starlette | None = None
        self._closing = asyncio.Event()
        self._life: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            self._ready.write_text("ready")
            await receive()
            await self._end()
            await send({"type": "lifespan.shutdown.complete"})
            return
        path = scope["path"]
        if path == "/-/open":
            request = Request(scope, receive)
            pages.DOCUMENTS = Path(request.query_params["documents"])
            await self._begin(Settings.model_validate_json(await request.body()))
        elif path == "/-/close":
            await self._end()
        else:
            assert self._app is not None
            address = dict(scope["headers"]).get(ADDRESS.encode(), b"127.0.0.1").decode()
            await self._app({**scope, "client": (address, 5000)}, receive, send)
            return
        await Response()(scope, receive, send)

    async def _begin(self, settings: Settings) -> None:
        await self._end()
        opened = asyncio.Event()
        self._life = asyncio.create_task(self._live(settings, opened))
        waits = asyncio.create_task(opened.wait())
        await asyncio.wait({self._life, waits}, return_when=asyncio.FIRST_COMPLETED)
        waits.cancel()
        if self._life.done():
            self._life.result()

    async def _live(self, settings: Settings, opened: asyncio.Event) -> None:
        PACE.clear()  # towns that are copies of one have the same sessions at the same moment
        app = make_app(settings, self._moment)
        async with app.router.lifespan_context(app):
            await until_carried(app)
            self._app = app
            opened.set()
            await self._closing.wait()

    async def _end(self) -> None:
        self._closing.set()
        if self._life is not None:
            await self._life
        self._life, self._app = None, None
        self._closing.clear()


if __name__ == "__main__":
    set_up_logs(load_settings(log_level="error"))
    place = Path(sys.argv[1])
    uvicorn.run(
        Stage(SharedMoment(place / "moment"), place / READY), uds=str(place / "socket"), log_config=None,
        access_log=False, lifespan="on",
        # a client that thinks for long is not to find its connection gone
        timeout_keep_alive=600,
    )  # fmt: skip
