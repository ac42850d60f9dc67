"""A row on its way through an import, and what all kinds of rows share."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

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
from fiel.imports.reading import Record
from fiel.members.directory import Directory, look_up
from fiel.merchants.actions import ProgramTerms
from fiel.orders.rules import OrderState


@dataclass(frozen=True, slots=True)
class Options:
    """*day_first*: ``03/04`` is the third of April. The others are for customers."""

    day_first: bool = True
    existing: Existing = Existing.SKIP
    welcome: bool = False
    invites: bool = False
    source_id: int | None = None
    """Of orders: where they came from; None: from imports."""
    batch_id: int | None = None
    """Of coupons: the batch that they are for."""
    place_id: int | None = None
    """Of coupons: the location where they will be handed out."""

    def as_json(self) -> dict[str, object]:
        return {"day_first": self.day_first, "existing": self.existing.value, "welcome": self.welcome,
                "invites": self.invites, "source_id": self.source_id, "batch_id": self.batch_id,
                "place_id": self.place_id}  # fmt: skip

    @staticmethod
    def of(kept: dict[str, object]) -> Options:
        return Options(
            bool(kept["day_first"]),
            Existing(kept["existing"]),
            bool(kept["welcome"]),
            bool(kept["invites"]),
            *(number if isinstance(number := kept.get(name), int) else None
              for name in ("source_id", "batch_id", "place_id")),
        )  # fmt: skip


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
    sha256: str
    signs: tuple[str, ...]
    """How people write the merchant's currency."""
    actor: WorkerActor
    now: datetime

    def line(self, number: int) -> int:
        """Where a spreadsheet shows the row."""
        return number + self.has_heading


@dataclass(slots=True)
class Row:
    """*outcome* is FAILED while there are problems, and set by the plan. *remarks* are told and stop nothing."""

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
    state: OrderState | None = None
    refunded_minor: int = 0
    product: dict[str, Any] = field(default_factory=dict)
    """What it says of a product, by the names of ``ProductForm``."""
    carry: int | None = None
    membership_id: int | None = None
    content: str | None = None
    """What it means, for telling it from its like."""
    is_named: bool = False
    """Its content is one of a kind: in one file it comes once."""
    keys: tuple[str, ...] = ()
    """What its like would have left."""
    claimed: tuple[str, ...] = ()
    """Keys that this row took."""
    remarks: list[FieldProblem] = field(default_factory=list)
    extra: int = 0
    """Points that come on top: the welcome."""

    def fresh(self) -> Row:
        """A copy to plan with: a transaction may have to begin again."""
        return replace(self, problems=[*self.problems], remarks=[*self.remarks], texts={**self.texts})

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


def unreadable(record: Record) -> Row:
    """A record whose cells can't be told."""
    return Row(record.number, record.cells, {}, [problem("", record.fault or "")])


def begin(record: Record, setting: Setting) -> tuple[Row, Checks]:
    """The row with what it says of who it is."""
    mapping, cells = setting.mapping, record.cells
    texts = {field: plain_text(cell) for field, cell in zip(mapping, cells, strict=False) if field and cell.strip()}
    row, checks = Row(record.number, cells, {f: text for f, text in texts.items() if text}, []), Checks()
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
        wrong = {one.path for one in bad.problems}
        row.email = None if Field.EMAIL.value in wrong else row.email
        row.phone = None if Field.PHONE.value in wrong else row.phone
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


def find_members(rows: Iterable[Row], directory: Directory) -> Iterator[tuple[Row, int]]:
    """Say whose each row is, by the first of code, e-mail and phone that it has. Answers each row that is somebody's,
    with the record that its cell names: neither a merge nor its undoing changes that one."""
    for row in rows:
        if not row.is_open:
            continue
        path, by, said = next(
            (path, by, said)
            for path, by, said in (
                (Field.CODE, directory.by_code, row.code), (Field.EMAIL, directory.by_email, row.email),
                (Field.PHONE, directory.by_phone, row.phone),
            )
            if said
        )  # fmt: skip
        hits = by.get(said, set[int]())
        standing = directory.standing(hits)
        if len(standing) == 1:
            row.membership_id = next(iter(standing))
            yield row, min(hits)
        else:
            row.fail(path.value, "TWO_MEMBERS" if standing else "NO_MEMBER")


def tell_twice(rows: Iterable[Row], before: Set[str], code: str) -> None:
    """Those named like a row of this file that came first. *before*: as ``number_rows`` answers."""
    named = set(before)
    for row in rows:
        if row.is_open and row.is_named and row.content:
            if row.content in named:
                row.repeat(code)
            named.add(row.content)


async def number_rows(rows: Sequence[Row], setting: Setting) -> set[str]:
    """Give each row its keys: of its place in this very file, and of what it means; of rows that mean the same and
    have no name by how many came before, too. *rows*: the whole batch.

    Answers what rows of earlier batches, but the failed ones, meant.
    """
    told = [row for row in rows if row.is_open and row.content]
    before = await db.fetch(
        "SELECT content, count(*) AS n, count(CASE WHEN outcome <> 'FAILED' THEN 1 END) AS working FROM import_row"
        f" WHERE job_id = $1 AND number < $2 AND {db.among('content', 3)} GROUP BY content",
        setting.job_id, rows[0].number, db.to_json(sorted({row.content for row in told if row.content})),
    )  # fmt: skip
    seen = Counter({row["content"]: row["n"] for row in before})
    for row in told:
        seen[row.content] += 1
        ordinal = 1 if row.is_named else seen[row.content]
        row.keys = (meaning("file", setting.sha256, row.number), meaning(row.content, ordinal))
    return {row["content"] for row in before if row["working"]}


async def tell_repeated(rows: Sequence[Row], setting: Setting) -> None:
    """Those whose like was imported already."""
    told = [row for row in rows if row.is_open and row.keys]
    found = await db.fetch(
        f"SELECT key FROM import_key WHERE merchant_id = $1 AND {db.among('key', 2)}",
        setting.terms.merchant_id, db.to_json(sorted({key for row in told for key in row.keys})),
    )  # fmt: skip
    known = {row["key"] for row in found}
    for row in told:
        if known.intersection(row.keys):
            row.repeat("IMPORTED_BEFORE")


async def claim_keys(rows: Sequence[Row], setting: Setting) -> None:
    """Take the rows' keys in the transaction that does what they say; whose key another import took is repeated."""
    told = [row for row in rows if row.is_open and row.keys]
    columns = {"merchant_id": "bigint", "key": "text", "job_id": "bigint", "at": "timestamptz"}
    given = [
        {"merchant_id": setting.terms.merchant_id, "key": key, "job_id": setting.job_id, "at": setting.now}
        for key in sorted(key for row in told for key in row.keys)
    ]
    await db.insert_rows("import_key", columns, given, on_conflict="(merchant_id, key) DO NOTHING")
    found = await db.fetch(
        f"SELECT key FROM import_key WHERE merchant_id = $1 AND job_id = $2 AND {db.among('key', 3)}",
        setting.terms.merchant_id, setting.job_id, db.to_json([key for row in told for key in row.keys]),
    )  # fmt: skip
    ours = {row["key"] for row in found}
    for row in told:
        row.claimed = tuple(key for key in row.keys if key in ours)
        if row.claimed != row.keys:
            row.repeat("IMPORTED_BEFORE")


async def free_keys(rows: Sequence[Row], setting: Setting) -> None:
    """Of rows that came to nothing after all."""
    keys = [key for row in rows if row.outcome in (Outcome.FAILED, Outcome.REPEATED) for key in row.claimed]
    if keys:
        await db.execute(
            f"DELETE FROM import_key WHERE merchant_id = $1 AND job_id = $2 AND {db.among('key', 3)}",
            setting.terms.merchant_id, setting.job_id, db.to_json(keys),
        )  # fmt: skip
