"""Everything that a server keeps, as bytes: each column of each table, and each file of the data folder."""

from __future__ import annotations

import base64
from typing import Any

from support.house import House


async def tables(house: House) -> list[str]:
    sql = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if house.settings.is_sqlite
        else "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    )
    return sorted(row["name"] for row in await house.rows(sql) if row["name"] != "aerich")


async def where(house: House, *markers: str) -> list[str]:
    """Table and column of every place where one of *markers* stands, whatever its case; and file names."""
    looked_for = {marker.casefold() for marker in markers}
    found = set()
    for table in await tables(house):
        for row in await house.rows(f'SELECT * FROM "{table}"'):
            for column, value in row.items():
                text = said(value).casefold()
                found |= {f"{table}.{column}: {text[:200]}" for marker in looked_for if marker in text}
    for file in sorted(house.settings.data_dir.rglob("*")):
        if file.is_file() and "backups" not in file.parts:
            data = readable(file.read_bytes()).casefold()
            found |= {f"{file.name}: {marker}" for marker in looked_for if marker in data}
    return sorted(found)


def said(value: Any) -> str:
    return readable(bytes(value)) if isinstance(value, bytes | memoryview) else str(value)


def readable(data: bytes) -> str:
    """As text, whatever it is; also what a mail says in base64."""
    text = data.decode("utf-8", "replace")
    for line in data.split(b"\n"):
        if len(line) >= 60:
            try:
                text += base64.b64decode(line, validate=True).decode("utf-8", "replace")
            except ValueError:
                continue
    return text
