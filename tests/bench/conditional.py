"""What it costs to tell a phone that its wallet has not changed, against answering it; and what that costs an award.

Medians of alternating rounds; reads in CPU seconds of the server's process.
"""

from __future__ import annotations

import asyncio
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import uvloop
from graphql import print_ast

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.alone import alone
from bench.results import tell
from bench.sizes import sized
from fiel.app import make_app
from fiel.core import db
from fiel.edge import pages
from fiel.edge.known import document_id
from support.app_documents import app_documents
from support.conditional import write_documents
from support.town import Town

ROUNDS, READS, AWARDS, AT_ONCE = sized(9), sized(300, 10), sized(128, 16), 16
CHANGES = ("points_account_changed_by_update", "membership_changed_by_update")
"""The triggers that an award sets off."""


async def measure_conditional(name: str, town: Town) -> None:
    await town.program(mostPointsPerEmployeeDay=10**12)
    for _ in range(25):
        await town.award(town.ana, 10)
    await town.reward(50)
    await _reads(name, town)
    await _awards(name, town)


async def _reads(name: str, town: Town) -> None:
    text = next(print_ast(document) for found, document in app_documents("query") if found == "Wallets")
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "documents.json"
        write_documents(written, text)
        before, pages.DOCUMENTS = pages.DOCUMENTS, written
        server = make_app(town.house.settings, town.house.clock)
        pages.DOCUMENTS = before
    cookies = "; ".join(f"{one}={value}" for one, value in town.ana.person.client.cookies.items()).encode()
    asked = urlencode({"documentId": document_id(text)}).encode()

    async def read(tag: bytes = b"") -> tuple[int, bytes]:
        headers = [(b"cookie", cookies), *([(b"if-none-match", tag)] if tag else [])]
        scope = {"type": "http", "method": "GET", "path": "/graphql", "query_string": asked, "headers": headers,
                 "client": ("127.0.0.1", 1), "server": ("localhost", 8000), "scheme": "http",
                 "root_path": ""}  # fmt: skip
        answer: dict[str, Any] = {}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            answer.update(message)

        await server(scope, receive, send)
        return answer["status"], dict(answer["headers"]).get(b"etag", b"")

    status, tag = await read()
    again, _ = await read(tag)
    if (status, again) != (200, 304):
        raise RuntimeError(f"{status}, then {again}")
    whole, unchanged = [], []
    for _ in range(ROUNDS):
        whole.append(await _cpu(lambda: read(), READS))
        unchanged.append(await _cpu(lambda: read(tag), READS))
    costs = f"({statistics.median(unchanged) * 1e6:.0f} µs, {statistics.median(whole) * 1e6:.0f} µs)"
    tell("unchanged", name, [new / old for new, old in zip(unchanged, whole, strict=True)], more=costs)


async def _awards(name: str, town: Town) -> None:
    """By the clock: the triggers run in the database."""

    async def give(turn: int) -> None:
        await town.award(town.ana if turn % 2 else town.luis, 1)

    async def many() -> None:
        for start in range(0, AWARDS, AT_ONCE):
            await asyncio.gather(*(give(one) for one in range(start, start + AT_ONCE)))

    made = await _triggers()
    ratios = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await many()
        told = time.perf_counter() - start
        for trigger, table in made:
            await db.returning(f"DROP TRIGGER {trigger}" + ("" if db.is_sqlite() else f" ON {table}"))
        start = time.perf_counter()
        await many()
        ratios.append(told / (time.perf_counter() - start))
        for statement in made.values():
            await db.returning(statement)
    tell("told", name, ratios)


async def _triggers() -> dict[tuple[str, str], str]:
    """How they are made, by their names and tables."""
    sql = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'" if db.is_sqlite()
        else "SELECT tgname AS name, pg_get_triggerdef(oid) AS sql FROM pg_trigger WHERE NOT tgisinternal"
    )  # fmt: skip
    return {
        (row["name"], re.sub(r"_changed_by_\w+", "", row["name"])): row["sql"]
        for row in await db.fetch(sql) if row["name"] in CHANGES
    }  # fmt: skip


async def _cpu(work: Callable[[], Awaitable[object]], times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        await work()
    return (time.process_time() - start) / times


if __name__ == "__main__":
    uvloop.run(alone(measure_conditional))
