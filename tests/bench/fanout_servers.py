"""The servers of ``fanout.py``: ``python -m tests.bench.fanout_servers fiel|bare PORT TEXT``.

A line on stdin is answered with the CPU seconds and the bytes of memory used so far, and with how many listen; the line
``tell`` tells the news to all of them.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import psutil
import uvicorn
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

sys.path.insert(0, str(Path(__file__).parents[1]))
from fiel.core.broker import Event, process_broker
from fiel.core.db import fetch
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from support.sockets import view_of

Tell = Callable[[], Awaitable[None]]
Count = Callable[[], int]


def fiel() -> tuple[Starlette, Tell, Count]:
    from fiel.app import make_app

    async def tell() -> None:
        [row] = await fetch("SELECT id, merchant_id, subject_id FROM activity WHERE kind = 'news.published' LIMIT 1")
        process_broker().publish(Event(row["id"], "news.published", row["merchant_id"], None, None, row["subject_id"]))

    app = make_app(load_settings(sockets_per_address=0, sockets_per_account=0))
    return app, tell, lambda: view_of(app).hub.listeners


def bare(text: str) -> tuple[Starlette, Tell, Count]:
    """What the tutorials write: a set of sockets, and a loop that sends the same text to each."""
    sockets: set[WebSocket] = set()
    told = (
        '{"type":"next","id":"1","payload":{"data":{"newsPublished":{"title":"Hoy, dos por uno","excerpt":"'
        + text + '","merchantSlug":"cafe-aurora"}}}}'
    )  # fmt: skip

    async def endpoint(websocket: WebSocket) -> None:
        await websocket.accept(subprotocol="graphql-transport-ws")
        await websocket.receive_text()
        await websocket.send_text('{"type":"connection_ack"}')
        await websocket.receive_text()
        sockets.add(websocket)
        try:
            while True:
                await websocket.receive_text()
        except WebSocketDisconnect:
            sockets.discard(websocket)

    async def tell() -> None:
        for websocket in list(sockets):
            await websocket.send_text(told)

    return Starlette(routes=[WebSocketRoute("/graphql", endpoint)]), tell, lambda: len(sockets)


async def listen(tell: Tell, count: Count, server: uvicorn.Server) -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while not server.started:  # noqa: ASYNC110 -- uvicorn has no event for it
        await asyncio.sleep(0.01)
    print("ready", flush=True)
    while line := await reader.readline():
        print(time.process_time(), psutil.Process().memory_info().rss, count(), flush=True)
        if line == b"tell\n":
            await tell()


async def main(which: str, port: str, text: str) -> None:
    from fiel.edge.framing import Framing
    from fiel.edge.socket import MOST_BYTES
    from fiel.edge.upgrades import OnePointOne

    set_up_logs(load_settings())
    app, tell, count = fiel() if which == "fiel" else bare(text)
    own: dict[str, Any] = {"http": OnePointOne, "ws": Framing} if which == "fiel" else {}
    config = uvicorn.Config(
        app, host="127.0.0.1", port=int(port), log_config=None, access_log=False, ws_max_size=MOST_BYTES,
        ws_per_message_deflate=False, server_header=False, backlog=4096,
        ws_ping_interval=600,  # seconds: the phones there don't answer, and thousands take a while to come
        **own,
    )  # fmt: skip
    server = uvicorn.Server(config)
    await asyncio.gather(server.serve(), listen(tell, count, server))


if __name__ == "__main__":
    import uvloop

    uvloop.run(main(*sys.argv[1:]))
