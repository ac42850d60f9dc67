"""Completed orders ask for reviews, one for each product; orders that went back take them along."""

from __future__ import annotations

from datetime import UTC, datetime

from support.members import merged
from support.promotions import member_id
from support.rest import shop
from support.reviews import decides, listed, ordered, own, states, writes
from support.town import Town


async def test_a_completed_order_asks_once_for_each_product(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO", state="PAID")
    assert await own(town.ana) == []
    for _ in range(2):
        await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert await states(town.ana) == {"LIBRO": "PENDING", "VINO": "PENDING"}
    assert [(one["potentialPoints"], one["points"], one["stars"]) for one in await own(town.ana)] == [(20, 0, None)] * 2
    await ordered(eshop, town.ana, "2", "VINO", "TAZA")
    assert await states(town.ana) == {"LIBRO": "PENDING", "VINO": "PENDING", "TAZA": "PENDING"}
    bare = {"id": "3", "customer": {"code": town.luis.code}, "total_minor": 1000, "state": "COMPLETED"}
    await eshop.do("POST", "/orders", bare)
    assert await own(town.luis) == [], "nobody knows what was in it"
    assert await town.ana.balance() == 20 + 20, "nothing is credited for what is not written"


async def test_merchants_may_not_want_any(town: Town) -> None:
    await town.program(asksReviews=False)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    assert await own(town.ana) == []


async def test_who_bought_more_than_a_year_ago_is_not_asked(town: Town) -> None:
    eshop = await shop(town)
    for ref, product, day in (("1", "LIBRO", datetime(2025, 2, 1, tzinfo=UTC)),
                              ("2", "VINO", datetime(2025, 4, 1, tzinfo=UTC))):  # fmt: skip
        await ordered(eshop, town.ana, ref, product, placed_at=day.isoformat())
    assert await states(town.ana) == {"VINO": "PENDING"}


async def test_what_went_back_is_not_reviewed(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO")
    await ordered(eshop, town.ana, "2", "VINO")
    [libro] = [one["id"] for one in await own(town.ana) if one["productRef"] == "LIBRO"]
    part = await eshop.do("POST", "/orders/1/refunds", {"id": "R1", "amount_minor": 500})
    assert part["state"] == "PARTLY_REFUNDED"
    assert len(await own(town.ana)) == 2, "of a part nobody says which product it was"
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert await states(town.ana) == {"VINO": "PENDING"}, "another order of it stands"
    town.ana.person.language = "es"
    refused = await town.ana.person.do("writeReview", id=libro, stars=5, text="")
    assert refused["code"] == "BOUGHT_NO_MORE"
    await ordered(eshop, town.ana, "3", "LIBRO")
    assert await states(town.ana) == {"VINO": "PENDING", "LIBRO": "PENDING"}, "bought again, asked again"


async def test_the_points_of_what_was_published_go_back_with_the_order(town: Town) -> None:
    await town.program(reviewPoints=20, forgivesDeficit=False)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    await decides(town, "approveReview", "LIBRO")
    assert await town.ana.balance() == 10 + 20
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert await town.ana.balance() == 0
    [one] = await own(town.ana)
    assert (one["state"], one["points"]) == ("APPROVED", 0), "what they said of it stays said"
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    await town.house.assert_books_balance()


async def test_a_person_with_two_records_is_asked_once(town: Town) -> None:
    eshop = await shop(town)
    other = (await eshop.do("POST", "/customers", {"name": "Ana P."}))["id"]
    lines = [{"name": "El LIBRO", "product_id": "LIBRO", "unit_price_minor": 1000}]
    body = {"id": "1", "customer": {"id": other}, "lines": lines, "total_minor": 1000, "state": "COMPLETED"}
    await eshop.do("POST", "/orders", body)
    await merged(town, await member_id(town, town.ana), other)
    assert await states(town.ana) == {"LIBRO": "PENDING"}
    await ordered(eshop, town.ana, "2", "LIBRO")
    assert len(await own(town.ana)) == 1
    assert (await writes(town.ana, "LIBRO"))["__typename"] == "WriteReviewSuccess"
    assert [edge["node"]["state"] for edge in (await listed(town))["edges"]] == ["WRITTEN"]
