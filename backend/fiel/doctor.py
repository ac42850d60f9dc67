"""Looks an installation over: settings, database, keys, mail, disk, clock, https; each with what to do."""

from __future__ import annotations

import os
import shutil
import stat
from dataclasses import dataclass
from email.utils import parseaddr
from typing import Literal
from urllib.parse import urlsplit

import aiosmtplib
from redis.asyncio import Redis

from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.link import AWAY, client_options
from fiel.core.settings import LOCAL_HOSTS, Settings
from fiel.edge.pages import STATIC
from fiel.ledger.reconcile import reconcile
from fiel.messaging.push.subscriptions import count_misfits
from fiel.messaging.push.vapid import key_path, load_or_make_keys
from fiel.migrations.runner import pending

LEAST_FREE_BYTES = 500_000_000
SECONDS_TO_CONNECT = 5


@dataclass(frozen=True, slots=True)
class Finding:
    level: Literal["ok", "warn", "bad"]
    text: str


async def examine(settings: Settings) -> list[Finding]:
    """Everything that was looked at, the good too."""
    found = [_address(settings), _apps(), _disk(settings), _keys(settings), _contact(settings)]
    found.append(await _mail(settings))
    if settings.redis_url:
        found.append(await _redis(settings))
    found += await _database(settings)
    return found


def _address(settings: Settings) -> Finding:
    host = urlsplit(settings.public_url).hostname
    if host in LOCAL_HOSTS:
        return Finding(
            "warn", f"FIEL_PUBLIC_URL is {settings.public_url}: phones can't reach it. Set your https address."
        )
    return Finding("ok", f"phones use {settings.public_url}")


def _apps() -> Finding:
    if (STATIC / "index.html").exists():
        return Finding("ok", "the apps are built")
    return Finding("bad", "the apps are not built: run `make build`, or install the wheel, which carries them")


def _disk(settings: Settings) -> Finding:
    folder = settings.data_dir
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return Finding("bad", f"{folder} can't be written: give it to the user who runs Fiel")
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE_BYTES:
        return Finding("bad", f"only {free // 1_000_000} MB are free beside {folder}: make room before writes fail")
    return Finding("ok", f"{free // 1_000_000_000} GB are free beside {folder}")


def _keys(settings: Settings) -> Finding:
    path = key_path(settings)
    if not path.exists():
        return Finding("ok", "push keys will be made on first start")
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        return Finding("bad", f"{path} can be read by others: chmod 600 {path}")
    return Finding("ok", f"push keys are in {path}; keep a copy, or every phone has to subscribe again")


def _contact(settings: Settings) -> Finding:
    address = settings.push_contact.removeprefix("mailto:") or parseaddr(settings.mail_from)[1]
    if address.endswith("@localhost") or "." not in address:
        return Finding("warn", "push services want a real address: set FIEL_PUSH_CONTACT (Apple refuses placeholders)")
    return Finding("ok", f"push services may write to {address}")


async def _mail(settings: Settings) -> Finding:
    if not settings.smtp_url:
        folder = settings.data_dir / "mail"
        return Finding("warn", f"no FIEL_SMTP_URL: mail is kept in {folder} and reaches nobody")
    parts = urlsplit(settings.smtp_url)
    secure = parts.scheme == "smtps"
    client = aiosmtplib.SMTP(
        hostname=parts.hostname, port=parts.port or (465 if secure else 587), use_tls=secure,
        timeout=SECONDS_TO_CONNECT,
    )  # fmt: skip
    try:
        await client.connect()
        await client.quit()
    except (aiosmtplib.SMTPException, OSError) as error:
        return Finding("bad", f"the mail server {parts.hostname} does not answer: {error}")
    return Finding("ok", f"the mail server {parts.hostname} answers")


async def _redis(settings: Settings) -> Finding:
    try:
        async with Redis.from_url(settings.redis_url, **client_options(SECONDS_TO_CONNECT)) as client:
            await client.publish("fiel:doctor", b"")
    except AWAY as error:
        return Finding(
            "warn", f"Redis does not answer: {error}. Points work, but events come a second later and limits count by"
            " process: look at FIEL_REDIS_URL",
        )  # fmt: skip
    return Finding("ok", "Redis answers")


async def _database(settings: Settings) -> list[Finding]:
    name = "SQLite" if settings.is_sqlite else "PostgreSQL"
    try:
        waiting = await pending(settings)
        if waiting:
            return [Finding("warn", f"{name} waits for {len(waiting)} migrations: run `fiel migrate`")]
        async with db.opened(settings.database):
            return [
                Finding("ok", f"{name} answers and is up to date"),
                *await _clock(settings),
                await _jobs(),
                await _subscriptions(settings),
                await _books(),
            ]
    except Exception as error:  # whatever it is, it is the finding
        return [Finding("bad", f"{name} can't be used: {error}. Check FIEL_DATABASE_URL.")]


async def _clock(settings: Settings) -> list[Finding]:
    if settings.is_sqlite:
        return []
    rows = await db.fetch("SELECT now() AS at")
    seconds = abs((utc_now() - rows[0]["at"]).total_seconds())
    if seconds > 5:
        return [
            Finding("bad", f"this clock and PostgreSQL's are {seconds:.0f} s apart: set both by NTP, QR codes need it")
        ]
    return [Finding("ok", "the clocks agree")]


async def _jobs() -> Finding:
    row = await db.fetch_one("SELECT count(*) AS n, max(last_error) AS why FROM job WHERE failed_at IS NOT NULL")
    if row and row["n"]:
        return Finding("warn", f"{row['n']} jobs failed for good, as: {row['why']}")
    return Finding("ok", "no job has failed for good")


async def _subscriptions(settings: Settings) -> Finding:
    if not key_path(settings).exists():
        return Finding("ok", "no push keys yet")
    public = load_or_make_keys(settings).public
    misfits = await count_misfits(public)
    if misfits:
        return Finding(
            "warn", f"{misfits} phones subscribed to other push keys and are told nothing: put the old"
            f" {key_path(settings)} back, or wait: each subscribes again when the app is next opened",
        )  # fmt: skip
    return Finding("ok", "every phone subscribed to these push keys")


async def _books() -> Finding:
    breaches = await reconcile()
    if breaches:
        return Finding("bad", f"the books don't balance: {breaches[0].invariant}. Run `fiel reconcile`.")
    return Finding("ok", "the books balance")
