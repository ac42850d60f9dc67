"""What looks odd is flagged once, for managers, and stops nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from support.promotions import promotion
from support.receipts import claimed, decides
from support.town import Customer, Town, key, with_device


async def flags(town: Town, **asked: Any) -> list[tuple[str, str]]:
    await town.house.run_jobs()
    query = "query ($seen: Boolean! = false) { flags(seen: $seen) { edges { node { kind text } } } }"
    data = await town.manager.ask(query, **asked)
    return [(edge["node"]["kind"], edge["node"]["text"]) for edge in data["flags"]["edges"]]


async def test_points_to_oneself_are_flagged(town: Town) -> None:
    await town.program(welcomePoints=20)
    own = await with_device(town.house, town.cashier)
    await town.award(own, 5)
    await town.award(town.ana, 5)
    assert await flags(town) == [("SELF", "Carlos gave points or gifts to themselves")]


async def test_many_awards_in_a_short_time_are_flagged_once(town: Town) -> None:
    for _ in range(4):
        await town.award(town.ana, 1)
    assert await flags(town) == []
    for _ in range(3):
        await town.award(town.ana, 1)
    assert await flags(town) == [("BURST", "Carlos gave Ana points many times within minutes")]


async def test_awards_that_take_their_time_are_not(town: Town) -> None:
    for _ in range(7):
        await town.award(town.ana, 1)
        town.house.clock.move(minutes=4)
    assert await flags(town) == []


async def test_many_undone_in_a_day_are_flagged(town: Town) -> None:
    for number in range(6):
        given = await town.award(town.ana if number % 2 else town.luis, 1)
        await town.cashier.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key())
        town.house.clock.move(minutes=11)
    assert await flags(town) == [("REVERSALS", "Carlos undid a lot in a day")]


async def test_spending_without_consent_is_flagged_and_put_aside_once_seen(town: Town) -> None:
    await town.award(town.ana, 50)
    await town.manager.do(
        "redeemReward", member={"code": town.ana.code}, rewardId=await town.reward(10), idempotencyKey=key(),
        consent={"overrideReason": "sin móvil"},
    )  # fmt: skip
    told = [("OVERRIDE", "Marta redeemed for Ana without consent")]
    assert await flags(town) == told
    found = await town.owner.ask("{ flags { edges { node { id } } } }")
    for _ in range(2):
        done = await town.owner.do("settleFlag", id=found["flags"]["edges"][0]["node"]["id"])
        assert done["__typename"] == "SettleFlagSuccess"
    assert (await flags(town), await flags(town, seen=True)) == ([], told)
    kinds = await town.house.rows("SELECT kind FROM activity WHERE kind = 'flag.settled'")
    assert len(kinds) == 1


async def test_what_was_put_aside_by_mistake_waits_again(town: Town) -> None:
    for _ in range(7):
        await town.award(town.ana, 1)
    told = [("BURST", "Carlos gave Ana points many times within minutes")]
    assert await flags(town) == told
    found = await town.manager.ask("{ flags { edges { node { id } } } }")
    number = found["flags"]["edges"][0]["node"]["id"]
    before = await town.house.rows("SELECT * FROM flag")
    for seen, waits in ((True, []), (False, told), (False, told), (True, []), (False, told)):
        assert (await town.manager.do("settleFlag", id=number, seen=seen))["__typename"] == "SettleFlagSuccess"
        assert await flags(town) == waits
    assert await flags(town, seen=True) == []
    assert await town.house.rows("SELECT * FROM flag") == before
    assert (await town.rival.do("settleFlag", id=number, seen=False, merchant="el-rival"))["__typename"] == "NotFound"
    feed = await town.owner.ask("{ activities(first: 4) { edges { node { topic text } } } }")
    assert [edge["node"]["text"] for edge in feed["activities"]["edges"]] == [
        "Marta put back a flag about Carlos to be looked at", "Marta looked at a flag about Carlos",
    ] * 2  # fmt: skip
    assert {edge["node"]["topic"] for edge in feed["activities"]["edges"]} == {"STAFF"}


MUCH = "Carlos gave out many punches or gifts by hand in a day, the last of them to Ana"


async def punched(town: Town, customer: Customer, card: str, punches: int) -> Any:
    given = await town.cashier.do(
        "givePunch", member={"code": customer.code}, promotionId=card, punches=punches, idempotencyKey=key()
    )
    assert given["__typename"] == "GivePunchSuccess", given
    return given


async def handed(town: Town, customer: Customer, gift: str) -> None:
    given = await town.cashier.do(
        "givePromotion", member={"code": customer.code}, promotionId=gift, idempotencyKey=key()
    )
    assert given["__typename"] == "GivePromotionSuccess", given


async def card_and_gifts(town: Town) -> tuple[str, list[str]]:
    card = await promotion(town, "PUNCH_CARD", gift=[{"addPoints": 100}], punchRules={"goal": 10, "startsOver": True})
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    prizes = [{"title": "Nada", "total": 50}, {"title": "Poco", "total": 50}]
    return card, [mug, await promotion(town, "SCRATCH_CARD", prizes=prizes)]


async def test_gifts_to_oneself_are_flagged_as_points_are(town: Town) -> None:
    own = await with_device(town.house, town.cashier)
    card, gifts = await card_and_gifts(town)
    await punched(town, own, card, 1)
    for gift in gifts:
        await handed(town, own, gift)
        await handed(town, town.ana, gift)
    assert await flags(town) == [("SELF", "Carlos gave points or gifts to themselves")] * 3


async def test_a_whole_card_punched_by_one_hand_is_flagged_once_a_day(town: Town) -> None:
    card, _ = await card_and_gifts(town)
    wrong = await punched(town, town.ana, card, 6)
    await town.cashier.do("undoPunches", punchIds=wrong["punchIds"])
    await punched(town, town.ana, card, 9)
    assert await flags(town) == []
    await punched(town, town.ana, card, 1)
    await punched(town, town.luis, card, 10)
    assert await flags(town) == [("BY_HAND", MUCH)]


async def test_purchases_punch_and_nobody_is_flagged(town: Town) -> None:
    await promotion(town, "PUNCH_CARD", gift=[{"addPoints": 100}], punchRules={"goal": 2})
    for _ in range(8):
        bought = await town.cashier.do(
            "awardPoints", member={"code": town.ana.code}, amountMinor=500, idempotencyKey=key()
        )
        assert bought["__typename"] == "AwardPointsSuccess", bought
        town.house.clock.move(minutes=4)
    punches = await town.house.rows("SELECT count(*) AS n FROM punch")
    assert punches[0]["n"] >= 8
    assert await flags(town) == []


async def test_many_gifts_to_one_person_in_a_day_are_flagged(town: Town) -> None:
    _, gifts = await card_and_gifts(town)
    for gift in gifts:
        await handed(town, town.ana, gift)
        await handed(town, town.luis, gift)
    assert await flags(town) == []
    await handed(town, town.ana, gifts[0])
    assert await flags(town) == [("BY_HAND", MUCH)]


async def sent_late(town: Town, customer: Customer, **before: float) -> None:
    """The cashier's till tells of a point that it gave without a network."""
    found = await town.cashier.ask("{ viewer { employments { employeeId location { id } } } }")
    work = found["viewer"]["employments"][0]
    offline = {"employeeId": work["employeeId"], "locationId": work["location"]["id"],
               "occurredAt": (town.house.clock() - timedelta(**before)).isoformat()}  # fmt: skip
    await town.award(customer, 1, offline=offline)


async def test_points_that_arrive_more_than_a_day_late_are_flagged_once_a_day(town: Town) -> None:
    await sent_late(town, town.ana, hours=24)
    assert await flags(town) == []
    for _ in range(2):
        await sent_late(town, town.ana, hours=24, seconds=1)
    told = ("LATE", "Carlos gave Ana points without a network, and they arrived more than a day later")
    assert await flags(town) == [told]
    town.house.clock.move(hours=25)
    await sent_late(town, town.ana, days=6)
    assert await flags(town) == [told, told]


async def test_unusually_many_without_a_network_are_flagged(town: Town) -> None:
    people = [town.ana, town.luis]
    for number in range(19):
        await sent_late(town, people[number % 2], minutes=3)
        town.house.clock.move(minutes=6)
    for _ in range(4):  # those with a network don't count
        await town.award(town.ana, 1)
        town.house.clock.move(minutes=4)
    assert await flags(town) == []
    for _ in range(2):
        await sent_late(town, town.luis, minutes=3)
    assert await flags(town) == [("OFFLINE", "Carlos gave points without a network many times in a day")]


async def test_a_receipt_of_last_week_is_not_late(town: Town) -> None:
    await town.program(acceptsReceipts=True)
    day = (town.house.clock() - timedelta(days=6)).date().isoformat()
    done = await decides(town, "acceptReceipt", await claimed(town.ana, day=day))
    assert done["__typename"] == "AcceptReceiptSuccess", done
    assert await flags(town) == []


async def test_nobody_below_the_owner_puts_a_flag_about_themselves_aside(town: Town) -> None:
    await town.award(town.ana, 50)
    for who in (town.manager, town.owner):
        await who.do(
            "redeemReward", member={"code": town.ana.code}, rewardId=await town.reward(10), idempotencyKey=key(),
            consent={"overrideReason": "sin móvil"},
        )  # fmt: skip
    await town.house.run_jobs()
    query = "{ flags { edges { node { id employeeName isForOthers } } } }"
    owners, managers = (edge["node"] for edge in (await town.manager.ask(query))["flags"]["edges"])
    assert [(one["employeeName"], one["isForOthers"]) for one in (owners, managers)] == [
        ("Olga", False), ("Marta", True),
    ]  # fmt: skip
    town.manager.language = "es"
    refused = await town.manager.do("settleFlag", id=managers["id"])
    assert (refused["code"], refused["message"]) == (
        "OWN_FLAG", "Este aviso habla de ti: lo revisa otra persona, o el dueño.",
    )  # fmt: skip
    assert await town.house.rows("SELECT id FROM flag WHERE seen_at IS NOT NULL") == []
    seen = (await town.owner.ask(query))["flags"]["edges"]
    assert [edge["node"]["isForOthers"] for edge in seen] == [False, False]
    assert (await town.manager.do("settleFlag", id=owners["id"]))["__typename"] == "SettleFlagSuccess"
    assert (await town.owner.do("settleFlag", id=managers["id"]))["__typename"] == "SettleFlagSuccess"


async def test_cashiers_see_no_flags(town: Town) -> None:
    assert await town.cashier.error("{ flags { edges { cursor } } }") == "NOT_FOUND"
