"""Imports over GraphQL; managers and owners."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.errors import problem
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    FieldError,
    InvalidInput,
    Node,
    NotFound,
    SafeInt,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import Page, Window, cursor, read_cursor
from fiel.imports import actions, loaders, result
from fiel.imports.columns import Field as FieldValue
from fiel.imports.models import Existing as ExistingValue
from fiel.imports.models import ImportKind as ImportKindValue
from fiel.imports.models import ImportState as ImportStateValue
from fiel.imports.models import Outcome as OutcomeValue
from fiel.imports.reading import MOST_ROWS, Layout
from fiel.imports.rows import Options
from fiel.merchants.graphql import staff

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


@strawberry.type(description="A file of customers or points on its way in.")
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
    row_count: int | None = told("How many rows the file has, blank ones too; null until they were counted.")
    progress: int = told("How many of them the check, or the run, has gone through.")
    counts: list[ImportCount] = told("Rows by outcome, so far.")
    points_given: SafeInt = told("So far.")
    points_taken: SafeInt = told("So far.")
    failure: str | None = told("Why the whole of it failed.")
    employee_name: str = told("Who brought it.")
    created_at: datetime = told("When it was brought.")
    finished_at: datetime | None = told("When it ended.")
    rows_until: datetime | None = told("Until when its rows and its result are kept; null: no longer.")


@strawberry.input(description="A file to import.")
class StartImportInput:
    kind: ImportKindValue = told("What its rows are.")
    upload_id: strawberry.ID = told("Of `POST /upload`, one's own.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="How the file reads, where it was guessed wrong. What is left out stays.")
class RereadImportInput:
    id: strawberry.ID = told("Which one.")
    encoding: FileEncoding | None = told("Its letters.", None)
    delimiter: FileDelimiter | None = told("Between its cells.", None)
    has_heading: bool | None = told("Whether the first row names the columns.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="What the columns are, and how the rows are meant.")
class CheckImportInput:
    id: strawberry.ID = told("Which one.")
    mapping: list[FieldValue | None] = told("One for each column; null: left out.")
    day_first: bool = told("Whether 03/04 is the third of April.", True)
    existing: ExistingValue = told("Customers that the shop has already.", ExistingValue.SKIP)
    gives_welcome: bool = told("Whether new customers get the welcome points.", False)
    invites: bool = told("Whether new customers are mailed the link to their wallet.", False)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="An import to let run.")
class RunImportInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="An import to stop.")
class CancelImportInput(RunImportInput):
    pass


@strawberry.type(description="The file is here and was looked at.")
class StartImportSuccess:
    job: Import = told("It.")


@strawberry.type(description="Read anew.")
class RereadImportSuccess:
    job: Import = told("It.")


@strawberry.type(description="The worker looks at each row; nothing is written yet.")
class CheckImportSuccess:
    job: Import = told("It.")


@strawberry.type(description="The worker goes through it.")
class RunImportSuccess:
    job: Import = told("It.")


@strawberry.type(description="Stopped: what was done stays done.")
class CancelImportSuccess:
    job: Import = told("It.")


StartImportResult = Annotated[
    StartImportSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("StartImportResult", description="What bringing a file can answer."),
]
RereadImportResult = Annotated[
    RereadImportSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("RereadImportResult", description="What reading a file anew can answer."),
]
CheckImportResult = Annotated[
    CheckImportSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CheckImportResult", description="What checking an import can answer."),
]
RunImportResult = Annotated[
    RunImportSuccess | NotFound | ActionRefused,
    strawberry.union("RunImportResult", description="What letting an import run can answer."),
]
CancelImportResult = Annotated[
    CancelImportSuccess | NotFound | ActionRefused,
    strawberry.union("CancelImportResult", description="What stopping an import can answer."),
]


@strawberry.type
class ImportsQuery:
    @field("A merchant's imports, newest first. Manager.")
    async def imports(
        self, info: Info, first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[Import]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.jobs(actor.merchant_id, Window.of(first, after))
        return connection(page, [_import(row, info.context.language) for row in page.rows], after=after)

    @field("One import. Manager.")
    async def import_job(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Import | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.job(read_global_id(id, "Import"), actor.merchant_id)
        return _import(row, info.context.language) if row else None

    @field("The rows of an import, in the order of the file. Manager.")
    async def import_rows(
        self, info: Info, id: strawberry.ID, outcomes: list[OutcomeValue] | None = None, first: int = 20,
        after: str | None = None, merchant: str | None = None,
    ) -> Connection[ImportRow]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        window = Window.of(first, None)
        job = await loaders.job(read_global_id(id, "Import"), actor.merchant_id)
        start = read_cursor(after) if after else 0
        rows = await loaders.rows(job["id"], tuple(outcomes or ()), window.first + 1, start) if job else []
        page = Page.cut(rows, [row["number"] for row in rows], window.first)
        nodes = [_row(row, job, info.context.language) for row in page.rows] if job else []
        return connection(page, nodes, after=after, cursors=[cursor(key) for key in page.keys])


@strawberry.type
class ImportsMutation:
    @mutation("Bring a file: it is looked at, and its columns are guessed. Manager.")
    async def start_import(self, info: Info, input: StartImportInput) -> StartImportResult:
        actor, upload = await staff(info, input.merchant), read_global_id(input.upload_id, "Upload")
        made = await actions.start_import(actor, input.kind, upload, now=info.context.now)
        return StartImportSuccess(job=await _reload(info, made))

    @mutation("Read the file otherwise than it was guessed to read. Manager.")
    async def reread_import(self, info: Info, input: RereadImportInput) -> RereadImportResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Import")
        encoding, delimiter = input.encoding and input.encoding.value, input.delimiter and input.delimiter.value
        await actions.reread_import(actor, number, encoding, delimiter, input.has_heading)
        return RereadImportSuccess(job=await _reload(info, number))

    @mutation("Find out what each row would do. Manager.")
    async def check_import(self, info: Info, input: CheckImportInput) -> CheckImportResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Import")
        options = Options(input.day_first, input.existing, input.gives_welcome, input.invites)
        await actions.check_import(actor, number, input.mapping, options, now=info.context.now)
        return CheckImportSuccess(job=await _reload(info, number))

    @mutation("Do what the check found, once. Manager.")
    async def run_import(self, info: Info, input: RunImportInput) -> RunImportResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Import")
        await actions.run_import(actor, number, now=info.context.now)
        return RunImportSuccess(job=await _reload(info, number))

    @mutation("Stop an import between two rows. Manager.")
    async def cancel_import(self, info: Info, input: CancelImportInput) -> CancelImportResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Import")
        await actions.cancel_import(actor, number, now=info.context.now)
        return CancelImportSuccess(job=await _reload(info, number))


async def _reload(info: Info, number: int) -> Import:
    return _import(await loaders.job(number) or {}, info.context.language)


def _import(row: db.Row, language: Language) -> Import:
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
        counts=[ImportCount(outcome=one, rows=tally[one.value]) for one in OutcomeValue if tally.get(one.value)],
        points_given=SafeInt(tally.get("given", 0)), points_taken=SafeInt(tally.get("taken", 0)), failure=failure,
        employee_name=row["employee_name"], created_at=row["created_at"], finished_at=row["finished_at"],
        rows_until=None if row["purged_at"] else row["created_at"] + _kept(row),
    )  # fmt: skip


def _kept(row: db.Row) -> timedelta:
    is_open = ImportStateValue(row["state"]) in actions.OPEN
    return actions.UNUSED_KEPT_FOR if is_open else actions.ROWS_KEPT_FOR


def _row(row: db.Row, job: db.Row, language: Language) -> ImportRow:
    member = row["membership_id"]
    return ImportRow(
        id=strawberry.ID(global_id("ImportRow", row["id"])), line=row["number"] + bool(job["layout"]["has_heading"]),
        cells=row["cells"], outcome=OutcomeValue(row["outcome"]), status=result.status(row, job["state"], language),
        is_done=bool(row["is_done"]), points=SafeInt(row["points"]), member_name=row["member_name"],
        member_id=strawberry.ID(global_id("Member", member)) if member else None,
        problems=[FieldError(path=one.path, code=one.code, message=one.message(language))
                  for one in result.problems(row["problems"])],
    )  # fmt: skip
