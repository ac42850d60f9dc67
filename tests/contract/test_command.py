"""The ``fiel`` command: what it says when something is wrong."""

from __future__ import annotations

import asyncio
import os
import signal
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from fiel.core.settings import Settings
from support.browser import PushService, until_healthy
from support.command import fiel
from support.house import opened_house
from support.mailbox import mailbox, text_of
from support.ports import free_port
from support.town import Town


async def test_typed_at_a_shell_it_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """All other tests start copies of a process that has imported everything (support/copies.py); this one imports."""
    port = free_port()
    variables = {**os.environ, "FIEL_DATA_DIR": str(tmp_path), "FIEL_PORT": str(port)}
    log = tmp_path / "serve.log"
    with log.open("w") as words:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "fiel", "serve", env=variables, stdout=words, stderr=words
        )
    try:
        await until_healthy(f"http://localhost:{port}", process, log)
    finally:
        process.terminate()
    assert await process.wait() in (0, -signal.SIGTERM), log.read_text()


async def test_wrong_settings_are_named_with_what_to_do(tmp_path: Path) -> None:
    code, said = await fiel(tmp_path, "serve", FIEL_PUBLIC_URL="http://points.example", FIEL_PORT="99999")
    assert code == 2
    assert "FIEL_PUBLIC_URL: must be https" in said
    assert "FIEL_PORT" in said


async def test_the_doctor_says_what_is_wrong_and_the_books_of_a_new_database_balance(tmp_path: Path) -> None:
    assert (await fiel(tmp_path, "migrate"))[0] == 0
    assert "up to date" in (await fiel(tmp_path, "migrate"))[1]
    assert "The books balance" in (await fiel(tmp_path, "reconcile"))[1]
    assert (await fiel(tmp_path, "keys"))[0] == 0
    assert (tmp_path / "vapid.pem").stat().st_mode & 0o777 == 0o600
    (tmp_path / "vapid.pem").chmod(0o644)
    code, said = await fiel(tmp_path, "doctor")
    assert code == 1
    assert "chmod 600" in said
    assert "no FIEL_SMTP_URL" in said


@pytest.mark.parametrize("host", ["192.0.2.7", "[2001:db8::7]"])
async def test_the_doctor_says_that_passkeys_need_a_name(tmp_path: Path, host: str) -> None:
    words = "passkeys need a name, not an address in numbers"
    assert words in (await fiel(tmp_path, "doctor", FIEL_PUBLIC_URL=f"https://{host}"))[1]
    assert words not in (await fiel(tmp_path, "doctor", FIEL_PUBLIC_URL="https://192.example"))[1]


async def test_reconcile_finds_books_that_were_tampered_with(tmp_path: Path) -> None:
    import sqlite3

    await fiel(tmp_path, "migrate")
    connection = sqlite3.connect(tmp_path / "fiel.db")
    connection.execute(
        "INSERT INTO merchant (id, slug, name, color, city, country, currency, time_zone, created_at)"
        " VALUES (1, 'x', 'X', '#000000', 'x', 'ES', 'EUR', 'Europe/Madrid', '2026-01-01 00:00:00+00:00')"
    )
    connection.execute("INSERT INTO points_account (merchant_id, balance, deficit, lifetime) VALUES (1, 7, 0, 0)")
    connection.commit()
    connection.close()
    code, said = await fiel(tmp_path, "reconcile")
    assert code == 1
    assert "the balance of an account is the sum of its entries: rows [1]" in said


async def test_a_message_that_the_server_takes_is_said_to_be_taken(tmp_path: Path) -> None:
    async with mailbox() as box:
        code, said = await fiel(tmp_path, "mail", "test", "Ana@Casa.example", FIEL_SMTP_URL=box.url)
        message = await box.next_to("ana@casa.example")
    assert (code, "The mail server took it" in said) == (0, True), said
    assert message["Subject"] == "El correo de Fiel funciona"
    assert "recibirán sus correos" in text_of(message)


async def test_what_keeps_it_from_going_is_said(tmp_path: Path) -> None:
    away = f"smtp://127.0.0.1:{free_port()}"
    code, said = await fiel(tmp_path, "mail", "test", "ana@casa.example", FIEL_SMTP_URL=away)
    assert (code, "did not take it" in said, "FIEL_SMTP_URL" in said) == (1, True, True), said
    code, said = await fiel(tmp_path, "mail", "test", "ana@casa.example", "--language", "en", FIEL_SMTP_URL="")
    assert (code, "nobody got it" in said) == (1, True), said
    kept = list((tmp_path / "mail").glob("*.eml"))
    assert "Fiel's e-mail works" in kept[0].read_text()
    code, said = await fiel(tmp_path, "mail", "test", "ana")
    assert (code, "Write an e-mail like" in said) == (1, True), said


async def test_a_link_signs_its_owner_in_once_while_the_mail_is_down(settings: Settings, tmp_path: Path) -> None:
    async with opened_house(settings) as house:
        await house.signed_up("Ana", "ana@casa.example")
        code, said = await fiel(tmp_path, "sign-in-link", " ANA@casa.example", FIEL_DATABASE_URL=settings.database)
        assert code == 0
        token = said.strip().rpartition("#")[2]
        assert said.startswith("http://localhost:8000/sign-in#")
        house.clock.now = datetime.now(UTC)  # the command lives in the world's own time
        for expected in ("SignInByLinkSuccess", "DeadLink"):
            person = house.person()
            assert (await person.do("signInByLink", token=token))["__typename"] == expected
            name = (await person.ask("{ viewer { name } }"))["viewer"]
            assert name == ({"name": "Ana"} if expected == "SignInByLinkSuccess" else None)
        assert await fiel(tmp_path, "sign-in-link", "eva@casa.example", FIEL_DATABASE_URL=settings.database) == (
            1, "Nobody has this e-mail here. Check the spelling.\n",
        )  # fmt: skip


async def test_a_test_push_says_what_each_push_service_answered(
    town: Town, settings: Settings, pushes: PushService, tmp_path: Path
) -> None:
    place = {"FIEL_DATABASE_URL": settings.database, "FIEL_PUSH_EXTRA_ORIGINS": pushes.url}
    town.house.clock.now = datetime.now(UTC)
    await town.ana.person.sign_in_again()
    assert (await fiel(tmp_path, "push", "test", "ana@casa.example", **place))[0] == 1
    await town.ana.listens(pushes, "gone")
    await town.ana.listens(pushes, "phone")
    code, said = await fiel(tmp_path, "push", "test", "ana@casa.example", **place)
    assert (code, said.count("its push service took it (HTTP 201)")) == (0, 2)
    pushes.answers += [web.Response(status=410), web.Response(status=500)]
    code, said = await fiel(tmp_path, "push", "test", "ana@casa.example", **place)
    assert code == 1
    assert "the subscription is gone (HTTP 410)" in said
    assert "does not answer now (HTTP 500)" in said
    pushes.answers += [web.Response(status=403), web.Response(status=413)]
    code, said = await fiel(tmp_path, "push", "test", "ana@casa.example", **place)
    assert code == 1
    assert "refused (HTTP 403): made for other push keys" in said
    assert "refused (HTTP 413): its push service does not want it" in said


async def test_the_doctor_counts_phones_that_subscribed_to_keys_that_are_lost(
    town: Town, settings: Settings, pushes: PushService, tmp_path: Path
) -> None:
    await town.ana.listens(pushes, key="BOldKeyOfAServerThatLostIt")
    _, said = await fiel(tmp_path, "doctor", FIEL_DATABASE_URL=settings.database)
    assert "1 phones subscribed to other push keys" in said


async def test_the_doctor_looks_from_outside_at_an_address_whose_certificate_nobody_believes(tmp_path: Path) -> None:
    await fiel(tmp_path, "migrate")
    async with behind_own_certificate(tmp_path) as url:
        code, said = await fiel(tmp_path, "doctor", FIEL_PUBLIC_URL=url)
    assert (code, f"phones won't believe the certificate of {url}" in said) == (1, True), said
    _, said = await fiel(tmp_path, "doctor", FIEL_PUBLIC_URL=f"https://localhost:{free_port()}")
    assert "does not answer from here: start `fiel serve`" in said


async def test_the_doctor_notices_that_nobody_works(town: Town, settings: Settings, tmp_path: Path) -> None:
    await town.award(town.ana, 5)
    _, said = await fiel(tmp_path, "doctor", FIEL_DATABASE_URL=settings.database)
    assert "nobody works on them. Start `fiel worker`" in said


@asynccontextmanager
async def behind_own_certificate(folder: Path) -> AsyncIterator[str]:
    """An https address of this machine that signed for itself."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]),
    )
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    file = folder / "own.pem"
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    runner = web.AppRunner(web.Application())
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "localhost", port, ssl_context=context).start()
    try:
        yield f"https://localhost:{port}"
    finally:
        await runner.cleanup()
