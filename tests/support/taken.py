"""Lists as they are taken home."""

from __future__ import annotations

import csv
import io
from typing import Any

from openpyxl import load_workbook

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
