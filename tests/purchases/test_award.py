"""Giving points at the till."""

from __future__ import annotations

import pytest

from support.town import Town, customer, key


async def give(town: Town, amount: int) -> int:
    result = await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, amountMinor=amount, idempotencyKey=key()
    )
    assert result["__typename"] == "AwardPointsSuccess", result
    points: int = result["points"]
    return points


async def test_points_given_by_amount_follow_the_programme(town: Town) -> None:
    assert await give(town, 1250) == 12
    assert await town.ana.balance() == 12
    await town.house.assert_books_balance()


async def test_what_rounding_leaves_adds_up_over_small_purchases(town: Town) -> None:
    assert [await give(town, 70) for _ in range(10)] == [0, 1, 1, 0, 1, 1, 0, 1, 1, 1]
    assert await town.ana.balance() == 7
    await town.house.assert_books_balance()


async def test_without_carry_each_purchase_stands_alone(town: Town) -> None:
    await town.program(carriesRemainder=False)
    assert [await give(town, 170) for _ in range(3)] == [1, 1, 1]
    await town.program(rounding="UP")
    assert await give(town, 101) == 2


async def test_both_sides_can_ask_why(town: Town) -> None:
    await give(town, 70)
    await give(town, 1290)
    why = (await town.ana.wallet())["transactions"]["edges"][0]["node"]["why"]
    assert [(step["rule"], step["points"]) for step in why] == [("BASE_RATE", 12), ("CARRY", 13)]
    assert why[0]["text"] == "€12.90 at 1 for each €1.00: 12"


async def test_the_preview_tells_what_the_award_will_do(town: Town) -> None:
    query = "query ($i: PreviewAwardInput!) { previewAward(input: $i) { ... on AwardPreview { points balanceAfter } } }"
    seen = await town.cashier.ask(query, i={"member": {"code": town.ana.code}, "amountMinor": 555})
    assert seen["previewAward"] == {"points": 5, "balanceAfter": 5}
    assert await town.ana.balance() == 0


async def test_a_live_qr_gives_points_as_its_plain_code_does(town: Town) -> None:
    result = await town.cashier.do("awardPoints", member={"liveQr": town.ana.live_qr()}, points=4, idempotencyKey=key())
    assert result["balance"] == 4


@pytest.mark.parametrize(
    ("form", "kind", "code"),
    [
        ({"points": -5}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 0}, "InvalidInput", "INVALID_INPUT"),
        ({"amountMinor": 0}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 5, "amountMinor": 5}, "InvalidInput", "INVALID_INPUT"),
        ({}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 100_001}, "ActionRefused", "AWARD_TOO_LARGE"),
        ({"amountMinor": 10**12 + 1}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 5, "idempotencyKey": ""}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 5, "idempotencyKey": "k" * 129}, "InvalidInput", "INVALID_INPUT"),
        ({"points": 5, "member": {"code": "0000000000"}}, "NotFound", "NOT_FOUND"),
        ({"points": 5, "member": {"code": "not a code"}}, "NotFound", "NOT_FOUND"),
        ({"points": 5, "member": {"membershipId": "TWVtYmVyOjk5OTk="}}, "NotFound", "NOT_FOUND"),
    ],
)
async def test_absurd_awards_are_refused_in_clear_words(town: Town, form: dict, kind: str, code: str) -> None:  # type: ignore[type-arg]  # a form
    result = await town.cashier.do(
        "awardPoints", **{"member": {"code": town.ana.code}, "idempotencyKey": key(), **form}
    )
    assert (result["__typename"], result["code"]) == (kind, code)
    assert await town.ana.balance() == 0
    assert await town.house.rows("SELECT id FROM idempotency_key") == []


async def test_an_amount_past_safe_integers_is_a_bad_request(town: Town) -> None:
    document = "mutation ($i: AwardPointsInput!) { awardPoints(input: $i) { __typename } }"
    values = {"i": {"member": {"code": town.ana.code}, "points": 2**53, "idempotencyKey": key()}}
    answer = (await town.cashier.post(document, values)).json()
    assert "SafeInt must be between" in answer["errors"][0]["message"]


async def test_a_key_with_another_meaning_is_refused_and_a_refusal_frees_the_key(town: Town) -> None:
    same = key()
    too_many = {"member": {"code": town.ana.code}, "points": 100_001, "idempotencyKey": same}
    assert (await town.cashier.do("awardPoints", **too_many))["__typename"] == "ActionRefused"
    assert (await town.cashier.do("awardPoints", **{**too_many, "points": 3}))["points"] == 3
    assert (await town.cashier.do("awardPoints", **{**too_many, "points": 3}))["points"] == 3
    assert (await town.cashier.do("awardPoints", **{**too_many, "points": 4}))["__typename"] == "IdempotencyConflict"
    assert await town.ana.balance() == 3


async def test_a_paused_programme_gives_nothing_and_says_why_in_both_languages(town: Town) -> None:
    await town.program(isActive=False)
    form = {"member": {"code": town.ana.code}, "points": 3, "idempotencyKey": key()}
    assert "is paused" in (await town.cashier.do("awardPoints", **form))["message"]
    town.cashier.language = "es"
    assert "está en pausa" in (await town.cashier.do("awardPoints", **form))["message"]


async def test_direct_points_only_where_the_programme_allows_them(town: Town) -> None:
    await town.program(allowsDirectPoints=False)
    form = {"member": {"code": town.ana.code}, "points": 3, "idempotencyKey": key()}
    assert (await town.cashier.do("awardPoints", **form))["code"] == "DIRECT_POINTS_OFF"


async def test_an_employees_day_has_a_cap_that_undoing_in_part_does_not_reset(town: Town) -> None:
    await town.program(mostPointsPerEmployeeDay=100)
    given = await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(99))
    await town.cashier.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key())
    form = {"member": {"code": town.luis.code}, "points": 2, "idempotencyKey": key()}
    refused = await town.cashier.do("awardPoints", **form)
    assert (refused["__typename"], refused["left"]) == ("CapReached", 1)
    town.house.clock.move(days=1)
    assert (await town.cashier.do("awardPoints", **form))["points"] == 2


async def test_undo_within_two_minutes_is_everybodys_later_a_managers(town: Town) -> None:
    first, second = await town.award(town.ana, 10), await town.award(town.ana, 20)
    undone = await town.cashier.do("reverseTransaction", transactionId=first["transactionId"], idempotencyKey=key())
    assert (undone["points"], undone["balance"]) == (-10, 20)
    town.house.clock.move(minutes=3)
    late = {"transactionId": second["transactionId"], "idempotencyKey": key()}
    assert (await town.cashier.do("reverseTransaction", **late))["__typename"] == "NotFound"
    assert (await town.manager.do("reverseTransaction", **late))["balance"] == 0
    again = await town.manager.do("reverseTransaction", **{**late, "idempotencyKey": key()})
    assert again["code"] == "CANNOT_REVERSE"
    await town.house.assert_books_balance()


async def test_what_was_undone_the_customer_does_not_see_and_the_merchant_does(town: Town) -> None:
    given = await town.award(town.ana, 10)
    await town.cashier.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key())
    assert (await town.ana.wallet())["transactions"]["edges"] == []
    query = (
        "query ($c: String!) { member(code: $c) { transactions { edges { node { points isReversal isReversed } } } } }"
    )
    nodes = (await town.cashier.ask(query, c=town.ana.code))["member"]["transactions"]["edges"]
    assert [(e["node"]["points"], e["node"]["isReversal"], e["node"]["isReversed"]) for e in nodes] == [
        (-10, True, False),
        (10, False, True),
    ]


async def test_undoing_a_purchase_undoes_its_carry_and_its_counters(town: Town) -> None:
    await give(town, 70)
    bought = await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=150, idempotencyKey=key())
    await town.cashier.do("reverseTransaction", transactionId=bought["transactionId"], idempotencyKey=key())
    member = (await town.house.rows("SELECT purchases, spend_minor, carry FROM membership WHERE purchases > 0"))[0]
    assert member == {"purchases": 1, "spend_minor": 70, "carry": 70}
    await town.house.assert_books_balance()


async def test_a_manager_adjusts_with_a_reason_and_never_below_zero(town: Town) -> None:
    await town.award(town.ana, 10)
    form = {"member": {"code": town.ana.code}, "points": -11, "note": "error de caja", "idempotencyKey": key()}
    refused = await town.manager.do("adjustPoints", **form)
    assert (refused["__typename"], refused["missing"]) == ("NotEnoughPoints", 1)
    assert (await town.manager.do("adjustPoints", **{**form, "points": -4}))["balance"] == 6
    assert (await town.cashier.do("adjustPoints", **{**form, "points": 5}))["__typename"] == "NotFound"
    await town.house.assert_books_balance()


async def test_a_customer_of_nobody_becomes_a_member_with_the_first_points(town: Town) -> None:
    await town.program(welcomePoints=25)
    stranger = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    await town.award(stranger, 5)
    assert await stranger.balance() == 30
    found = (await town.cashier.ask('{ members(query: "zoe@casa") { edges { node { name } } } }'))["members"]["edges"]
    assert found == [], "a till that knows a code must not learn an e-mail by it"


async def test_a_mistyped_purchase_that_earned_nothing_can_be_undone(town: Town) -> None:
    noted = await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=70, idempotencyKey=key())
    assert (noted["points"], noted["transactionId"]) == (0, None)
    form = {"purchaseId": noted["purchaseId"], "idempotencyKey": key()}
    assert (await town.rival.do("reversePurchase", **form))["__typename"] == "NotFound"
    for _ in range(2):
        assert (await town.cashier.do("reversePurchase", **form))["__typename"] == "ReverseTransactionSuccess"
    again = await town.cashier.do("reversePurchase", **{**form, "idempotencyKey": key()})
    assert again["code"] == "CANNOT_REVERSE"
    assert await give(town, 40) == 0
    await town.house.assert_books_balance()
