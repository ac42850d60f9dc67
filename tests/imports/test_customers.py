"""Customers that come in a file."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.core import db
from support.imports import brought, checked, counts, imported, job, problems, rows, table, worked
from support.town import Town, mail_about, mailed_token

HEADING = ("Nombre", "Apellidos", "Correo", "Teléfono", "Ciudad", "Nota", "Puntos", "Fecha de alta")
LIST = (
    ("Lucía", "Ñúñez", "Lucia@Cliente.example", "600 000 001", "Cáceres", "Sin lactosa", "1.200", "15/03/2024"),
    ("Andrés", "Gil", "", "+34 600 000 002", "", "", "", ""),
    ("Marta", "", "marta@cliente.example", "", "", "", "0", ""),
)
MEMBERS = (
    "query ($query: String!) { members(query: $query) { edges { node { id name balance joinedAt lifetimePoints } } } }"
)


async def members(town: Town, query: str) -> list[dict[str, object]]:
    found = await town.manager.ask(MEMBERS, query=query)
    return [edge["node"] for edge in found["members"]["edges"]]


async def test_a_list_becomes_customers_with_the_points_they_bring(town: Town) -> None:
    found = await checked(town, "CUSTOMERS", table(HEADING, *LIST))
    assert (found["state"], counts(found), found["pointsGiven"]) == ("CHECKED", {"CREATE": 3}, 1200)
    assert await members(town, "lucia") == []  # a check writes nothing

    done = await town.manager.do("runImport", id=found["id"])
    assert done["__typename"] == "RunImportSuccess"
    await worked(town)

    found = await job(town, found["id"])
    assert (found["state"], found["progress"], found["rowCount"]) == ("DONE", 3, 3)
    lucia = (await members(town, "lucia ñuñez"))[0]
    assert (lucia["name"], lucia["balance"], lucia["lifetimePoints"]) == ("Lucía Ñúñez", 1200, 1200)
    assert str(lucia["joinedAt"]).startswith("2024-03-15")
    record = await town.manager.ask(
        "query ($id: ID!) { memberRecord(id: $id) { email phone city note member { hasApp } } }", id=lucia["id"]
    )
    assert record["memberRecord"] == {
        "email": "lucia@cliente.example", "phone": "+34600000001", "city": "Cáceres", "note": "Sin lactosa",
        "member": {"hasApp": False},
    }  # fmt: skip
    assert [(row["status"], row["isDone"]) for row in await rows(town, found)] == [("Created", True)] * 3
    assert {"topic": "CUSTOMERS", "kind": "member.imported"} in await told_of(town, lucia["id"])
    assert "member.imported" in [one["kind"] for one in await told_of(town, lucia["id"], "CUSTOMERS", "ORDERS")]
    assert "member.imported" not in [one["kind"] for one in await told_of(town, lucia["id"], "POINTS")]
    await town.house.assert_books_balance()


async def told_of(town: Town, member: object, *topics: str) -> Any:
    found = await town.manager.ask(
        "query ($filter: ActivityFilter) { activities(filter: $filter, first: 50) { edges { node { topic kind } } } }",
        filter={"member": member, "topics": list(topics) or None},
    )
    return [edge["node"] for edge in found["activities"]["edges"]]


async def test_the_same_file_twice_makes_nobody_twice(town: Town) -> None:
    text = table(HEADING, *LIST, ("Sin", "Datos", "", "", "Olvera", "", "30", ""))
    assert counts(await imported(town, "CUSTOMERS", text)) == {"CREATE": 4}
    before = await db.fetch("SELECT count(*) AS n FROM customer")
    again = await imported(town, "CUSTOMERS", text)
    assert (counts(again), again["pointsGiven"]) == ({"SAME": 3, "REPEATED": 1}, 0)
    assert await db.fetch("SELECT count(*) AS n FROM customer") == before
    await town.house.assert_books_balance()


async def test_one_bad_row_loses_no_other(town: Town) -> None:
    text = table(
        HEADING, LIST[0],
        ("", "", "sin-nombre@cliente.example", "", "", "", "", ""),
        ("Eva", "", "esto no es un correo", "12", "", "", "muchos", "31/02/2024"),
        ("Otra Lucía", "", "lucia@cliente.example", "", "", "", "", ""),
        ("Futura", "", "futura@cliente.example", "", "", "", "-5", "01/01/2090"),
        ("Larga", "", "larga@cliente.example", "", "", "", "", "", "de más"),
        LIST[1],
    )  # fmt: skip
    found = await imported(town, "CUSTOMERS", text)
    assert counts(found) == {"CREATE": 2, "FAILED": 4, "REPEATED": 1}
    assert await problems(town, found) == [
        (3, "FAILED", ["REQUIRED"]),
        (4, "FAILED", ["EMAIL", "PHONE", "WHOLE_NUMBER", "DATE"]),
        (5, "REPEATED", ["ROW_BEFORE"]),
        (6, "FAILED", ["TOO_SMALL", "DATE_PAST"]),
        (7, "FAILED", ["CELLS_MANY"]),
    ]
    said = (await rows(town, found, "REPEATED"))[0]["problems"][0]["message"]
    assert said == "It is the same customer as in row 2."


async def test_customers_that_are_here_are_left_alone_or_brought_up_to_date(town: Town) -> None:
    await imported(town, "CUSTOMERS", table(HEADING, *LIST))
    new = table(
        ("nombre", "correo", "teléfono", "ciudad", "puntos"),
        ("Lucía N.", "lucia@cliente.example", "+34 600 000 009", "", "5000"),
        ("Marta", "marta@cliente.example", "", "Lugo", ""),
        ("Un lío", "marta@cliente.example", "600 000 002", "", ""),
    )
    left = await imported(town, "CUSTOMERS", new)
    assert counts(left) == {"SAME": 2, "FAILED": 1}
    assert await problems(town, left) == [(4, "FAILED", ["TWO_PEOPLE"])]
    done = await imported(town, "CUSTOMERS", new, existing="UPDATE")
    assert (counts(done), done["pointsGiven"]) == ({"UPDATE": 2, "FAILED": 1}, 0)
    lucia = (await members(town, "lucia"))[0]
    record = await town.manager.ask(
        "query ($id: ID!) { memberRecord(id: $id) { email phone city note version } }", id=lucia["id"]
    )
    assert lucia["name"] == "Lucía N."
    assert record["memberRecord"] == {
        "email": "lucia@cliente.example", "phone": "+34600000009", "city": "Cáceres", "note": "Sin lactosa",
        "version": 2,
    }  # fmt: skip
    assert counts(await imported(town, "CUSTOMERS", new, existing="UPDATE")) == {"SAME": 2, "FAILED": 1}


async def test_a_file_that_moves_a_record_to_another_address_tells_the_former_and_who_did_it(town: Town) -> None:
    await imported(town, "CUSTOMERS", table(HEADING, *LIST))
    lucia = (await members(town, "lucia"))[0]["id"]
    code = (await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { member { code } } }", id=lucia))[
        "memberRecord"
    ]["member"]["code"]
    moved = table(("código", "nombre", "correo"), (code, "Lucía", "marta@aurora.example"))
    done = await imported(town, "CUSTOMERS", moved, existing="UPDATE")
    assert counts(done) == {"UPDATE": 1}
    assert mail_about(town.house, "lucia@cliente.example", "changed the e-mail of your wallet") is not None
    await town.manager.do("resendClaim", id=lucia)
    await worked(town)
    token = mailed_token(town.house, "marta@aurora.example", "/claim")
    assert (await town.manager.do("claimWallet", token=token))["code"] == "CLAIM_BY_STAFF"
    assert (await town.luis.person.do("claimWallet", token=token))["__typename"] == "ClaimWalletSuccess"
    await worked(town)
    flags = (await town.owner.ask("{ flags { edges { node { kind employeeName } } } }"))["flags"]["edges"]
    assert flags == [{"node": {"kind": "NEW_ADDRESS", "employeeName": "Marta"}}]


async def test_new_customers_are_welcomed_and_invited_if_one_says_so(town: Town) -> None:
    await town.program(welcomePoints=25)
    await worked(town)
    mails = len(list((town.house.settings.data_dir / "mail").glob("*.eml")))
    quiet = await imported(town, "CUSTOMERS", table(HEADING, LIST[0]))
    assert quiet["state"] == "DONE"
    assert (await members(town, "lucia"))[0]["balance"] == 1200
    loud = await imported(town, "CUSTOMERS", table(HEADING, *LIST), givesWelcome=True, invites=True)
    assert counts(loud) == {"SAME": 1, "CREATE": 2}
    assert (await members(town, "marta@"))[0]["balance"] == 25
    sent = [path.read_text() for path in (town.house.settings.data_dir / "mail").glob("*.eml")]
    assert sum("To: marta@cliente.example" in one for one in sent) == 1
    assert not any("To: lucia@cliente.example" in one for one in sent)
    assert len(sent) == mails + 3  # two results, one invitation
    await town.house.assert_books_balance()


SPANISH = table(HEADING, *LIST, delimiter=";")


@pytest.mark.parametrize(
    ("data", "encoding", "delimiter"),
    [
        (SPANISH.encode("utf-8"), "UTF_8", "SEMICOLON"),
        (SPANISH.encode("utf-8-sig"), "UTF_8", "SEMICOLON"),
        (SPANISH.encode("cp1252"), "WINDOWS", "SEMICOLON"),
        (SPANISH.encode("mac_roman"), "MAC", "SEMICOLON"),
        (SPANISH.encode("cp850"), "DOS", "SEMICOLON"),
        (SPANISH.replace(";", "\t").encode("utf-16"), "UTF_16", "TAB"),
        (SPANISH.replace(";", "\t").encode("utf-16-le"), "UTF_16_LE", "TAB"),
        (SPANISH.replace(";", "\t").encode("utf-16-be"), "UTF_16_BE", "TAB"),
        (SPANISH.replace(";", "|").encode(), "UTF_8", "PIPE"),
        (table(HEADING, *LIST).encode("latin-1"), "WINDOWS", "COMMA"),
        (("sep=;\r\n" + SPANISH).encode(), "UTF_8", "SEMICOLON"),
    ],
    ids=["utf-8", "bom", "windows", "mac", "dos", "utf-16", "utf-16-le", "utf-16-be", "pipes", "latin-1", "sep"],
)
async def test_a_table_reads_however_it_was_saved(town: Town, data: bytes, encoding: str, delimiter: str) -> None:
    found = await brought(town, "CUSTOMERS", data)
    assert (found["encoding"], found["delimiter"]) == (encoding, delimiter)
    assert [column["name"] for column in found["columns"]] == list(HEADING)
    assert [column["field"] for column in found["columns"]] == [
        "NAME", "SURNAME", "EMAIL", "PHONE", "CITY", "NOTE", "POINTS", "DATE",
    ]  # fmt: skip
    assert found["columns"][4]["samples"] == ["Cáceres", "", ""]


async def test_a_wrong_guess_is_put_right(town: Town) -> None:
    found = await brought(town, "CUSTOMERS", "Ana;ana@lista.example\nEva;eva@lista.example\n")
    assert (found["hasHeading"], [column["name"] for column in found["columns"]]) == (False, ["A", "B"])
    done = await town.manager.do("rereadImport", id=found["id"], delimiter="COMMA", hasHeading=True)
    assert [column["name"] for column in done["job"]["columns"]] == ["Ana;ana@lista.example"]
    done = await town.manager.do("rereadImport", id=found["id"], delimiter="SEMICOLON", hasHeading=False)
    assert len(done["job"]["columns"]) == 2
    bad = await town.manager.do("checkImport", id=found["id"], mapping=["EMAIL", None])
    assert [field["code"] for field in bad["fields"]] == ["COLUMN_NAME"]
    good = await town.manager.do("checkImport", id=found["id"], mapping=["NAME", "EMAIL"])
    assert good["__typename"] == "CheckImportSuccess"
    await worked(town)
    assert [row["line"] for row in await rows(town, found)] == [1, 2]


async def test_formulas_are_names_and_go_out_harmless(town: Town) -> None:
    text = table(("nombre", "correo"), ('=HYPERLINK("http://x")', "f@lista.example"), ("'+1 Tienda", "g@lista.example"))
    found = await imported(town, "CUSTOMERS", text)
    assert [one["name"] for one in await members(town, "lista.example")] == ["+1 Tienda", '=HYPERLINK("http://x")']
    answer = await town.manager.client.get(
        "/export/import-result.csv", params={"merchant": "cafe-aurora", "import": found["id"]}
    )
    assert "'=HYPERLINK" in answer.text
    assert answer.text.splitlines()[0].lstrip("\ufeff") == "Fila,nombre,correo,Estado,Puntos,Motivo"


async def test_blank_rows_are_passed_over_and_keep_their_numbers(town: Town) -> None:
    found = await imported(town, "CUSTOMERS", "nombre,correo\nAna,a@lista.example\n,\n\nEva,e@lista.example\n,,\n")
    assert [row["line"] for row in await rows(town, found)] == [2, 5]
    assert (found["rowCount"], found["progress"]) == (5, 5) or found["state"] == "DONE"
