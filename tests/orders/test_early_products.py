"""Products that some customers can buy before the others: set in the panel, seen in the wallet and by the e-shop."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from support.promotions import buys, member_id
from support.rest import shop
from support.town import Customer, Town

EARLY = '{ wallet(merchant: "cafe-aurora") { earlyProducts { ref name price { amountMinor } opensAt } } }'
PRODUCT = "query ($r: String!) { product(ref: $r) { name opensAt earlySegmentId version } }"


async def early(customer: Customer) -> list[str]:
    return [one["ref"] for one in (await customer.person.ask(EARLY))["wallet"]["earlyProducts"]]


async def segment(town: Town, **criteria: Any) -> str:
    made = await town.manager.do("createSegment", name="Fieles", criteria=criteria)
    assert made["__typename"] == "CreateSegmentSuccess", made
    number: str = made["segment"]["id"]
    return number


async def test_the_members_of_a_segment_see_it_until_it_is_everybodys(town: Town) -> None:
    group = await segment(town, purchases={"least": 1})
    opens = town.house.clock() + timedelta(days=3)
    saved = await town.manager.do(
        "saveProduct", ref="cosecha", name="Cosecha", priceMinor=1350, opensAt=opens.isoformat(), earlySegmentId=group
    )
    assert saved["__typename"] == "SaveProductSuccess", saved
    assert (await early(town.ana), await early(town.luis)) == ([], [])
    await buys(town, town.ana)
    assert (await early(town.ana), await early(town.luis)) == (["cosecha"], [])
    eshop = await shop(town)
    [told] = await eshop.do("GET", f"/customers/{await member_id(town, town.ana)}/early-products")
    assert (told["id"], told["opens_at"][:10]) == ("cosecha", opens.date().isoformat())
    assert await eshop.do("GET", f"/customers/{await member_id(town, town.luis)}/early-products") == []
    poor = await shop(town, "Otra", ["PRODUCTS_READ"])
    path = f"/customers/{await member_id(town, town.ana)}/early-products"
    assert (await poor.problem("GET", path))[0] == 403
    town.house.clock.move(days=3)
    assert await early(town.ana) == []


async def test_what_the_e_shop_tells_of_a_product_leaves_its_opening(town: Town) -> None:
    group = await segment(town)
    opens = (town.house.clock() + timedelta(days=3)).isoformat()
    await town.manager.do("saveProduct", ref="cosecha", name="Cosecha", opensAt=opens, earlySegmentId=group)
    eshop = await shop(town)
    told = await eshop.do("PUT", "/products/cosecha", {"name": "Cosecha nueva"})
    assert told["opens_at"] is not None
    found = (await town.manager.ask(PRODUCT, r="cosecha"))["product"]
    assert (found["name"], found["earlySegmentId"], found["version"]) == ("Cosecha nueva", group, 3)
    again = await town.manager.do("saveProduct", ref="cosecha", name="Cosecha nueva", version=3)
    assert (again["product"]["opensAt"], again["product"]["version"]) == (None, 4)
    stale = await town.manager.do("saveProduct", ref="cosecha", name="Cosecha nueva", version=3, opensAt=opens)
    assert stale["__typename"] == "ChangedMeanwhile"


async def test_mistakes_and_strangers(town: Town) -> None:
    group = await segment(town)
    alone = await town.manager.do("saveProduct", ref="x", name="X", earlySegmentId=group)
    assert [(one["path"], one["code"]) for one in alone["fields"]] == [("opensAt", "PAIR")]
    theirs = await town.rival.do("createSegment", name="Suyos", criteria={})
    opens = town.house.clock().isoformat()
    strange = await town.manager.do(
        "saveProduct", ref="x", name="X", opensAt=opens, earlySegmentId=theirs["segment"]["id"]
    )
    assert strange["__typename"] == "NotFound"
    assert (await town.manager.ask(PRODUCT, r="x"))["product"] is None
