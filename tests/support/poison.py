"""A database in which whatever people can write says something that must never be run."""

from __future__ import annotations

from typing import Any

from fiel.core import db

WRITTEN = frozenset(
    "address answer blocked_reason body category city comment description failure file_name given_name intro label"
    " link_label name note page_text private_note product_name public_description refusal reject_reason subject text"
    " title sms given_city number product reward points_of subject_name source location customer employee".split()
)
"""Columns, and names within JSON, that hold people's own words."""
LINES = ("import_row", "cells")
"""Of files that people brought: all of it is theirs."""
KEPT = frozenset({"aerich", "session", "migrations"})


async def poison(payload: str) -> int:
    """Put *payload* everywhere; each time with a number of its own, since some names are unique. SQLite only, which
    knows no lengths. How many columns were filled."""
    assert db.is_sqlite()
    for trigger in await db.fetch("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        await db.execute(f"DROP TRIGGER {trigger['name']}")  # they keep the books from just this
    filled = 0
    for table in [row["name"] for row in await db.fetch("SELECT name FROM sqlite_master WHERE type = 'table'")]:
        if table in KEPT or table.startswith("sqlite_"):
            continue
        columns = await db.fetch(f"SELECT name, type FROM pragma_table_info('{table}')")
        for column in columns:
            name, kind = column["name"], column["type"].upper()
            if kind.startswith(("VARCHAR", "TEXT")) and name in WRITTEN:
                await db.execute(
                    f"UPDATE {table} SET {name} = $1 || ' ' || rowid WHERE {name} IS NOT NULL AND {name} <> ''", payload
                )
                filled += 1
            elif kind == "JSON":
                await _poison_json(table, name, payload)
    return filled


async def _poison_json(table: str, column: str, payload: str) -> None:
    for row in await db.fetch(f"SELECT rowid AS n, {column} AS j FROM {table} WHERE {column} IS NOT NULL"):
        before = db.from_json(row["j"])
        after = [payload] * len(before) if (table, column) == LINES else _poisoned(before, payload)
        if after != before:
            await db.execute(f"UPDATE {table} SET {column} = $2 WHERE rowid = $1", row["n"], db.to_json(after))


def _poisoned(value: Any, payload: str) -> Any:
    if isinstance(value, dict):
        return {
            name: payload if name in WRITTEN and isinstance(one, str) and one else _poisoned(one, payload)
            for name, one in value.items()
        }
    return [_poisoned(one, payload) for one in value] if isinstance(value, list) else value
