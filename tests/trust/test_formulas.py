"""No cell that we export is run by whatever opens it, whoever wrote it and however the file is split."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook

from fiel.core import ids
from fiel.core.tables import as_it_was, disarmed
from fiel.edge.downloads import FILES
from support.browser import ON_SQLITE
from support.poison import poison
from support.rivals import HOME
from support.rows_of import row_of
from support.siege import Siege

FORMULA = '=HYPERLINK("https://evil.example")'
RUNS = re.compile(r"\s*(?:[=+@＝＋＠]|[-－](?![\d.,]+%?$))")
"""What a spreadsheet runs; a number may begin with its sign."""
TABLES = sorted((name, format) for name, file in FILES.items() for format in file.formats if format in ("csv", "xlsx"))
WORDLESS = {
    "import-sample": "our own words, the same for everybody",
    "daily-figures": "days and numbers",
    "coupon-days": "days and numbers",
    "push-deliveries": "so young a demo has sent none; their titles and names are those of the other lists",
    "news-readers": "nor has anybody in it read any",
    "points-transfers": "nor have its people given each other points: the names are those of the other lists",
}
"""Files that hold nothing that somebody wrote, and why."""


@ON_SQLITE
async def test_no_export_holds_one(siege: Siege) -> None:
    [claimed] = await siege.house.rows(
        "SELECT q.batch_id FROM qr_coupon q JOIN merchant m ON m.id = q.merchant_id WHERE m.slug = $1"
        " AND q.membership_id IS NOT NULL ORDER BY q.id LIMIT 1", HOME,
    )  # fmt: skip
    batch = claimed["batch_id"]
    assert await poison(f"{FORMULA};{FORMULA}\n{FORMULA}\t{FORMULA}") > 50
    brought = await row_of("Import", shop=HOME)
    params = {
        "merchant": HOME, "batch": ids.global_id("CouponBatch", batch or 0),
        "import": ids.global_id("Import", brought or 0),
    }  # fmt: skip
    wrong, poisoned = [], set[str]()
    for name, format in TABLES:
        own = {"kind": "CUSTOMERS"} if name == "import-sample" else {}
        answer = await siege.people["OWNER"].client.get(f"/export/{name}.{format}", params={**params, **own})
        assert answer.status_code == 200, (name, answer.text)
        assert answer.headers["content-disposition"].startswith("attachment; filename=")
        cells = sheet_cells(answer.content) if format == "xlsx" else csv_cells(answer.content.decode("utf-8-sig"))
        wrong += [(name, format, cell[:60]) for cell in cells if format == "csv" and RUNS.match(cell)]
        poisoned |= {name for cell in cells if "HYPERLINK" in cell}
    told = set[str]()
    for role, path in (("CUSTOMER", "/me/data.zip"), ("OWNER", "/export/member-data.zip")):
        mine = await row_of("Member", shop=HOME, whose=siege.me)
        member = {"merchant": HOME, "member": ids.global_id("Member", mine or 0)} if role == "OWNER" else {}
        answer = await siege.people[role].client.get(path, params=member)
        assert answer.status_code == 200, (path, answer.text)
        for name, cells in zipped_cells(answer.content):
            wrong += [(path, name, cell[:60]) for cell in cells if RUNS.match(cell)]
            told |= {name for cell in cells if "HYPERLINK" in cell}
    assert {"account.csv", "memberships.csv"} < told
    assert len(told) > 5, sorted(told)
    assert wrong == []
    assert poisoned | set(WORDLESS) == {name for name, _ in TABLES}
    assert not poisoned & set(WORDLESS)


def zipped_cells(data: bytes) -> Iterator[tuple[str, list[str]]]:
    """Of each CSV within."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in book.namelist():
            if name.endswith(".csv"):
                yield name, csv_cells(book.read(name).decode("utf-8-sig"))


def csv_cells(text: str) -> list[str]:
    """Of all the ways in which a spreadsheet may split it."""
    return [cell for delimiter in ",;\t" for cell in split_at(text, delimiter)]


def split_at(text: str, delimiter: str) -> list[str]:
    """As lenient as spreadsheets are: a quote counts at the beginning of a cell alone."""
    found, cell, place = [], "", 0
    while place < len(text):
        if not cell and text[place] == '"':
            end = place + 1
            while (end := text.find('"', end)) >= 0 and text[end + 1 : end + 2] == '"':
                end += 2
            end = len(text) if end < 0 else end
            cell, place = text[place + 1 : end].replace('""', '"'), end + 1
        elif text[place] in (delimiter, "\r", "\n"):
            found.append(cell)
            cell, place = "", place + 1
        else:
            cell, place = cell + text[place], place + 1
    return [*found, cell]


def sheet_cells(data: bytes) -> list[str]:
    """As they are kept: a formula fails."""
    found = []
    book = load_workbook(io.BytesIO(data))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                assert cell.hyperlink is None
                found.append(str(cell.value or ""))
    return found


@given(st.text(alphabet=st.sampled_from("=+-@;,\"'\t\r\n ＝a1"), max_size=12))
@example("Ana;=1+1")
def test_whatever_is_written(text: str) -> None:
    told = disarmed(text)
    buffer = io.StringIO()
    csv.writer(buffer).writerow(["x", told, "y"])
    for cell in csv_cells(buffer.getvalue()):
        assert not re.match(r"\s*[=+@＝＋＠\-－]", cell), (told, cell)


@given(st.text(max_size=40))
def test_it_comes_back_as_it_was(text: str) -> None:
    """By an import, which does not look at blanks around a cell."""
    clean = text.strip()
    if as_it_was(clean) == clean:
        assert as_it_was(disarmed(clean)) == clean
