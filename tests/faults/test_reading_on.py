"""Reads of a wallet while the database can't be written, or not reached at all: over GET as over POST."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import httpx
import pytest

from fiel.core import db
from fiel.edge import pages
from support.conditional import BALANCE, Browser, get, write_documents
from support.rest import shop
from support.town import Town


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "documents.json"
    write_documents(written, BALANCE)
    monkeypatch.setattr(pages, "DOCUMENTS", written)


async def is_away(*_: Any) -> Any:
    raise ConnectionRefusedError


async def is_full(*_: Any) -> Any:
    raise OSError(errno.ENOSPC, "no space left on device")


async def test_a_conditional_read_says_as_any_other_that_the_data_are_away(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser(town.ana.person)
    await browser.read(BALANCE)
    tag = next(iter(browser.kept.values())).headers["etag"]
    with monkeypatch.context() as away:
        away.setattr("fiel.core.db.statements.run", is_away)
        answers: list[httpx.Response] = [
            await get(town.ana.person, BALANCE, **{"If-None-Match": tag}),
            await town.ana.person.post(BALANCE),
        ]
    for answer in answers:
        [error] = answer.json()["errors"]
        assert (answer.status_code, error["extensions"]["code"]) == (200, "UNAVAILABLE")
        assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)
    assert (await browser.read(BALANCE))[0] == 304


async def test_where_a_session_that_is_to_be_renewed_cannot_be_it_is_read_with_all_the_same(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await town.award(town.ana, 10)
    town.house.clock.move(days=2)
    with monkeypatch.context() as full:
        full.setattr(db, "execute", is_full)
        answers = [await get(town.ana.person, BALANCE), await town.ana.person.post(BALANCE)]
        for answer in answers:
            assert answer.json() == {"data": {"wallet": {"balance": 10}}}
            assert "set-cookie" not in answer.headers
    assert "set-cookie" in (await get(town.ana.person, BALANCE)).headers


@pytest.mark.parametrize(("run", "code"), [(is_away, "UNAVAILABLE"), (is_full, "NO_ROOM")])
async def test_over_rest_an_outage_is_an_answer_and_no_bug(
    town: Town, monkeypatch: pytest.MonkeyPatch, run: Any, code: str
) -> None:
    """What escapes from the app makes the server close the connection that the till asks on."""
    till = await shop(town)
    with monkeypatch.context() as away:
        away.setattr("fiel.core.db.statements.run", run)
        answer = await till.ask("GET", "/me")
    assert (answer.status_code, answer.json()["code"]) == (503, code)
    assert int(answer.headers["Retry-After"]) > 0
    assert (await till.ask("GET", "/me")).status_code == 200
