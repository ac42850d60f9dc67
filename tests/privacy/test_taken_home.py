"""A customer takes home all that is held about them, and a manager what the shop holds of one of its own."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import Any

import httpx

from fiel.core import db
from fiel.privacy.exporting import sections_for
from fiel.privacy.whose import Whose
from support.listener import Listener
from support.town import Town, customer, key
from support.written import EMAIL, MARK, PHONE, id_of, much_written


def opened(answer: httpx.Response) -> dict[str, bytes]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert answer.headers["x-content-type-options"] == "nosniff"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        assert book.testzip() is None
        return {name: book.read(name) for name in book.namelist()}


def lines(files: dict[str, bytes], name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(files[f"{name}.csv"].decode("utf-8-sig"))))


async def own(who: Any, language: str = "es") -> dict[str, bytes]:
    return opened(await who.person.fetch(f"/me/data.zip?lang={language}"))


async def test_all_that_was_written_is_in_it_and_nothing_secret(town: Town, listener: Listener) -> None:
    who = await much_written(town, listener)
    files = await own(who)
    data = json.loads(files["data.json"])
    assert (data["format"], data["version"]) == ("fiel-personal-data", 1)
    found = data["sections"]
    assert len(found) == len(sections_for(Whose(1, (), ())))
    [account] = found["account"]
    assert (account["email"], account["phone"], account["birthday"]) == (EMAIL, PHONE, "1990-05-04")
    [record] = found["memberships"]
    assert record["note"] == f"A {MARK} le gusta el café solo"
    assert record["shop"] == "Café Aurora"
    wallet = await who.wallet()
    assert record["balance"] == wallet["balance"]
    assert sum(one["points"] for one in found["movements"]) == wallet["balance"]
    assert {"amountMinor": 1250, "currency": "EUR"} in [one["amount"] for one in found["purchases"]]
    assert found["surveys"][0]["comment"] == f"Soy {MARK} y volveré"
    assert {one["text"] for one in found["reviews"]} == {f"La taza de {MARK}", f"El vaso de {MARK}"}
    assert {one["number"] for one in found["receipts"]} == {f"{MARK}-78", f"{MARK}-79", f"{MARK}-80"}
    assert found["messages"][0]["body"] == f"{MARK}, te guardamos la mesa"
    assert {name.partition("-")[0] for name in files if name.startswith("pictures/")} == {
        "pictures/receipt", "pictures/review",
    }  # fmt: skip
    for table, column in (("session", "token_hash"), ("account", "password_hash"), ("customer", "pin_hash")):
        for row in await town.house.rows(f"SELECT {column} AS secret FROM {table} WHERE {column} IS NOT NULL"):
            assert row["secret"].encode() not in b"".join(files.values())


async def test_tables_speak_the_readers_language_and_run_nothing(town: Town) -> None:
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=30, idempotencyKey=key(), note="x",
                          description="=HYPERLINK(1)")  # fmt: skip
    spanish, english = lines(await own(town.ana), "movements"), lines(await own(town.ana, "en"), "movements")
    assert spanish[0][:4] == ["Comercio", "Fecha", "Tipo", "Motivo"]
    assert english[0][:4] == ["Shop", "Date", "Kind", "Reason"]
    assert spanish[1][6] == "'=HYPERLINK(1)"
    assert spanish[1][1].endswith("Z")


async def test_it_is_of_oneself_alone(town: Town) -> None:
    await town.award(town.luis, 77)
    files = await own(town.ana)
    assert b"Luis" not in files["data.json"]
    assert json.loads(files["data.json"])["sections"]["movements"] == []
    answer = await town.house.person().client.get("/me/data.zip")
    assert answer.status_code == 401


async def test_whoever_has_not_proven_who_they_are_takes_nothing(town: Town) -> None:
    town.house.clock.move(minutes=11)
    answer = await town.ana.person.client.get("/me/data.zip", headers={"Accept-Language": "es"})
    assert (answer.status_code, answer.json()["code"]) == (403, "CONFIRM_IDENTITY")
    assert answer.json()["message"].startswith("Confirma que eres tú")
    followed = await town.ana.person.client.get("/me/data.zip", headers={"Accept": "text/html"})
    assert (followed.status_code, followed.headers["location"]) == (303, "/profile")
    noted = "SELECT id FROM activity WHERE kind = 'account.data_exported'"
    assert await town.house.rows(noted) == []
    await own(town.ana)
    assert len(await town.house.rows(noted)) == 1


async def test_ten_an_hour_are_enough(town: Town) -> None:
    for _ in range(10):
        await own(town.ana)
    answer = await town.ana.person.client.get("/me/data.zip")
    assert (answer.status_code, answer.json()["code"]) == (429, "THROTTLED")


async def test_a_manager_takes_what_the_shop_holds_and_no_more(town: Town, listener: Listener) -> None:
    who = await much_written(town, listener)
    await who.person.do("joinProgram", merchant="el-rival")
    await town.rival.do("awardPoints", member={"code": who.code}, points=33, idempotencyKey=key())
    member = await id_of(town, who)
    address = f"/export/member-data.zip?merchant=cafe-aurora&member={member}"
    files = opened(await town.manager.fetch(address))
    town.house.clock.move(minutes=11)
    assert (await town.manager.client.get(address)).status_code == 403
    found = json.loads(files["data.json"])["sections"]
    assert "account" not in found
    assert "sessions" not in found
    assert {one["shop"] for rows in found.values() for one in rows} == {"Café Aurora"}
    assert found["memberships"][0]["note"] == f"A {MARK} le gusta el café solo"
    assert len(json.loads((await own(who))["data.json"])["sections"]["memberships"]) == 2
    for stranger in (town.cashier, town.rival, town.ana.person):
        assert (await stranger.client.get(address)).status_code == 404
    noted = await town.house.rows("SELECT kind FROM activity WHERE kind = 'member.data_exported'")
    assert len(noted) == 1


async def test_a_long_history_comes_whole(town: Town) -> None:
    """Over several pages of rows."""
    who = await customer(town.house, "Largo", "largo@casa.example")
    [row] = await town.house.rows("SELECT max(id) AS id, max(customer_id) AS customer FROM membership")

    async def body() -> None:
        await db.insert_rows("direct_message", {"membership_id": "bigint", "title": "text", "body": "text",
                             "channels": "jsonb", "employee_id": "bigint", "created_at": "timestamptz"}, [
            {"membership_id": row["id"], "title": f"n{number}", "body": "hola", "channels": ["INBOX"],
             "employee_id": 1, "created_at": town.house.clock()} for number in range(1201)
        ])  # fmt: skip

    await db.transaction(body)
    found = json.loads((await own(who))["data.json"])["sections"]["messages"]
    assert [one["title"] for one in found] == [f"n{number}" for number in range(1201)]
