"""Managers decide: points for each or for the first, refusals with a reason, answers; once, of what they have read."""

from __future__ import annotations

import asyncio

from support.members import merged, parted
from support.promotions import member_id
from support.rest import shop
from support.reviews import decides, listed, ordered, own, writes
from support.town import Town, key


async def test_each_brings_points_or_the_first_alone(town: Town) -> None:
    eshop = await shop(town)
    for each, expected in ((True, 40), (False, 20)):
        await town.program(reviewPoints=20, rewardsEachReview=each)
        who = town.ana if each else town.luis
        await ordered(eshop, who, f"{each}", "LIBRO", "VINO")
        before = await who.balance()
        for product in ("LIBRO", "VINO"):
            await writes(who, product)
            assert (await decides(town, "approveReview", product))["__typename"] == "ReviewDecisionSuccess"
        assert await who.balance() == before + expected
    assert [(one["points"], one["potentialPoints"]) for one in await own(town.luis)] in (
        [(0, 0), (20, 0)],
        [(20, 0), (0, 0)],
    )
    why = (await town.luis.wallet())["transactions"]["edges"][0]["node"]
    assert why["reason"] == "REVIEW"
    await town.house.assert_books_balance()


async def test_a_decision_sent_again_is_told_what_it_did(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO")
    for product in ("LIBRO", "VINO"):
        await writes(town.ana, product)
    decisions: list[tuple[str, str, dict[str, str], str]] = [
        ("answerReview", "answer", {"text": "Gracias"}, "WRITTEN"), ("approveReview", "approval", {}, "APPROVED"),
        ("refuseReview", "refusal", {"reason": "Habla de otro libro"}, "REFUSED"),
    ]  # fmt: skip
    for verb, path, more, state in decisions:
        for product in ("VINO", "LIBRO"):
            one = (await listed(town, query=product))["edges"][0]["node"]
            method = "PUT" if path == "answer" else "POST"
            for _ in range(2):
                if product == "LIBRO":
                    done = await town.manager.do(verb, id=one["id"], version=one["version"], **more)
                    now = done["review"]
                else:
                    body = {"version": one["version"], **more}
                    now = await eshop.do(method, f"/reviews/{one['id']}/{path}", body)
                assert now["state"] == state
    last = {"id": one["id"], "version": one["version"]}
    other = await town.manager.do("refuseReview", **last, reason="Por otra cosa")
    assert other["__typename"] == "ChangedMeanwhile"
    told = await town.house.rows("SELECT kind, count(*) AS n FROM activity WHERE kind LIKE 'review.%' GROUP BY kind")
    assert {row["kind"]: row["n"] for row in told} == {
        "review.written": 2, "review.answered": 2, "review.approved": 2, "review.refused": 2,
    }  # fmt: skip


async def test_a_first_that_waits_leaves_nothing_for_the_others(town: Town) -> None:
    await town.program(reviewPoints=20, rewardsEachReview=False)
    await ordered(await shop(town), town.ana, "1", "LIBRO", "VINO")
    assert [one["potentialPoints"] for one in await own(town.ana)] == [20, 20], "whichever is the first"
    await writes(town.ana, "LIBRO")
    assert {one["productRef"]: one["potentialPoints"] for one in await own(town.ana)} == {"LIBRO": 20, "VINO": 0}


async def test_a_refusal_takes_points_back_and_may_be_written_anew(town: Town) -> None:
    await town.program(reviewPoints=20)
    await ordered(await shop(town), town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    short = await decides(town, "refuseReview", "LIBRO", reason=" ")
    assert short["fields"][0]["path"] == "reason"
    for _ in range(2):
        await decides(town, "approveReview", "LIBRO")
        assert await town.ana.balance() == 30
        refused = await decides(town, "refuseReview", "LIBRO", reason="Habla de otro libro")
        assert refused["review"]["state"] == "REFUSED", refused
        assert await town.ana.balance() == 10
        [one] = await own(town.ana)
        assert (one["refusal"], one["potentialPoints"]) == ("Habla de otro libro", 20)
        await town.house.run_jobs()
        await writes(town.ana, "LIBRO", 2, "De este")
    [one] = await own(town.ana)
    assert (one["state"], one["refusal"]) == ("WRITTEN", "")
    asked = '{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title body path } } } } }'
    notices = (await town.ana.person.ask(asked))["wallet"]["inbox"]["edges"]
    assert {"title": "Café Aurora did not publish your review", "body": "El LIBRO: Habla de otro libro",
            "path": "/m/cafe-aurora/reviews"} in [edge["node"] for edge in notices]  # fmt: skip
    await town.house.assert_books_balance()


async def test_points_of_a_review_are_taken_back_by_refusing_it(town: Town) -> None:
    await town.program(reviewPoints=20)
    await ordered(await shop(town), town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    await decides(town, "approveReview", "LIBRO")
    query = (
        "query ($id: ID!) { memberRecord(id: $id) { member { transactions { edges { node { id reason isReversible } } }"
        " } } }"
    )
    found = await town.manager.ask(query, id=await member_id(town, town.ana))
    shown = found["memberRecord"]["member"]["transactions"]["edges"]
    [paid] = [edge["node"] for edge in shown if edge["node"]["reason"] == "REVIEW"]
    assert not paid["isReversible"]
    undone = await town.manager.do("reverseTransaction", transactionId=paid["id"], idempotencyKey=key())
    assert undone["code"] == "UNDO_BY_REVIEW"


async def test_what_was_read_is_what_is_decided_once(town: Town) -> None:
    await town.program(reviewPoints=20)
    await ordered(await shop(town), town.ana, "1", "LIBRO")
    [pending] = [edge["node"] for edge in (await listed(town, "PENDING"))["edges"]]
    early = await town.manager.do("approveReview", id=pending["id"], version=pending["version"])
    assert early["code"] == "NOT_WRITTEN"
    await writes(town.ana, "LIBRO")
    [read] = [edge["node"] for edge in (await listed(town, "WRITTEN"))["edges"]]
    both = await asyncio.gather(*(
        boss.do("approveReview", id=read["id"], version=read["version"]) for boss in (town.manager, town.owner)
    ))  # fmt: skip
    assert sorted(one["__typename"] for one in both) == ["ChangedMeanwhile", "ReviewDecisionSuccess"]
    assert await town.ana.balance() == 30
    stranger = await town.rival.do("approveReview", id=read["id"], version=read["version"] + 1)
    assert stranger["__typename"] == "NotFound"


async def test_an_answer_stands_below_it(town: Town) -> None:
    await ordered(await shop(town), town.ana, "1", "LIBRO")
    await writes(town.ana, "LIBRO")
    await decides(town, "approveReview", "LIBRO")
    assert (await decides(town, "answerReview", "LIBRO", text="a" * 1001))["fields"][0]["path"] == "text"
    answered = await decides(town, "answerReview", "LIBRO", text="¡Gracias, Ana!")
    assert answered["review"]["state"] == "APPROVED"
    assert [one["answer"] for one in await own(town.ana)] == ["¡Gracias, Ana!"]
    await decides(town, "answerReview", "LIBRO", text="")
    assert [one["answer"] for one in await own(town.ana)] == [""]
    await town.house.run_jobs()
    kinds = [row["kind"] for row in await town.house.rows("SELECT kind FROM activity WHERE subject_kind = 'review'"
                                                          " ORDER BY id")]  # fmt: skip
    assert kinds == ["review.written", "review.approved", "review.answered", "review.answer_removed"]


async def test_the_list_is_by_state_and_product_a_page_at_a_time(town: Town) -> None:
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO", "TAZA")
    await ordered(eshop, town.luis, "2", "LIBRO")
    await writes(town.ana, "VINO")
    assert len((await listed(town, "PENDING"))["edges"]) == 3
    assert [edge["node"]["memberName"] for edge in (await listed(town, query="libr"))["edges"]] == ["Luis", "Ana"]
    assert [edge["node"]["orderRef"] for edge in (await listed(town, "WRITTEN"))["edges"]] == ["1"]
    first = await listed(town, first=3)
    assert (len(first["edges"]), first["pageInfo"]["hasNextPage"]) == (3, True)
    last = await listed(town, first=3, after=first["pageInfo"]["endCursor"])
    assert (len(last["edges"]), last["pageInfo"]["hasNextPage"]) == (1, False)
    counts = (await town.manager.ask("{ reviewCounts { pending written approved refused } }"))["reviewCounts"]
    assert counts == {"pending": 3, "written": 1, "approved": 0, "refused": 0}
    assert await town.cashier.error("{ reviewCounts { pending } }") == "NOT_FOUND"


async def test_parting_records_leaves_points_of_reviews_where_they_are_owed(town: Town) -> None:
    await town.program(reviewPoints=20)
    eshop = await shop(town)
    other = (await eshop.do("POST", "/customers", {"name": "Ana P."}))["id"]
    lines = [{"name": "El LIBRO", "product_id": "LIBRO", "unit_price_minor": 1000}]
    body = {"id": "1", "customer": {"id": other}, "lines": lines, "total_minor": 1000, "state": "COMPLETED"}
    await eshop.do("POST", "/orders", body)
    [own_review] = (await eshop.do("GET", f"/customers/{other}/reviews"))["data"]
    await eshop.do("PUT", f"/reviews/{own_review['id']}", {"stars": 5})
    await decides(town, "approveReview", "LIBRO")
    merge = await merged(town, await member_id(town, town.ana), other)
    assert await town.ana.balance() == 30
    await decides(town, "refuseReview", "LIBRO", reason="De otra tienda")
    assert await town.ana.balance() == 10
    await parted(town, merge)
    assert await town.ana.balance() == 0
    assert (await eshop.do("GET", f"/customers/{other}"))["balance"] == 10
    await town.house.assert_books_balance()
