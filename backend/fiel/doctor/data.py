"""The database and what is in it: version, clocks, jobs, phones, books."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.jobs import Queue, running_too_long
from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.private_files import KeyDamaged
from fiel.core.settings import Settings
from fiel.doctor.finding import Finding
from fiel.ledger.reconcile import reconcile
from fiel.messaging.push.subscriptions import count_misfits, count_subscribers
from fiel.messaging.push.vapid import key_path, load_or_make_keys, old_key_paths, public_of
from fiel.migrations.runner import beyond, pending
from fiel.passes.loaders import all_issuers
from fiel.passes.standing import PassState, is_over, state_of

MOST_SECONDS_WAITING = 600
HOUR = timedelta(hours=1)


async def look_at_database(settings: Settings) -> list[Finding]:
    name = "SQLite" if settings.is_sqlite else "PostgreSQL"
    try:
        newer = await beyond(settings)
        if newer:
            return [Finding("bad", f"{name} is of a newer version (it has {newer[-1]}): install that version again")]
        waiting = await pending(settings)
        if waiting:
            return [Finding("warn", f"{name} waits for {len(waiting)} migrations: run `fiel migrate`")]
        async with db.opened(settings.database):
            return [
                Finding("ok", f"{name} answers and is up to date"),
                *await _file(settings),
                *await _clock(settings),
                *await _durable(settings),
                await _waiting(),
                *await _running(settings),
                await _jobs(),
                *await _subscriptions(settings),
                await _webhooks(),
                *await _passes(settings),
                await _books(),
            ]
    except Exception as error:  # whatever it is, it is the finding
        return [Finding("bad", f"{name} can't be used: {error}. Check FIEL_DATABASE_URL.")]


async def _file(settings: Settings) -> list[Finding]:
    """What SQLite finds in its pages: a disk that is failing, or a file that was copied while it was written."""
    if not settings.is_sqlite:
        return []
    rows = await db.fetch("PRAGMA quick_check(1)")
    said = str(rows[0]["quick_check"])
    if said != "ok":
        return [Finding("bad", f"the file of SQLite is damaged ({said}): stop Fiel, and `fiel restore` a backup")]
    return [Finding("ok", "the file of SQLite is sound")]


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


async def _durable(settings: Settings) -> list[Finding]:
    """Whether what PostgreSQL has answered is still there after a power cut."""
    if settings.is_sqlite:
        return []
    rows = await db.fetch(
        "SELECT name FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')"
        " AND setting = 'off' ORDER BY name"
    )
    off = " and ".join(row["name"] for row in rows)
    if off == "synchronous_commit":
        return [Finding(
            "warn", "PostgreSQL runs with synchronous_commit off: a power cut takes back the last points that tills"
            " were told of. Turn it on",
        )]  # fmt: skip
    if off:
        return [Finding("bad", f"PostgreSQL runs with {off} off: a power cut can destroy the database. Turn it on")]
    return [Finding("ok", "PostgreSQL keeps what it has answered through a power cut")]


async def _waiting() -> Finding:
    rows = await db.fetch("SELECT min(run_at) AS oldest_at FROM job WHERE done_at IS NULL AND failed_at IS NULL")
    oldest = rows[0]["oldest_at"]
    seconds = (utc_now() - oldest).total_seconds() if oldest else 0
    if seconds > MOST_SECONDS_WAITING:
        return Finding(
            "warn", f"jobs have waited for {seconds / 60:.0f} min: nobody works on them. Start `fiel worker`, or `fiel"
            " serve` with FIEL_WORKER=1",
        )  # fmt: skip
    return Finding("ok", "no job waits for long")


async def _running(settings: Settings) -> list[Finding]:
    now = utc_now()
    late = await running_too_long(now=now)
    if not late:
        return [Finding("ok", "no job runs for long")]
    return [_late(kind, since, Queue.of(kind).longest(settings) // HOUR) for kind, since in late.items()]


def _late(kind: str, since: datetime, hours: int) -> Finding:
    return Finding(
        "warn", f"a job ({kind}) has been running since {since:%Y-%m-%d %H:%M} UTC, longer than it should: look for it"
        " in the logs of the workers. Restart the worker that has it, and another takes it up; once it has run for"
        f" {hours} h it is broken off and tried again by itself",
    )  # fmt: skip


async def _jobs() -> Finding:
    row = await db.fetch_one("SELECT count(*) AS n, max(last_error) AS why FROM job WHERE failed_at IS NOT NULL")
    if row and row["n"]:
        return Finding("warn", f"{row['n']} jobs failed for good, as: {row['why']}")
    return Finding("ok", "no job has failed for good")


async def _subscriptions(settings: Settings) -> list[Finding]:
    if not key_path(settings).exists():
        return [Finding("ok", "no push keys yet")]
    found = []
    try:
        keys = load_or_make_keys(settings)
    except KeyDamaged:  # it is said of the machine
        return []
    misfits = await count_misfits(keys.publics)
    if misfits:
        found.append(Finding(
            "warn", f"{misfits} phones subscribed to other push keys and are told nothing: put the old"
            f" {key_path(settings)} back, or wait: each subscribes again when the app is next opened",
        ))  # fmt: skip
    else:
        found.append(Finding("ok", "every phone subscribed to these push keys"))
    for path in old_key_paths(settings):
        phones = await count_subscribers(public_of(path))
        said = f"{phones} phones still need {path.name}" if phones else f"no phone needs {path} any more: remove it"
        found.append(Finding("ok", said))
    return found


async def _webhooks() -> Finding:
    rows = await db.fetch(
        "SELECT w.name, m.name AS shop, w.stopped_at FROM webhook_endpoint w JOIN merchant m ON m.id = w.merchant_id"
        " WHERE w.is_active = FALSE AND w.stopped_at IS NOT NULL AND w.removed_at IS NULL ORDER BY w.id LIMIT 20"
    )
    if rows:
        named = ", ".join(f"{row['name']} of {row['shop']} (since {row['stopped_at']:%Y-%m-%d})" for row in rows)
        return Finding(
            "warn", f"webhooks were turned off after days of failures, so their systems hear nothing: {named}"
        )
    return Finding("ok", "no webhook was given up")


async def _passes(settings: Settings) -> list[Finding]:
    """Keys with which merchants sign cards for wallets of phones."""
    return [
        found for row in await all_issuers() for found in (_card_key(row, settings), *_card_troubles(row, settings))
    ]


def _card_key(row: db.Row, settings: Settings) -> Finding:
    whose = f"{row['name']}'s cards for {row['kind'].capitalize()} Wallet"
    day = f"{row['ends_at']:%Y-%m-%d}" if row["ends_at"] else ""
    match state_of(row, settings, now=utc_now()):
        case PassState.MISSING:
            path = settings.data_dir / row["key_file"]
            return Finding("bad", f"{whose} can't be signed: {path} is missing. Take it from a backup or from the other"
                                  " machine, or have the owner upload it again")  # fmt: skip
        case PassState.ENDED:
            return Finding("bad", f"{whose} can't be signed: the certificate ended on {day}; the owner must renew it")
        case PassState.ENDING:
            return Finding("warn", f"{whose}: the certificate ends on {day}; the owner must renew it before")
        case PassState.READY:
            return Finding("ok", f"{whose} can be signed{f' until {day}' if day else ''}")


def _card_troubles(row: db.Row, settings: Settings) -> list[Finding]:
    """What lasts, and beside it what may pass."""
    whose = f"{row['name']}'s cards for {row['kind'].capitalize()} Wallet"
    found: list[Finding] = []
    if state_of(row, settings, now=utc_now()) is not PassState.READY:
        return found
    if row["look_at"] is not None:
        found.append(Finding("warn", f"{whose} look as before: how they look now was refused on"
                                     f" {row['look_at']:%Y-%m-%d %H:%M} UTC: {row['look_answer']}"))  # fmt: skip
    if row["trouble"] and not is_over(row):
        why = " ".join(part for part in (row["trouble"], row["trouble_answer"]) if part)
        found.append(Finding("warn", f"{whose} on phones are not told of changes since"
                                     f" {row['trouble_at']:%Y-%m-%d %H:%M} UTC: {why}"))  # fmt: skip
    return found


async def _books() -> Finding:
    breaches = await reconcile()
    if breaches:
        return Finding("bad", f"the books don't balance: {breaches[0].invariant}. Run `fiel reconcile`.")
    return Finding("ok", "the books balance")
