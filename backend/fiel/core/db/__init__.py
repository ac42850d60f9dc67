"""The database: one door for writing, one way to read, the same on SQLite and PostgreSQL.

``transaction(body)`` is the only way to write. Its body runs in a task of its own, so that a client who hangs
up can neither cut a write in half nor leak its connection. Statements number their parameters ``$1``, ``$2``.
"""

from fiel.core.db.groups import Put, Room
from fiel.core.db.opening import TORTOISE_POSTGRES, TORTOISE_SQLITE, opened, pool_state, tortoise_config
from fiel.core.db.outages import outage_of
from fiel.core.db.statements import (
    Row,
    allocate_ids,
    among,
    day_of,
    execute,
    fetch,
    fetch_one,
    from_json,
    given_rows,
    hold,
    hold_each,
    insert_rows,
    json_int,
    json_text,
    lock_row,
    reserve_ids,
    returning,
    seconds_of,
    step_of,
    text_of,
    time_text,
    to_json,
    update_rows,
    written_together,
)
from fiel.core.db.transaction import BusyError, after_commit, drain, is_sqlite, transaction

__all__ = [
    "TORTOISE_POSTGRES",
    "TORTOISE_SQLITE",
    "BusyError",
    "Put",
    "Room",
    "Row",
    "after_commit",
    "allocate_ids",
    "among",
    "day_of",
    "drain",
    "execute",
    "fetch",
    "fetch_one",
    "from_json",
    "given_rows",
    "hold",
    "hold_each",
    "insert_rows",
    "is_sqlite",
    "json_int",
    "json_text",
    "lock_row",
    "opened",
    "outage_of",
    "pool_state",
    "reserve_ids",
    "returning",
    "seconds_of",
    "step_of",
    "text_of",
    "time_text",
    "to_json",
    "tortoise_config",
    "transaction",
    "update_rows",
    "written_together",
]
