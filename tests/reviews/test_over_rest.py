"""The story of a review as an e-shop tells it: order, pending, written, published, average, refund."""

from __future__ import annotations

from support.checkout import points_are_money, trusted_shop
from support.rest import ALL_SCOPES, anybody, shop
from support.reviews import ordered
from support.town import Town


async def test_from_the_order_to_the_refund(town: Town) -> None:
    await points_are_money(town, reviewPoints=100)
    eshop = await shop(town, scopes=[*ALL_SCOPES, "CHECKOUT_TRUSTED"])
    placed = await ordered(eshop, town.ana, "1", "LIBRO", "VINO", state="PAID")
    ana = {"customer": {"id": placed["customer_id"]}}
    assert (placed["pending_points"], placed["points"]) == (20, 0)
    wallet = await eshop.do("GET", f"/customers/{placed['customer_id']}")
    assert (wallet["pending_points"], wallet["balance"]) == (20, 0)
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    asked = await eshop.do("GET", f"/customers/{placed['customer_id']}/reviews")
    assert (asked["pending"], asked["potential_points"], asked["data"][0]["state"]) == (2, 200, "PENDING")
    libro = next(one for one in asked["data"] if one["product_id"] == "LIBRO")
    assert libro["order_id"] == "1"
    assert (await eshop.do("GET", "/products/LIBRO/rating")) == {
        "product_id": "LIBRO", "count": 0, "average": None, "by_stars": {"1": 0, "2": 0, "3": 0, "4": 0, "5": 0},
    }  # fmt: skip
    written = await eshop.do("PUT", f"/reviews/{libro['id']}", {"stars": 4, "text": "<i>Bueno</i>"})
    assert (written["state"], written["text"]) == ("WRITTEN", "<i>Bueno</i>")
    assert [one["id"] for one in (await eshop.do("GET", "/reviews"))["data"]] == [libro["id"]]
    stale = {"version": written["version"] - 1}
    assert await eshop.problem("POST", f"/reviews/{libro['id']}/approval", stale) == (409, "CHANGED_MEANWHILE")
    done = await eshop.do("POST", f"/reviews/{libro['id']}/approval", {"version": written["version"]})
    assert (done["state"], done["points"]) == ("APPROVED", 100)
    answered = await eshop.do("PUT", f"/reviews/{libro['id']}/answer", {"version": done["version"], "text": "Gracias"})
    assert answered["answer"] == "Gracias"
    assert await town.ana.balance() == 120
    [shown] = (await eshop.do("GET", "/products/LIBRO/reviews"))["data"]
    assert (shown["author"], shown["stars"], shown["answer"], shown["photo"]) == ("Ana", 4, "Gracias", None)
    rated = await eshop.do("GET", "/products/LIBRO/rating")
    assert (rated["count"], rated["average"], rated["by_stars"]["4"]) == (1, 4.0, 1)
    anyone = anybody(town.house)
    public = await anyone.get(
        "/api/v1/public/cafe-aurora/products/LIBRO/rating", headers={"Origin": "https://x.example"}
    )
    assert public.json() == rated, public.text
    assert (public.headers["access-control-allow-origin"], public.headers["cache-control"]) == (
        "*", "public, max-age=300",
    )  # fmt: skip
    for path in ("cafe-nadie/products/LIBRO", "cafe-aurora/products/a%20b"):
        assert (await anyone.get(f"/api/v1/public/{path}/rating")).status_code == 404
    elsewhere = (await anyone.get("/api/v1/public/el-rival/products/LIBRO/rating")).json()
    assert (elsewhere["count"], elsewhere["average"]) == (0, None)
    more = [(await anyone.get("/api/v1/public/cafe-aurora/products/VINO/rating")).status_code for _ in range(120)]
    assert (more[0], more[-1]) == (200, 429)
    cart = {**ana, "goods_minor": 2000, "points": 120}
    quote = (await eshop.do("POST", "/checkout-quotes", cart))["quote"]
    body = {**cart, "order_id": "2", "quote": quote, "consent": {"trusted": True}}
    paid = await eshop.move("POST", "/checkouts", body)
    assert (paid["discount_minor"], await town.ana.balance()) == (600, 0)
    order = {"id": "2", **ana, "discount_minor": 600, "total_minor": 1400, "state": "COMPLETED"}
    await eshop.do("POST", "/orders", order)
    await eshop.do("POST", "/orders/2/state", {"state": "REFUNDED"})
    assert await town.ana.balance() == 120
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert await town.ana.balance() == 0
    vino = next(one for one in asked["data"] if one["product_id"] == "VINO")
    assert await eshop.problem("PUT", f"/reviews/{vino['id']}", {"stars": 5}) == (409, "BOUGHT_NO_MORE")
    await town.house.assert_books_balance()


async def test_the_average_is_of_what_is_published(town: Town) -> None:
    eshop = await shop(town)
    for ref, who, stars in (("1", town.ana, 5), ("2", town.luis, 2)):
        placed = await ordered(eshop, who, ref, "LIBRO")
        [one] = (await eshop.do("GET", f"/customers/{placed['customer_id']}/reviews"))["data"]
        written = await eshop.do("PUT", f"/reviews/{one['id']}", {"stars": stars})
        await eshop.do("POST", f"/reviews/{one['id']}/approval", {"version": written["version"]})
    rated = await eshop.do("GET", "/products/LIBRO/rating")
    assert (rated["count"], rated["average"]) == (2, 3.5)
    page = await eshop.do("GET", "/products/LIBRO/reviews?limit=1")
    assert (page["data"][0]["stars"], page["next"] is not None) == (2, True)
    rest = await eshop.do("GET", f"/products/LIBRO/reviews?limit=1&after={page['next']}")
    assert (rest["data"][0]["stars"], rest["next"]) == (5, None)
    [refused] = [one for one in (await eshop.do("GET", "/reviews?state=APPROVED"))["data"] if one["stars"] == 2]
    body = {"version": refused["version"], "reason": "No es del libro"}
    await eshop.do("POST", f"/reviews/{refused['id']}/refusal", body)
    assert (await eshop.do("GET", "/products/LIBRO/rating"))["average"] == 5.0


async def test_what_is_wrong_is_said(town: Town) -> None:
    eshop = await trusted_shop(town)
    mistakes = await eshop.mistakes("PUT", "/reviews/UmV2aWV3OjE=", {"stars": 6, "text": "a" * 2001})
    assert set(mistakes) == {"stars", "text"}
    assert await eshop.problem("PUT", "/reviews/UmV2aWV3OjE=", {"stars": 5}) == (404, "NOT_FOUND")
    assert await eshop.problem("PUT", "/reviews/nada", {"stars": 5}) == (404, "NOT_FOUND")
