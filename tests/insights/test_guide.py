"""The guide for customers: it says what the shop's rules are, and all of it fits."""

from __future__ import annotations

import io
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import PdfDocument

from support.town import Town

MOST: dict[str, Any] = {
    "welcomePoints": 1_000_000, "newsletterPoints": 1_000_000, "reviewPoints": 1_000_000, "rewardsEachReview": True,
    "referrerPoints": 1_000_000, "refereePoints": 1_000_000, "redeemPoints": 1_000_000, "redeemAmountMinor": 10**9,
    "leastBalance": 10**9, "leastCartMinor": 10**9, "mostDiscountMinor": 10**9, "mostDiscountBp": 1250,
    "expiryKind": "YEARLY", "expiryMonth": 9, "expiryDay": 30,
    "bands": [{"fromMinor": 10**7 * n, "points": 1_000 * n} for n in range(1, 6)],
}  # fmt: skip


async def guide(town: Town, name: str = "guide.pdf", language: str = "es") -> bytes:
    answer = await town.manager.client.get(f"/export/{name}?merchant=cafe-aurora&lang={language}")
    assert answer.status_code == 200, answer.text
    return answer.content


def words(pdf: bytes) -> tuple[str, float]:
    """All of its text, on one line; and how far up the lowest of it stands, in points."""
    document = PdfDocument(pdf)
    page = document[0].get_textpage()
    text = " ".join(page.get_text_range().split())
    lowest = min(page.get_rect(number)[1] for number in range(page.count_rects()))
    assert len(document) == 1
    document.close()
    return text, lowest


async def test_it_says_the_rules_as_they_are(town: Town) -> None:
    await town.program(welcomePoints=20, earnPoints=2, earnAmountMinor=100, expiryKind="MONTHS", expiryMonths=6)
    await town.reward(60)
    await town.reward(30, title="Un té")
    text, _ = words(await guide(town))
    for told in (
        "Así funcionan tus puntos", "Empiezas con 20 puntos.", "2 puntos por cada 1,00 €.",
        "Un té, 30 puntos; Un café, 60 puntos.", "Duran 6 meses desde que los ganas.",
    ):  # fmt: skip
        assert told in text.replace("\xa0", " "), told
    assert "novedades por correo" not in text
    await town.program(newsletterPoints=5, expiryKind="NEVER", welcomePoints=None)
    text, _ = words(await guide(town, language="en"))
    assert "5 points for getting the news by e-mail." in text
    assert "Your points never end." in text
    assert "You start with" not in text
    await town.program(redeemPoints=100, redeemAmountMinor=500, leastBalance=200, leastCartMinor=2000,
                       mostDiscountBp=1250, mostDiscountMinor=1000, reviewPoints=20, asksReviews=False)  # fmt: skip
    text, _ = words(await guide(town))
    bounds = "El descuento: desde 200 puntos, en compras desde 20,00 €, hasta el 12,5 % de la compra, como mucho"
    assert bounds in text.replace("\xa0", " ")
    assert "valoración" not in text, "nobody is asked"


@pytest.mark.parametrize(("name", "size"), [("guide-square.png", (1080, 1080)), ("guide-story.png", (1080, 1920))])
async def test_its_pictures_have_the_networks_sizes_and_a_code_that_joins(
    town: Town, name: str, size: tuple[int, int]
) -> None:
    await town.program(**MOST)
    picture = Image.open(io.BytesIO(await guide(town, name)))
    assert picture.size == size
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == ["http://localhost:8000/m/cafe-aurora/"]


async def test_the_longest_rules_stay_on_the_page(town: Town) -> None:
    await town.program(**MOST)
    for number in range(4):
        await town.reward(1_000_000 + number, title="W" * 60)
    renamed = await town.owner.do("updateMerchant", merchant="cafe-aurora", name="W" * 60)
    assert renamed["__typename"] == "UpdateMerchantSuccess", renamed
    text, lowest = words(await guide(town))
    assert "30 de septiembre" in text
    assert lowest > 28, "nothing stands below the code"
    assert zxingcpp.read_barcodes(Image.open(io.BytesIO(await guide(town, "guide-square.png"))))


async def test_it_is_for_managers(town: Town) -> None:
    for who in (town.cashier, town.rival, town.ana.person):
        answer = await who.client.get("/export/guide.pdf?merchant=cafe-aurora")
        assert answer.status_code in (401, 404)
    assert (await town.manager.client.get("/export/guide.png?merchant=cafe-aurora")).status_code == 404
