"""What the doctor says of mail, proxy, backups, files and systems that hear nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
from aiohttp import web

from fiel.core import db
from fiel.core.settings import Settings, load_settings
from fiel.doctor.outside import look_at_socket
from support.browser import served
from support.command import fiel
from support.mailbox import guarded_mailbox, mailbox
from support.ports import free_port
from support.postgres import private_postgres
from support.town import Town


async def says(folder: Path, **environment: str) -> str:
    """On one line."""
    return " ".join((await fiel(folder, "doctor", **environment))[1].split())


async def test_a_mail_server_that_refuses_the_password_is_told_from_one_that_takes_it(tmp_path: Path) -> None:
    async with guarded_mailbox("fiel", "s@creto") as box:
        at = f"127.0.0.1:{box.port}"
        assert "answers and lets Fiel sign in" in await says(tmp_path, FIEL_SMTP_URL=f"smtp://fiel:s%40creto@{at}")
        wrong = await says(tmp_path, FIEL_SMTP_URL=f"smtp://fiel:otra@{at}")
        assert "refuses the user or the password in FIEL_SMTP_URL" in wrong
        assert "otra" not in wrong
    async with mailbox() as box:
        assert "the mail server 127.0.0.1 answers" in await says(tmp_path, FIEL_SMTP_URL=box.url)


async def test_https_without_a_proxy_that_is_trusted_is_told(tmp_path: Path) -> None:
    place = {"FIEL_PUBLIC_URL": "https://fiel.example"}
    assert "FIEL_BEHIND_PROXY is off" in await says(tmp_path, **place)
    assert "FIEL_BEHIND_PROXY" not in await says(tmp_path, **place, FIEL_BEHIND_PROXY="1")
    assert "FIEL_BEHIND_PROXY" not in await says(tmp_path)


async def test_a_proxy_that_lets_no_websocket_through_is_told_from_one_that_does(tmp_path: Path) -> None:
    async with served(tmp_path) as server:
        found = await look_at_socket(load_settings(public_url=server.url))
        assert (found.level, found.text) == ("ok", f"WebSockets come through at {server.url}")
    place = {"FIEL_PUBLIC_URL": f"https://localhost:{free_port()}"}
    assert f"no WebSocket could be tried at {place['FIEL_PUBLIC_URL']}/graphql" in await says(tmp_path / "new", **place)


@pytest.mark.parametrize("answer", [web.Response(status=400), web.Response(text="{}")])
async def test_a_proxy_that_hands_no_upgrade_on_is_told(answer: web.Response) -> None:
    async def refuse(_: web.Request) -> web.Response:
        return answer

    async with website(refuse) as url:
        found = await look_at_socket(load_settings(public_url=url))
    assert found.level == "bad"
    assert f"{url}/graphql lets no WebSocket through (HTTP {answer.status})" in found.text


async def test_a_websocket_of_somebody_else_is_told() -> None:
    async def take(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.close()
        return socket

    async with website(take) as url:
        found = await look_at_socket(load_settings(public_url=url))
    assert (found.level, "not as Fiel does" in found.text) == ("bad", True)


@asynccontextmanager
async def website(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/graphql", answer)
    runner, port = web.AppRunner(app), free_port()
    await runner.setup()
    await web.TCPSite(runner, "localhost", port).start()
    try:
        yield f"http://localhost:{port}"
    finally:
        await runner.cleanup()


async def test_a_postgresql_that_forgets_at_a_power_cut_is_told(tmp_path: Path) -> None:
    with private_postgres(durable=True) as url:
        place = {"FIEL_DATABASE_URL": url}
        code, said = await fiel(tmp_path, "migrate", **place)
        assert code == 0, said
        assert "PostgreSQL keeps what it has answered through a power cut" in await says(tmp_path, **place)
        await _set(url, "synchronous_commit")
        assert "PostgreSQL runs with synchronous_commit off" in await says(tmp_path, **place)
        await _set(url, "fsync")
        assert "PostgreSQL runs with fsync and synchronous_commit off" in await says(tmp_path, **place)
        assert (await fiel(tmp_path, "doctor", **place))[0] == 1


async def _set(url: str, name: str) -> None:
    """Off, from now on."""
    connection = await asyncpg.connect(url)
    await connection.execute(f"ALTER SYSTEM SET {name} = off")
    await connection.execute("SELECT pg_reload_conf()")
    await connection.close()


async def test_the_age_of_the_last_backup_is_told(tmp_path: Path) -> None:
    assert "backup" not in await says(tmp_path / "new")
    home = tmp_path / "home"
    home.mkdir()
    assert (await fiel(home, "migrate"))[0] == 0
    assert "no backup has been made with `fiel backup` yet" in await says(home)
    code, said = await fiel(home, "backup", str(tmp_path / "copy"))
    assert code == 0, said
    assert f"the last backup was made on {datetime.now(UTC):%Y-%m-%d}" in await says(home)
    (home / "last-backup").write_text((datetime.now(UTC) - timedelta(days=9, hours=1)).isoformat())
    assert "the last backup with `fiel backup` is 9 days old" in await says(home)


async def test_files_that_others_can_read_are_told(tmp_path: Path) -> None:
    assert (await fiel(tmp_path, "migrate"))[0] == 0
    file = tmp_path / "fiel.db"
    file.chmod(0o600)
    assert "with all customers' data" not in await says(tmp_path)
    file.chmod(0o644)
    copy = tmp_path / "fiel.db.before-migration"
    copy.write_bytes(b"")
    copy.chmod(0o640)
    said = await says(tmp_path)
    assert said.count("can be read by others on this machine, with all customers' data") == 2
    assert f"chmod 600 {file}" in said


async def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    assert (await fiel(tmp_path, "migrate"))[0] == 0
    assert "the file of SQLite is sound" in await says(tmp_path)
    with closing(sqlite3.connect(tmp_path / "fiel.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("CREATE TABLE broken (id INTEGER PRIMARY KEY, word TEXT)")
        connection.execute("CREATE INDEX broken_words ON broken (word)")
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'broken'").fetchone()
        [size] = connection.execute("PRAGMA page_size").fetchone()
    with (tmp_path / "fiel.db").open("r+b") as raw:
        raw.seek((page - 1) * size)
        raw.write(b"\xff" * 100)
    code, said = await fiel(tmp_path, "doctor")
    assert (code, "the file of SQLite is damaged" in " ".join(said.split())) == (1, True), said


async def test_a_webhook_that_was_given_up_is_told(town: Town, settings: Settings, tmp_path: Path) -> None:
    place = {"FIEL_DATABASE_URL": settings.database}
    await town.owner.do("saveWebhook", webhook={"name": "Caja", "url": "https://caja.example/a"})
    assert "no webhook was given up" in await says(tmp_path, **place)
    await db.execute("UPDATE webhook_endpoint SET is_active = FALSE, stopped_at = $1", town.house.clock())
    said = await says(tmp_path, **place)
    assert "their systems hear nothing: Caja of Café Aurora (since 2026-03-02)" in said


@pytest.mark.parametrize("name", ["vapid.pem", "receipts.pem", "links.key"])
async def test_a_damaged_key_is_named_and_nobody_serves_with_it(tmp_path: Path, name: str) -> None:
    assert (await fiel(tmp_path, "migrate"))[0] == 0
    (tmp_path / name).write_text("nada")
    (tmp_path / name).chmod(0o600)
    told = f"{tmp_path / name} holds no key of its kind, or is damaged: take it from a backup, or remove it"
    said = await says(tmp_path)
    assert told in said
    assert "can't be used" not in said
    for command in (["serve", "--port", str(free_port())], ["worker"]):
        code, said = await fiel(tmp_path, *command)
        assert (code, f"A key can't be used: {told}" in " ".join(said.split())) == (1, True), said
    assert (tmp_path / name).read_text() == "nada"
