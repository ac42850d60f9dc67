"""Files that people bring where the disk is full, and the same ones where there is room again."""

from __future__ import annotations

import io
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
from PIL import Image

from fiel.purchases.receipts.photos import MOST_UNCLAIMED
from support.documents import document_for
from support.files import upload, uploaded
from support.house import Person

SAID = {
    "es": "El servidor se ha quedado sin espacio: se puede consultar, pero no guardar",
    "en": "The server has run out of room: you can look at things, but nothing can be saved",
}
MOST_KEPT = 20
"""Of one kind: there is no room for so many."""
SIDE = 700
"""px: of noise, which nothing packs."""
PEOPLE = 30_000
KEPT = (
    "SELECT (SELECT count(*) FROM upload), (SELECT count(DISTINCT key) FROM media_file),"
    " (SELECT count(*) FROM receipt_photo), (SELECT count(*) FROM import_job), (SELECT count(*) FROM reward)"
)
HALF_WRITTEN = (
    "SELECT count(*) FROM upload u WHERE size <> (SELECT coalesce(sum(length(data)), 0) FROM upload_part p"
    " WHERE p.upload_id = u.id)"
)


@dataclass
class Answer:
    """*code* is empty where it was done."""

    code: str
    message: str
    told: Any


def picture_of_noise() -> bytes:
    buffer = io.BytesIO()
    Image.frombytes("RGB", (SIDE, SIDE), os.urandom(SIDE * SIDE * 3)).save(buffer, "PNG")
    return buffer.getvalue()


def table_of_people() -> bytes:
    rows = (f"Persona {number},{os.urandom(12).hex()}@casa.example\n" for number in range(PEOPLE))
    return ("nombre,email\n" + "".join(rows)).encode()


@dataclass
class Bringing:
    """Marta brings a list of customers and the picture of a reward, Ana a receipt's. *place*: the database's URL, and
    the folder for temporary files where it, too, is on the disk that is full."""

    marta: Person
    ana: Person
    url: str
    spool: Path | None
    table: bytes = field(default_factory=table_of_people)
    picture: bytes = field(default_factory=picture_of_noise)
    before: dict[str, str] = field(default_factory=dict)

    async def begin(self) -> None:
        """What is uploaded while there is room, and used when there is none."""
        self.before = {
            "table": await uploaded(self.marta, self.table, "clientes.csv"),
            "picture": await uploaded(self.marta, self.picture),
        }

    async def are_refused(self, pids: list[int]) -> None:
        """Each, in the reader's language, and nothing of it is left behind."""
        acts = [self.bring_table, self.bring_picture, self.bring_receipt, self.offer]
        if self.spool is not None:
            acts.append(self.start)
        for language in SAID:
            for act in acts:
                before = await self.kept()
                done = await refused(act, language)
                assert await self.kept() == grown(before, act.__name__, done), act.__name__
        assert await self.first(HALF_WRITTEN) == (0,)
        if self.spool is not None:
            assert [*self.spool.iterdir(), *held_open(self.spool, pids)] == []

    async def are_taken(self) -> None:
        """The very same."""
        for act in (self.bring_table, self.bring_picture, self.bring_receipt, self.offer, self.start):
            answer = await act("es")
            assert answer.code == "", (act.__name__, answer)
        assert await self.first(HALF_WRITTEN) == (0,)

    async def bring_table(self, language: str) -> Answer:
        return by_upload(await upload(self.marta, self.table, "clientes.csv", **{"Accept-Language": language}))

    async def bring_picture(self, language: str) -> Answer:
        return by_upload(await upload(self.marta, self.picture, **{"Accept-Language": language}))

    async def bring_receipt(self, language: str) -> Answer:
        headers = {"Content-Type": "application/octet-stream", "Accept-Language": language}
        sent = self.ana.client.post("/upload?receipt=cafe-aurora", content=self.picture, headers=headers)
        return by_upload(await sent)

    async def offer(self, language: str) -> Answer:
        form = {"title": "Un café", "cost": 10, "picture": self.before["picture"]}
        answer = await self.ask("createReward", language, reward=form)
        if not answer.code:
            shown = await self.marta.client.get(answer.told["reward"]["picture"]["url"])
            assert (shown.status_code, shown.headers["content-type"]) == (200, "image/webp")
        return answer

    async def start(self, language: str) -> Answer:
        answer = await self.ask("startImport", language, kind="CUSTOMERS", uploadId=self.before["table"])
        if not answer.code:
            assert [one["field"] for one in answer.told["job"]["columns"]] == ["NAME", "EMAIL"]
        return answer

    async def ask(self, mutation: str, language: str, **values: Any) -> Answer:
        values["merchant"] = "cafe-aurora"
        sent = self.marta.post(document_for(mutation, True), {"input": values}, **{"Accept-Language": language})
        answer = (await sent).json()
        for error in answer.get("errors", ()):
            return Answer(error["extensions"]["code"], error["message"], answer)
        told = answer["data"][mutation]
        assert told["__typename"].endswith("Success"), told
        return Answer("", "", told)

    async def kept(self) -> tuple[int, ...]:
        return await self.first(KEPT)

    async def first(self, sql: str) -> tuple[int, ...]:
        """The one row that it finds."""
        if self.url.startswith("sqlite://"):
            with closing(sqlite3.connect(self.url.removeprefix("sqlite://"))) as connection:
                return tuple(connection.execute(sql).fetchone())
        server = await asyncpg.connect(self.url)
        try:
            return tuple(await server.fetchrow(sql))
        finally:
            await server.close()


def by_upload(answer: httpx.Response) -> Answer:
    told = answer.json()
    assert answer.status_code == (503 if "code" in told else 200), answer.text
    return Answer(told.get("code", ""), told.get("message", ""), told)


async def refused(act: Callable[[str], Awaitable[Answer]], language: str) -> int:
    """How many were still taken before."""
    for done in range(MOST_KEPT):
        answer = await act(language)
        if answer.code:
            assert (answer.code, answer.message[: len(SAID[language])]) == ("NO_ROOM", SAID[language]), answer
            return done
    raise AssertionError("there was room for all of them")


def grown(before: tuple[int, ...], act: str, times: int) -> tuple[int, ...]:
    """What is kept of each kind after something was taken so often."""
    places = {"bring_table": [0], "bring_picture": [0], "bring_receipt": [2], "offer": [1, 4], "start": [3]}[act]
    most = {2: MOST_UNCLAIMED}
    return tuple(
        min(many + times, most.get(place, many + times)) if place in places else many
        for place, many in enumerate(before)
    )


def held_open(folder: Path, pids: list[int]) -> list[str]:
    """Files of *folder* that these processes have open, also those without a name."""
    links = (os.readlink(link) for pid in pids for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink())
    return [one for one in links if one.startswith(f"{folder}/")]
