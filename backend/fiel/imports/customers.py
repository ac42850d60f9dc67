"""Rows that are customers: who is new, who is here already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core import db
from fiel.imports.cells import read_moment, read_points
from fiel.imports.columns import Field
from fiel.imports.models import Existing, Outcome
from fiel.imports.rows import Row, Setting, begin, claim_keys, directory_of, end, mark_repeated, meaning
from fiel.members.actions.enter import Amendment, Newcomer, amend_members, enter_members
from fiel.members.directory import Directory


def read(number: int, cells: list[str], setting: Setting) -> Row:
    """A row with its values checked. Pure; it takes a while."""
    row, checks = begin(number, cells, setting)
    name = " ".join(row.texts.get(field, "") for field in (Field.NAME, Field.SURNAME)).strip()
    row.texts[Field.NAME] = checks.text(Field.NAME.value, name, 120)
    for field, most in ((Field.CITY, 80), (Field.NOTE, 500)):
        row.texts[field] = checks.text(field.value, row.texts.get(field, ""), most, least=0)
    if points := row.texts.get(Field.POINTS):
        row.points = read_points(checks, Field.POINTS.value, points, least=0)
    if day := row.texts.get(Field.DATE):
        row.at = read_moment(checks, Field.DATE.value, day, day_first=setting.options.day_first,
                             time_zone=setting.terms.time_zone, now=setting.now)  # fmt: skip
    if not (row.code or row.email or row.phone):  # nothing else tells whether they came already
        row.keys = [
            meaning("customer", row.texts[Field.NAME], row.texts[Field.CITY], row.texts[Field.NOTE], row.points)
        ]
    return end(row, checks)


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    """Say what becomes of each row. *writes*: in the transaction that will do it."""
    await mark_repeated(rows, setting)
    directory = await directory_of(rows, setting)
    seen = await _earlier_rows(rows, setting)
    records = await _records({number for row in rows for number in _hits(row, directory)})
    for row in rows:
        if row.is_open:
            _place(row, setting, directory, records, seen)
    if writes:
        await claim_keys(rows, setting)


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
        records = await _records(set(changed))
        amendments = [_amended(row, records[number]).amendment for number, row in changed.items()]
        await amend_members(setting.actor, setting.terms.merchant_id, amendments, now=setting.now)


def _place(
    row: Row, setting: Setting, directory: Directory, records: dict[int, db.Row], seen: dict[tuple[str, str], int]
) -> None:
    hits = _hits(row, directory)
    told = [("email", row.email), ("phone", row.phone)]
    earlier = min((seen[kind, value] for kind, value in told if value and (kind, value) in seen), default=None)
    if row.code and not directory.by_code.get(row.code):
        row.fail(Field.CODE.value, "NO_MEMBER")
    elif len(hits) > 1:
        row.fail("", "TWO_PEOPLE" if row.code or (row.email and row.phone) else "TWO_MEMBERS")
    elif earlier is not None:
        row.repeat("ROW_BEFORE", line=setting.line(earlier))
    elif hits:
        row.membership_id = next(iter(hits))
        row.points = 0  # a balance is brought by newcomers alone
        changes = setting.options.existing is Existing.UPDATE and _amended(row, records[row.membership_id]).changes
        if changes:
            row.outcome = Outcome.UPDATE
        else:
            row.outcome = Outcome.SAME
    else:
        row.outcome = Outcome.CREATE
    if row.outcome in (Outcome.CREATE, Outcome.UPDATE, Outcome.SAME):
        seen.update({(kind, value): row.number for kind, value in told if value})


def _hits(row: Row, directory: Directory) -> set[int]:
    if not row.is_open:
        return set()
    by = ((directory.by_code, row.code), (directory.by_email, row.email), (directory.by_phone, row.phone))
    return {number for found, said in by if said for number in found.get(said, ())}


async def _earlier_rows(rows: Sequence[Row], setting: Setting) -> dict[tuple[str, str], int]:
    """Which row of this file was the first with an e-mail or a phone."""
    seen: dict[tuple[str, str], int] = {}
    for column, said in (("email", [row.email for row in rows]), ("phone", [row.phone for row in rows])):
        found = await db.fetch(
            f"SELECT {column} AS said, min(number) AS number FROM import_row WHERE job_id = $1 AND number < $2"
            f" AND outcome IN ('CREATE', 'UPDATE', 'SAME') AND {db.among(column, 3)} GROUP BY {column}",
            setting.job_id, rows[0].number, db.to_json(sorted({one for one in said if one})),
        )  # fmt: skip
        seen.update({(column, row["said"]): row["number"] for row in found})
    return seen


async def _records(ids: set[int]) -> dict[int, db.Row]:
    rows = await db.fetch(
        "SELECT id, given_name, given_email, given_phone, city, note FROM membership"
        f" WHERE {db.among('id', 1, 'bigint')}",
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
    amendment = Amendment(record["id"], name, email, phone, city, note, email != record["given_email"])
    return _Amended(amendment, (name, email, phone, city, note) != before)


def _newcomer(row: Row, setting: Setting) -> Newcomer:
    return Newcomer(
        row.texts[Field.NAME], row.email, row.phone, row.texts[Field.CITY] or None, row.texts[Field.NOTE] or None,
        row.points, row.at or setting.now,
    )  # fmt: skip
