"""What the doctor says of mail, proxy, backups, files and systems that hear nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fiel.core import db
from fiel.core.settings import Settings
from support.command import fiel
from support.mailbox import guarded_mailbox, mailbox
from support.ports import free_port
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


@pytest.mark.parametrize("name", ["vapid.pem", "receipts.pem"])
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
