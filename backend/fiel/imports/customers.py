"""Rows that are customers: who is new, who is here already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from fiel.core import db
from fiel.core.errors import problem
from fiel.imports.cells import read_moment, read_points
from fiel.imports.columns import Field
from fiel.imports.models import Existing, Outcome
from fiel.imports.reading import Record
from fiel.imports.rows import (
    Row,
    Setting,
    begin,
    claim_keys,
    directory_of,
    end,
    free_keys,
    meaning,
    number_rows,
    tell_repeated,
)
from fiel.members.actions.enter import Amendment, Newcomer, amend_members, enter_members
from fiel.members.actions.record import hold_contacts
from fiel.members.directory import Directory


def read(record: Record, setting: Setting) -> Row:
    """A row with its values checked. Pure; it takes a while."""
    row, checks = begin(record, setting)
    name = " ".join(row.texts.get(field, "") for field in (Field.NAME, Field.SURNAME)).strip()
    row.texts[Field.NAME] = checks.text(Field.NAME.value, name, 120)
    for field, most in ((Field.CITY, 80), (Field.NOTE, 500)):
        row.texts[field] = checks.text(field.value, row.texts.get(field, ""), most, least=0)
    if points := row.texts.get(Field.POINTS):
        row.points = read_points(checks, Field.POINTS.value, points, least=0)
    if day := row.texts.get(Field.DATE):
        row.at = read_moment(checks, Field.DATE.value, day, day_first=setting.options.day_first,
                             time_zone=setting.terms.time_zone, now=setting.now)  # fmt: skip
    end(row, checks)
    if row.problems or (row.code and not (row.email or row.phone)):
        return row
    texts, row.is_named = row.texts, bool(row.email or row.phone)
    told = (row.email, row.phone) if row.is_named else (texts[Field.NAME], texts[Field.CITY], texts[Field.NOTE])
    row.content = meaning("customer", *told)
    return row


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    """Say what becomes of each row. *writes*: in the transaction that will do it."""
    if writes:  # two imports, or an import and a form, could make one person twice
        await hold_contacts(setting.terms.merchant_id)
    await number_rows(rows, setting)
    directory = await directory_of(rows, setting)
    hits = {row.number: _hits(row, directory) for row in rows}
    found = {number for some in hits.values() for number in some}
    seen = await _earlier_rows(rows, found, setting)
    records = await _records(found)
    for row in rows:
        if row.is_open:
            _place(row, setting, directory, hits[row.number], records, seen)
    new = [row for row in rows if row.outcome is Outcome.CREATE]
    if not new:
        return
    await tell_repeated(new, setting)
    if writes:
        await claim_keys(new, setting)
        await free_keys(new, setting)


async def write(rows: Sequence[Row], setting: Setting) -> None:
    """Do what the plan says."""
    new = [row for row in rows if row.outcome is Outcome.CREATE]
    if new:
        ids = await enter_members(
            setting.actor, setting.terms, [_newcomer(row, setting) for row in new], setting.language, now=setting.now,
            cause=("import", setting.job_id), welcome=setting.options.welcome, invites=setting.options.invites,
        )  # fmt: skip
        for row, number in zip(new, ids, strict=True):
            row.membership_id = number
    changed = {row.membership_id: row for row in rows if row.outcome is Outcome.UPDATE and row.membership_id}
    if changed:
        records = await _records(changed, locks=True)
        amendments = [_amended(row, records[number]).amendment for number, row in changed.items()]
        await amend_members(setting.actor, setting.terms.merchant_id, amendments, now=setting.now)


def _place(
    row: Row, setting: Setting, directory: Directory, hits: set[int], records: dict[int, db.Row],
    seen: dict[tuple[str, str | int], int],
) -> None:  # fmt: skip
    names: list[tuple[str, str | int]] = [("membership_id", number) for number in hits]
    names += [(kind, said) for kind, said in (("email", row.email), ("phone", row.phone)) if said]
    earlier = min((seen[name] for name in names if name in seen), default=None)
    if row.code and not directory.by_code.get(row.code):
        row.fail(Field.CODE.value, "NO_MEMBER")
    elif len(hits) > 1:
        row.fail("", "TWO_PEOPLE" if row.code or (row.email and row.phone) else "TWO_MEMBERS")
    elif earlier is not None:
        row.repeat("ROW_BEFORE", line=setting.line(earlier))
    elif hits:
        row.membership_id = next(iter(hits))
        if row.points:
            row.points = 0
            row.remarks.append(problem(Field.POINTS.value, "POINTS_LEFT"))
        changes = setting.options.existing is Existing.UPDATE and _amended(row, records[row.membership_id]).changes
        row.outcome = Outcome.UPDATE if changes else Outcome.SAME
    else:
        row.outcome = Outcome.CREATE
        row.extra = (setting.terms.welcome_points or 0) if setting.options.welcome and setting.terms.is_active else 0
    if row.is_open:
        seen.update(dict.fromkeys(names, row.number))


def _hits(row: Row, directory: Directory) -> set[int]:
    if not row.is_open:
        return set()
    by = ((directory.by_code, row.code), (directory.by_email, row.email), (directory.by_phone, row.phone))
    return directory.standing({number for found, said in by if said for number in found.get(said, ())})


async def _earlier_rows(rows: Sequence[Row], members: set[int], setting: Setting) -> dict[tuple[str, str | int], int]:
    """Which row of this file was the first with an e-mail, a phone or a member."""
    seen: dict[tuple[str, str | int], int] = {}
    asked: tuple[tuple[str, str, list[Any]], ...] = (
        ("email", "text", [row.email for row in rows if row.email]),
        ("phone", "text", [row.phone for row in rows if row.phone]), ("membership_id", "bigint", sorted(members)),
    )  # fmt: skip
    for column, kind, said in asked:
        found = await db.fetch(
            f"SELECT {column} AS said, min(number) AS number FROM import_row WHERE job_id = $1 AND number < $2"
            f" AND outcome IN ('CREATE', 'UPDATE', 'SAME') AND {db.among(column, 3, kind)} GROUP BY {column}",
            setting.job_id, rows[0].number, db.to_json(said),
        )  # fmt: skip
        seen.update({(column, row["said"]): row["number"] for row in found})
    return seen


async def _records(ids: Collection[int], *, locks: bool = False) -> dict[int, db.Row]:
    for_update = " FOR UPDATE" if locks and not db.is_sqlite() else ""
    rows = await db.fetch(
        "SELECT id, given_name, given_email, given_phone, city, note FROM membership"
        f" WHERE {db.among('id', 1, 'bigint')} ORDER BY id{for_update}",
        db.to_json(sorted(ids)),
    )
    return {row["id"]: row for row in rows}


@dataclass(frozen=True, slots=True)
class _Amended:
    amendment: Amendment
    changes: bool


def _amended(row: Row, record: db.Row) -> _Amended:
    """A record with what the row says in place of what it said; empty cells leave it as it is."""
    email, phone = row.email or record["given_email"], row.phone or record["given_phone"]
    name = row.texts[Field.NAME]
    city, note = row.texts[Field.CITY] or record["city"], row.texts[Field.NOTE] or record["note"]
    before = tuple(record[column] for column in ("given_name", "given_email", "given_phone", "city", "note"))
    former = record["given_email"]
    amendment = Amendment(record["id"], name, email, phone, city, note, email != former, former)
    return _Amended(amendment, (name, email, phone, city, note) != before)


def _newcomer(row: Row, setting: Setting) -> Newcomer:
    return Newcomer(
        row.texts[Field.NAME], row.email, row.phone, row.texts[Field.CITY] or None, row.texts[Field.NOTE] or None,
        row.points, row.at or setting.now,
    )  # fmt: skip
