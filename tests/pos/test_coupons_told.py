"""Coupons over REST: what one gives and who has it, and how the batches stand."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import quote

from coupons.test_batches import brought, run
from support.coupons import batch, claims, coupons, coupons_more, listed
from support.imports import table
from support.promotions import member_id, promotion
from support.rest import shop
from support.town import Town, key


async def test_a_coupon_says_what_it_gives_and_whether_it_can_be_claimed(town: Town) -> None:
    till = await shop(town, scopes=["REDEMPTIONS_WRITE"])
    knowing = await shop(town, source="Tienda", scopes=["REDEMPTIONS_WRITE", "CUSTOMERS_READ"])
    now = town.house.clock()
    number, [first, second, _] = await coupons(
        town, mostPerCustomer=None, validFrom=(now + timedelta(days=1)).isoformat(),
        validTo=(now + timedelta(days=9)).isoformat(),
    )  # fmt: skip
    link = f"http://localhost:8000/c/{first.replace('-', '')}"
    early = await till.do("GET", f"/coupons/{first}", **{"Accept-Language": "es"})
    assert early == {
        "id": early["id"], "code": first, "number": 1, "link": link, "state": "LIVE", "location_id": None,
        "created_at": "2026-03-02T09:00:00Z", "claimed_at": None, "customer_id": None, "points": 0,
        "batch_id": number, "batch": "Feria", "gives": "50 puntos", "standing": "TOO_SOON",
        "valid_from": "2026-03-03T09:00:00Z", "valid_to": "2026-03-11T09:00:00Z",
    }  # fmt: skip
    town.house.clock.move(days=1)
    for text in (first.lower(), first.replace("-", ""), quote(link, safe=""), link, quote(f" {first} ")):
        assert (await till.do("GET", f"/coupons/{text}"))["standing"] == "LIVE", text
    await claims(town.ana, first)
    unknown, known = [await one.do("GET", f"/coupons/{first}") for one in (till, knowing)]
    assert (unknown["state"], unknown["standing"], unknown["points"]) == ("CLAIMED", "CLAIMED", 50)
    assert unknown["claimed_at"] == "2026-03-03T09:00:00Z"
    assert (unknown["customer_id"], known["customer_id"]) == (None, await member_id(town, town.ana))
    ids = {one["code"]: one["id"] for one in await listed(town, number)}
    await town.manager.do("voidCoupon", id=ids[second])
    assert (await till.do("GET", f"/coupons/{second}"))["standing"] == "VOID"
    town.house.clock.move(days=9)
    [late] = await coupons_more(town, number, 1)
    assert (await till.do("GET", f"/coupons/{late}"))["standing"] == "OVER"


async def test_a_shops_own_code_is_known_by_its_shop_alone(town: Town) -> None:
    till, number = await shop(town), await batch(town, name="De papel")
    await run(town, await brought(town, number, table(("code",), ("VERANO-0001",))))
    for text in ("VERANO0001", "verano-0001", "http://localhost:8000/c/cafe-aurora/VERANO0001"):
        found = await till.do("GET", f"/coupons/{quote(text, safe='')}")
        assert (found["code"], found["link"]) == ("VERANO0001", "http://localhost:8000/c/cafe-aurora/VERANO0001")
    rival = await shop(town, by=town.rival)
    for text in ("VERANO0001", quote("http://localhost:8000/c/cafe-aurora/VERANO0001", safe="")):
        assert await rival.problem("GET", f"/coupons/{text}") == (404, "NOT_FOUND")


async def test_guesses_are_counted(town: Town) -> None:
    till = await shop(town)
    _, [code, *_] = await coupons(town)
    answers = [await till.problem("GET", f"/coupons/NADA{n:04}") for n in range(61)]
    assert answers[0] == (404, "NOT_FOUND")
    assert {one[0] for one in answers[:60]} == {404}
    assert answers[60][0] == 429
    other = await shop(town, source="Otra caja")
    assert (await other.do("GET", f"/coupons/{code}"))["standing"] == "LIVE"


async def test_what_is_no_code_is_not_found(town: Town) -> None:
    till = await shop(town)
    for text in ("", "x", "%F0%9F%8D%95", "%2F%2F", "a" * 500, "..%2F..", "%00", "0" * 14):
        assert await till.problem("GET", f"/coupons/{text}") == (404, "NOT_FOUND"), text


async def test_batches_are_listed_with_their_live_figures(town: Town) -> None:
    eshop = await shop(town, scopes=["COUPONS_READ"])
    given = await promotion(town, "REGULAR", gift=[{"addPoints": 5}], title="Una tostada")
    paper = await batch(town, name="Tostada", promotionId=given)
    number, [first, *_] = await coupons(town)
    await claims(town.ana, first)
    page = await eshop.do("GET", "/coupon-batches?limit=1", **{"Accept-Language": "es"})
    assert page["data"] == [{
        "id": number, "name": "Feria", "gives": "50 puntos", "points": 50, "promotion_id": None, "valid_from": None,
        "valid_to": None, "most_per_customer": 1, "created_at": "2026-03-02T09:00:00Z", "voided_at": None,
        "made": 3, "claimed": 1, "void": 0, "left": 2,
    }]  # fmt: skip
    rest = await eshop.do("GET", f"/coupon-batches?limit=1&after={page['next']}")
    assert [(one["id"], one["gives"], one["points"], one["promotion_id"]) for one in rest["data"]] == [
        (paper, "Una tostada", None, given),
    ]  # fmt: skip
    assert rest["next"] is None
    await town.manager.do("voidCouponBatch", id=number)
    one = await eshop.do("GET", f"/coupon-batches/{number}")
    assert (one["claimed"], one["void"], one["left"], one["voided_at"]) == (1, 2, 0, "2026-03-02T09:00:00Z")


async def test_a_batch_says_where_its_coupons_are(town: Town) -> None:
    eshop = await shop(town)
    places = await town.manager.ask("{ viewer { employments { merchant { locations { id name } } } } }")
    place = places["viewer"]["employments"][0]["merchant"]["locations"][0]
    number, [first, *_] = await coupons(town)
    await town.manager.do("addCoupons", id=number, count=2, placeId=place["id"], idempotencyKey=key())
    await claims(town.ana, first)
    found = await eshop.do("GET", f"/coupon-batches/{number}")
    assert found["places"] == [
        {"location_id": place["id"], "location_name": place["name"], "made": 2, "claimed": 0, "void": 0, "left": 2},
        {"location_id": None, "location_name": None, "made": 3, "claimed": 1, "void": 0, "left": 2},
    ]  # fmt: skip
    assert (found["made"], found["left"]) == (5, 4)


async def test_coupons_of_a_batch_come_in_pages(town: Town) -> None:
    eshop = await shop(town, scopes=["COUPONS_READ"])
    number, codes = await coupons(town, 5, mostPerCustomer=None)
    await claims(town.ana, codes[1])
    path = f"/coupon-batches/{number}/coupons"
    first = await eshop.do("GET", f"{path}?limit=3")
    rest = await eshop.do("GET", f"{path}?limit=3&after={first['next']}")
    assert [one["number"] for one in [*first["data"], *rest["data"]]] == [5, 4, 3, 2, 1]
    assert [one["code"] for one in rest["data"]] == [codes[1], codes[0]]
    assert rest["next"] is None
    [claimed] = (await eshop.do("GET", f"{path}?state=CLAIMED"))["data"]
    assert (claimed["code"], claimed["customer_id"], claimed["points"]) == (codes[1], None, 50)
    [found] = (await eshop.do("GET", f"{path}?code={codes[2][:9].lower()}"))["data"]
    assert found["number"] == 3
    for wrong in ("limit=0", "limit=101", "limit=x", "state=ALIVE", f"code={'a' * 61}"):
        assert (await eshop.ask("GET", f"{path}?{wrong}")).status_code == 422, wrong
    rival = await shop(town, by=town.rival)
    for theirs in (f"/coupon-batches/{number}", path, "/coupon-batches/x", "/coupon-batches/x/coupons"):
        assert await rival.problem("GET", theirs) == (404, "NOT_FOUND")
    assert (await rival.do("GET", "/coupon-batches"))["data"] == []
