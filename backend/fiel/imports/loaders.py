"""Reads of imports and of their rows."""

from __future__ import annotations

from collections.abc import AsyncIterator

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.imports.models import ImportState, Outcome

_JOB = (
    "SELECT j.id, j.merchant_id, j.employee_id, j.kind, j.state, j.file_name, j.upload_id, j.sha256, j.run_by_id,"
    " j.layout, j.mapping, j.options, j.round, j.length, j.position, j.tally, j.failure, j.created_at,"
    " j.finished_at, j.purged_at, e.name AS employee_name, w.email, w.language, w.left_at, w.role FROM import_job j"
    " JOIN employee e ON e.id = j.employee_id JOIN employee w ON w.id = coalesce(j.run_by_id, j.employee_id)"
)
_JSON = ("layout", "mapping", "options", "tally")
EXPORT_PAGE = 1000


async def job(job_id: int, merchant_id: int | None = None) -> db.Row | None:
    """*merchant_id*: whose it must be."""
    row = await db.fetch_one(f"{_JOB} WHERE j.id = $1", job_id)
    return None if row is None or merchant_id not in (None, row["merchant_id"]) else _read(row, _JSON)


async def jobs(merchant_id: int, window: Window, state: ImportState | None = None) -> Page[db.Row]:
    """Newest first."""
    only = f" AND j.state = '{state.value}'" if state else ""
    rows = await db.fetch(
        f"{_JOB} WHERE j.merchant_id = $1 AND j.id < $2{only} ORDER BY j.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut([_read(row, _JSON) for row in rows], [row["id"] for row in rows], window.first)


async def rows(job_id: int, outcomes: tuple[Outcome, ...], first: int, after: int) -> list[db.Row]:
    """*first* rows past number *after*, in the order of the file; no outcomes: all."""
    listed = ", ".join(f"'{one.value}'" for one in outcomes or tuple(Outcome))
    found = await db.fetch(
        "SELECT r.id, r.number, r.cells, r.outcome, r.problems, r.points, r.membership_id, r.is_done,"
        " (SELECT given_name FROM membership m WHERE m.id = r.membership_id) AS member_name FROM import_row r"
        f" WHERE r.job_id = $1 AND r.number > $2 AND r.outcome IN ({listed}) ORDER BY r.number LIMIT $3",
        job_id, after, first,
    )  # fmt: skip
    return [_read(row, ("cells", "problems")) for row in found]


async def all_rows(job_id: int) -> AsyncIterator[db.Row]:
    """A page in memory at a time."""
    after = 0
    while page := await rows(job_id, (), EXPORT_PAGE, after):
        for row in page:
            yield row
        after = page[-1]["number"]


def _read(row: db.Row, names: tuple[str, ...]) -> db.Row:
    return {**row, **{name: db.from_json(row[name]) for name in names}}
