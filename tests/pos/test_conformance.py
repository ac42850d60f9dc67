"""The REST API does what its OpenAPI document says, whatever is sent: schemathesis finds nothing."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from fiel.core.settings import Settings
from support.browser import served
from support.length import mostly_on, rounds
from support.rest import shop
from support.town import Town

SECONDS = 240
EXAMPLES = rounds(3, 10)


@mostly_on("postgres")
async def test_schemathesis_finds_nothing(town: Town, settings: Settings, tmp_path: Path) -> None:
    """A server of its own on the town's database."""
    secret = (await shop(town)).secret
    await town.reward(10)
    environment = {"FIEL_DATABASE_URL": settings.database, "FIEL_API_REQUESTS_PER_MINUTE": "1000000"}
    async with served(tmp_path, **environment) as server:
        run = await asyncio.create_subprocess_exec(
            str(Path(sys.executable).parent / "schemathesis"), "run", f"{server.url}/api/v1/openapi.json",
            "--header", f"Authorization: Bearer {secret}", "--header", "Idempotency-Key: one",
            "--max-examples", str(EXAMPLES), "--seed", "7", "--checks", "all",
            "--exclude-checks", "positive_data_acceptance",
            "--continue-on-failure", cwd=tmp_path, env={**os.environ, "NO_COLOR": "1"},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        async with asyncio.timeout(SECONDS):
            told, _ = await run.communicate()
    assert run.returncode == 0, told.decode()
