"""Lists as they are taken home."""

from __future__ import annotations

import asyncio
import csv
import io
from typing import Any

from openpyxl import load_workbook
from playwright.async_api import Locator, Page

from fiel.core.actor import Role
from fiel.edge.downloads import FILES
from support.town import Town


async def exported(town: Town, name: str, **query: str) -> list[tuple[Any, ...]]:
    """Rows of the spreadsheet under its heading; the CSV says the same."""
    who = town.owner if FILES[name].least_role is Role.OWNER else town.manager
    params = {"merchant": "cafe-aurora", "lang": "es", **query}
    answers = [await who.client.get(f"/export/{name}.{one}", params=params) for one in ("xlsx", "csv")]
    assert [answer.status_code for answer in answers] == [200, 200], answers[1].text
    sheet = load_workbook(io.BytesIO(answers[0].content)).active
    assert sheet is not None
    rows = [tuple(row) for row in sheet.iter_rows(values_only=True)]
    written = list(csv.reader(io.StringIO(answers[1].content.decode("utf-8-sig"))))
    assert len(written) == len(rows)
    assert tuple(written[0]) == rows[0]
    return rows[1:]


async def offered(where: Page | Locator, format: str) -> list[list[Any]]:
    """Of the first file that a screen offers there, without its heading."""
    page = where if isinstance(where, Page) else where.page
    async with page.expect_download() as waiting:
        await where.get_by_role("link", name={"csv": "CSV", "xlsx": "Excel"}[format]).first.click()
    content = await asyncio.to_thread((await (await waiting.value).path()).read_bytes)
    if format == "csv":
        return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))[1:]
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    return [list(row) for row in sheet.iter_rows(min_row=2, values_only=True)]
