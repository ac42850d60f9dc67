"""What lies on this machine: settings, apps, room, keys."""

from __future__ import annotations

import os
import shutil
import stat
from email.utils import parseaddr
from urllib.parse import urlsplit

from fiel.backups.manifest import key_files
from fiel.core.settings import LOCAL_HOSTS, Settings
from fiel.core.signing import old_secret_paths
from fiel.doctor.finding import Finding
from fiel.edge.pages import STATIC
from fiel.messaging.push.vapid import key_path

LEAST_FREE_BYTES = 500_000_000


def look_at_machine(settings: Settings) -> list[Finding]:
    return [_address(settings), _apps(), _disk(settings), *_keys(settings), _contact(settings)]


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


def _contact(settings: Settings) -> Finding:
    address = settings.push_contact.removeprefix("mailto:") or parseaddr(settings.mail_from)[1]
    if address.endswith("@localhost") or "." not in address:
        return Finding("warn", "push services want a real address: set FIEL_PUSH_CONTACT (Apple refuses placeholders)")
    return Finding("ok", f"push services may write to {address}")
