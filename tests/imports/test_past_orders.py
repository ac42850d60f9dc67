"""Past orders by CSV: they come to what REST makes of them, once, and say why where they can't."""

from __future__ import annotations

import asyncio
import random
from typing import Any

from support.imports import brought, checked, imported, rows, table, worked
from support.rest import Shop, shop
from support.town import Town

HEADING = ("pedido", "correo", "total", "fecha", "estado", "importe devuelto")
SEED, PEOPLE, ORDERS, AT_ONCE = 41, 20, 120, 8
STATES = ("COMPLETED",) * 8 + ("PAID", "CANCELLED", "REFUNDED")
STANDINGS = (
    "SELECT m.given_email, a.balance, a.lifetime, a.deficit, m.carry, m.spend_minor, m.purchases, (SELECT"
    " coalesce(sum(points), 0) FROM pending_points p WHERE p.account_id = a.id AND p.state = 'PENDING') AS pending"
    " FROM membership m JOIN points_account a ON a.id = m.points_account_id "
    " WHERE m.given_email LIKE '%@semilla.example' ORDER BY m.given_email"
)


def seeded() -> list[tuple[str, str, int, str, str, int]]:
    """Number, who, total, day, state, refunded: the same each time."""
    rng = random.Random(SEED)
    orders = []
    for number in range(ORDERS):
        total = rng.randrange(100, 12_000)
        state = rng.choice(STATES)
        refunded = rng.randrange(1, total) if state == "COMPLETED" and rng.random() < 0.2 else 0
        day = f"2026-{rng.randrange(1, 3):02}-{rng.randrange(1, 29):02}"
        orders.append((f"S-{number}", f"p{rng.randrange(PEOPLE)}@semilla.example", total, day, state, refunded))
    return orders


async def enter_people(eshop: Shop) -> None:
    for number in range(PEOPLE):
        await eshop.do("POST", "/customers", {"name": f"P{number}", "email": f"p{number}@semilla.example"})


async def tell(eshop: Shop, order: tuple[str, str, int, str, str, int]) -> bool:
    """Over REST; whether anything changed."""
    ref, who, total, day, state, refunded = order
    at = f"{day}T11:00:00Z"
    told = await eshop.do("POST", "/orders", {
        "id": ref, "customer": {"email": who}, "total_minor": total, "state": state, "placed_at": at,
    })  # fmt: skip
    changed = told["changed"]
    if refunded:
        form = {"id": "import", "amount_minor": refunded, "refunded_at": at}
        changed |= (await eshop.do("POST", f"/orders/{ref}/refunds", form))["changed"]
    return bool(changed)


def as_table(orders: list[tuple[str, str, int, str, str, int]]) -> str:
    return table(HEADING, *(
        (ref, who, f"{total / 100:.2f}", day, state, f"{refunded / 100:.2f}" if refunded else "")
        for ref, who, total, day, state, refunded in orders
    ))  # fmt: skip


async def test_seeded_orders_come_to_the_same_by_rest_and_by_csv(town: Town) -> None:
    await town.program(earnPoints=3, earnAmountMinor=700)
    eshop = await shop(town)
    await enter_people(eshop)
    orders = seeded()
    for start in range(0, len(orders), AT_ONCE):
        told = await asyncio.gather(*(tell(eshop, order) for order in orders[start : start + AT_ONCE]))
        assert all(told)
    by_rest = await town.house.rows(STANDINGS)
    assert sum(row["purchases"] for row in by_rest) > ORDERS // 2
    for start in range(0, len(orders), AT_ONCE):
        told = await asyncio.gather(*(tell(eshop, order) for order in orders[start : start + AT_ONCE]))
        assert not any(told)
    assert await town.house.rows(STANDINGS) == by_rest
    source = (await town.manager.ask("{ sources { id name } }"))["sources"][-1]["id"]
    again = await imported(town, "ORDERS", as_table(orders), sourceId=source)
    assert again["counts"] == [{"outcome": "SAME", "rows": ORDERS}]
    assert await town.house.rows(STANDINGS) == by_rest
    await town.house.assert_books_balance()
    await _import_elsewhere(town, orders, by_rest)


async def _import_elsewhere(town: Town, orders: list[tuple[str, str, int, str, str, int]], by_rest: Any) -> None:
    """The same by CSV, for other people of the same habits; then once more."""
    eshop = await shop(town, "Otra")
    for number in range(PEOPLE):
        await eshop.do("POST", "/customers", {"name": f"Q{number}", "email": f"q{number}@semilla2.example"})
    moved = [
        (ref, who.replace("p", "q", 1).replace("semilla", "semilla2"), total, day, state, refunded)
        for ref, who, total, day, state, refunded in orders
    ]
    found = await checked(town, "ORDERS", as_table(moved))
    assert found["counts"] == [{"outcome": "CREATE", "rows": ORDERS}]
    given = found["pointsGiven"]
    await town.manager.do("runImport", id=found["id"])
    await worked(town)
    by_csv = await town.house.rows(STANDINGS.replace("semilla", "semilla2"))
    assert [{**row, "given_email": ""} for row in by_csv] == [{**row, "given_email": ""} for row in by_rest]
    [done] = await town.house.rows("SELECT tally FROM import_job ORDER BY id DESC LIMIT 1")
    assert f'"given":{given}' in str(done["tally"]).replace(" ", "").replace("'", '"')
    again = await imported(town, "ORDERS", as_table(moved))
    assert again["counts"] == [{"outcome": "SAME", "rows": ORDERS}]
    await town.house.assert_books_balance()


async def test_the_columns_of_an_eshops_export_are_guessed(town: Town) -> None:
    found = await brought(
        town,
        "ORDERS",
        table(("Order number", "Email", "Order total", "Order date", "Order status", "Refunded"), ("1", "", "1")),
    )
    assert [column["field"] for column in found["columns"]] == [
        "REFERENCE", "EMAIL", "AMOUNT", "DATE", "STATE", "REFUNDED",
    ]  # fmt: skip


async def test_each_row_says_what_is_wrong_with_it(town: Town) -> None:
    ana = "ana@casa.example"
    done = await checked(town, "ORDERS", table(
        HEADING,
        ("1", ana, "10,00", "01/02/2026", "wc-completed", ""), ("2", ana, "10,00", "", "Pagado", ""),
        ("3", ana, "10,00", "", "Perdido", ""), ("4", "nadie@casa.example", "10,00", "", "", ""),
        ("a b", ana, "10,00", "", "", ""), ("5", ana, "", "", "", ""), ("1", ana, "10,00", "", "", ""),
        ("6", ana, "10,00", "", "", "10,01"), ("7", "", "10,00", "", "", ""), ("8", ana, "5,00", "", "Anulado", "0,00"),
        ("9", ana, "0,00", "", "", ""), ("10", ana, "-1,00", "", "", ""),
    ))  # fmt: skip
    told = [(row["outcome"], row["points"], [one["code"] for one in row["problems"]])
            for row in await rows(town, done)]  # fmt: skip
    assert told == [
        ("CREATE", 10, []), ("CREATE", 0, []), ("FAILED", 0, ["STATE"]), ("FAILED", 0, ["NO_MEMBER"]),
        ("FAILED", 0, ["REF"]), ("FAILED", 0, ["AMOUNT"]), ("REPEATED", 0, ["ORDER_BEFORE"]),
        ("FAILED", 0, ["REFUND_TOO_LARGE"]), ("FAILED", 0, ["WHO"]), ("CREATE", 0, []),
        ("CREATE", 0, []), ("FAILED", 0, ["AMOUNT_NEGATIVE"]),
    ]  # fmt: skip
    assert await town.house.rows("SELECT id FROM shop_order") == []
    assert (await town.ana.wallet())["balance"] == 0


async def test_a_later_file_moves_orders_on(town: Town) -> None:
    ana = "ana@casa.example"
    await imported(town, "ORDERS", table(HEADING, ("1", ana, "10,00", "", "Pagado", "")))
    assert (await town.ana.wallet())["balance"] == 0
    done = await imported(town, "ORDERS", table(HEADING, ("1", ana, "10,00", "", "Completado", "2,00")))
    assert done["counts"] == [{"outcome": "UPDATE", "rows": 1}]
    assert (await town.ana.wallet())["balance"] == 8
    done = await imported(town, "ORDERS", table(HEADING, ("1", ana, "9,00", "", "", "")))
    assert [row["problems"][0]["code"] for row in await rows(town, done)] == ["ORDER_CHANGED"]
    await town.house.assert_books_balance()


async def test_orders_of_the_past_tell_nobody_and_end_when_they_would_have(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    done = await imported(town, "ORDERS", table(HEADING, ("1", "ana@casa.example", "10,00", "2025-01-05", "", "")))
    assert done["counts"] == [{"outcome": "CREATE", "rows": 1}]
    assert (await town.ana.wallet())["balance"] == 0
    kinds = await town.house.rows("SELECT kind FROM inbox_entry WHERE kind = 'points.earned'")
    assert kinds == []
    await town.house.assert_books_balance()


async def test_another_merchants_source_does_not_exist(town: Town) -> None:
    await town.rival.do("createApiToken", name="x", source="x", scopes=["ORDERS_READ"])
    theirs = (await town.rival.ask("{ sources { id name } }"))["sources"][-1]["id"]
    found = await brought(town, "ORDERS", table(HEADING, ("1", "ana@casa.example", "10,00", "", "", "")))
    mapping = [column["field"] for column in found["columns"]]
    answer = await town.manager.do("checkImport", id=found["id"], mapping=mapping, sourceId=theirs)
    assert answer["__typename"] == "NotFound"


async def test_a_paused_programme_imports_no_orders(town: Town) -> None:
    found = await checked(town, "ORDERS", table(HEADING, ("1", "ana@casa.example", "10,00", "", "", "")))
    await town.program(isActive=False)
    assert (await town.manager.do("runImport", id=found["id"]))["code"] == "PROGRAM_PAUSED"


async def test_points_past_all_bounds_are_told_in_the_row(town: Town) -> None:
    await town.program(earnPoints=1000, earnAmountMinor=1)
    done = await checked(town, "ORDERS", table(HEADING, ("1", "ana@casa.example", "100000,00", "", "", "")))
    [row] = await rows(town, done)
    assert (row["outcome"], [one["code"] for one in row["problems"]]) == ("FAILED", ["POINTS_LARGE"])
