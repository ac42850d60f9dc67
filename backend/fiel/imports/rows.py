"""A row on its way through an import, and what all kinds of rows share."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import orjson

from fiel.core import db
from fiel.core.actor import WorkerActor
from fiel.core.errors import Checks, FieldProblem, InvalidInput, NotFound, problem
from fiel.core.ids import read_code
from fiel.core.language import Language
from fiel.identity.contact import read_email, read_phone
from fiel.imports.cells import plain_text
from fiel.imports.columns import Field
from fiel.imports.models import Existing, Outcome
from fiel.members.directory import Directory, look_up
from fiel.merchants.actions import ProgramTerms


@dataclass(frozen=True, slots=True)
class Options:
    """*day_first*: ``03/04`` is the third of April. The others are for customers."""

    day_first: bool = True
    existing: Existing = Existing.SKIP
    welcome: bool = False
    invites: bool = False

    def as_json(self) -> dict[str, object]:
        return {"day_first": self.day_first, "existing": self.existing.value, "welcome": self.welcome,
                "invites": self.invites}  # fmt: skip

    @staticmethod
    def of(kept: dict[str, object]) -> Options:
        return Options(
            bool(kept["day_first"]), Existing(kept["existing"]), bool(kept["welcome"]), bool(kept["invites"])
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """All that the rows of an import have in common."""

    job_id: int
    terms: ProgramTerms
    country: str
    language: Language
    mapping: tuple[Field | None, ...]
    options: Options
    has_heading: bool
    actor: WorkerActor
    now: datetime

    def line(self, number: int) -> int:
        """Where a spreadsheet shows the row."""
        return number + self.has_heading


@dataclass(slots=True)
class Row:
    """*outcome* is FAILED while there are problems, and set by the plan."""

    number: int
    cells: list[str]
    texts: dict[Field, str]
    problems: list[FieldProblem]
    outcome: Outcome = Outcome.FAILED
    code: str | None = None
    email: str | None = None
    phone: str | None = None
    points: int = 0
    amount_minor: int | None = None
    at: datetime | None = None
    carry: int | None = None
    membership_id: int | None = None
    content: str | None = None
    keys: list[str] = field(default_factory=list)
    """What its like would have left; the first is its own."""

    def fresh(self) -> Row:
        """A copy to plan with: a transaction may have to begin again."""
        return replace(self, problems=[*self.problems], keys=[*self.keys], texts={**self.texts})

    @property
    def is_open(self) -> bool:
        return not self.problems

    def fail(self, path: str, code: str, **facts: int) -> None:
        self.problems.append(problem(path, code, **facts))
        self.outcome = Outcome.FAILED

    def repeat(self, code: str, **facts: int) -> None:
        """It does nothing, and says why."""
        self.problems.append(problem("", code, **facts))
        self.outcome = Outcome.REPEATED


def begin(number: int, cells: list[str], setting: Setting) -> tuple[Row, Checks]:
    """The row with what it says of who it is."""
    mapping = setting.mapping
    texts = {field: plain_text(cell) for field, cell in zip(mapping, cells, strict=False) if field and cell.strip()}
    row, checks = Row(number, cells, {f: text for f, text in texts.items() if text}, []), Checks()
    if len(cells) > len(mapping):
        checks.fail("", "CELLS_MANY")
    if email := row.texts.get(Field.EMAIL):
        row.email = read_email(checks, Field.EMAIL.value, email) or None
    if phone := row.texts.get(Field.PHONE):
        row.phone = read_phone(checks, Field.PHONE.value, phone, setting.country) or None
    if code := row.texts.get(Field.CODE):
        try:
            row.code = read_code(code)
        except NotFound:
            checks.fail(Field.CODE.value, "CODE")
    return row, checks


def end(row: Row, checks: Checks) -> Row:
    """The row with all that is wrong with it."""
    try:
        checks.done()
    except InvalidInput as bad:
        row.problems.extend(bad.problems)
    return row


def meaning(*parts: object) -> str:
    return hashlib.sha256(orjson.dumps(parts)).hexdigest()


async def directory_of(rows: Iterable[Row], setting: Setting) -> Directory:
    open_rows = [row for row in rows if row.is_open]
    return await look_up(
        setting.terms.merchant_id,
        {row.code for row in open_rows if row.code},
        {row.email for row in open_rows if row.email},
        {row.phone for row in open_rows if row.phone},
    )


async def mark_repeated(rows: Sequence[Row], setting: Setting) -> None:
    """Give each row with a content its keys, and tell the ones whose like was imported already. Rows of one file
    that mean the same are told apart by how many came before."""
    told = [row for row in rows if row.is_open and row.keys]
    if not told:
        return
    contents = sorted({row.keys[0] for row in told})
    before = await db.fetch(
        "SELECT content, count(*) AS n FROM import_row WHERE job_id = $1 AND number < $2"
        f" AND {db.among('content', 3)} GROUP BY content",
        setting.job_id, told[0].number, db.to_json(contents),
    )  # fmt: skip
    seen = Counter({row["content"]: row["n"] for row in before})
    for row in told:
        row.content = row.keys[0]
        seen[row.content] += 1
        row.keys = [meaning(key, seen[row.content]) for key in row.keys]
    known = {
        row["key"]
        for row in await db.fetch(
            f"SELECT key FROM import_key WHERE merchant_id = $1 AND {db.among('key', 2)}",
            setting.terms.merchant_id, db.to_json(sorted({key for row in told for key in row.keys})),
        )
    }  # fmt: skip
    for row in told:
        if known.intersection(row.keys):
            row.repeat("IMPORTED_BEFORE")


async def claim_keys(rows: Sequence[Row], setting: Setting) -> None:
    """Take the rows' keys in the transaction that does what they say; whose key another import took is repeated."""
    told = [row for row in rows if row.is_open and row.keys]
    columns = {"merchant_id": "bigint", "key": "text", "job_id": "bigint", "at": "timestamptz"}
    given = [
        {"merchant_id": setting.terms.merchant_id, "key": key, "job_id": setting.job_id, "at": setting.now}
        for key in sorted(row.keys[0] for row in told)
    ]
    await db.insert_rows("import_key", columns, given, on_conflict="(merchant_id, key) DO NOTHING")
    ours = {
        row["key"]
        for row in await db.fetch(
            f"SELECT key FROM import_key WHERE merchant_id = $1 AND job_id = $2 AND {db.among('key', 3)}",
            setting.terms.merchant_id, setting.job_id, db.to_json([row.keys[0] for row in told]),
        )
    }  # fmt: skip
    for row in told:
        if row.keys[0] not in ours:
            row.repeat("IMPORTED_BEFORE")


async def free_keys(rows: Sequence[Row], setting: Setting) -> None:
    """Of rows that came to nothing after all."""
    keys = [row.keys[0] for row in rows if row.keys and row.outcome is Outcome.FAILED]
    if keys:
        await db.execute(
            f"DELETE FROM import_key WHERE merchant_id = $1 AND job_id = $2 AND {db.among('key', 3)}",
            setting.terms.merchant_id, setting.job_id, db.to_json(keys),
        )  # fmt: skip
