"""The steps of an import; managers and owners."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    InvalidInput,
    NotFound,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.imports import actions, loaders
from fiel.imports.columns import Field as FieldValue
from fiel.imports.graphql.types import FileDelimiter, FileEncoding, Import, import_of
from fiel.imports.models import Existing as ExistingValue
from fiel.imports.models import ImportKind as ImportKindValue
from fiel.imports.rows import Options
from fiel.merchants.graphql import staff


@strawberry.input(description="A file to import.")
class StartImportInput:
    kind: ImportKindValue = told("What its rows are.")
    upload_id: strawberry.ID = told("Of `POST /upload`, one's own.")
    batch_id: strawberry.ID | None = told("Of coupons: the `CouponBatch` that they are for.", None)
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
    source_id: strawberry.ID | None = told("Of orders: a `Source` that they came from; default: imports.", None)
    place_id: strawberry.ID | None = told("Of coupons: the `Location` where they will be handed out.", None)
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
class ImportsMutation:
    @mutation("Bring a file: it is looked at, and its columns are guessed. Manager.")
    async def start_import(self, info: Info, input: StartImportInput) -> StartImportResult:
        actor, upload = await staff(info, input.merchant), read_global_id(input.upload_id, "Upload")
        batch = read_global_id(input.batch_id, "CouponBatch") if input.batch_id else None
        made = await actions.start_import(actor, input.kind, upload, now=info.context.now, batch_id=batch)
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
        source = read_global_id(input.source_id, "Source") if input.source_id else None
        place = read_global_id(input.place_id, "Location") if input.place_id else None
        options = Options(input.day_first, input.existing, input.gives_welcome, input.invites, source, place_id=place)
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
    return import_of(await loaders.job(number) or {}, info.context.language)
