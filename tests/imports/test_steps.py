"""The way of a file: refused, stopped, given up, told by mail, dropped."""

from __future__ import annotations

import re
from typing import Any

import pytest

from fiel.activity.jobs import MOST_ATTEMPTS
from fiel.core import db
from fiel.imports import customers, working
from fiel.imports.rows import Row
from support.files import uploaded
from support.imports import ROWS, brought, checked, counts, imported, job, problems, rows, table, worked
from support.town import Town, mails_to

HEADING = ("nombre", "correo")
LIST = table(HEADING, *((f"Persona {n}", f"p{n}@lista.example") for n in range(1200)))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04" + b"x" * 50, "SPREADSHEET"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 50, "SPREADSHEET"),
        (b"%PDF-1.7", "NOT_TABLE"),
        (b"nombre\x00\x01\x02binary", "NOT_TABLE"),
        (b"   \n\n", "NO_ROWS"),
        (b"nombre,correo\n", "NO_ROWS"),
        (",".join(f"c{n}" for n in range(61)).encode() + b"\n" + b"x," * 60 + b"x", "COLUMNS_MANY"),
    ],
    ids=["xlsx", "xls", "pdf", "binary", "blank", "heading", "columns"],
)
async def test_what_is_no_table_is_told_so(town: Town, data: bytes, code: str) -> None:
    upload = await uploaded(town.manager, data, "archivo")
    for language in ("en", "es"):
        town.manager.language = language
        refused = await town.manager.do("startImport", kind="CUSTOMERS", uploadId=upload)
        assert [(field["path"], field["code"]) for field in refused["fields"]] == [("uploadId", code)]


async def test_too_many_rows_are_refused_before_any_is_written(town: Town) -> None:
    found = await brought(town, "CUSTOMERS", "nombre\n" + "x\n" * 100_001)
    await town.manager.do("checkImport", id=found["id"], mapping=["NAME"])
    await worked(town)
    found = await job(town, found["id"])
    assert (found["state"], found["failure"]) == (
        "FAILED",
        "It has more than 100,000 rows: split it into several files.",
    )
    assert await rows(town, found) == []


async def test_an_import_is_stopped_between_two_batches_and_goes_on_with_the_file_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await checked(town, "CUSTOMERS", LIST)
    await town.manager.do("runImport", id=found["id"])
    once, answers = working.go_through, list[str]()

    async def then_stopped(data: dict[str, object], clock: object) -> None:
        await once(data, town.house.clock)
        answers.append((await town.owner.do("cancelImport", id=found["id"]))["__typename"])

    monkeypatch.setattr(working, "go_through", then_stopped)
    await worked(town)
    monkeypatch.undo()
    assert answers == ["CancelImportSuccess", "ActionRefused"]
    found = await job(town, found["id"])
    assert (found["state"], found["progress"], counts(found)) == ("CANCELLED", working.BATCH, {"CREATE": working.BATCH})
    data = await town.manager.ask(ROWS, id=found["id"], first=1, after="azo1MDA=")
    assert data["importRows"]["edges"][0]["node"]["status"] == "Stopped before this row"
    for mutation in ("runImport", "cancelImport"):
        assert (await town.manager.do(mutation, id=found["id"]))["code"] == "IMPORT_NOT_READY"
    again = await imported(town, "CUSTOMERS", LIST)
    assert counts(again) == {"SAME": working.BATCH, "CREATE": 1200 - working.BATCH}


async def test_a_fault_of_ours_is_tried_again_and_in_the_end_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    found = await checked(town, "CUSTOMERS", LIST)
    await town.manager.do("runImport", id=found["id"])
    plan = customers.plan

    async def fails(batch: list[Row], *args: Any, **more: Any) -> None:
        if any(row.number > working.BATCH for row in batch):
            raise RuntimeError("a fault")
        await plan(batch, *args, **more)

    monkeypatch.setattr(customers, "plan", fails)
    await town.house.run_jobs()
    assert (await job(town, found["id"]))["state"] == "RUNNING"
    for _ in range(MOST_ATTEMPTS):
        town.house.clock.move(hours=1)
        await town.house.run_jobs()
    await town.manager.sign_in_again()
    found = await job(town, found["id"])
    assert (found["state"], found["progress"]) == ("FAILED", working.BATCH)
    assert "bring the file again" in found["failure"]
    assert mails_to(town.house, "marta@aurora.example")[-1]["Subject"] == "The import stopped: tabla.csv"


async def test_the_result_goes_by_mail_unless_that_is_switched_off(town: Town) -> None:
    text = table(("nombre", "correo"), ("Ana Uno", "uno@lista.example"), ("Mala", "no"))
    found = await imported(town, "CUSTOMERS", text)
    mail = mails_to(town.house, "marta@aurora.example")[-1]
    assert mail["Subject"] == "Import finished: tabla.csv"
    assert "1 rows done, 0 that were here already, 1 with mistakes" in mail.get_body(("plain",)).get_content()
    assert f"/panel/cafe-aurora/imports/{found['id']}" in mail.get_body(("plain",)).get_content()
    attached = next(iter(mail.iter_attachments()))
    assert attached.get_filename().endswith(".csv")
    assert re.search(r"2,Ana Uno,uno@lista.example,(Creado|Created)", attached.get_content())
    await town.program(mutedMails=["IMPORT_DONE"])
    await imported(town, "CUSTOMERS", text)
    assert mails_to(town.house, "marta@aurora.example")[-1]["Message-ID"] == mail["Message-ID"]


async def test_points_wait_while_the_programme_is_paused(town: Town) -> None:
    await town.program(isActive=False)
    found = await checked(town, "POINTS", table(("código", "puntos"), (town.ana.code, "5")))
    assert (await town.manager.do("runImport", id=found["id"]))["code"] == "PROGRAM_PAUSED"


async def test_a_check_may_be_made_again_with_other_columns(town: Town) -> None:
    found = await checked(
        town, "CUSTOMERS", table(("nombre", "correo"), ("Eva", "eva@lista.example")), mapping=["NAME", None]
    )
    assert counts(found) == {"CREATE": 1}
    await imported(town, "CUSTOMERS", table(("nombre", "correo"), ("Eva", "eva@lista.example")))
    again = await town.manager.do("checkImport", id=found["id"], mapping=["NAME", "EMAIL"])
    assert again["__typename"] == "CheckImportSuccess"
    await worked(town)
    assert counts(await job(town, found["id"])) == {"SAME": 1}


async def test_rows_are_paged_in_the_order_of_the_file(town: Town) -> None:
    found = await checked(town, "CUSTOMERS", table(HEADING, *((f"P{n}", f"p{n}@lista.example") for n in range(7))))
    lines: list[int] = []
    after = None
    while True:
        page = (await town.manager.ask(ROWS, id=found["id"], first=3, after=after))["importRows"]
        lines += [edge["node"]["line"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert lines == [2, 3, 4, 5, 6, 7, 8]


async def test_another_merchant_sees_nothing_of_it(town: Town) -> None:
    found = await imported(town, "CUSTOMERS", table(HEADING, ("Eva", "eva@lista.example")))
    for who in (town.rival, town.cashier, town.ana.person):
        data = (await who.post(ROWS, {"id": found["id"]})).json()
        assert data["data"] is None or data["data"]["importRows"]["edges"] == []
        answer = await who.client.get("/export/import-result.csv", params={"import": found["id"]})
        assert (answer.status_code, "eva@" in answer.text) == (404, False)


async def test_the_sample_files_go_in_as_they_are(town: Town) -> None:
    for kind in ("CUSTOMERS", "POINTS"):
        for language in ("es", "en"):
            answer = await town.manager.client.get(
                "/export/import-sample.csv", params={"merchant": "cafe-aurora", "kind": kind, "lang": language}
            )
            found = await imported(town, kind, answer.content)
            assert await problems(town, found) == [], (kind, language)


async def test_rows_are_dropped_after_three_months_and_what_was_given_is_remembered(town: Town) -> None:
    text = table(("código", "puntos"), (town.ana.code, "5"))
    done, left = await imported(town, "POINTS", text), await checked(town, "POINTS", text)
    town.house.clock.move(days=91)
    from fiel.worker import nightly

    await nightly({}, town.house.services)
    await town.manager.sign_in_again()
    assert await db.fetch("SELECT id FROM import_row") == []
    assert await db.fetch("SELECT id FROM upload_part") == []
    done, left = await job(town, done["id"]), await job(town, left["id"])
    assert (done["state"], done["rowsUntil"], left["state"]) == ("DONE", None, "CANCELLED")
    again = await imported(town, "POINTS", text)
    assert counts(again) == {"REPEATED": 1}
