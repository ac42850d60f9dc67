"""Reviews that are not written: the screen and both files say the same; by segment, most pending first."""

from __future__ import annotations

import csv
import io
from typing import Any

from openpyxl import load_workbook

from support.promotions import member_id
from support.rest import shop
from support.reviews import decides, ordered, writes
from support.town import Town, customer

ASK = "query ($s: ID) { unwrittenReviews(segment: $s) { asOf customers pending points top { name pending points } } }"


async def shown(town: Town, segment: str | None = None) -> Any:
    return (await town.manager.ask(ASK, s=segment))["unwrittenReviews"]


async def exported(town: Town, format: str, segment: str = "") -> list[tuple[Any, ...]]:
    path = f"/export/pending-reviews.{format}?merchant=cafe-aurora&lang=es&segment={segment}"
    answer = await town.manager.client.get(path)
    assert answer.status_code == 200, answer.text
    if format == "csv":
        return [tuple(row) for row in csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))]
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


async def bought(town: Town) -> None:
    """Ana has two to write, Luis three and Eva none any more."""
    eshop = await shop(town)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO", "TAZA")
    await ordered(eshop, town.luis, "2", "LIBRO", "VINO", "TAZA")
    await ordered(eshop, eva, "3", "LIBRO")
    await writes(town.ana, "TAZA")
    await writes(eva, "LIBRO")


async def test_the_files_and_the_screen_have_the_same_figures(town: Town) -> None:
    await town.program(reviewPoints=20)
    await bought(town)
    found = await shown(town)
    assert (found["customers"], found["pending"], found["points"]) == (2, 5, 100)
    assert [tuple(one.values()) for one in found["top"]] == [("Luis", 3, 60), ("Ana", 2, 40)]
    heading, *rows = await exported(town, "csv")
    assert heading == (
        "Nombre", "Correo", "Valoraciones pendientes", "Puntos posibles", "Enlace", "Quiere novedades desde",
        "A fecha de",
    )  # fmt: skip
    assert {row[0]: bool(row[5]) for row in rows} == {"Luis": False, "Ana": False}
    assert [(row[0], row[2], row[3]) for row in rows] == [("Luis", "3", "60"), ("Ana", "2", "40")]
    assert {row[4] for row in rows} == {"http://localhost:8000/m/cafe-aurora/reviews"}
    assert {row[6] for row in rows} == {"2026-03-02 10:00"}, "in Madrid"
    assert [(row[0], row[2], row[3]) for row in (await exported(town, "xlsx"))[1:]] == [("Luis", 3, 60), ("Ana", 2, 40)]
    assert await town.ana.balance() == 30, "nothing of it is credited"


async def test_where_the_first_alone_is_paid_it_counts_once_and_not_beside_one_that_waits(town: Town) -> None:
    await town.program(reviewPoints=20, rewardsEachReview=False)
    await bought(town)
    found = await shown(town)
    assert [tuple(one.values()) for one in found["top"]] == [("Luis", 3, 20), ("Ana", 2, 0)]
    assert (found["pending"], found["points"]) == (5, 20)
    await decides(town, "approveReview", "TAZA")
    assert (await shown(town))["points"] == 20


async def test_a_segment_narrows_them_and_who_is_blocked_is_not_asked(town: Town) -> None:
    await bought(town)
    await town.award(town.ana, 250)
    made = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 200}})
    segment = made["segment"]["id"]
    assert [one["name"] for one in (await shown(town, segment))["top"]] == ["Ana"]
    assert [row[0] for row in (await exported(town, "csv", segment))[1:]] == ["Ana"]
    blocked = await town.manager.do("blockMember", id=await member_id(town, town.luis), reason="Abusa")
    assert blocked["__typename"] == "BlockMemberSuccess", blocked
    found = await shown(town)
    assert (found["customers"], [one["name"] for one in found["top"]]) == (1, ["Ana"])
    assert (await town.cashier.client.get("/export/pending-reviews.csv?merchant=cafe-aurora")).status_code == 404
    assert await town.cashier.error(ASK) == "NOT_FOUND"
