"""What lies on this machine: settings, apps, room, keys."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Sequence
from email.utils import parseaddr
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from fiel.backups.manifest import key_files, last_backup
from fiel.core.clock import utc_now
from fiel.core.private_files import KeyDamaged
from fiel.core.receipt_keys import load_or_make_receipt_keys, receipt_key_path
from fiel.core.settings import LOCAL_HOSTS, Settings
from fiel.core.signing import old_secret_paths, read_secret, secret_path
from fiel.doctor.finding import Finding
from fiel.edge.pages import STATIC
from fiel.messaging.push.vapid import key_path, load_or_make_keys
from fiel.migrations.runner import sqlite_path
from fiel.migrations.snapshot import snapshot_of

LEAST_FREE_BYTES = 500_000_000
MOST_DAYS_WITHOUT_BACKUP = 7


def look_at_machine(settings: Settings) -> list[Finding]:
    return [
        _address(settings), *_proxy(settings), _apps(), _disk(settings), *_keys(settings), *_database_file(settings),
        *_backup(settings), _contact(settings),
    ]  # fmt: skip


def _address(settings: Settings) -> Finding:
    host = urlsplit(settings.public_url).hostname
    if host in LOCAL_HOSTS:
        return Finding(
            "warn", f"FIEL_PUBLIC_URL is {settings.public_url}: phones can't reach it. Set your https address."
        )
    if host and (":" in host or host.replace(".", "").isdigit()):
        return Finding(
            "warn", f"FIEL_PUBLIC_URL is {settings.public_url}: passkeys need a name, not an address in numbers."
        )
    return Finding("ok", f"phones use {settings.public_url}")


def _proxy(settings: Settings) -> list[Finding]:
    if settings.is_https and not settings.behind_proxy:
        return [Finding(
            "warn", "FIEL_PUBLIC_URL is https, which a proxy speaks for Fiel, but FIEL_BEHIND_PROXY is off: all"
            " visitors count as one address, and who guesses passwords locks the others out. Set FIEL_BEHIND_PROXY=1",
        )]  # fmt: skip
    return []


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


def _keys(settings: Settings) -> list[Finding]:
    kept = key_files(settings)
    found = []
    for path in kept:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            found.append(Finding("bad", f"{path} can be read by others: chmod 600 {path}"))
        if not path.stat().st_size:
            found.append(Finding("bad", f"{path} is empty: take it from a backup, or remove it"))
    found += _damaged(settings, kept)
    if key_path(settings) not in kept:
        found.append(Finding("ok", "push keys will be made on first start"))
    elif not found:
        found.append(
            Finding("ok", f"push keys are in {key_path(settings)}; keep a copy, or every phone has to subscribe again")
        )
    if old_secret_paths(settings):
        names = ", ".join(path.name for path in old_secret_paths(settings))
        found.append(Finding("ok", f"links in mails signed by {names} still work; remove those files and they stop"))
    return found


def _damaged(settings: Settings, kept: Sequence[Path]) -> list[Finding]:
    """Of those that are there and not empty: nothing is made here."""
    readers: list[tuple[Path, Callable[[], object]]] = [
        (key_path(settings), lambda: load_or_make_keys(settings)),
        (receipt_key_path(settings), lambda: load_or_make_receipt_keys(settings)),
        *((path, partial(read_secret, path)) for path in (secret_path(settings), *old_secret_paths(settings))),
    ]
    found = []
    for path, read in readers:
        try:
            if path in kept and path.stat().st_size:
                read()
        except KeyDamaged as why:
            found.append(Finding("bad", str(why)))
    return found


def _database_file(settings: Settings) -> list[Finding]:
    """Also its log, and the copy from before an upgrade."""
    if not settings.is_sqlite:
        return []
    path = sqlite_path(settings.database)
    parts = [path, path.with_name(path.name + "-wal"), snapshot_of(path)]
    return [
        Finding("warn", f"{one} can be read by others on this machine, with all customers' data: chmod 600 {one}")
        for one in parts
        if one.exists() and stat.S_IMODE(one.stat().st_mode) & 0o077
    ]


def _backup(settings: Settings) -> list[Finding]:
    """By `fiel backup`; of another way nothing is known here."""
    if settings.is_sqlite and not sqlite_path(settings.database).exists():
        return []
    made_at = last_backup(settings)
    if made_at is None:
        return [Finding("warn", "no backup has been made with `fiel backup` yet: make one, and keep it elsewhere")]
    days = (utc_now() - made_at).days
    if days > MOST_DAYS_WITHOUT_BACKUP:
        return [Finding("warn", f"the last backup with `fiel backup` is {days} days old: make one each night")]
    return [Finding("ok", f"the last backup was made on {made_at:%Y-%m-%d %H:%M} UTC")]


def _contact(settings: Settings) -> Finding:
    address = settings.push_contact.removeprefix("mailto:") or parseaddr(settings.mail_from)[1]
    if address.endswith("@localhost") or "." not in address:
        return Finding("warn", "push services want a real address: set FIEL_PUSH_CONTACT (Apple refuses placeholders)")
    return Finding("ok", f"push services may write to {address}")
