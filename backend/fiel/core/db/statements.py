"""SQL that runs on both engines: parameters are numbered ``$1``, ``$2``; rows come as the driver gives them."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Collection, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError

from fiel.core.db.kept import read
from fiel.core.db.opening import reader
from fiel.core.db.transaction import WRITE, Transaction, is_sqlite, open_transaction, transaction

Row = dict[str, Any]
"""A row as the driver gives it; whoever reads it gives its columns their types."""


Question = tuple[str, Sequence[Any]]
"""A SELECT with its parameters."""


@dataclass(slots=True)
class Stepping:
    on: bool = False


stepping = Stepping()
"""On while ``together`` goes on with one of its works, which nothing else comes between: what is fetched is told to it
then."""


class Asked:
    """Questions for ``together``, in its hands; whoever awaits this gets the rows of each."""

    __slots__ = ("questions",)

    def __init__(self, questions: Sequence[Question]) -> None:
        self.questions = questions

    def __await__(self) -> Generator[Asked, list[list[Row]], list[list[Row]]]:
        return (yield self)


async def fetch(sql: str, *values: Any) -> list[Row]:
    """A SELECT, in the transaction in flight or on its own."""
    if stepping.on:
        [rows] = await Asked([(sql, values)])
        return rows
    return await run(get_connection(WRITE if open_transaction() else reader()), sql, values)


async def fetch_one(sql: str, *values: Any) -> Row | None:
    rows = await fetch(sql, *values)
    return rows[0] if rows else None


async def returning(sql: str, *values: Any) -> list[Row]:
    """INSERT, UPDATE or DELETE … RETURNING: its rows."""
    return await transaction(lambda: run(get_connection(WRITE), sql, values))


async def execute(sql: str, *values: Any) -> int:
    """INSERT, UPDATE or DELETE: how many rows it touched; those that triggers wrote beside them don't count."""

    async def body() -> int:
        client = get_connection(WRITE)
        if client.capabilities.dialect == "sqlite":
            touched, _ = await client.execute_query(numbered(sql), list(values))
            if touched > 1:  # with what triggers wrote
                touched = (await run(client, "SELECT changes() AS n", ()))[0]["n"]
            return touched
        counted = f"WITH touched AS ({sql} RETURNING 1) SELECT count(*) AS n FROM touched"
        rows = await run(client, counted, values)
        return int(rows[0]["n"])

    return await transaction(body)


async def run(client: BaseDBAsyncClient, sql: str, values: Sequence[Any]) -> list[Row]:
    if type(client) is AsyncpgDBClient:
        return await read(client, sql, values)
    if client.capabilities.dialect != "sqlite":
        return await client.execute_query_dict(sql, list(values))
    rows = await client.execute_query_dict(numbered(sql), list(values))
    return [{name: _read(name, value) for name, value in row.items()} for row in rows]


PURGED_AT_ONCE = 10_000
SECONDS_BETWEEN_PURGES = 0.02
"""For others who want SQLite's write lock, and look for it again and again."""


async def purge(table: str, where: str, *values: Any) -> int:
    """DELETE of the rows that *where* says, however many: a part of them a transaction, so that nobody waits for all
    and no statement takes too long. How many there were. Broken off, it goes on the next time."""
    if open_transaction() is not None:
        raise RuntimeError("a purge inside a transaction would be one part")
    some = f"SELECT id FROM {table} WHERE {where} ORDER BY id LIMIT {PURGED_AT_ONCE}"
    purged = 0
    while True:
        many = await execute(f"DELETE FROM {table} WHERE id IN ({some})", *values)
        purged += many
        if many < PURGED_AT_ONCE:
            return purged
        await asyncio.sleep(SECONDS_BETWEEN_PURGES)


@lru_cache(1024)
def numbered(sql: str) -> str:
    return re.sub(r"\$(\d+)", r"?\1", sql)  # SQLite would take $1 for a name, bound in order of appearance


def time_text(moment: datetime) -> str:
    """A moment as Tortoise stores it on SQLite, always in UTC, so that texts compare as times do."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a time zone")
    if moment.tzinfo is UTC:
        return _utc_text(moment)
    return _utc_text(moment.astimezone(UTC))  # before it is looked up: 23:30 comes twice when clocks go back


@lru_cache(256)  # one moment stands in every row of what is written together
def _utc_text(moment: datetime) -> str:
    return moment.isoformat(" ")


sqlite3.register_adapter(datetime, time_text)  # for the ORM's parameters too, which filter() leaves as they are


def _read(name: str, value: Any) -> Any:
    return read_moment(value) if isinstance(value, str) and is_moment(name) else value


def is_moment(name: str) -> bool:
    """Whether a column holds moments, where they come as texts."""
    return name == "at" or name.endswith(("_at", "_from", "_to", "_since", "_until"))


def read_moment(value: Any) -> Any:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


async def insert_rows(
    table: str, columns: dict[str, str], rows: Sequence[Row], *, on_conflict: str | None = None, answering: str = ""
) -> list[Row]:
    """All *rows* in one statement, in their order, as one JSON parameter; answers what was written.

    *columns* gives each column's PostgreSQL type; *answering*: the columns that are answered.
    """
    if not rows:
        return []
    names = ", ".join(f'"{name}"' for name in columns)
    if is_sqlite():
        picked = ", ".join(f"json_extract(value, '$.{name}')" for name in columns)
        source = f"SELECT {picked} FROM json_each($1) WHERE true ORDER BY key"  # WHERE: else ON CONFLICT is a join's
    else:
        typed = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        source = f"SELECT {names} FROM jsonb_to_recordset($1::text::jsonb) AS given({typed})"
    conflict = f" ON CONFLICT {on_conflict}" if on_conflict else ""
    insert = f'INSERT INTO "{table}" ({names}) {source}{conflict}'
    if answering:
        return await returning(f"{insert} RETURNING {answering}", to_json(rows))
    await _write(table, insert, to_json(rows))
    return []


async def update_rows(
    table: str, columns: dict[str, str], rows: Sequence[Row], *, only: str = "", told: dict[str, str] | None = None,
    sets: dict[str, str] | None = None,
) -> None:  # fmt: skip
    """Set *columns* (with their PostgreSQL types) of the rows that ``id`` names, in one statement.

    *only*: SQL that must hold of a row too; it may name *told*, what else the rows carry, as ``given.…``. *sets*: what
    further columns become, as SQL that may name it too.
    """
    if not rows:
        return
    carried = {**columns, **(told or {})}
    if is_sqlite():
        picked = ", ".join(f"json_extract(value, '$.{name}') AS \"{name}\"" for name in ("id", *carried))
        source = f"SELECT {picked} FROM json_each($1)"
    else:
        typed = ", ".join(f'"{name}" {kind}' for name, kind in {"id": "bigint", **carried}.items())
        source = f"SELECT * FROM jsonb_to_recordset($1::text::jsonb) AS r({typed})"
    becomes = {**{name: f'given."{name}"' for name in columns}, **(sets or {})}
    assigned = ", ".join(f'"{name}" = {value}' for name, value in becomes.items())
    update = f'UPDATE "{table}" SET {assigned} FROM ({source}) AS given WHERE "{table}".id = given.id'
    if not is_sqlite():  # by the index, as ``among`` does for few
        ids = "SELECT (value ->> 'id')::bigint FROM jsonb_array_elements($1::text::jsonb)"
        update += f' AND "{table}".id = ANY(ARRAY({ids}))'
    await _write(table, update + (f" AND {only}" if only else ""), to_json(rows))


@asynccontextmanager
async def written_together() -> AsyncIterator[None]:
    """What ``insert_rows`` and ``update_rows`` write in the block, and don't answer, is sent as one statement at its
    end, where the engine can (PostgreSQL, as CTEs): one way there and back. In a transaction; nothing in the block may
    read what it writes, since it is not written yet."""
    current = open_transaction()
    if current is None or current.gathered is not None or is_sqlite():
        yield
        return
    current.gathered = []
    try:
        yield
        await _send(current)
    finally:
        current.gathered = None


async def _write(table: str, sql: str, rows: str) -> None:
    current = open_transaction()
    if current is None or current.gathered is None:
        await returning(sql, rows)
        return
    if any(table == other for other, _, _ in current.gathered):  # in one statement neither would see the other
        await _send(current)
    current.gathered.append((table, sql, rows))


async def _send(current: Transaction) -> None:
    gathered = current.gathered or []
    current.gathered = []
    if len(gathered) == 1:
        await returning(*gathered[0][1:])
    elif gathered:
        steps = ", ".join(f"w{n} AS ({_FIRST.sub(f'${n}', sql)})" for n, (_, sql, _) in enumerate(gathered, 1))
        await returning(f"WITH {steps} SELECT 1 AS one", *(rows for _, _, rows in gathered))


_FIRST = re.compile(r"\$1\b")


def given_rows(place: int, columns: dict[str, str]) -> str:
    """SQL for FROM: the JSON rows that are parameter *place*, as ``given``. *columns* as ``insert_rows`` takes them."""
    if is_sqlite():
        picked = ", ".join(f"json_extract(value, '$.{name}') AS \"{name}\"" for name in columns)
        return f"(SELECT {picked} FROM json_each(${place})) AS given"
    typed = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
    return f"jsonb_to_recordset(${place}::text::jsonb) AS given({typed})"


def among(column: str, place: int, kind: str = "text", *, few: bool = False) -> str:
    """SQL: *column* is one of the values in the JSON array that is parameter *place*. *kind*: PostgreSQL's type.

    *few*: some hundreds at most of an indexed column, which PostgreSQL then looks up one by one; it would rather read a
    whole table of some ten thousand rows, since it takes any JSON for a hundred values.
    """
    if is_sqlite():
        return f"{column} IN (SELECT value FROM json_each(${place}))"
    values = f"SELECT value::{kind} FROM jsonb_array_elements_text(${place}::text::jsonb)"
    return f"{column} = ANY(ARRAY({values}))" if few else f"{column} IN ({values})"


async def allocate_ids(table: str, count: int) -> list[int]:
    """Ids for *count* rows of an append-only table, inside the transaction that will insert them."""
    if count == 0:
        return []
    current = open_transaction()
    reserved = current.reserved.get(table, []) if current else []
    if len(reserved) >= count:
        taken, reserved[:count] = reserved[:count], []
        return taken
    reserved.clear()  # what is written later has a higher number: too few now are none for whoever comes after
    if is_sqlite():  # the write lock is ours
        rows = await fetch(f'SELECT coalesce(max(id), 0) AS last FROM "{table}"')
        return list(range(rows[0]["last"] + 1, rows[0]["last"] + 1 + count))
    sequence = "nextval(pg_get_serial_sequence($1, 'id'))"
    rows = await fetch(f"SELECT {sequence} AS id FROM generate_series(1, $2::int)", table, count)
    if current:  # what was reserved meanwhile is lower than these
        current.reserved.pop(table, None)
    return sorted(row["id"] for row in rows)


_COUNT = {"name": "text", "count": "int"}


async def reserve_ids(counts: dict[str, int]) -> None:
    """Ids that ``allocate_ids`` will give for the rest of the transaction, of several tables at once where that saves
    ways there and back; those not taken are gaps."""
    current = open_transaction()
    wanted = {table: count for table, count in counts.items() if count}
    if current is None or is_sqlite() or not wanted:
        return
    rows = await fetch(
        "SELECT given.name, nextval(given.numbers) AS id FROM (SELECT name, count,"
        f" pg_get_serial_sequence(name, 'id')::regclass AS numbers FROM {given_rows(1, _COUNT)} OFFSET 0) AS given,"
        " generate_series(1, given.count)",
        to_json([{"name": table, "count": count} for table, count in wanted.items()]),
    )
    for table in wanted:
        current.reserved[table] = sorted(row["id"] for row in rows if row["name"] == table)


def json_int(column: str, name: str) -> str:
    """SQL for a whole number inside a JSON column; NULL where it has none."""
    if is_sqlite():
        return f"CAST(json_extract({column}, '$.{name}') AS INTEGER)"
    return f"CAST({column} ->> '{name}' AS BIGINT)"


def json_text(column: str, name: str) -> str:
    """SQL for a text inside a JSON column."""
    return f"json_extract({column}, '$.{name}')" if is_sqlite() else f"({column} ->> '{name}')"


def day_of(column: str, offset_minutes: int) -> str:
    """SQL for the calendar day of a moment, as ``2026-03-02``, where clocks are so many minutes ahead of UTC."""
    if is_sqlite():
        return f"date({column}, '{offset_minutes:+d} minutes')"
    return f"to_char(({column} AT TIME ZONE 'UTC') + interval '{offset_minutes} minutes', 'YYYY-MM-DD')"


def step_of(column: str, first: int, many: int) -> str:
    """SQL: in which of *many* steps a moment lies, 0 for the first. Their beginnings are the parameters from *first*
    on; what lies before them counts as the first step, what comes after as the last. Halves, not a list: sixty steps
    cost six comparisons a row."""
    if many == 1:
        return "0"

    def part(least: int, most: int) -> str:
        if least == most:
            return str(least)
        middle = (least + most + 1) // 2
        return f"CASE WHEN {column} < ${first + middle} THEN {part(least, middle - 1)} ELSE {part(middle, most)} END"

    return part(0, many - 1)


def seconds_of(moment: str) -> str:
    """SQL for a moment as whole seconds since 1970."""
    if is_sqlite():  # without its fraction, which SQLite would round to thousandths, and so to the next second
        return f"CAST(strftime('%s', substr({moment}, 1, 19)) AS INTEGER)"
    return f"CAST(floor(extract(epoch FROM {moment})) AS BIGINT)"


async def forget_log() -> None:
    """SQLite's log of changes, as far as nobody reads in it: what was erased still stands there as it was. PostgreSQL's
    is its own to recycle."""
    if is_sqlite() and open_transaction() is None:
        with suppress(
            OperationalError
        ):  # somebody writes just now: what they commit is copied soon, and the log reused
            await run(get_connection(WRITE), "PRAGMA wal_checkpoint(TRUNCATE)", ())


async def lock_row(table: str, number: int) -> None:
    """Hold a row until the commit, where the engine has row locks; SQLite's writers hold everything anyway."""
    if not is_sqlite():
        await fetch(f"SELECT id FROM {table} WHERE id = $1 FOR UPDATE", number)


async def hold(what: str, number: int) -> None:
    """Of those who hold the same, one at a time until its commit; SQLite's writers are so anyway."""
    if not is_sqlite():
        await fetch("SELECT pg_advisory_xact_lock(hashtext($1), $2::int)", what, number % 2**31)


async def hold_each(what: str, number: int, names: Collection[str]) -> None:
    """``hold`` for each of *names*, in an order that all share."""
    if names and not is_sqlite():
        await fetch(
            "SELECT pg_advisory_xact_lock(held.name, $2::int) FROM (SELECT DISTINCT hashtext($1 || value) AS name"
            " FROM jsonb_array_elements_text($3::text::jsonb) ORDER BY 1) AS held",
            f"{what}:", number % 2**31, to_json(list(names)),
        )  # fmt: skip


def to_json(value: object) -> str:
    """JSON text for a parameter, with moments as both engines read them."""
    return orjson.dumps(value, default=_jsonable, option=orjson.OPT_PASSTHROUGH_DATETIME).decode()


def _jsonable(value: object) -> object:
    if isinstance(value, datetime):
        return time_text(value)
    raise TypeError(type(value).__name__)


def text_of(row: Mapping[str, Any], name: str) -> str | None:
    """A text column."""
    text: str | None = row[name]
    return text


def number_of(row: Mapping[str, Any], name: str) -> int | None:
    """A column of whole numbers."""
    number: int | None = row[name]
    return number


def moment_of(value: datetime | str) -> datetime:
    """A moment from a column, or from JSON that the database made of one."""
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


def moment_or_none(value: datetime | str | None) -> datetime | None:
    return None if value is None else moment_of(value)


def moment_text(value: datetime | str) -> str:
    """As ``moment_of(value).isoformat()``; a text that is so already is not read for it."""
    if (
        type(value) is str and len(value) in (25, 32) and value[-6:] == "+00:00"
        and (len(value) == 25 or (value[19] == "." and value[20:26] != "000000"))
    ):  # fmt: skip
        return f"{value[:10]}T{value[11:]}" if value[10] == " " else value
    return moment_of(value).isoformat()


def moment_text_or_none(value: datetime | str | None) -> str | None:
    return None if value is None else moment_text(value)


def from_json(value: Any) -> Any:
    """A JSON column, which the drivers give as text."""
    return orjson.loads(value) if isinstance(value, str | bytes) else value
