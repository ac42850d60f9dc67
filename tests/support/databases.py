"""Names and copies of databases."""

from __future__ import annotations

import asyncpg

from support.twin import HAS_TWIN

ENGINES = ("postgres",) if HAS_TWIN else ("sqlite", "postgres")


def database_at(url: str, name: str) -> str:
    return f"{url.rsplit('/', 1)[0]}/{name}"


async def copy_template(server: str, name: str, template: str) -> None:
    connection = await asyncpg.connect(server)
    await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    await connection.close()
