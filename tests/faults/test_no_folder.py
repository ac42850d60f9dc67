"""Each folder for temporary files is full when the first file is brought: that, too, is no room and no bug."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest

from faults.bringing import SAID, picture_of_noise, table_of_people
from support.documents import document_for
from support.files import upload, uploaded
from support.receipts import sends_photo
from support.town import Town


async def test_without_a_folder_for_temporary_files_there_is_no_room(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await town.program(acceptsReceipts=True)
    table, picture = table_of_people(), picture_of_noise()
    before = await uploaded(town.manager, table, "clientes.csv")
    values: dict[str, Any] = {"input": {"kind": "CUSTOMERS", "uploadId": before, "merchant": "cafe-aurora"}}
    with monkeypatch.context() as full:
        full.setattr(tempfile, "tempdir", None)
        full.setattr(tempfile, "_candidate_tempdir_list", lambda: [str(tmp_path / "full")])
        for language, words in SAID.items():
            for answer in (
                await upload(town.manager, table, "clientes.csv", **{"Accept-Language": language}),
                await upload(town.manager, picture, **{"Accept-Language": language}),
            ):
                assert (answer.status_code, answer.json()["code"]) == (503, "NO_ROOM")
                assert int(answer.headers["Retry-After"]) > 0
                assert answer.json()["message"].startswith(words)
            asked = town.manager.post(document_for("startImport", True), values, **{"Accept-Language": language})
            [error] = (await asked).json()["errors"]
            assert (error["extensions"]["code"], error["message"][: len(words)]) == ("NO_ROOM", words)
        assert (await sends_photo(town.ana, picture)).json()["code"] == "NO_ROOM"
    assert await town.house.rows("SELECT count(*) AS many FROM upload") == [{"many": 1}]
    assert await town.house.rows("SELECT count(*) AS many FROM import_job") == [{"many": 0}]
    assert (await town.manager.do("startImport", **values["input"]))["__typename"] == "StartImportSuccess"
    assert (await sends_photo(town.ana, picture)).status_code == 200
    await uploaded(town.manager, picture)
