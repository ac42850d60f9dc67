"""The worker finds no room for the file that it is to check: it says so, and the import waits with all it had."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from faults.bringing import SAID
from fiel.imports import actions, working
from fiel.worker import run_due_jobs
from support.imports import brought, counts, job, table, worked
from support.town import Town

BATCH, PEOPLE = 10, 35
"""A piece of a check, and four of them."""
UPLOADS = "SELECT count(*) AS many FROM upload WHERE kept_at IS NOT NULL"
TOLD = "SELECT count(*) AS many FROM activity WHERE kind = 'import.unchecked'"


def no_folder(full: pytest.MonkeyPatch, place: Path) -> None:
    full.setattr(tempfile, "tempdir", None)
    full.setattr(tempfile, "_candidate_tempdir_list", lambda: [str(place / "full")])


def full_folder(full: pytest.MonkeyPatch, _: Path) -> None:
    def is_full(**_: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    full.setattr(actions, "NamedTemporaryFile", is_full)


@pytest.mark.parametrize("pieces", [0, 2])
@pytest.mark.parametrize("fill", [no_folder, full_folder])
async def test_an_import_that_finds_no_room_to_be_checked_can_be_begun_again(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fill: Callable[[pytest.MonkeyPatch, Path], None],
    pieces: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(working, "BATCH", BATCH)
    monkeypatch.setattr(working, "BATCHES_A_CHECK", 1)
    people = [(f"Persona {number}", f"p{number}@casa.example") for number in range(PEOPLE)]
    found = await brought(town, "CUSTOMERS", table(("nombre", "email"), *people))
    form = {"id": found["id"], "mapping": [column["field"] for column in found["columns"]]}
    assert (await town.manager.do("checkImport", **form))["__typename"] == "CheckImportSuccess"
    while (await job(town, found["id"]))["progress"] < pieces * BATCH:
        await run_due_jobs(town.house.services)
    with monkeypatch.context() as full:
        fill(full, tmp_path)
        await worked(town)
    for language, words in SAID.items():
        town.manager.language = language
        told = await job(town, found["id"])
        assert (told["state"], told["failure"][: len(words)]) == ("MAPPING", words)
    assert await town.house.rows(UPLOADS) == await town.house.rows(TOLD) == [{"many": 1}]

    assert (await town.manager.do("checkImport", **form))["__typename"] == "CheckImportSuccess"
    await worked(town)
    told = await job(town, found["id"])
    assert (told["state"], told["failure"], counts(told)) == ("CHECKED", None, {"CREATE": PEOPLE})
    assert (await town.manager.do("runImport", id=found["id"]))["__typename"] == "RunImportSuccess"
    await worked(town)
    told = await job(town, found["id"])
    assert (told["state"], counts(told)) == ("DONE", {"CREATE": PEOPLE})
