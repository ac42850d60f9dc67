"""What a wallet costs with plans, without, and in Node (Mercurius with its JIT): ``python -m tests.bench.plans``.

The wallet compared with Node: merchant, code, balance, five rewards, two redemptions, the last twenty movements. After
it what the customer's app itself asks for, all its wallets with texts, expiries, referral and the why of each movement.

Servers in processes of their own over one PostgreSQL, asked in alternating rounds by the same client.
"""

from __future__ import annotations

import asyncio
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path

import orjson
import psutil
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from bench.wallets import ASKED, Server, ask, connected, fiel, lived_in, load, make_database
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from support.browser import until_healthy
from support.ports import free_port
from support.postgres import private_postgres

ROUNDS, REQUESTS, WARM_UP = sized(9), sized(400, 32), sized(300, 32)
PACKAGES = ("mercurius@16", "fastify@5", "pg@8")
DOCUMENTS = Path(__file__).parents[2] / "pwa/src/customer/documents.ts"


async def main() -> None:
    set_up_logs(load_settings(log_level="error"))
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = await make_database(stack.enter_context(private_postgres()))
        cookie = await lived_in(database, folder)
        servers = [
            await stack.enter_async_context(fiel("with plans", folder, database, FIEL_GRAPHQL_PLANS="1")),
            await stack.enter_async_context(fiel("by graphql-core", folder, database, FIEL_GRAPHQL_PLANS="0")),
        ]
        bare = [sys.executable, str(Path(__file__).with_name("bare.py")), database]
        servers.append(await stack.enter_async_context(_peer("in bare Starlette", bare, folder)))
        if packages := _packages(folder):
            node = ["node", str(Path(__file__).with_name("mercurius.mjs")), database]
            servers.append(await stack.enter_async_context(_peer("by Mercurius with JIT", node, packages)))
        answers = [await ask(*await connected(server.url), server.url, cookie, ASKED) for server in servers]
        _check(servers, answers)
        await _compare(("plan_core", "plan_bare", "plan_mercurius"), servers, cookie, ASKED)
        tell("plan_cpu", "PostgreSQL", servers[0].costs, "µs")
        for peer in servers[3:]:
            rates = [ours / theirs for ours, theirs in zip(servers[0].rates, peer.rates, strict=True)]
            tell("plan_rate", "PostgreSQL", rates)
        await _compare(("plan_app",), servers[:2], cookie, _app_document("WalletsQuery"))


def _app_document(name: str) -> bytes:
    """A document of the customer's app, as it sends it."""
    found = re.search(rf"{name} = graphql\(`(.*?)`\)", DOCUMENTS.read_text(), re.DOTALL)
    if found is None:
        raise RuntimeError(f"the app has no {name}")
    return orjson.dumps({"query": found[1]})


async def _compare(rows: tuple[str, ...], servers: list[Server], cookie: str, asked: bytes) -> None:
    """The first server with each of the others, of which the rows are."""
    for server in servers:
        await load(server.url, cookie, asked, WARM_UP)
        server.costs.clear()
        server.rates.clear()
    for _ in range(ROUNDS):
        for server in servers:
            await server.round(cookie, asked, REQUESTS)
    ours = servers[0]
    for server, row in zip(servers[1:], rows, strict=False):
        cost, rate = statistics.median(server.costs), statistics.median(server.rates)
        costs = [theirs / own for theirs, own in zip(server.costs, ours.costs, strict=True)]
        tell(row, "PostgreSQL", costs, more=f"({cost:.0f} µs, {rate:.0f} a second)")


def _check(servers: list[Server], answers: list[bytes]) -> None:
    """All tell the same wallet; moments in each one's way."""
    found = [orjson.loads(answer)["data"]["wallet"] for answer in answers]
    for wallet in found:
        for part in ("redemptions", "transactions"):
            for edge in wallet[part]["edges"]:
                for name in ("occurredAt", "requestedAt"):
                    if name in edge["node"]:
                        moment = datetime.fromisoformat(edge["node"][name])
                        edge["node"][name] = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    for server, wallet in zip(servers, found, strict=True):
        if wallet != found[0]:
            raise RuntimeError(f"{server.name} tells another wallet: {wallet}, {found[0]}")


def _packages(folder: Path) -> Path | None:
    """A folder with Mercurius in it; None where npm can't install it."""
    packages = folder / "packages"
    packages.mkdir()
    try:
        subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", *PACKAGES],
            cwd=packages, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        print("no Mercurius to compare with: npm can't install it here")
        return None
    return packages


@asynccontextmanager
async def _peer(name: str, command: list[str], folder: Path) -> AsyncIterator[Server]:
    """A server that is told its port as the last word of the command."""
    port, log = free_port(), folder / "peer.log"
    with log.open("w") as output:
        process = await asyncio.create_subprocess_exec(
            *command, str(port), cwd=folder, stdout=output, stderr=output,
            env={"NODE_ENV": "production", "PATH": os.environ["PATH"]},
        )  # fmt: skip
    try:
        await until_healthy(f"http://127.0.0.1:{port}", process, log)
        yield Server(name, f"http://127.0.0.1:{port}", psutil.Process(process.pid))
    finally:
        process.terminate()
        await process.wait()


if __name__ == "__main__":
    uvloop.run(main())
