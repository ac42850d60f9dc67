"""Products by CSV: made, replaced in what the file says, left alone in what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from support.imports import brought, checked, imported, rows, table
from support.rest import shop
from support.town import Town

PRODUCTS = (
    "{ products(first: 50) { edges { node { ref name category kind price { amountMinor } isOnSale"
    " salePrice { amountMinor } points pointsBp allowsDiscount } } } }"
)


async def catalogue(town: Town) -> dict[str, Any]:
    found = (await town.manager.ask(PRODUCTS))["products"]["edges"]
    return {edge["node"].pop("ref"): edge["node"] for edge in found}


def coffee(**other: Any) -> dict[str, Any]:
    return {
        "name": "Café", "category": "", "kind": "GOOD", "price": None, "isOnSale": False, "salePrice": None,
        "points": None, "pointsBp": None, "allowsDiscount": True, **other,
    }  # fmt: skip


async def test_a_catalogue_comes_in_once(town: Town) -> None:
    text = table(
        (
            "SKU",
            "nombre",
            "categoría",
            "precio",
            "precio de oferta",
            "puntos",
            "porcentaje",
            "tipo",
            "admite descuento",
        ),
        ("C-1", "Café", "Cafés", "9,50 €", "", "20", "", "Bien", "sí"),
        ("M-1", "Molinillo", "", "39,00", "29,00", "", "2,5 %", "", "no"),
        ("T-1", "Cata", "", "0,00", "", "0", "", "servicio", ""),
    )
    done = await imported(town, "PRODUCTS", text)
    assert [column["field"] for column in done["columns"]] == [
        "REFERENCE", "NAME", "CATEGORY", "PRICE", "SALE_PRICE", "POINTS", "PERCENT", "KIND", "DISCOUNT",
    ]  # fmt: skip
    assert (done["state"], done["counts"]) == ("DONE", [{"outcome": "CREATE", "rows": 3}])
    made = await catalogue(town)
    assert made == {
        "C-1": coffee(category="Cafés", price={"amountMinor": 950}, points=20),
        "M-1": coffee(name="Molinillo", price={"amountMinor": 3900}, isOnSale=True, salePrice={"amountMinor": 2900},
                      pointsBp=250, allowsDiscount=False),
        "T-1": coffee(name="Cata", price={"amountMinor": 0}, points=0, kind="SERVICE"),
    }  # fmt: skip
    again = await imported(town, "PRODUCTS", text)
    assert again["counts"] == [{"outcome": "SAME", "rows": 3}]
    assert await catalogue(town) == made


async def test_what_a_file_does_not_say_stays(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("PUT", "/products/C-1", {"name": "Café", "category": "Cafés", "points": 20, "price_minor": 900})
    done = await imported(town, "PRODUCTS", table(
        ("sku", "name", "sale price", "percent"),
        ("C-1", "", "8.00", "150"), ("N-1", "", "", ""), ("N-2", "Té", "", ""),
    ))  # fmt: skip
    assert [(row["outcome"], [(one["path"], one["code"]) for one in row["problems"]])
            for row in await rows(town, done)] == [
        ("UPDATE", []), ("FAILED", [("NAME", "REQUIRED")]), ("CREATE", []),
    ]  # fmt: skip
    assert (await catalogue(town))["C-1"] == coffee(
        category="Cafés", price={"amountMinor": 900}, isOnSale=True, salePrice={"amountMinor": 800}, pointsBp=15000
    )
    await eshop.do("DELETE", "/products/C-1")
    done = await imported(town, "PRODUCTS", table(("sku", "name", "points"), ("C-1", "Café", "5")))
    assert done["counts"] == [{"outcome": "CREATE", "rows": 1}]
    assert (await catalogue(town))["C-1"] == coffee(points=5)


async def test_an_empty_cell_takes_away_only_what_can_be_empty(town: Town) -> None:
    eshop = await shop(town)
    kept = {"name": "Cata", "kind": "SERVICE", "category": "Talleres", "points": 20, "allows_discount": False,
            "price_minor": 900, "sale_price_minor": 500}  # fmt: skip
    await eshop.do("PUT", "/products/T-1", kept)
    text = table(
        ("sku", "category", "points", "type", "allows discount", "sale price"), ("T-1", "", "", "", "", "5.00")
    )
    done = await imported(town, "PRODUCTS", text)
    assert done["counts"] == [{"outcome": "UPDATE", "rows": 1}]
    service = coffee(name="Cata", kind="SERVICE", price={"amountMinor": 900}, allowsDiscount=False,
                     salePrice={"amountMinor": 500})  # fmt: skip
    assert (await catalogue(town))["T-1"] == service  # the same sale price as before puts nothing on sale
    assert (await imported(town, "PRODUCTS", text))["counts"] == [{"outcome": "SAME", "rows": 1}]


@pytest.mark.parametrize(
    ("heading", "cell", "path", "code"),
    [
        ("price", "9,9999", "PRICE", "AMOUNT"), ("price", "-1", "PRICE", "AMOUNT_NEGATIVE"),
        ("price", "9 USD", "PRICE", "AMOUNT"), ("sale price", "12,01", "SALE_PRICE", "SALE_ABOVE"),
        ("on sale", "quizá", "ON_SALE", "YES_OR_NO"), ("on sale", "sí", "SALE_PRICE", "REQUIRED"),
        ("points", "-3", "POINTS", "TOO_SMALL"), ("points", "1,5", "POINTS", "WHOLE_NUMBER"),
        ("points", "2000000000", "POINTS", "TOO_LARGE"), ("percent", "1.500", "PERCENT", "PERCENT"),
        ("percent", "1,2345", "PERCENT", "PERCENT"),
        ("percent", "-1", "PERCENT", "PERCENT"), ("percent", "999999", "PERCENT", "TOO_LARGE"),
        ("type", "gas", "KIND", "PRODUCT_KIND"), ("category", "x" * 81, "CATEGORY", "TOO_LONG"),
        ("allows discount", "5 %", "DISCOUNT", "YES_OR_NO"),
    ],
)  # fmt: skip
async def test_a_bad_cell_says_where_and_what(town: Town, heading: str, cell: str, path: str, code: str) -> None:
    columns = ("sku", "name", heading) if heading == "price" else ("sku", "name", "price", heading)
    values = (cell,) if heading == "price" else ("12.00", cell)
    done = await checked(town, "PRODUCTS", table(columns, ("X-1", "Equis", *values), ("X-2", "Otra")))
    found = await rows(town, done)
    assert [(one["path"], one["code"]) for one in found[0]["problems"]] == [(path, code)]
    assert all(one["message"] for one in found[0]["problems"])
    assert found[1]["outcome"] == "CREATE"
    assert await catalogue(town) == {}


async def test_rows_of_the_same_product_and_rows_without_an_id(town: Town) -> None:
    done = await imported(town, "PRODUCTS", table(
        ("sku", "name", "points", "percent"), ("A", "Uno", "1", ""), ("A", "Dos", "", ""), ("", "Tres", "", ""),
        ("a b", "Cuatro", "", ""), ("B", "Cinco", "1", "1"), ("", "Seis", "", ""), ("B", "Siete", "1", ""),
    ))  # fmt: skip
    assert [(row["outcome"], [(one["path"], one["code"]) for one in row["problems"]])
            for row in await rows(town, done)] == [
        ("CREATE", []), ("REPEATED", [("", "PRODUCT_BEFORE")]), ("FAILED", [("REFERENCE", "REF")]),
        ("FAILED", [("REFERENCE", "REF")]), ("FAILED", [("PERCENT", "ONE_WAY")]), ("FAILED", [("REFERENCE", "REF")]),
        ("CREATE", []),
    ]  # fmt: skip
    assert (await catalogue(town)).keys() == {"A", "B"}


async def test_a_file_needs_the_column_of_the_id(town: Town) -> None:
    found = await brought(town, "PRODUCTS", table(("nombre", "precio"), ("Café", "1")))
    mapping = [column["field"] for column in found["columns"]]
    refused = await town.manager.do("checkImport", id=found["id"], mapping=mapping)
    assert [(one["path"], one["code"]) for one in refused["fields"]] == [("mapping", "COLUMN_PRODUCT")]


async def test_products_come_in_while_the_programme_rests(town: Town) -> None:
    await town.program(isActive=False)
    done = await imported(town, "PRODUCTS", table(("sku", "name"), ("A", "Uno")))
    assert done["counts"] == [{"outcome": "CREATE", "rows": 1}]
