"""Customers with points: the file and the screen say the same, to the point and the cent."""

from __future__ import annotations

import csv
import io
from typing import Any

from openpyxl import load_workbook

from support.promotions import member_id
from support.town import Town, customer

ASK = (
    "query ($s: ID) { pointsHolders(segment: $s) { asOf customers points value { amountMinor }"
    " top { name points value { amountMinor } } } }"
)


async def shown(town: Town, segment: str | None = None) -> Any:
    return (await town.manager.ask(ASK, s=segment))["pointsHolders"]


async def exported(town: Town, format: str, segment: str = "") -> list[tuple[Any, ...]]:
    path = f"/export/customers-with-points.{format}?merchant=cafe-aurora&lang=es&segment={segment}"
    answer = await town.manager.client.get(path)
    assert answer.status_code == 200, answer.text
    if format == "csv":
        return [tuple(row) for row in csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))]
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


async def test_the_file_and_the_screen_have_the_same_figures(town: Town) -> None:
    await town.program(redeemPoints=3, redeemAmountMinor=10)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    for who, points in ((town.luis, 100), (town.ana, 250), (eva, 0)):
        if points:
            await town.award(who, points)
    found = await shown(town)
    assert (found["customers"], found["points"], found["value"]["amountMinor"]) == (2, 350, 833 + 333)
    assert [(one["name"], one["points"], one["value"]["amountMinor"]) for one in found["top"]] == [
        ("Ana", 250, 833), ("Luis", 100, 333),
    ]  # fmt: skip
    heading, *rows = await exported(town, "xlsx")
    assert heading[:2] == ("Nombre", "Correo")
    at = {name: place for place, name in enumerate(heading)}
    assert [(row[at["Nombre"]], row[at["Puntos activos"]], row[at["Valor"]]) for row in rows] == [
        ("Ana", 250, 8.33), ("Luis", 100, 3.33),
    ]  # fmt: skip
    assert {row[at["A fecha de"]].isoformat() for row in rows} == {"2026-03-02T10:00:00"}, "in Madrid"
    again = await exported(town, "csv")
    assert [(row[0], row[at["Valor"]]) for row in again[1:]] == [("Ana", "8.33"), ("Luis", "3.33")]


async def test_points_that_have_ended_are_nobodys_and_put_nobody_first(town: Town) -> None:
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    for who, points in ((town.ana, 70), (eva, 90)):
        await town.award(who, points)
    await town.program(expiryKind="NEVER")
    for who, points in ((town.luis, 30), (eva, 25)):
        await town.award(who, points)
    town.house.clock.move(days=90)
    await town.manager.sign_in_again()
    found = await shown(town)
    assert (found["customers"], found["points"], found["value"]) == (2, 55, None)
    assert [(one["name"], one["points"]) for one in found["top"]] == [("Luis", 30), ("Eva", 25)]
    assert [row[0] for row in (await exported(town, "xlsx"))[1:]] == ["Luis", "Eva"]


async def test_a_segment_narrows_both(town: Town) -> None:
    await town.award(town.ana, 250)
    await town.award(town.luis, 100)
    made = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 200}})
    number = made["segment"]["id"]
    assert [one["name"] for one in (await shown(town, number))["top"]] == ["Ana"]
    assert [row[0] for row in (await exported(town, "csv", number))[1:]] == ["Ana"]
    blocked = await town.manager.do("blockMember", id=await member_id(town, town.ana), reason="x")
    assert blocked["__typename"] == "BlockMemberSuccess", blocked
    assert (await shown(town, number))["customers"] == 0, "who is not welcome is not written to"


async def test_it_is_for_managers_of_that_business(town: Town) -> None:
    await town.award(town.ana, 250)
    answer = await town.cashier.client.get("/export/customers-with-points.xlsx?merchant=cafe-aurora")
    assert answer.status_code == 404
    made = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 200}})
    path = f"/export/customers-with-points.xlsx?merchant=el-rival&segment={made['segment']['id']}"
    assert (await town.rival.client.get(path)).status_code == 404
    assert await town.cashier.error(ASK) == "NOT_FOUND"
