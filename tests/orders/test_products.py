"""Products by REST and in the panel."""

from __future__ import annotations

from typing import Any

import pytest

from support.rest import shop
from support.town import Town

PRODUCT = (
    "query ($r: String!) { product(ref: $r) { ref name kind category price { amountMinor } isOnSale"
    " salePrice { amountMinor } points pointsBp allowsDiscount version } }"
)


async def test_a_product_is_kept_replaced_and_removed(town: Town) -> None:
    eshop = await shop(town)
    told = {"name": "Café", "category": "Bebidas", "price_minor": 900, "points": 7}
    made = await eshop.do("PUT", "/products/c1", told)
    assert (made["id"], made["kind"], made["points"], made["points_bp"]) == ("c1", "GOOD", 7, None)
    replaced = await eshop.do("PUT", "/products/c1", {"name": "Café", "points_bp": 5000})
    assert (replaced["points"], replaced["points_bp"], replaced["price_minor"]) == (None, 5000, None)
    assert await eshop.do("DELETE", "/products/c1") is None
    assert await eshop.do("DELETE", "/products/c1") is None
    assert await eshop.problem("GET", "/products/c1") == (404, "NOT_FOUND")
    assert await eshop.problem("DELETE", "/products/c2") == (404, "NOT_FOUND")
    assert (await eshop.do("PUT", "/products/c1", {"name": "Otra vez"}))["name"] == "Otra vez"
    kinds = await town.house.rows("SELECT kind FROM activity WHERE kind LIKE 'product%' ORDER BY id")
    assert [row["kind"] for row in kinds] == ["product.saved", "product.saved", "product.removed", "product.saved"]


async def test_many_are_kept_together_or_not_at_all(town: Town) -> None:
    eshop = await shop(town)
    products = [{"id": f"p{number}", "name": f"Producto {number}"} for number in range(30)]
    assert await eshop.do("PUT", "/products", {"products": products}) == {"changed": 30}
    products[3]["name"] = "Otro"
    assert await eshop.do("PUT", "/products", {"products": products}) == {"changed": 1}
    assert await eshop.do("PUT", "/products", {"products": products}) == {"changed": 0}
    wrong = [*products, {"id": "p1", "name": "Doble"}, {"id": "q", "name": "x", "points": 1, "points_bp": 1}]
    told = await eshop.mistakes("PUT", "/products", {"products": [*wrong[:5], *wrong[-2:]]})
    assert told == {"products.5.id": "TWICE", "products.6.points_bp": "ONE_WAY"}
    many = [{"id": f"p{number}", "name": "x"} for number in range(501)]
    assert await eshop.mistakes("PUT", "/products", {"products": many}) == {"products": "MANY"}


async def test_they_come_in_pages_and_are_searched(town: Town) -> None:
    eshop = await shop(town)
    products = [{"id": f"p{n}", "name": f"Té {n}", "category": "Infusión"} for n in range(5)]
    await eshop.do("PUT", "/products", {"products": [*products, {"id": "x", "name": "Pan"}]})
    seen, after = [], ""
    while True:
        page = await eshop.do("GET", f"/products?q=infusion&limit=2{after}")
        seen += [one["id"] for one in page["data"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert seen == [f"p{n}" for n in range(5)]
    query = '{ products(query: "te", first: 2) { edges { node { ref } } pageInfo { hasNextPage } } }'
    found = (await town.manager.ask(query))["products"]
    assert [edge["node"]["ref"] for edge in found["edges"]] == ["p0", "p1"]
    assert found["pageInfo"]["hasNextPage"] is True


async def test_the_panel_keeps_them_with_a_version(town: Town) -> None:
    form = {"ref": "c1", "name": "Café", "priceMinor": 900, "isOnSale": True, "salePriceMinor": 700, "pointsBp": 150}
    made = await town.manager.do("saveProduct", **form)
    assert made["product"]["version"] == 1
    assert (await town.manager.ask(PRODUCT, r="c1"))["product"] == {
        "ref": "c1", "name": "Café", "kind": "GOOD", "category": "", "price": {"amountMinor": 900}, "isOnSale": True,
        "salePrice": {"amountMinor": 700}, "points": None, "pointsBp": 150, "allowsDiscount": True, "version": 1,
    }  # fmt: skip
    again = await town.manager.do("saveProduct", **form)
    assert [one["path"] for one in again["fields"]] == ["id"]
    changed = await town.manager.do("saveProduct", **{**form, "name": "Café doble"}, version=1)
    assert changed["product"]["version"] == 2
    stale = await town.manager.do("saveProduct", **form, version=1)
    assert stale["__typename"] == "ChangedMeanwhile"
    assert (await town.rival.ask(PRODUCT, r="c1"))["product"] is None


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"ref": "a b"}, "id"), ({"name": ""}, "name"), ({"points": 1, "pointsBp": 1}, "pointsBp"),
        ({"isOnSale": True}, "salePriceMinor"), ({"priceMinor": 5, "salePriceMinor": 6}, "salePriceMinor"),
        ({"priceMinor": -1}, "priceMinor"), ({"category": "x" * 81}, "category"),
    ],
)  # fmt: skip
async def test_a_product_that_makes_no_sense_is_refused(town: Town, form: dict[str, Any], path: str) -> None:
    answer = await town.manager.do("saveProduct", **{"ref": "c1", "name": "Café", **form})
    assert [one["path"] for one in answer["fields"]] == [path]
    assert await town.house.rows("SELECT id FROM product") == []
