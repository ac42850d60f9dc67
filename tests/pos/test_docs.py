"""The manual is made from the API, and its samples run."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
from markupsafe import escape

from fiel.core import errors
from fiel.core.settings import Settings
from fiel.pos import docs
from fiel.pos.docs.spanish import SPANISH
from support.browser import ON_SQLITE, RunningServer, served
from support.rest import ALL_SCOPES, anybody, shop
from support.town import Town

sys.path.insert(0, str(Path(__file__).parents[2] / "backend"))
from build_apps import node_environment

SECONDS = 60
SAMPLES = Path(docs.__file__).parent / "samples"


async def test_the_manual_has_every_operation_and_every_refusal_in_both_languages(town: Town) -> None:
    client = anybody(town.house)
    document = (await client.get("/api/v1/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    for language, words in (("es", "Una historia entera"), ("en", "A whole story")):
        page = (await client.get("/api/docs", headers={"Accept-Language": language})).text
        assert f'<html lang="{language}">' in page
        assert words in page
        for path, methods in document["paths"].items():
            assert f"<code>{path}</code>" in page
            for told in methods.values():
                assert escape(SPANISH[told["summary"]] if language == "es" else told["summary"]) in page
        for kind in (errors.NotFound, errors.KeyReused):
            assert f"<td>{escape(kind.es if language == 'es' else kind.en)}</td>" in page
    assert (await client.get("/api/docs?lang=en", headers={"Accept-Language": "es"})).text == page
    assert (await client.get("/api/docs.css")).headers["content-type"].startswith("text/css")


async def test_the_manual_says_all_of_it_in_spanish_and_nothing_that_is_gone(town: Town) -> None:
    document = (await anybody(town.house).get("/api/v1/openapi.json")).json()
    told = set()
    for tag, operations in docs.operations(document):
        told.add(tag)
        for one in operations:
            told |= {one.summary, one.text, *(field.text for field in one.parameters + one.fields + one.answer)}
    assert told - {""} == SPANISH.keys()


async def test_every_operation_says_its_scope_and_shows_an_example_of_its_body(town: Town) -> None:
    document = (await anybody(town.house).get("/api/v1/openapi.json")).json()
    schemas = document["components"]["schemas"]
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            scopes = [scope for one in told["security"] for scopes in one.values() for scope in scopes]
            assert path == "/me" or scopes, (method, path)
            body = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            if body:
                assert schemas[body["$ref"].rpartition("/")[2]]["examples"], (method, path)


async def test_every_operation_shows_how_a_shell_sends_it(town: Town) -> None:
    document = (await anybody(town.house).get("/api/v1/openapi.json")).json()
    samples = {(one.method, one.path): one.sample for _, operations in docs.operations(document) for one in operations}
    assert samples["GET", "/coupons/{code}"].splitlines() == [
        'curl -X GET "$FIEL_URL/api/v1/coupons/CODE" \\', '  -H "Authorization: Bearer $FIEL_TOKEN"',
    ]  # fmt: skip
    claim = samples["POST", "/coupon-claims"]
    assert claim.startswith('curl -X POST "$FIEL_URL/api/v1/coupon-claims"')
    assert all(said in claim for said in ('"Idempotency-Key: KEY"', "-d '{", '"code": "7KQ2M-9XTRC-5DTZ"'))
    page = (await anybody(town.house).get("/api/docs?lang=en")).text
    assert all(str(escape(sample)) in page for sample in samples.values())


async def test_the_manual_asks_nobody_else_for_anything(town: Town) -> None:
    page = (await anybody(town.house).get("/api/docs")).text
    assert re.findall(r'(?:src|href)="(?!/|#|\?)', page) == []


@pytest.fixture
async def server(settings: Settings, town: Town, tmp_path: Path) -> AsyncIterator[RunningServer]:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as running:
        yield running


def _node() -> list[str]:
    command, _ = node_environment()
    return [command[0] if command[0] != "npm" else "node", str(SAMPLES / "story.mjs")]


@pytest.mark.parametrize(
    ("settings", "command"),
    [("sqlite", lambda: ["sh", str(SAMPLES / "story.sh")]),
     ("postgres", lambda: [sys.executable, str(SAMPLES / "story.py")]), ("sqlite", _node)],
    ids=["curl", "python", "javascript"], indirect=["settings"],
)  # fmt: skip
async def test_a_sample_walks_the_whole_story(
    town: Town, server: RunningServer, command: Callable[[], list[str]]
) -> None:
    await town.reward(2000)
    secret = (await shop(town, scopes=[*ALL_SCOPES, "CHECKOUT_TRUSTED"])).secret
    run = await asyncio.create_subprocess_exec(
        *command(), env={**os.environ, "FIEL_URL": server.url, "FIEL_TOKEN": secret},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    async with asyncio.timeout(SECONDS):
        told, _ = await run.communicate()
    assert run.returncode == 0, told.decode()
    assert "CONFIRMED" in told.decode()
    [row] = await town.house.rows(
        "SELECT a.balance FROM membership m JOIN points_account a ON a.id = m.points_account_id"
        " WHERE m.given_name = 'Lucía Ejemplo'"
    )
    assert row["balance"] == 500
    await town.house.assert_books_balance()


@ON_SQLITE
async def test_an_offer_of_http_2_is_answered_in_http_1(town: Town, server: RunningServer) -> None:
    """Java's own client makes one with each request, and sends its body after the head."""
    secret = (await shop(town)).secret
    async with httpx.AsyncClient(base_url=server.url) as other:
        reader, writer = await asyncio.open_connection("localhost", int(server.url.rpartition(":")[2]))
        for name, parts in (("Uno", 1), ("Dos", 1), ("Tres", 3)):
            body = f'{{"name": "{name}"}}'.encode()
            head = (
                b"POST /api/v1/customers HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                b"Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAAAA\r\nContent-Type: application/json\r\n"
                + f"Authorization: Bearer {secret}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            )
            size = -(-len(head) // parts)
            for start in range(0, len(head), size):
                writer.write(head[start : start + size])
                await writer.drain()
                await other.get("/healthz")  # it has read that by now
            writer.write(body)
            async with asyncio.timeout(SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: (\d+)", head)
                assert head.startswith(b"HTTP/1.1 201 "), head
                assert length
                assert f'"name":"{name}"'.encode() in await reader.readexactly(int(length[1]))
        writer.close()
        await writer.wait_closed()
