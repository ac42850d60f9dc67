"""The report of movements: its sums are those of the rows in its file, and what it asks the database is bounded."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from urllib.parse import urlencode

import pytest
from openpyxl import load_workbook

from fiel.core import db
from fiel.edge import asked
from support.members import merged
from support.queries import counted_queries, recorded_queries
from support.town import Town, key

LIST = (
    "query ($f: MovementFilter, $n: Int! = 100, $a: String) { movements(filter: $f, first: $n, after: $a) { edges {"
    " node { id kind reason text points memberName description note actorName locationName isStruck createdAt } }"
    " pageInfo { endCursor hasNextPage } } movementTotals(filter: $f) { points operations meanHundredths mean } }"
)


async def report(town: Town, **filter: Any) -> tuple[list[Any], Any]:
    data = await town.manager.ask(LIST, f=filter)
    return [edge["node"] for edge in data["movements"]["edges"]], data["movementTotals"]


async def exported(town: Town, format: str = "csv", **query: Any) -> list[Any]:
    said = urlencode({"merchant": "cafe-aurora", "lang": "en", **query}, doseq=True)
    answer = await town.manager.fetch(f"/export/movements.{format}?{said}")
    assert answer.status_code == 200, answer.text
    if format == "csv":
        return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    heading, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in rows]


async def ids(town: Town) -> dict[str, str]:
    data = await town.manager.ask(
        '{ members { edges { node { id name } } } staffNames { id name } merchant(slug: "cafe-aurora") { locations'
        " { id } } }"
    )
    found = {one["node"]["name"]: one["node"]["id"] for one in data["members"]["edges"]}
    found |= {one["name"]: one["id"] for one in data["staffNames"]}
    return found | {"place": data["merchant"]["locations"][0]["id"]}


async def lived(town: Town) -> None:
    """Awards, a purchase, an undone one, a reward, a correction; some of it late on the 31st of March in Madrid."""
    clock = town.house.clock
    await town.award(town.ana, 100, description="Bienvenida a la terraza")
    bought = await town.cashier.do(
        "awardPoints", member={"code": town.luis.code}, amountMinor=4900, idempotencyKey=key()
    )
    assert bought["__typename"] == "AwardPointsSuccess", bought
    clock.move(days=10)
    wrong = await town.award(town.luis, 31)
    await town.cashier.do("reverseTransaction", transactionId=wrong["transactionId"], idempotencyKey=key())
    await town.request(town.ana, await town.reward(60))
    clock.now = datetime(2026, 3, 31, 21, 59, tzinfo=UTC)
    await town.award(town.luis, 7)
    clock.move(minutes=1)  # it is April in Madrid
    await town.manager.do(
        "adjustPoints", member={"code": town.ana.code}, points=-3, note="Contado dos veces", idempotencyKey=key()
    )


async def test_the_sums_are_those_of_the_rows_whatever_narrows_them(town: Town) -> None:
    await lived(town)
    await town.award(town.luis, 1, town.cashier)
    rival = await town.rival.do("createCustomer", name="Ajena")
    own = await ids(town)
    shown, totals = await report(town)
    assert [(one["points"], one["memberName"], one["isStruck"]) for one in shown] == [
        (1, "Luis", False), (-3, "Ana", False), (7, "Luis", False), (-60, "Ana", False), (-31, "Luis", True),
        (31, "Luis", True), (49, "Luis", False), (100, "Ana", False),
    ]  # fmt: skip
    assert totals == {"points": 94, "operations": 8, "meanHundredths": 1175, "mean": "11.75"}
    assert (shown[1]["text"], shown[1]["note"], shown[1]["actorName"]) == (
        "Correction downwards", "Contado dos veces", "Marta",
    )  # fmt: skip
    assert (shown[6]["text"], shown[6]["actorName"]) == ("Points earned · Purchase", "Carlos")
    narrowed: list[tuple[dict[str, Any], dict[str, Any], list[int]]] = [
        ({"firstDay": "2026-04-01"}, {"from": "2026-04-01"}, [1, -3]),
        ({"firstDay": "2026-03-03", "lastDay": "2026-03-31"}, {"from": "2026-03-03", "to": "2026-03-31"},
         [7, -60, -31, 31]),
        ({"member": own["Luis"]}, {"member": own["Luis"]}, [1, 7, -31, 31, 49]),
        ({"leastPoints": -31, "mostPoints": 7}, {"least": -31, "most": 7}, [1, -3, 7, -31]),
        ({"kinds": ["REDEEM", "ADJUST_DEBIT"]}, {"kind": ["REDEEM", "ADJUST_DEBIT"]}, [-3, -60]),
        ({"reasons": ["PURCHASE"]}, {"reason": "PURCHASE"}, [49]),
        ({"employee": own["Carlos"]}, {"employee": own["Carlos"]}, [1, 7, -31, 31, 49, 100]),
        ({"location": own["place"], "mostPoints": -1}, {"location": own["place"], "most": -1}, [-3, -31]),
    ]  # fmt: skip
    for filter, query, wanted in narrowed:
        shown, totals = await report(town, **filter)
        assert [one["points"] for one in shown] == wanted, filter
        assert [int(row["Points"]) for row in await exported(town, **query)] == wanted, query
        assert (totals["points"], totals["operations"]) == (sum(wanted), len(wanted))
        mean = (Decimal(100 * abs(sum(wanted))) / len(wanted)).quantize(Decimal(1), ROUND_HALF_UP)
        assert totals["meanHundredths"] == (int(mean) if sum(wanted) >= 0 else -int(mean)), filter
    assert (await report(town, reasons=["COUPON"]))[1] == {
        "points": 0, "operations": 0, "meanHundredths": 0, "mean": "0.00",
    }  # fmt: skip
    await town.house.assert_books_balance()
    await _refused(town, rival["member"]["id"])
    await _of_merged_records(town)
    await _cut(town)


async def _refused(town: Town, foreign: str) -> None:
    for filter, code in (
        ({"member": foreign}, "NOT_FOUND"), ({"firstDay": "2026-03-02", "lastDay": "2026-03-01"}, "INVALID_INPUT"),
        ({"leastPoints": 2, "mostPoints": 1}, "INVALID_INPUT"), ({"firstDay": "0999-01-01"}, "INVALID_INPUT"),
    ):  # fmt: skip
        query = "query ($f: MovementFilter) { movements(filter: $f) { edges { cursor } } }"
        assert await town.manager.error(query, f=filter) == code, filter
    assert await town.manager.error('{ movements(after: "bzpbMSwyXQ==") { edges { cursor } } }') == "INVALID_INPUT"
    assert await town.cashier.error("{ movementTotals { points } }") == "NOT_FOUND"
    assert (await town.cashier.client.get("/export/movements.csv?merchant=cafe-aurora")).status_code == 404
    for bad in ("kind=LOVE", "least=few", "to=x", "from=2026-03-02&to=2026-03-01"):
        answer = await town.manager.client.get(f"/export/movements.csv?merchant=cafe-aurora&{bad}")
        assert answer.status_code == 422, bad


async def _of_merged_records(town: Town) -> None:
    """What was booked on the record that was merged away counts for the one kept."""
    made = [(await town.manager.do("createCustomer", name=name))["member"]["id"] for name in ("Eva", "Eva bis")]
    for number, points in zip(made, (5, 8), strict=True):
        await town.manager.do(
            "adjustPoints", member={"membershipId": number}, points=points, note="x", idempotencyKey=key()
        )
    await merged(town, made[0], made[1])
    shown, totals = await report(town, member=made[0])
    assert sorted(one["points"] for one in shown) == [-8, 5, 8, 8]
    assert {one["memberName"] for one in shown} == {"Eva"}
    assert (totals["points"], totals["operations"]) == (13, 4)


async def _cut(town: Town) -> None:
    """A file that can't hold all says so."""
    whole = await exported(town, "xlsx")
    assert [type(row["Points"]) for row in whole] == [int] * 12
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(asked.MOST_ROWS, "csv", 5)
        rows = await exported(town)
    assert [int(row["Points"]) for row in rows[:5]] == [row["Points"] for row in whole[:5]]
    assert rows[5]["Written"].startswith("There are more: the file ends at 5 movements.")
    assert len(rows) == 6


async def test_it_asks_little_of_the_database_and_by_an_index(town: Town) -> None:
    await lived(town)
    await filled(town)
    page = "query ($a: String, $f: MovementFilter) { movements(first: 3, after: $a, filter: $f) { edges { node { id"
    page += " points } } pageInfo { endCursor } } }"
    first = (await town.manager.ask(page))["movements"]
    april = {"firstDay": "2026-03-05", "lastDay": "2026-04-30"}
    for filter, after in ((None, first["pageInfo"]["endCursor"]), (april, None)):
        with counted_queries() as count, recorded_queries() as seen:
            found = (await town.manager.ask(page, a=after, f=filter))["movements"]["edges"]
        assert len(found) == 3
        assert count.queries <= 4, count.queries
        assert await uses(seen[-1], "idx_points_tran_merchan_dadb9b")
    with counted_queries() as count, recorded_queries() as seen:
        await town.manager.ask("query ($f: MovementFilter) { movementTotals(filter: $f) { points } }", f=april)
    assert count.queries <= 4, count.queries
    assert await uses(seen[-1], "idx_points_tran_merchan_dadb9b")
    board = "{{ leaderboard(filter: {{metric: {}, frame: MONTH_TO_DATE}}) {{ customers }} }}"
    for metric, index in (("SPENT", "idx_purchase_source__7ea776"), ("POINTS", "idx_points_tran_merchan_dadb9b")):
        with counted_queries() as count, recorded_queries() as seen:
            await town.manager.ask(board.format(metric))
        assert count.queries <= 5, count.queries
        assert await uses(seen[-1], index), metric


async def uses(statement: tuple[str, list[Any]], index: str) -> bool:
    """Whether the engine reads the statement by that index."""
    sql, values = statement
    explain = "EXPLAIN QUERY PLAN" if db.is_sqlite() else "EXPLAIN"
    return index in str(await db.fetch(f"{explain} {sql}", *values))


async def filled(town: Town) -> None:
    """Another merchant has many thousands of movements and purchases, as old as these and older."""
    numbers = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)" if db.is_sqlite() else
        "WITH n AS (SELECT i FROM generate_series(1, 20000) AS s(i))"
    )  # fmt: skip
    at = (
        "strftime('%Y-%m-%d %H:%M:%S+00:00', '2026-03-31', '-' || i || ' minutes')" if db.is_sqlite() else
        "timestamptz '2026-03-31 00:00:00+00' - i * interval '1 minute'"
    )  # fmt: skip
    made = await town.rival.do("createCustomer", name="Ajena")
    assert made["__typename"] == "CreateCustomerSuccess", made
    await db.returning(
        f"{numbers} INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta,"
        " balance_after, actor_kind, actor_id, why, occurred_at, created_at) SELECT m.points_account_id, m.merchant_id,"
        f" 'EARN', 1, 0, i, 'system', 0, '[]', {at}, {at} FROM n, membership m WHERE m.given_name = 'Ajena'"
    )
    await db.returning(
        f"{numbers} INSERT INTO purchase (membership_id, source_id, amount_minor, refunded_minor, points, carry_added,"
        f" carry_of, why, occurred_at, created_at) SELECT m.id, s.id, 100, 0, 0, 0, 1, '[]', {at}, {at} FROM n,"
        " membership m JOIN source s ON s.merchant_id = m.merchant_id WHERE m.given_name = 'Ajena'"
    )
    await db.returning("ANALYZE")
