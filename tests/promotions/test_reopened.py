"""A promotion that was ended by mistake runs on: as it is set by now, within its dates, and nothing twice."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from support.promotions import assign, has, member_id, promotion
from support.town import Customer, Town, key

TEN_PERCENT: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]


async def punch(town: Town, customer: Customer, card: str, punches: int = 1) -> Any:
    return await town.cashier.do(
        "givePunch", member={"code": customer.code}, promotionId=card, punches=punches, idempotencyKey=key()
    )


async def kept(town: Town) -> dict[str, Any]:
    [row] = await town.house.rows("SELECT * FROM promotion")
    return row


async def test_it_runs_on_and_what_its_cards_did_meanwhile_stays(town: Town) -> None:
    card = await promotion(
        town, "PUNCH_CARD", gift=TEN_PERCENT, punchRules={"goal": 2, "startsOver": True}, budget=3, mostPerCustomer=2
    )
    await punch(town, town.ana, card)
    before = await kept(town)
    town.house.clock.move(hours=1)
    assert (await town.manager.do("endPromotion", id=card))["promotion"]["state"] == "ENDED"
    assert (await punch(town, town.luis, card))["code"] == "PROMOTION_NOT_ON"
    assert (await punch(town, town.ana, card))["__typename"] == "GivePunchSuccess"  # the card she had
    assert [one["title"] for one in (await has(town.ana))["vouchers"]] == ["La promo"]

    town.house.clock.move(hours=1)
    back = await town.manager.do("reopenPromotion", id=card)
    assert back["promotion"]["state"] == "RUNNING"
    after = await kept(town)
    assert after == {**before, "version": before["version"] + 2, "updated_at": after["updated_at"]}
    assert (await town.manager.do("reopenPromotion", id=card))["promotion"]["version"] == after["version"]  # once
    feed = await town.owner.ask("{ activities(first: 1) { edges { node { topic text } } } }")
    assert feed["activities"]["edges"][0]["node"] == {
        "topic": "PROMOTIONS", "text": "Marta opened the promotion “La promo” again",
    }  # fmt: skip

    assert (await punch(town, town.luis, card))["__typename"] == "GivePunchSuccess"
    assert (await punch(town, town.ana, card))["__typename"] == "GivePunchSuccess"
    begun = await town.house.rows("SELECT membership_id, number FROM punch_card ORDER BY id")
    assert [row["number"] for row in begun] == [1, 1, 2]
    assert (await kept(town))["given"] == 3


async def test_what_was_saved_while_it_stood_still_is_how_it_runs_on(town: Town) -> None:
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT)
    await town.manager.do("endPromotion", id=number)
    form = {"kind": "REGULAR", "title": "Otra", "gift": TEN_PERCENT, "mostPerCustomer": 1}
    assert (await town.manager.do("savePromotion", id=number, form=form))["promotion"]["state"] == "ENDED"
    back = (await town.manager.do("reopenPromotion", id=number))["promotion"]
    assert (back["title"], back["mostPerCustomer"], back["state"]) == ("Otra", 1, "RUNNING")
    await assign(town, number, members=[await member_id(town, town.ana)])
    assert [one["title"] for one in (await has(town.ana))["vouchers"]] == ["Otra"]


async def test_who_was_chosen_before_it_was_ended_by_mistake_has_theirs(town: Town) -> None:
    for minutes, had in ((10, ["La promo"]), (70, [])):
        number = await promotion(town, "REGULAR", gift=TEN_PERCENT, keepsDays=1)
        await town.manager.do("assignPromotion", id=number, everybody=True, idempotencyKey=key())
        await town.manager.do("endPromotion", id=number)
        for _ in range(minutes // 10):
            await town.house.run_jobs()
            town.house.clock.move(minutes=10)
        await town.house.run_jobs()
        assert (await has(town.ana))["vouchers"] == []
        await town.manager.do("reopenPromotion", id=number)
        town.house.clock.move(minutes=10)
        await town.house.run_jobs()
        assert [one["title"] for one in (await has(town.ana))["vouchers"]] == had
        town.house.clock.move(days=1)
        await town.manager.sign_in_again()


async def test_it_does_not_outlive_its_last_day(town: Town) -> None:
    over = town.house.clock() + timedelta(days=1)
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT, validTo=over.isoformat())
    await town.manager.do("endPromotion", id=number)
    town.house.clock.move(days=1)
    await town.manager.sign_in_again()
    before = await kept(town)
    refused = await town.manager.do("reopenPromotion", id=number)
    assert (refused["code"], refused["message"]) == (
        "NOT_RESTORED", "It can't come back as it was. Its last day has passed by now: change that and try again.",
    )  # fmt: skip
    assert await kept(town) == before
    later = {"kind": "REGULAR", "title": "La promo", "gift": TEN_PERCENT,
             "validTo": (over + timedelta(days=1)).isoformat()}  # fmt: skip
    assert (await town.manager.do("savePromotion", id=number, form=later))["__typename"] == "SavePromotionSuccess"
    assert (await town.manager.do("reopenPromotion", id=number))["promotion"]["state"] == "RUNNING"


async def test_what_never_began_does_not_begin_so(town: Town) -> None:
    draft = await promotion(town, "REGULAR", gift=TEN_PERCENT, starts=False)
    assert (await town.manager.do("reopenPromotion", id=draft))["__typename"] == "NotFound"
    assert (await kept(town))["status"] == "DRAFT"
