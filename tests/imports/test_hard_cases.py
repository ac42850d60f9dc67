"""What could double, lose or spoil: races, merges, other columns, rows that no database takes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.core import db
from fiel.core.errors import Checks, InvalidInput
from fiel.imports import customers
from fiel.imports.cells import read_amount, read_points, signs_of
from fiel.imports.rows import Row
from fiel.worker import run_due_jobs, run_due_mail
from support.imports import brought, checked, counts, imported, job, problems, rows, table, worked
from support.town import Town, key, mails_to

HEADING = ("nombre", "correo", "teléfono", "puntos")
POINTS = ("código", "puntos", "importe", "descripción", "referencia")


async def count(table: str) -> int:
    return int((await db.fetch(f"SELECT count(*) AS n FROM {table}"))[0]["n"])


async def test_two_imports_of_one_list_at_once_make_everybody_once(town: Town) -> None:
    text = table(HEADING, *((f"P{n}", f"p{n}@lista.example", "", "10") for n in range(300)))
    found = [await checked(town, "CUSTOMERS", text) for _ in range(2)]
    before = await count("membership")
    for one in found:
        await town.manager.do("runImport", id=one["id"])
    await asyncio.gather(*(run_due_jobs(town.house.services) for _ in range(2)))
    await worked(town)
    told = [counts(await job(town, one["id"])) for one in found]
    assert sorted(map(str, told)) == ["{'CREATE': 300}", "{'SAME': 300}"]
    assert await count("membership") == before + 300
    await town.house.assert_books_balance()


async def test_a_list_gives_no_balance_twice_after_a_merge_or_a_new_address(town: Town) -> None:
    text = table(HEADING, ("Ada", "ada@lista.example", "", "300"), ("Bea", "bea@lista.example", "", "40"),
                 ("Eva", "eva@lista.example", "", "5"))  # fmt: skip
    first = await imported(town, "CUSTOMERS", text)
    ids = (await town.manager.ask(
        'query { members(query: "lista.example", order: NAME) { edges { node { id } } } }'
    ))["members"]["edges"]  # fmt: skip
    ada, bea, eva = (edge["node"]["id"] for edge in ids)
    await town.manager.do("mergeMembers", keep=ada, absorb=bea, idempotencyKey=key())
    await town.manager.do("updateMember", id=eva, name="Eva", email="eva@otra.example")
    again = await imported(town, "CUSTOMERS", text)
    assert (counts(first), counts(again), again["pointsGiven"]) == ({"CREATE": 3}, {"SAME": 1, "REPEATED": 2}, 0)
    await town.house.assert_books_balance()


async def test_points_are_given_once_through_merges_and_their_undoing(town: Town) -> None:
    made = [(await town.manager.do("createCustomer", name=name))["member"] for name in ("A", "B")]
    text = table(POINTS, *((one["code"], "10", "", "Mes", "") for one in made))
    assert counts(await imported(town, "POINTS", text)) == {"GIVE": 2}
    await town.manager.do("mergeMembers", keep=made[0]["id"], absorb=made[1]["id"], idempotencyKey=key())
    assert counts(await imported(town, "POINTS", text)) == {"REPEATED": 2}
    more = table(POINTS, (made[1]["code"], "7", "", "Otro", ""))
    assert counts(await imported(town, "POINTS", more)) == {"GIVE": 1}
    record = await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { merged { id } } }", id=made[0]["id"])
    await town.manager.do("undoMerge", id=record["memberRecord"]["merged"][0]["id"], idempotencyKey=key())
    assert counts(await imported(town, "POINTS", more)) == {"REPEATED": 1}
    await town.house.assert_books_balance()


async def test_the_same_file_read_otherwise_gives_nothing_either(town: Town) -> None:
    text = table(POINTS, (town.ana.code, "10", "", "Café", ""), (town.luis.code, "5", "", "", "T-1"))
    await imported(town, "POINTS", text)
    again = await imported(town, "POINTS", text, mapping=["CODE", "POINTS", None, None, None])
    assert counts(again) == {"REPEATED": 2}


async def test_a_reference_counts_once_in_a_file_too(town: Town) -> None:
    text = table(
        POINTS, (town.ana.code, "", "no", "", "T-1"), (town.ana.code, "5", "", "", "T-1"),
        (town.ana.code, "6", "", "", "T-1"), (town.luis.code, "7", "", "", "T-1"),
    )  # fmt: skip
    found = await imported(town, "POINTS", text)
    assert await problems(town, found) == [(2, "FAILED", ["AMOUNT"]), (4, "REPEATED", ["REFERENCE_BEFORE"])]
    assert (await town.ana.balance(), await town.luis.balance()) == (5, 7)


async def test_one_person_twice_in_a_file_is_brought_up_to_date_once(town: Town) -> None:
    code = (await town.manager.do("createCustomer", name="Eva", email="eva@lista.example"))["member"]["code"]
    text = table(
        ("nombre", "código", "correo", "ciudad"), ("Eva", code, "", "Lugo"), ("Eva", "", "eva@lista.example", "Vigo")
    )
    found = await imported(town, "CUSTOMERS", text, existing="UPDATE")
    assert await problems(town, found) == [(3, "REPEATED", ["ROW_BEFORE"])]
    assert (await db.fetch("SELECT city FROM membership WHERE given_name = 'Eva'"))[0]["city"] == "Lugo"


async def test_a_balance_for_who_is_here_already_is_told_and_not_given(town: Town) -> None:
    await town.manager.do("createCustomer", name="Eva", email="eva@lista.example")
    found = await imported(town, "CUSTOMERS", table(HEADING, ("Eva", "eva@lista.example", "", "90")))
    told = (await rows(town, found))[0]
    assert (told["outcome"], told["points"], [one["code"] for one in told["problems"]]) == ("SAME", 0, ["POINTS_LEFT"])


async def test_rows_that_no_database_takes_cost_nobody_else(town: Town) -> None:
    await town.program(earnPoints=1_000_000, earnAmountMinor=1)
    text = table(
        (*HEADING, "fecha"), ("Uno", "uno@lista.example", "", "", ""),
        ("Tarjeta", "", "4111111111111111", "", ""), ("Lejos", "l@lista.example", "", "", "9999-12-31T23:30Z"),
        ("Nunca", "n@lista.example", "", "", "0000-01-01"), ("Muchos", "m@lista.example", "", "9" * 20, ""),
        ("x" * 3000, "x@lista.example", "", "", ""),
    )  # fmt: skip
    found = await imported(town, "CUSTOMERS", text)
    assert counts(found) == {"CREATE": 1, "FAILED": 5}
    money = table(POINTS, (town.ana.code, "", "9000000000,00", "", ""), (town.luis.code, "", "0,01", "", ""))
    found = await imported(town, "POINTS", money)
    assert await problems(town, found) == [(2, "FAILED", ["POINTS_MANY"])]
    assert await town.luis.balance() == 1_000_000
    await town.house.assert_books_balance()


async def test_a_row_that_nobody_foresaw_is_left_out_alone(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    text = table(HEADING, *((f"P{n}", f"p{n}@lista.example", "", "1") for n in range(20)))
    found = await checked(town, "CUSTOMERS", text)
    write = customers.write

    async def stumbles(batch: list[Row], setting: Any) -> None:
        await write(batch, setting)
        if any(row.number == 7 and row.outcome.value == "CREATE" for row in batch):
            raise ValueError("as if")

    monkeypatch.setattr(customers, "write", stumbles)
    await town.manager.do("runImport", id=found["id"])
    await worked(town)
    found = await job(town, found["id"])
    assert (found["state"], counts(found)) == ("DONE", {"CREATE": 19, "FAILED": 1})
    assert await problems(town, found) == [(8, "FAILED", ["ROW_FAULT"])]
    await town.house.assert_books_balance()


async def test_a_quote_that_is_never_closed_costs_its_own_row(town: Town) -> None:
    lines = [f"Cliente {n},c{n}@lista.example" for n in range(200)]
    lines[10] = '"Bar Luz,luz@lista.example'
    lines[90] = 'El "Rubio",rubio@lista.example'
    lines[120] = '"Con\nsalto",salto@lista.example'
    found = await imported(town, "CUSTOMERS", "\n".join(["nombre,correo", *lines, '"Al final,f@lista.example']))
    assert counts(found) == {"CREATE": 199, "FAILED": 2}
    assert [(line, codes) for line, _, codes in await problems(town, found)] == [
        (12, ["BROKEN_QUOTES"]), (202, ["BROKEN_QUOTES"]),
    ]  # fmt: skip


async def test_one_odd_letter_spoils_its_own_row(town: Town) -> None:
    good = "nombre,correo\n" + "".join(f"Lucía {n},l{n}@lista.example\n" for n in range(50))
    found = await imported(town, "CUSTOMERS", good.encode() + "Begoña,b@lista.example\n".encode("latin-1"))
    assert found["encoding"] == "UTF_8"
    assert await problems(town, found) == [(52, "FAILED", ["LETTERS"])]


async def test_letters_that_a_file_is_not_written_in_are_told(town: Town) -> None:
    found = await brought(town, "CUSTOMERS", "nombre,correo\nAna,a@lista.example\n")
    refused = await town.manager.do("rereadImport", id=found["id"], encoding="UTF_16")
    assert [field["code"] for field in refused["fields"]] == ["ENCODING"]


async def test_large_cells_are_cut_and_told(town: Town) -> None:
    wide = ",".join(["y" * 900] * 10)
    text = f"nombre,correo,a,b,c,d,e,f,g,h,i,j\nAna,a@lista.example\nEva,e@lista.example,{wide}\n"
    text += f"Mar,m@lista.example,{'z' * 300_000}\n"
    found = await imported(town, "CUSTOMERS", text)
    assert await problems(town, found) == [(3, "FAILED", ["ROW_LONG"])]
    assert max(len(cell) for row in await rows(town, found) for cell in row["cells"]) == 1000


@pytest.mark.parametrize(
    ("cell", "points"),
    [("120", 120), ("1.200", 1200), ("1,200", 1200), ("1 200", 1200), ("1.234.567", 1234567), ("12,00", 12),
     ("-50", -50), ("−5", -5), ("+5", 5), ("30 puntos", 30), ("0,500", None), ("00,123", None), ("10 20", None),
     ("10ABC5", None),
     ("12 MAY 2024", None), ("1,5", None), ("1.2.3", None), ("1.234,5", None), ("", None), ("0", None), ("1e5", None)],
)  # fmt: skip
def test_points_as_people_write_them(cell: str, points: int | None) -> None:
    assert _read(lambda checks: read_points(checks, "p", cell)) == points


@pytest.mark.parametrize(
    ("cell", "minor"),
    [("12,50", 1250), ("12.5", 1250), ("1.234,56", 123456), ("1,234.56", 123456), ("12,50 €", 1250), ("€12.50", 1250),
     ("12 EUR", 1200), ("1.234", 123400), ("0,500", 50), ("12,345", 1234500), ("12,3456", None), ("12,50 USD", None),
     ("$12", None), ("-3", None), ("0", None), ("12,50,1", None)],
)  # fmt: skip
def test_money_as_people_write_it(cell: str, minor: int | None) -> None:
    signs = signs_of("EUR", "ES")
    assert _read(lambda checks: read_amount(checks, "a", cell, "EUR", signs)) == minor


@pytest.mark.parametrize(
    ("currency", "country", "cell", "minor"),
    [("MXN", "MX", "$1,234.50", 123450), ("CLP", "CL", "$12.990", 12990), ("PEN", "PE", "S/ 12.50", 1250),
     ("COP", "CO", "$ 25.000", 2500000)],
)  # fmt: skip
def test_each_country_has_its_own_signs(currency: str, country: str, cell: str, minor: int) -> None:
    assert _read(lambda checks: read_amount(checks, "a", cell, currency, signs_of(currency, country))) == minor


def _read(work: Any) -> int | None:
    checks = Checks()
    found: int = work(checks)
    try:
        checks.done()
    except InvalidInput:
        return None
    return found


async def test_a_paused_programme_earns_nothing_by_import_either(town: Town) -> None:
    await town.program(welcomePoints=25)
    found = await checked(town, "POINTS", table(POINTS, (town.ana.code, "5", "", "", "")))
    before = await town.ana.balance()
    await town.manager.do("runImport", id=found["id"])
    await town.program(isActive=False)
    await worked(town)
    found = await job(town, found["id"])
    assert (found["state"], found["failure"]) == ("FAILED", "The programme is paused. What was done stays done.")
    assert await town.ana.balance() == before
    new = await imported(town, "CUSTOMERS", table(HEADING, ("Eva", "e@lista.example", "", "3")), givesWelcome=True)
    assert (counts(new), new["pointsGiven"]) == ({"CREATE": 1}, 3)


async def test_who_no_longer_works_here_imports_nothing_more_and_is_mailed_nothing(town: Town) -> None:
    found = await checked(town, "CUSTOMERS", table(HEADING, ("Eva", "e@lista.example", "", "3")))
    await town.manager.do("runImport", id=found["id"])
    staff = (await town.owner.ask("{ employees { id name } }"))["employees"]
    marta = next(one["id"] for one in staff if one["name"] == "Marta")
    mails = len(mails_to(town.house, "marta@aurora.example"))
    await town.owner.do("removeEmployee", id=marta)
    await worked(town)
    query = "query ($id: ID!) { importJob(id: $id) { state failure counts { rows } } }"
    found = (await town.owner.ask(query, id=found["id"]))["importJob"]
    assert (found["state"], found["counts"]) == ("FAILED", [])
    assert "no longer works here" in found["failure"]
    assert len(mails_to(town.house, "marta@aurora.example")) == mails


async def test_a_check_that_is_left_says_nothing_was_done(town: Town) -> None:
    found = await checked(town, "POINTS", table(POINTS, (town.ana.code, "5", "", "", "")))
    await town.manager.do("cancelImport", id=found["id"])
    found = await job(town, found["id"])
    assert (found["state"], counts(found), found["pointsGiven"]) == ("CANCELLED", {}, 0)


async def test_a_heading_goes_out_harmless_too(town: Town) -> None:
    found = await imported(town, "CUSTOMERS", "nombre,=1+x\nAna,1\n", mapping=["NAME", None])
    answer = await town.manager.client.get("/export/import-result.csv", params={"import": found["id"], "lang": "en"})
    assert answer.text.splitlines()[0].lstrip("\ufeff") == "Row,nombre,'=1+x,Status,Points,Why"


async def test_a_mail_that_somebody_waits_for_goes_before_thousands_of_invitations(town: Town) -> None:
    text = table(HEADING, *((f"P{n}", f"p{n}@lista.example", "", "") for n in range(60)))
    found = await checked(town, "CUSTOMERS", text, invites=True)
    await town.manager.do("runImport", id=found["id"])
    await run_due_jobs(town.house.services)
    await town.house.person().do("requestPasswordReset", email="ana@casa.example")
    await run_due_jobs(town.house.services)
    await run_due_mail(town.house.services)
    assert mails_to(town.house, "ana@casa.example")[-1]["Subject"] == "Choose a new password"
    assert mails_to(town.house, "p59@lista.example") == []
    await worked(town)
    assert len(mails_to(town.house, "p59@lista.example")) == 1


async def test_a_file_is_imported_by_one_import(town: Town) -> None:
    from support.files import uploaded

    upload = await uploaded(town.manager, b"nombre\nEva\n")
    first = await town.manager.do("startImport", kind="CUSTOMERS", uploadId=upload)
    assert first["__typename"] == "StartImportSuccess"
    second = await town.manager.do("startImport", kind="POINTS", uploadId=upload)
    assert [field["code"] for field in second["fields"]] == ["FILE_USED"]
