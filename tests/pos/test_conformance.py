"""The REST API does what its OpenAPI document says, whatever is sent: schemathesis finds nothing wrong, and sees that
each operation can be done."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from fiel.core.clock import utc_now
from fiel.core.settings import Settings
from support.browser import served
from support.conformance import dressed
from support.length import mostly_on, rounds
from support.town import Town, open_shift

SECONDS = 480
EXAMPLES = rounds(2, 10)
HOOKS = Path(__file__).parents[1] / "support" / "conformance_hooks.py"
UNDONE: Mapping[str, str] = {}
"""Operations that were never done, and why."""


@mostly_on("postgres")
async def test_schemathesis_finds_nothing(town: Town, settings: Settings, tmp_path: Path) -> None:
    """A server of its own on the town's database."""
    await be_here_now(town)
    eshop, known = await dressed(town)
    notes = tmp_path / "notes"
    environment = {"FIEL_DATABASE_URL": settings.database, "FIEL_API_REQUESTS_PER_MINUTE": "1000000"}
    async with served(tmp_path, **environment) as server:
        run = await asyncio.create_subprocess_exec(
            str(Path(sys.executable).parent / "schemathesis"), "run", f"{server.url}/api/v1/openapi.json",
            "--header", f"Authorization: Bearer {eshop.secret}",
            "--max-examples", str(EXAMPLES), "--seed", "7", "--checks", "all",
            "--exclude-checks", "positive_data_acceptance",
            "--continue-on-failure", cwd=tmp_path, env={
                **os.environ, "NO_COLOR": "1", "SCHEMATHESIS_HOOKS": str(HOOKS), "FIEL_CONFORMANCE_NOTES": str(notes),
                "FIEL_CONFORMANCE_KNOWN": json.dumps(known)},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        async with asyncio.timeout(SECONDS):
            told, _ = await run.communicate()
    assert run.returncode == 0, told.decode()
    calls = [line.rsplit(" ", 1) for line in notes.read_text().splitlines()]
    done = {name for name, status in calls if status.startswith("2")}
    document = (await eshop.client.get("/api/v1/openapi.json")).json()
    told_of = {f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods}
    assert told_of - done == set(UNDONE)


async def be_here_now(town: Town) -> None:
    """The server that is asked has the time of day."""
    town.house.clock.now = utc_now()
    for who in (town.owner, town.manager, town.cashier, town.ana.person, town.luis.person):
        await who.sign_in_again()
    for who in (town.owner, town.manager, town.cashier):
        await open_shift(who)
