"""A file's way through an import, as a manager takes it."""

from __future__ import annotations

import csv
import io
from typing import Any

from support.files import uploaded
from support.town import Town

JOB = (
    "id kind state fileName encoding delimiter hasHeading columns { name field samples } rowCount progress"
    " counts { outcome rows } pointsGiven pointsTaken failure employeeName rowsUntil"
)
ROWS = (
    "query ($id: ID!, $outcomes: [ImportOutcome!], $first: Int! = 100, $after: String) { importRows(id: $id,"
    " outcomes: $outcomes, first: $first, after: $after) { edges { node { line cells outcome status isDone points"
    " memberName problems { path code message } } } pageInfo { hasNextPage endCursor } } }"
)


def table(*rows: tuple[str, ...], delimiter: str = ",") -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter).writerows(rows)
    return buffer.getvalue()


async def worked(town: Town) -> None:
    """The worker does what is due, and nothing of it goes wrong."""
    await town.house.run_jobs()
    assert await town.house.rows("SELECT kind, last_error FROM job WHERE last_error IS NOT NULL") == []


async def brought(town: Town, kind: str, data: str | bytes, name: str = "tabla.csv") -> Any:
    """The import as it was read."""
    upload = await uploaded(town.manager, data.encode() if isinstance(data, str) else data, name)
    done = await town.manager.do("startImport", kind=kind, uploadId=upload)
    assert done["__typename"] == "StartImportSuccess", done
    return await job(town, done["job"]["id"])


async def job(town: Town, identifier: str) -> Any:
    return (await town.manager.ask(f"query ($id: ID!) {{ importJob(id: $id) {{ {JOB} }} }}", id=identifier))[
        "importJob"
    ]


async def checked(town: Town, kind: str, data: str | bytes, **more: Any) -> Any:
    """The import after its check, with the columns as they were guessed unless *mapping* says otherwise."""
    found = await brought(town, kind, data)
    form = {"id": found["id"], "mapping": [column["field"] for column in found["columns"]], **more}
    done = await town.manager.do("checkImport", **form)
    assert done["__typename"] == "CheckImportSuccess", done
    await worked(town)
    return await job(town, found["id"])


async def imported(town: Town, kind: str, data: str | bytes, **more: Any) -> Any:
    """The import after its run."""
    found = await checked(town, kind, data, **more)
    assert found["state"] == "CHECKED", found
    done = await town.manager.do("runImport", id=found["id"])
    assert done["__typename"] == "RunImportSuccess", done
    await worked(town)
    return await job(town, found["id"])


async def rows(town: Town, found: Any, *outcomes: str) -> list[Any]:
    data = await town.manager.ask(ROWS, id=found["id"], outcomes=list(outcomes) or None)
    return [edge["node"] for edge in data["importRows"]["edges"]]


async def problems(town: Town, found: Any) -> list[tuple[int, str, list[str]]]:
    """Line, outcome and codes of the rows that do nothing."""
    return [
        (row["line"], row["outcome"], [one["code"] for one in row["problems"]])
        for row in await rows(town, found, "FAILED", "REPEATED")
    ]


def counts(found: Any) -> dict[str, int]:
    return {one["outcome"]: one["rows"] for one in found["counts"]}
