"""Commands that keep an installation well: migrate, reconcile, doctor, keys, backup, restore."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress

from fiel.backups.errors import BackupError
from fiel.backups.returned import Open, to_look_at
from fiel.backups.sqlite import Tell
from fiel.cli.common import Data, given, keys_or_exit, out, settings_or_exit
from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.settings import Settings, SettingsError, load_settings


class Which(StrEnum):
    PUSH = "push"
    LINKS = "links"
    RECEIPTS = "receipts"
    QR = "qr"


Folder = Annotated[Path, typer.Argument(help="The backup's folder.")]


def add_to(app: typer.Typer) -> None:
    for command in (migrate, reconcile, doctor, backup, restore):
        app.command()(command)
    app.command("sign-out")(sign_out)
    keys = typer.Typer(help="The server's keys.", invoke_without_command=True)
    keys.callback()(show_keys)
    keys.command("rotate")(rotate)
    app.add_typer(keys, name="keys")


def migrate() -> None:
    """Bring the database to this version."""
    ran = asyncio.run(migrate_or_exit(settings_or_exit()))
    out.print("\n".join(f"ran {name}" for name in ran) or "The database is up to date.")


async def migrate_or_exit(settings: Settings) -> list[str]:
    """Exits with 1 and what to do where it can't be."""
    from fiel.migrations.runner import migrate as run
    from fiel.migrations.snapshot import MigrationError

    try:
        return await run(settings)
    except MigrationError as error:
        out.print(f"[red]The database was not upgraded:[/red] {escape(str(error))}")
        raise typer.Exit(1) from error


def reconcile(data: Data = None) -> None:
    """Check every invariant of the books; exits 1 with what is wrong."""
    from fiel.ledger.reconcile import CHECKS
    from fiel.ledger.reconcile import reconcile as check

    async def run() -> list[str]:
        async with db.opened(settings.database):
            return [f"{breach.invariant}: rows {breach.rows}" for breach in await check()]

    settings = settings_or_exit(data_dir=data)
    breaches = asyncio.run(run())
    for line in breaches:
        out.print(f"[red]broken[/red] {line}")
    if breaches:
        raise typer.Exit(1)
    out.print(f"The books balance: {len(CHECKS)} invariants hold.")


def doctor(data: Data = None) -> None:
    """Say what is wrong with this installation, and what to do; exits 1 if something is."""
    from fiel.doctor import examine

    try:
        settings = load_settings(**given(data_dir=data))
    except SettingsError as error:
        for line in str(error).splitlines():
            out.print(f"[red]wrong[/red]   {line}")
        raise typer.Exit(1) from error
    findings = asyncio.run(examine(settings))
    marks = {"ok": "[green]good[/green] ", "warn": "[yellow]mind[/yellow] ", "bad": "[red]wrong[/red]"}
    for finding in findings:
        out.print(f"{marks[finding.level]}  {escape(finding.text)}")
    if any(finding.level == "bad" for finding in findings):
        raise typer.Exit(1)


def backup(folder: Folder, data: Data = None) -> None:
    """Copy the running installation into a new folder: database and keys, checked. Nobody has to stop."""
    from fiel.backups.making import back_up

    settings = settings_or_exit(data_dir=data)
    with _shown("Copying") as tell:
        manifest = asyncio.run(back_up(settings, folder, now=utc_now(), tell=tell))
    checked = "its books balance" if manifest.engine == "sqlite" else "try it with `fiel restore` on an empty database"
    out.print(f"Backed up into {escape(str(folder))}: {', '.join(manifest.sums)}; {checked}.")


def restore(
    folder: Folder,
    data: Data = None,
    keep_sessions: Annotated[
        bool, typer.Option("--keep-sessions", help="Sign nobody out: sessions that were ended since live again.")
    ] = False,
) -> None:
    """Make an installation of a backup. What is there is put aside, never written over. Everybody is signed out."""
    from fiel.backups.restoring import restore as run

    settings = settings_or_exit(data_dir=data)
    with _shown("Restoring") as tell:
        done = asyncio.run(run(settings, folder, now=utc_now(), tell=tell, keep_sessions=keep_sessions))
    out.print(f"Restored the backup of {done.manifest.made_at:%Y-%m-%d %H:%M} UTC (version {done.manifest.version}).")
    out.print("Its books balance.")
    for path in done.aside:
        out.print(f"What was there is kept as {escape(str(path))}.")
    _tell_what_came_back(done.opens, keep_sessions)
    out.print("Start `fiel serve`: it migrates first where this version is newer.")


def sign_out(
    email: Annotated[str | None, typer.Argument(help="Whose sessions end.", show_default=False)] = None,
    everybody: Annotated[
        bool, typer.Option("--everybody", help="All: after restoring a copy of PostgreSQL by other means.")
    ] = False,
    data: Data = None,
) -> None:
    """End the sessions of an account, or everybody's, at once and on all devices; unused links for signing in too."""
    if (email is None) is not everybody:
        out.print("[red]Say whom:[/red] an e-mail, or --everybody.")
        raise typer.Exit(2)
    settings = settings_or_exit(data_dir=data)
    if email is None:
        from fiel.backups.returned import sign_out as run

        _tell_what_came_back(asyncio.run(run(settings.database, now=utc_now())), keeps_sessions=False)
        return
    from fiel import errands

    ended = asyncio.run(errands.sign_out(settings, email))
    if ended is None:
        out.print("[red]Nobody has this e-mail here.[/red] Check the spelling.")
        raise typer.Exit(1)
    out.print(f"Sessions that were ended: {ended}.")


def _tell_what_came_back(found: Open, keeps_sessions: bool) -> None:
    sessions = found.get("session", 0)
    if keeps_sessions:
        out.print(f"Sessions that came back: {sessions}, also any that were ended since. They go on; end them with")
        out.print("`fiel sign-out --everybody`.")
    else:
        out.print(f"Everybody is signed out (sessions: {sessions}), and unused links for signing in are withdrawn.")
    out.print("[yellow]Look at what else a backup brings back:[/yellow]")
    for line in to_look_at(found):
        out.print(f"  {line}")


@contextmanager
def _shown(what: str) -> Iterator[Tell]:
    """A bar while it is copied; a BackupError is said, with exit code 1."""
    try:
        with Progress(console=out, transient=True) as progress:
            task = progress.add_task(what, total=None)
            yield lambda done, total: progress.update(task, completed=done, total=total)
    except BackupError as error:
        out.print(f"[red]That did not work:[/red] {escape(str(error))}")
        raise typer.Exit(1) from error


def show_keys(context: typer.Context) -> None:
    """Show the public push key (VAPID), making the pair if there is none."""
    from fiel.messaging.push.vapid import key_path, load_or_make_keys

    if context.invoked_subcommand is not None:
        return
    settings = settings_or_exit()
    with keys_or_exit():
        out.print(f"{load_or_make_keys(settings).public}\nkept in {key_path(settings).resolve()}")


def rotate(
    which: Annotated[
        Which,
        typer.Argument(
            help="push: what phones subscribe to; links: what signs links in mails; receipts: what signs receipts;"
            " qr: what phones draw their QR with, one key each, where the database came into wrong hands."
        ),
    ],
    data: Data = None,
) -> None:
    """Put a new key in the place of one. The old one goes on counting until you remove its file; those for QRs end at
    once."""
    settings = settings_or_exit(data_dir=data)
    if which is Which.QR:
        from fiel.members.actions.device import revoke_devices

        async def revoke() -> int:
            async with db.opened(settings.database):
                return await revoke_devices(now=utc_now())

        out.print(f"{asyncio.run(revoke())} phones draw a QR that no till takes any more. Each gets a key of its own")
        out.print("when its app is opened with a network. Nobody is signed out, and cards and PINs are as they were.")
        return
    if which is Which.PUSH:
        from fiel.messaging.push.vapid import load_or_make_keys, rotate_keys

        with keys_or_exit():
            load_or_make_keys(settings)
            old = rotate_keys(settings, utc_now())
        out.print(f"Phones subscribe to the new key as their apps are opened. {escape(str(old))} serves the others;")
        out.print("`fiel doctor` says when nobody needs it any more. Restart `fiel serve` and `fiel worker` now.")
    elif which is Which.RECEIPTS:
        from fiel.core.receipt_keys import rotate_receipt_keys

        with keys_or_exit():
            old = rotate_receipt_keys(settings, utc_now())
        out.print(f"Receipts are signed with the new key from now on. {escape(str(old))} holds the public part of the")
        out.print("one before, by which those that customers have stay true: remove it only if that key was stolen.")
    else:
        from fiel.core.signing import rotate_secret

        with keys_or_exit():
            old = rotate_secret(settings, utc_now())
        out.print(f"Links are signed with the new key from now on. {escape(str(old))} is why those in old mails work;")
        out.print("remove it, and they stop: at once, if that key came into wrong hands.")
    out.print("Where several machines serve, copy the keys to each of them.")
