"""Rows that are points or purchases of members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fiel.core import db
from fiel.core.errors import FieldProblem
from fiel.imports.cells import read_amount, read_moment, read_points
from fiel.imports.columns import Field
from fiel.imports.models import Outcome
from fiel.imports.reading import Record
from fiel.imports.rows import (
    Row,
    Setting,
    begin,
    claim_keys,
    directory_of,
    end,
    find_members,
    free_keys,
    meaning,
    number_rows,
    tell_repeated,
    tell_twice,
)
from fiel.purchases.actions.award_many import PastAward, Standing, Worked, award_many, standings, work_out


def read(record: Record, setting: Setting) -> Row:
    """A row with its values checked. Pure; it takes a while."""
    row, checks = begin(record, setting)
    texts = row.texts
    if not any(texts.get(field) for field in (Field.CODE, Field.EMAIL, Field.PHONE)):
        checks.fail("", "WHO")
    if (Field.POINTS in texts) == (Field.AMOUNT in texts):
        checks.fail("", "POINTS_OR_AMOUNT")
    elif Field.POINTS in texts:
        row.points = read_points(checks, Field.POINTS.value, texts[Field.POINTS])
    else:
        row.amount_minor = read_amount(
            checks, Field.AMOUNT.value, texts[Field.AMOUNT], setting.terms.currency, setting.signs
        )
    for field, most in ((Field.DESCRIPTION, 200), (Field.NOTE, 400), (Field.REFERENCE, 80)):
        texts[field] = checks.text(field.value, texts.get(field, ""), most, least=0)
    if day := texts.get(Field.DATE):
        row.at = read_moment(checks, Field.DATE.value, day, day_first=setting.options.day_first,
                             time_zone=setting.terms.time_zone, now=setting.now)  # fmt: skip
    return end(row, checks)


_PATHS = {"member": "", "points": Field.POINTS.value, "date": Field.DATE.value}
"""Where ``work_out`` finds fault, as columns."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``award_many`` takes."""

    worked: list[Worked]
    standings: dict[int, Standing]


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> Plan:
    """Say what becomes of each row. *writes*: in the transaction that will do it."""
    while True:
        for row, named_id in find_members(rows, await directory_of(rows, setting)):
            row.content, row.is_named = _content(row, named_id), bool(row.texts[Field.REFERENCE])
        members = {row.membership_id for row in rows if row.is_open and row.membership_id}
        stand = await standings(members, now=setting.now, locks=writes)
        if stand.keys() == members:  # else one was merged into another before we held it
            break
    tell_twice(rows, await number_rows(rows, setting), "REFERENCE_BEFORE")
    await tell_repeated(rows, setting)
    if writes:
        await claim_keys(rows, setting)
    else:
        await _go_through_earlier(rows, setting, stand)
    worked = []
    for row in rows:
        if not row.is_open or row.membership_id is None:
            continue
        found = work_out(_award(row, setting), stand[row.membership_id], setting.terms, now=setting.now)
        if isinstance(found, FieldProblem):
            row.problems.append(replace(found, path=_PATHS[found.path]))
            row.points, row.outcome = 0, Outcome.FAILED
            continue
        row.points = found.earned.points
        if row.amount_minor is not None:
            row.carry = found.earned.carry * setting.terms.earn_amount_minor // found.earned.carry_of
        row.outcome = Outcome.TAKE if row.points < 0 else Outcome.GIVE
        worked.append(found)
    if writes:
        await free_keys(rows, setting)
    return Plan(worked, stand)


async def write(found: Plan, setting: Setting) -> None:
    """Do what the plan says."""
    if found.worked:
        cause = ("import", setting.job_id)
        await award_many(setting.actor, setting.terms, found.worked, found.standings, cause, now=setting.now)


def _content(row: Row, membership_id: int) -> str:
    """A reference names the row; without one all that it says does."""
    texts = row.texts
    if texts[Field.REFERENCE]:
        return meaning("points", membership_id, texts[Field.REFERENCE])
    return meaning("points", membership_id, row.amount_minor, row.amount_minor is None and row.points,
                   texts[Field.DESCRIPTION], texts.get(Field.DATE, ""))  # fmt: skip


def _award(row: Row, setting: Setting) -> PastAward:
    texts = row.texts
    return PastAward(
        row.membership_id or 0, None if row.amount_minor is not None else row.points, row.amount_minor,
        texts[Field.DESCRIPTION], " · ".join(t for t in (texts[Field.REFERENCE], texts[Field.NOTE]) if t),
        row.at or setting.now,
    )  # fmt: skip


async def _go_through_earlier(rows: Sequence[Row], setting: Setting, stand: dict[int, Standing]) -> None:
    """Move the standings on by the rows of this file that were checked before and will come first."""
    earlier = await db.fetch(
        "SELECT r.membership_id, CAST(sum(CASE WHEN r.points > 0 THEN r.points ELSE 0 END) AS BIGINT) AS given,"
        " CAST(sum(CASE WHEN r.points < 0 THEN r.points ELSE 0 END) AS BIGINT) AS taken, (SELECT l.carry FROM"
        " import_row l WHERE l.job_id = $1 AND l.membership_id = r.membership_id AND l.number < $2"
        " AND l.carry IS NOT NULL ORDER BY l.number DESC LIMIT 1) AS carry FROM import_row r WHERE r.job_id = $1"
        f" AND r.number < $2 AND r.outcome IN ('GIVE', 'TAKE') AND {db.among('r.membership_id', 3, 'bigint')}"
        " GROUP BY r.membership_id",
        setting.job_id, rows[0].number, db.to_json(sorted(stand)),
    )  # fmt: skip
    for row in earlier:
        one = stand[row["membership_id"]]
        one.move(row["given"])  # with what ended at once: the run itself knows better
        one.move(row["taken"])
        if row["carry"] is not None and row["carry"] != one.carry:
            one.carry, one.carry_of = row["carry"], setting.terms.earn_amount_minor
