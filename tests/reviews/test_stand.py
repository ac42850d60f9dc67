"""A review stands on an order that is kept: refunds, merges and partings lead to the same, and pay nobody twice."""

from __future__ import annotations

from typing import Any

from fiel.worker import nightly
from support.files import picture
from support.members import merged, parted
from support.promotions import member_id
from support.rest import Shop, shop
from support.reviews import decides, listed, ordered, own, states, writes
from support.town import Town


async def on_paper(eshop: Shop, order: str, *products: str) -> str:
    """Somebody without the app bought these; the member's id."""
    other: str = (await eshop.do("POST", "/customers", {"name": "Ana P."}))["id"]
    lines = [{"name": f"El {one}", "product_id": one, "unit_price_minor": 1000} for one in products]
    body = {"id": order, "customer": {"id": other}, "lines": lines, "total_minor": 1000 * len(products),
            "state": "COMPLETED"}  # fmt: skip
    await eshop.do("POST", "/orders", body)
    return other


async def refunded(eshop: Shop, order: str) -> None:
    await eshop.do("POST", f"/orders/{order}/state", {"state": "REFUNDED"})


async def test_what_was_refunded_is_not_paid_by_refusing_and_writing_anew(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    await decides(town, "approveReview", "LIBRO")
    await refunded(eshop, "1")
    assert await town.ana.balance() == 0
    [one] = await own(town.ana)
    assert (one["state"], one["points"]) == ("APPROVED", 0)
    assert (await decides(town, "refuseReview", "LIBRO", reason="Se devolvió"))["review"]["state"] == "VOID"
    assert await own(town.ana) == []
    again = await town.ana.person.do("writeReview", id=one["id"], stars=5)
    assert again["code"] == "BOUGHT_NO_MORE"
    await town.house.assert_books_balance()


async def test_another_order_of_the_same_carries_it_on(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO")
    await ordered(eshop, town.ana, "2", "LIBRO", "VINO")
    await writes(town.ana, "LIBRO", 5, "Un texto largo")
    await writes(town.ana, "VINO", 4)
    await decides(town, "approveReview", "VINO")
    before = await town.ana.balance()
    await refunded(eshop, "1")
    kept = {one["productRef"]: (one["state"], one["text"], one["points"]) for one in await own(town.ana)}
    assert kept == {"LIBRO": ("WRITTEN", "Un texto largo", 0), "VINO": ("APPROVED", "Muy bueno", 20)}
    assert await town.ana.balance() == before - 20  # of the order alone
    await refunded(eshop, "2")
    assert await states(town.ana) == {"VINO": "APPROVED"}
    assert await town.ana.balance() == 0
    told = await town.house.rows("SELECT id FROM activity WHERE kind = 'review.voided'")
    assert len(told) == 1
    await town.house.assert_books_balance()


async def test_a_person_with_two_records_is_paid_once_for_a_product(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    other = await on_paper(eshop, "1", "LIBRO", "VINO")
    await ordered(eshop, town.ana, "2", "LIBRO", "VINO")
    [vino] = [one for one in (await eshop.do("GET", f"/customers/{other}/reviews"))["data"]
              if one["product_id"] == "VINO"]  # fmt: skip
    await eshop.do("PUT", f"/reviews/{vino['id']}", {"stars": 3})
    await writes(town.ana, "VINO", 5)
    before = await town.ana.balance()
    await merged(town, await member_id(town, town.ana), other)
    await town.house.run_jobs()
    found = await own(town.ana)
    assert sorted((one["productRef"], one["state"]) for one in found) == [
        ("LIBRO", "PENDING"), ("VINO", "WRITTEN"), ("VINO", "WRITTEN"),
    ]  # fmt: skip
    for edge in (await listed(town, "WRITTEN"))["edges"]:
        node = edge["node"]
        await town.manager.do("approveReview", id=node["id"], version=node["version"])
    assert await town.ana.balance() == before + 20 + 20  # the paper record's order, and one review
    await town.house.assert_books_balance()


async def test_merges_and_partings_leave_everybody_asked(town: Town) -> None:
    eshop = await shop(town)
    other = await on_paper(eshop, "1", "LIBRO")
    merge = await merged(town, await member_id(town, town.ana), other)
    await ordered(eshop, town.ana, "2", "LIBRO")
    await town.house.run_jobs()
    assert await states(town.ana) == {"LIBRO": "PENDING"}
    await refunded(eshop, "1")
    assert await states(town.ana) == {"LIBRO": "PENDING"}  # for the second one
    await parted(town, merge)
    await town.house.run_jobs()
    assert await states(town.ana) == {"LIBRO": "PENDING"}
    assert (await eshop.do("GET", f"/customers/{other}/reviews"))["pending"] == 0


async def test_parting_gives_each_what_their_reviews_brought(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "9", "TAZA", "VINO", "PAN")
    other = await on_paper(eshop, "1", "LIBRO")
    [review] = (await eshop.do("GET", f"/customers/{other}/reviews"))["data"]
    await eshop.do("PUT", f"/reviews/{review['id']}", {"stars": 5})
    await decides(town, "approveReview", "LIBRO")
    town.house.clock.move(minutes=1)
    merge = await merged(town, await member_id(town, town.ana), other)
    town.house.clock.move(minutes=1)
    for _ in range(2):
        await decides(town, "refuseReview", "LIBRO", reason="De otra tienda")
        await eshop.do("PUT", f"/reviews/{review['id']}", {"stars": 5})
        await decides(town, "approveReview", "LIBRO")
    await decides(town, "refuseReview", "LIBRO", reason="De otra tienda")
    await parted(town, merge)
    left = (await eshop.do("GET", f"/customers/{other}"))["balance"]
    assert (await town.ana.balance(), left) == (30, 10)
    await town.house.assert_books_balance()


async def test_who_bought_hundreds_of_things_writes_too(town: Town) -> None:
    eshop = await shop(town)
    for place in range(3):
        await ordered(eshop, town.ana, str(place), *[f"P{place}-{n}" for n in range(90)])
    done = await writes(town.ana, "P2-89", 4, "Bien")
    assert (done["__typename"], done["review"]["state"]) == ("WriteReviewSuccess", "WRITTEN"), done
    assert (await states(town.ana))["P2-89"] == "WRITTEN"


async def test_the_first_alone_promises_nothing_to_the_next(town: Town) -> None:
    await town.program(reviewPoints=20, rewardsEachReview=False)
    await ordered(await shop(town), town.ana, "1", "LIBRO", "VINO", "PAN")
    first, second = await writes(town.ana, "LIBRO"), await writes(town.ana, "VINO")
    assert (first["review"]["potentialPoints"], second["review"]["potentialPoints"]) == (20, 0)
    await decides(town, "approveReview", "LIBRO")
    promised = {one["productRef"]: one["potentialPoints"] for one in await own(town.ana)}
    assert promised == {"LIBRO": 0, "VINO": 0, "PAN": 0}
    assert (await decides(town, "approveReview", "VINO"))["review"]["points"] == 0


async def test_an_old_answer_does_not_stand_below_new_words(town: Town) -> None:
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO", 1, "Llegó roto")
    await decides(town, "answerReview", "LIBRO", text="Sentimos que llegara roto")
    await refunded(eshop, "1")
    await ordered(eshop, town.ana, "2", "LIBRO")
    await writes(town.ana, "LIBRO", 5, "Perfecto")
    await decides(town, "approveReview", "LIBRO")
    [published] = (await eshop.do("GET", "/products/LIBRO/reviews"))["data"]
    assert (published["stars"], published["answer"]) == (5, "")


async def test_what_went_back_and_is_bought_again_is_asked_anew_and_paid(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO")
    for one in await own(town.ana):
        assert (await shows(town, one["id"])).status_code == 200
    assert [edge["node"]["picture"] for edge in (await listed(town, "PENDING"))["edges"]] == [None, None], "not shown"
    rest = (await eshop.do("GET", "/reviews?state=PENDING"))["data"]
    assert [one["photo"] for one in rest] == [None, None]
    for product in ("LIBRO", "VINO"):
        await writes(town.ana, product)
        await decides(town, "approveReview", product)
    await refunded(eshop, "1")
    await decides(town, "refuseReview", "VINO", reason="Se devolvió")
    await ordered(eshop, town.ana, "2", "LIBRO", "VINO")
    assert [(one["state"], one["text"], one["picture"]) for one in await own(town.ana)] == [("PENDING", "", None)] * 2
    assert (await eshop.do("GET", "/products/LIBRO/rating"))["count"] == 0
    left = await town.house.rows("SELECT id FROM media_file WHERE dropped_at IS NULL")
    assert left == [], "nothing shows those photos"
    before = await town.ana.balance()
    for product in ("LIBRO", "VINO"):
        await writes(town.ana, product)
        await decides(town, "approveReview", product)
    assert await town.ana.balance() == before + 40
    await town.house.assert_books_balance()


async def shows(town: Town, review: str) -> Any:
    """Ana sends a photo."""
    return await town.ana.person.client.post(
        f"/upload?review={review}", content=picture(), headers={"content-type": "application/octet-stream"}
    )


async def test_a_merge_asks_for_nothing_that_nobody_was_asked_when_it_was_bought(town: Town) -> None:
    await town.program(asksReviews=False)
    eshop = await shop(town)
    other = await on_paper(eshop, "1", "LIBRO", "VINO")
    await town.program(asksReviews=True)
    await ordered(eshop, town.ana, "2", "VINO")
    merge = await merged(town, await member_id(town, town.ana), other)
    assert await states(town.ana) == {"VINO": "PENDING"}
    await parted(town, merge)
    assert await states(town.ana) == {"VINO": "PENDING"}


async def test_photos_of_what_is_over_are_dropped(town: Town) -> None:
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    [one] = await own(town.ana)
    kept = (await shows(town, one["id"])).json()
    await writes(town.ana, "LIBRO")
    await refunded(eshop, "1")
    town.house.clock.move(days=31)
    await nightly({}, town.house.services)
    assert (await town.ana.person.client.get(kept["url"])).status_code == 404


async def test_nothing_is_published_while_all_rests(town: Town) -> None:
    await town.program(reviewPoints=20)
    await ordered(await shop(town), town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    await town.program(isActive=False)
    paused = await decides(town, "approveReview", "LIBRO")
    assert paused["code"] == "PROGRAM_PAUSED", paused
    await town.program(isActive=True)
    await town.manager.do("blockMember", id=await member_id(town, town.ana), reason="Abuso")
    assert (await decides(town, "approveReview", "LIBRO"))["code"] == "MEMBER_BLOCKED"


async def test_products_are_found_whatever_their_letters(town: Town) -> None:
    eshop = await shop(town)
    lines = [{"name": "Café Ágape", "product_id": "C-1", "unit_price_minor": 1000}]
    body: Any = {"id": "1", "customer": {"code": town.ana.code}, "lines": lines, "total_minor": 1000,
                 "state": "COMPLETED"}  # fmt: skip
    await eshop.do("POST", "/orders", body)
    text = "query ($q: String!) { reviews(query: $q) { edges { node { productName } } } }"
    for asked, count in (("Café Ágape", 1), ("agape", 1), ("ÁGAPE", 1), ("c-1", 1), ("té", 0)):
        assert len((await town.manager.ask(text, q=asked))["reviews"]["edges"]) == count, asked
