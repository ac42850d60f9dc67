"""An import and its rows, as GraphQL tells them."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

import strawberry

from fiel.core import db
from fiel.core.errors import problem
from fiel.core.graphql import (
    FieldError,
    Node,
    SafeInt,
    told,
)
from fiel.core.ids import global_id
from fiel.core.language import Language
from fiel.imports import actions, result
from fiel.imports.columns import Field as FieldValue
from fiel.imports.models import Existing as ExistingValue
from fiel.imports.models import ImportKind as ImportKindValue
from fiel.imports.models import ImportState as ImportStateValue
from fiel.imports.models import Outcome as OutcomeValue
from fiel.imports.reading import MOST_ROWS, Layout
from fiel.imports.rows import Options

ImportKind = strawberry.enum(ImportKindValue, description="What the rows are.")
ImportState = strawberry.enum(
    ImportStateValue, description="MAPPING and CHECKED wait for somebody; CHECKING and RUNNING are the worker's."
)
ImportOutcome = strawberry.enum(
    OutcomeValue, name="ImportOutcome",
    description="What a row does, or, until the import has run, would do. SAME and REPEATED do nothing.",
)  # fmt: skip
ExistingCustomers = strawberry.enum(
    ExistingValue, name="ExistingCustomers",
    description="What happens to customers that the shop has already: left alone, or their records brought up to date.",
)  # fmt: skip
ImportField = strawberry.enum(FieldValue, name="ImportField", description="What a column holds.")


@strawberry.enum(description="How the file's letters are written.")
class FileEncoding(Enum):
    UTF_8 = "utf-8-sig"
    UTF_16 = "utf-16"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    WINDOWS = "cp1252"
    MAC = "mac_roman"
    DOS = "cp850"


@strawberry.enum(description="What parts the cells of a row.")
class FileDelimiter(Enum):
    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"
    PIPE = "|"


@strawberry.type(description="A column of the file.")
class ImportColumn:
    name: str = told("Its heading, or its letter where it has none.")
    field: FieldValue | None = told("What it holds; null: left out.")
    samples: list[str] = told("Its first cells.")


@strawberry.type(description="How many rows came to an outcome.")
class ImportCount:
    outcome: OutcomeValue = told("Which.")
    rows: int = told("How many.")


@strawberry.type(description="A row as it came, and what it does.")
class ImportRow(Node):
    line: int = told("Where a spreadsheet shows it.")
    cells: list[str] = told("As they came.")
    outcome: OutcomeValue = told("What it does.")
    status: str = told("The same in words.")
    is_done: bool = told("Whether the import has gone through it.")
    points: SafeInt = told("Given, or (negative) taken.")
    member_id: strawberry.ID | None = told("Whose.")
    member_name: str | None = told("Their name.")
    problems: list[FieldError] = told("Why it does nothing; `path` is the `ImportField`, or empty for the whole row.")


@strawberry.type(description="A file of customers, points, orders, products or coupons on its way in.")
class Import(Node):
    kind: ImportKindValue = told("What its rows are.")
    state: ImportStateValue = told("Where it stands.")
    file_name: str = told("As it was uploaded.")
    encoding: FileEncoding = told("How its letters read.")
    delimiter: FileDelimiter = told("What parts its cells.")
    has_heading: bool = told("Whether its first row names the columns.")
    columns: list[ImportColumn] = told("Its columns.")
    day_first: bool = told("Whether 03/04 is the third of April.")
    existing: ExistingValue = told("What happens to customers that the shop has already.")
    gives_welcome: bool = told("Whether new customers get the welcome points.")
    invites: bool = told("Whether new customers are mailed the link to their wallet.")
    source_id: strawberry.ID | None = told("Of orders: the `Source` that they came from; null: imports.")
    batch_id: strawberry.ID | None = told("Of coupons: the `CouponBatch` that they are for.")
    place_id: strawberry.ID | None = told("Of coupons: the `Location` where they will be handed out; null: anywhere.")
    row_count: int | None = told("How many rows the file has, blank ones too; null until they were counted.")
    progress: int = told("How many of them the check, or the run, has gone through.")
    counts: list[ImportCount] = told("Rows by outcome, so far.")
    points_given: SafeInt = told("So far.")
    points_taken: SafeInt = told("So far.")
    failure: str | None = told("Why the whole of it failed, or could not be checked.")
    employee_name: str = told("Who brought it.")
    created_at: datetime = told("When it was brought.")
    finished_at: datetime | None = told("When it ended.")
    rows_until: datetime | None = told("Until when its rows and its result are kept; null: no longer.")


def import_of(row: db.Row, language: Language) -> Import:
    layout, tally, options = Layout.of(row["layout"]), row["tally"], Options.of(row["options"])
    names = result.columns(layout)
    columns = [
        ImportColumn(
            name=name, field=FieldValue(held) if held else None, samples=[one[place] for one in layout.samples]
        )
        for place, (name, held) in enumerate(zip(names, row["mapping"], strict=True))
    ]
    failure = problem("uploadId", row["failure"], most=MOST_ROWS).message(language) if row["failure"] else None
    return Import(
        id=strawberry.ID(global_id("Import", row["id"])), kind=ImportKindValue(row["kind"]),
        state=ImportStateValue(row["state"]), file_name=row["file_name"], encoding=FileEncoding(layout.encoding),
        delimiter=FileDelimiter(layout.delimiter), has_heading=layout.has_heading, columns=columns,
        day_first=options.day_first, existing=options.existing, gives_welcome=options.welcome,
        invites=options.invites, row_count=row["length"], progress=row["position"],
        source_id=strawberry.ID(global_id("Source", options.source_id)) if options.source_id else None,
        batch_id=strawberry.ID(global_id("CouponBatch", options.batch_id)) if options.batch_id else None,
        place_id=strawberry.ID(global_id("Location", options.place_id)) if options.place_id else None,
        counts=[ImportCount(outcome=one, rows=tally[one.value]) for one in OutcomeValue if tally.get(one.value)],
        points_given=SafeInt(tally.get("given", 0)), points_taken=SafeInt(tally.get("taken", 0)), failure=failure,
        employee_name=row["employee_name"], created_at=row["created_at"], finished_at=row["finished_at"],
        rows_until=None if row["purged_at"] else row["created_at"] + _kept(row),
    )  # fmt: skip


def _kept(row: db.Row) -> timedelta:
    is_open = ImportStateValue(row["state"]) in actions.OPEN
    return actions.UNUSED_KEPT_FOR if is_open else actions.ROWS_KEPT_FOR


def row_of(row: db.Row, job: db.Row, language: Language) -> ImportRow:
    member = row["membership_id"]
    return ImportRow(
        id=strawberry.ID(global_id("ImportRow", row["id"])), line=row["number"] + bool(job["layout"]["has_heading"]),
        cells=row["cells"], outcome=OutcomeValue(row["outcome"]), status=result.status(row, job["state"], language),
        is_done=bool(row["is_done"]), points=SafeInt(row["points"]), member_name=row["member_name"],
        member_id=strawberry.ID(global_id("Member", member)) if member else None,
        problems=[FieldError(path=one.path, code=one.code, message=one.message(language))
                  for one in result.problems(row["problems"])],
    )  # fmt: skip
