"""Files, pictures and pages while the database is away or full: try again soon, in the reader's language."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from faults.bringing import SAID
from faults.test_no_way_there import NO_ROUTE, come_back, move_away
from faults.test_reading_on import is_away, is_full
from fiel.core.settings import Settings
from support.browser import ON_POSTGRES
from support.house import Person
from support.town import Town

AWAY = {
    "es": "El servidor no alcanza sus datos en este momento. Vuelve a probar enseguida",
    "en": "The server can't reach its data right now. Try again in a moment",
}
LIST, PICTURE = "/export/members.{format}?merchant=cafe-aurora", f"/media/{'0A' * 12}-96.webp"
PLAIN = (
    LIST.format(format="csv"), LIST.format(format="xlsx"), PICTURE, "/receipt-photo/UmVjZWlwdFBob3RvOjE=",
    "/me/data.zip", "/pass/cafe-aurora.pkpass", "/passes/logo/cafe-aurora.png", "/m/cafe-aurora/",
    "/m/cafe-aurora/manifest.webmanifest", "/m/cafe-aurora/icon.svg",
)  # fmt: skip


@pytest.mark.parametrize(("run", "words"), [(is_away, AWAY), (is_full, SAID)])
async def test_plain_routes_say_that_the_data_are_away_or_that_there_is_no_room(
    town: Town, monkeypatch: pytest.MonkeyPatch, run: Any, words: dict[str, str]
) -> None:
    with monkeypatch.context() as away:
        away.setattr("fiel.core.db.statements.run", run)
        for path in PLAIN:
            for language in words:
                is_told(await read(town.manager, path, language), words[language])
    assert (await read(town.manager, PLAIN[0], "en")).status_code == 200
    assert (await read(town.manager, PICTURE, "en")).status_code == 404


async def test_a_list_that_cannot_be_noted_is_not_taken_home(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = "SELECT count(*) AS many FROM activity WHERE kind = 'export.made'"
    with monkeypatch.context() as full:
        full.setattr("fiel.edge.downloads.record", is_full)
        is_told(await read(town.manager, PLAIN[0], "en"), SAID["en"])
    assert await town.house.rows(noted) == [{"many": 0}]
    assert (await read(town.manager, PLAIN[0], "en")).status_code == 200
    assert await town.house.rows(noted) == [{"many": 1}]


@ON_POSTGRES
async def test_a_list_from_a_database_that_cannot_be_reached_is_to_be_asked_for_again(
    town: Town, settings: Settings
) -> None:
    await move_away(settings, NO_ROUTE)
    for path in (PLAIN[0], PICTURE, "/m/cafe-aurora/"):
        is_told(await read(town.manager, path, "es"), AWAY["es"])
    await come_back(settings)
    assert (await read(town.manager, PLAIN[0], "es")).status_code == 200


async def read(person: Person, path: str, language: str) -> httpx.Response:
    return await person.client.get(path, headers={"Accept-Language": language})


def is_told(answer: httpx.Response, words: str) -> None:
    assert (answer.status_code, answer.headers["content-type"]) == (503, "text/plain; charset=utf-8"), answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.text.startswith(words)
