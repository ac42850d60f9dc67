"""What a cart could save: points within the programme's limits, promotions with their why."""

from __future__ import annotations

from typing import Any

import pytest

from support.checkout import BOOKS, asked, cart, points_are_money, quoted, trusted_shop
from support.promotions import assign, code_promotion, has, promotion
from support.town import Town

TENTH: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]
FIVE_OFF: list[dict[str, Any]] = [{"discount": {"amountMinor": 500}}]


async def test_points_pay_within_all_limits_of_the_programme(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 450)
    found = await quoted(town, town.ana, goodsMinor=10_000)
    assert (found["points"]["mostPoints"], found["points"]["most"]["amountMinor"]) == (450, 2250)
    assert (found["lines"], found["total"]["amountMinor"], found["earns"]) == ([], 10_000, 100)
    for points, off, spent in ((100, 500, 100), (151, 755, 151), (450, 2250, 450)):
        found = await quoted(town, town.ana, goodsMinor=10_000, points=points)
        assert [(one["kind"], one["amount"]["amountMinor"], one["points"]) for one in found["lines"]] == [
            ("POINTS", off, spent)
        ]
        assert found["total"]["amountMinor"] == 10_000 - off
        assert found["earns"] == (10_000 - off) // 100
        assert found["needsConsent"] is True
    few = await quoted(town, town.ana, goodsMinor=1_000, allPoints=True)
    assert (few["total"]["amountMinor"], few["lines"][0]["points"]) == (0, 200), "no more than the cart costs"
    await town.program(mostDiscountBp=1000, mostDiscountMinor=700)
    assert (await quoted(town, town.ana, goodsMinor=5_000, allPoints=True))["discount"]["amountMinor"] == 500
    assert (await quoted(town, town.ana, goodsMinor=50_000, allPoints=True))["discount"]["amountMinor"] == 700


@pytest.mark.parametrize(
    ("limits", "problem"),
    [
        ({"leastBalance": 500}, "at least 500 points"),
        ({"leastCartMinor": 2_000}, "does not reach the least"),
        ({"redeemPoints": None, "redeemAmountMinor": None}, "can't be used as money"),
    ],
)
async def test_what_stands_against_points_is_told(town: Town, limits: dict[str, Any], problem: str) -> None:
    await points_are_money(town)
    await town.award(town.ana, 450)
    await town.program(**limits)
    town.cashier.client.headers["accept-language"] = "en"
    found = await quoted(town, town.ana, goodsMinor=1_000)
    assert problem in found["points"]["problem"]
    assert found["points"]["mostPoints"] == 0
    assert problem in (await quoted(town, town.ana, goodsMinor=1_000, points=100))["message"]
    assert (await quoted(town, town.ana, goodsMinor=1_000, allPoints=True))["lines"] == []


async def test_points_pay_only_for_goods_that_the_programme_lets_them(town: Town) -> None:
    await points_are_money(town, excludesSaleItems=True, productRule="EXCEPT", productRefs=["category:Vinos"])
    await town.award(town.ana, 10_000)
    eshop = await trusted_shop(town)
    await eshop.do("PUT", "/products/VINO", {"name": "Un vino", "category": "Vinos"})
    await eshop.do("PUT", "/products/SALDO", {"name": "Un saldo", "is_on_sale": True, "sale_price_minor": 800})
    await eshop.do("PUT", "/products/FIJO", {"name": "Precio fijo", "allows_discount": False})
    lines = [
        {"name": name, "product_id": name, "unit_price_minor": price}
        for name, price in (("VINO", 900), ("SALDO", 800), ("FIJO", 700), ("LIBRO", 600))
    ]
    found = await asked(eshop, town.ana, lines=lines, all_points=True)
    assert (found["discount_minor"], found["total_minor"]) == (600, 2400)
    nothing = await asked(eshop, town.ana, lines=lines[:3])
    assert "Nothing in the cart" in nothing["points"]["problem"]
    alone = await asked(eshop, town.ana, lines=[], goods_minor=3000)
    assert alone["points"]["most_points"] == 0, "which goods they are was not told"
    at_till = await quoted(town, town.ana, goodsMinor=3000)
    assert (at_till["points"]["mostPoints"], at_till["points"]["seesGoods"]) == (600, True), "the employee sees them"


async def test_promotions_are_taken_off_one_after_the_other_each_with_its_why(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await promotion(town, "BENEFIT", title="Lunes no", gift=TENTH, cases=[
        {"conditions": [{"figure": {"measure": "CART_TOTAL", "least": 2500}}], "actions": []},
    ])  # fmt: skip
    await promotion(town, "BENEFIT", title="Mil", gift=FIVE_OFF, cases=[
        {"conditions": [{"figure": {"measure": "CART_TOTAL", "least": 100_000}}], "actions": []},
    ])  # fmt: skip
    await assign(town, await promotion(town, "REGULAR", title="Un vale", gift=FIVE_OFF))
    await code_promotion(town, "VERANO", title="Verano", gift=TENTH)
    eshop = await trusted_shop(town)
    first = await asked(eshop, town.ana)
    assert [(one["label"], one["amount_minor"]) for one in first["discount_lines"]] == [("Lunes no", 300)]
    assert first["discount_lines"][0]["why"] == ["Total of the purchase: €25.00 or more"]
    assert first["needs_consent"] is False
    options = {one["title"]: one for one in first["options"]}
    assert (options["Un vale"]["amount_minor"], options["Un vale"]["problem"]) == (500, None)
    assert (options["Mil"]["amount_minor"], options["Mil"]["voucher_id"]) == (None, None)
    assert "€1,000.00" in options["Mil"]["problem"]
    found = await asked(
        eshop, town.ana, voucher_ids=[options["Un vale"]["voucher_id"]], codes=["verano"], all_points=True,
        shipping_minor=495,
    )  # fmt: skip
    # 30.00 less 10 % is 27.00, less 10 % is 24.30, less 5.00 is 19.30, of which 300 points pay 15.00
    assert [(one["kind"], one["amount_minor"]) for one in found["discount_lines"]] == [
        ("BENEFIT", 300), ("PROMO_CODE", 270), ("VOUCHER", 500), ("POINTS", 1500),
    ]  # fmt: skip
    assert (found["discount_minor"], found["total_minor"], found["earns"]) == (2570, 430 + 495, 4)
    assert (await has(town.ana))["balance"] == 300, "nothing is spent"


async def test_discounts_by_badge_apply_with_any_or_all_of_them(town: Town) -> None:
    badges = []
    for title, least in (("Fiel", 10), ("Muy fiel", 100)):
        saved = await town.manager.do("saveBadge", title=title, icon="star", measure="LIFETIME", least=least)
        badges += [one["id"] for one in saved["achievements"]["badges"] if one["title"] == title]
    now = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    await town.owner.do("saveAchievements", tiersOn=False, badgesOn=True, version=now)
    for title, all_of in (("Cualquiera", False), ("Todas", True)):
        await promotion(town, "BENEFIT", title=title, gift=FIVE_OFF, cases=[
            {"conditions": [{"withBadge": {"badges": badges, "allOf": all_of}}], "actions": []},
        ])  # fmt: skip
    await town.award(town.ana, 50)
    await town.house.run_jobs()
    found = await quoted(town, town.ana, goodsMinor=5_000)
    assert [one["label"] for one in found["lines"]] == ["Cualquiera"]
    await town.award(town.ana, 50)
    await town.house.run_jobs()
    labels = [one["label"] for one in (await quoted(town, town.ana, goodsMinor=5_000))["lines"]]
    assert labels == ["Cualquiera", "Todas"]


async def test_a_till_that_knows_the_amount_alone_says_what_its_employee_sees(town: Town) -> None:
    number = await promotion(town, "BENEFIT", title="Con libro", gift=FIVE_OFF, cases=[
        {"conditions": [{"cartHolds": {"products": ["LIBRO"]}}], "actions": []},
    ])  # fmt: skip
    on_books = [{"discount": {"percentBp": 1000, "products": ["LIBRO"]}}]
    await promotion(town, "BENEFIT", title="Libros", gift=on_books)
    found = await quoted(town, town.ana, goodsMinor=3_000)
    assert found["lines"] == []
    assert {one["title"]: one["asksSeen"] for one in found["options"]} == {"Con libro": True, "Libros": False}
    seen = await quoted(town, town.ana, goodsMinor=3_000, seenPromotionIds=[number])
    assert [one["amount"]["amountMinor"] for one in seen["lines"]] == [500]
    lines = [{"name": "Un libro", "productRef": "LIBRO", "quantity": 2, "unitPriceMinor": 1500}]
    told = await quoted(town, town.ana, lines=lines)
    assert [one["label"] for one in told["lines"]] == ["Con libro", "Libros"]
    assert [one["amount"]["amountMinor"] for one in told["lines"]] == [500, 250]


async def test_a_free_product_comes_off_the_cart_or_along_with_it(town: Town) -> None:
    book = [{"freeProduct": {"name": "Un libro", "product": "LIBRO"}}]
    await assign(town, await promotion(town, "REGULAR", title="Libro gratis", gift=book))
    await assign(town, await promotion(town, "REGULAR", title="Bolsa", gift=[{"externalGift": "Una bolsa"}]))
    eshop = await trusted_shop(town)
    options = {one["title"]: one for one in (await asked(eshop, town.ana))["options"]}
    assert (options["Libro gratis"]["amount_minor"], options["Bolsa"]["amount_minor"]) == (1500, 0)
    assert options["Bolsa"]["gifts"] == ["Una bolsa"]
    other = [{"name": "Un vino", "product_id": "VINO", "unit_price_minor": 900}]
    options = {one["title"]: one for one in (await asked(eshop, town.ana, lines=other))["options"]}
    assert "Add “Un libro” to the cart" in options["Libro gratis"]["problem"]


async def test_carts_that_do_not_add_up_are_told_field_by_field(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    lines = [{**BOOKS[0], "total_minor": 2999}, {"name": "", "unit_price_minor": -1}]
    mistakes = await eshop.mistakes("POST", "/checkout-quotes", cart(town.ana, lines=lines, currency="USD"))
    assert set(mistakes) >= {"lines.1.name", "lines.1.unit_price_minor"}
    mistakes = await eshop.mistakes(
        "POST", "/checkout-quotes", cart(town.ana, lines=lines[:1], currency="USD", goods_minor=5)
    )
    assert mistakes == {"lines.0.total_minor": "LINE_SUM", "currency": "OTHER_CURRENCY", "goods_minor": "GOODS_SUM"}
    assert await eshop.mistakes("POST", "/checkout-quotes", cart(town.ana, points=301)) == {"points": "TOO_LARGE"}
    assert await eshop.mistakes("POST", "/checkout-quotes", cart(town.ana, lines=[])) == {"goods_minor": "TOO_SMALL"}
    assert await eshop.problem("POST", "/checkout-quotes", cart(town.ana, codes=["NADA"])) == (404, "NOT_FOUND")
    unknown = cart(town.ana, voucher_ids=["Vm91Y2hlcjo5OTk="])
    assert await eshop.problem("POST", "/checkout-quotes", unknown) == (409, "VOUCHER_GONE")


async def test_promotions_that_have_no_use_at_a_checkout_say_so(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", title="Puntos", gift=[{"addPoints": 50}]))
    await assign(town, await promotion(town, "REGULAR", title="Doble", gift=[{"multiplyBp": 20_000}]))
    town.cashier.client.headers["accept-language"] = "en"
    found = await quoted(town, town.ana, goodsMinor=3_000)
    problems = {one["title"]: one["problem"] for one in found["options"]}
    assert "it is used in the wallet" in problems["Puntos"]
    assert "applies by itself" in problems["Doble"]
