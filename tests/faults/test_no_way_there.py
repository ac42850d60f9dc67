"""The database's host has no name any more, or no network leads to it: who asks is told to try again."""

from __future__ import annotations

import asyncpg
import pytest
from tortoise.connection import get_connection

from fiel.core import db
from fiel.core.settings import Settings
from support.browser import ON_POSTGRES
from support.documents import document_for
from support.rest import shop
from support.town import Town

NO_NAME, NO_ROUTE = "no-such-host.invalid", "255.255.255.255"
BALANCE = '{ wallet(merchant: "cafe-aurora") { balance } }'
WORDS = "The server can't reach its data right now"


async def move_away(settings: Settings, host: str) -> None:
    """New connections go there, and the old ones end."""
    url = settings.database_url
    get_connection("default")._pool.set_connect_args(host=host, port=5432, user="postgres", database="fiel")
    outside = await asyncpg.connect(url)
    await outside.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid()"
    )
    await outside.close()


@ON_POSTGRES
@pytest.mark.parametrize("host", [NO_NAME, NO_ROUTE])
async def test_a_host_that_cannot_be_reached_is_the_databases_trouble_and_no_bug(
    town: Town, settings: Settings, host: str
) -> None:
    till = await shop(town)
    await town.award(town.ana, 7)
    await move_away(settings, host)
    values = {"member": {"code": town.ana.code}, "points": 1, "idempotencyKey": "lost", "merchant": "cafe-aurora"}
    asked = (
        await town.ana.person.post(BALANCE),
        await town.cashier.post(document_for("awardPoints", True), {"input": values}),
    )
    for answer in asked:
        error = answer.json()["errors"][-1]
        assert (answer.status_code, error["extensions"]["code"]) == (200, "UNAVAILABLE"), error
        assert error["message"].startswith(WORDS)
    by_rest = await till.ask(
        "POST", "/points", {"customer": {"code": town.ana.code}, "points": 1}, **{"Idempotency-Key": "far"}
    )
    assert (by_rest.status_code, by_rest.json()["code"]) == (503, "UNAVAILABLE")
    assert int(by_rest.headers["Retry-After"]) > 0
    assert by_rest.json()["detail"].startswith(WORDS)
    assert (await town.house.person().client.get("/healthz")).status_code == 503

    await come_back(settings)
    assert await town.ana.person.ask(BALANCE) == {"wallet": {"balance": 7}}
    await town.house.assert_books_balance()


@ON_POSTGRES
async def test_a_connection_that_has_heard_half_a_goodbye_is_the_databases_trouble(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def going(*_: object, **__: object) -> None:
        raise asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")

    with monkeypatch.context() as changed:
        changed.setattr(asyncpg.Connection, "fetch", going)
        answer = await town.ana.person.post(BALANCE)
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "UNAVAILABLE", error
    assert await town.ana.person.ask(BALANCE) == {"wallet": {"balance": 0}}


async def come_back(settings: Settings) -> None:
    get_connection("default")._pool.set_connect_args(settings.database_url)
    assert await db.fetch("SELECT 1 AS one") == [{"one": 1}]
