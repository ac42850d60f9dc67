"""Reading imports; managers and owners."""

from __future__ import annotations

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import (
    Connection,
    connection,
    field,
)
from fiel.core.ids import read_global_id
from fiel.core.pagination import Page, Window, cursor, read_cursor
from fiel.imports import loaders
from fiel.imports.graphql.types import Import, ImportRow, import_of, row_of
from fiel.imports.models import ImportState
from fiel.imports.models import Outcome as OutcomeValue
from fiel.merchants.graphql import staff


@strawberry.type
class ImportsQuery:
    @field("A merchant's imports, or those that stand so, newest first. Manager.")
    async def imports(
        self, info: Info, state: ImportState | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[Import]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.jobs(actor.merchant_id, Window.of(first, after), state)
        return connection(page, [import_of(row, info.context.language) for row in page.rows], after=after)

    @field("One import. Manager.")
    async def import_job(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Import | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.job(read_global_id(id, "Import"), actor.merchant_id)
        return import_of(row, info.context.language) if row else None

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
        nodes = [row_of(row, job, info.context.language) for row in page.rows] if job else []
        return connection(page, nodes, after=after, cursors=[cursor(key) for key in page.keys])
