"""Who may do what: what is another merchant's, or out of one's role, does not exist."""

from __future__ import annotations

from typing import Any

import pytest

from support.town import Town, key

OWNERS = ("updateProgram", "createLocation", "inviteEmployee")
IDS = ("id", "redemptionId", "transactionId", "locationId", "rewardId")
MANAGERS = ("createReward", "updateReward", "adjustPoints", "rejectRedemption", "createCustomer")


def forms(town: Town, reward: str, redemption: str, transaction: str, place: str) -> dict[str, dict[str, Any]]:
    ana = {"code": town.ana.code}
    return {
        "updateProgram": {"earnPoints": 7},
        "createLocation": {"name": "Otro"},
        "inviteEmployee": {"name": "Eva", "email": "eva@casa.example", "role": "OWNER"},
        "createReward": {"reward": {"title": "x", "cost": 1}},
        "updateReward": {"id": reward, "reward": {"title": "x", "cost": 1}},
        "adjustPoints": {"member": ana, "points": 5, "note": "x", "idempotencyKey": key()},
        "rejectRedemption": {"redemptionId": redemption, "reason": "x", "idempotencyKey": key()},
        "createCustomer": {"name": "Eva"},
        "confirmRedemption": {"redemptionId": redemption, "idempotencyKey": key()},
        "undoRedemption": {"redemptionId": redemption, "idempotencyKey": key()},
        "reverseTransaction": {"transactionId": transaction, "idempotencyKey": key()},
        "openShift": {"locationId": place},
        "awardPoints": {"member": ana, "points": 5, "idempotencyKey": key()},
        "redeemReward": {"member": ana, "rewardId": reward, "idempotencyKey": key()},
        "identifyMember": {"liveQr": town.ana.live_qr()},
        "requestConsent": {"member": ana, "points": 5},
    }


async def prepared(town: Town) -> dict[str, dict[str, Any]]:
    given = await town.award(town.ana, 50)
    reward = await town.reward(10)
    asked = await town.request(town.ana, reward)
    place = (await town.owner.ask('{ merchant(slug: "cafe-aurora") { locations { id } } }'))["merchant"]["locations"]
    return forms(town, reward, asked["redemption"]["id"], given["transactionId"], place[0]["id"])


async def state(town: Town) -> list[list[dict[str, Any]]]:
    tables = ("points_transaction", "redemption_request", "reward", "program", "employee", "location", "membership")
    return [await town.house.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]


async def test_a_cashier_finds_nothing_of_a_managers_or_an_owners(town: Town) -> None:
    ready = await prepared(town)
    before = await state(town)
    for mutation in (*OWNERS, *MANAGERS):
        assert (await town.cashier.do(mutation, **ready[mutation]))["__typename"] == "NotFound", mutation
    for mutation in OWNERS:
        assert (await town.manager.do(mutation, **ready[mutation]))["__typename"] == "NotFound", mutation
    assert await state(town) == before


async def test_another_merchants_ids_read_as_unknown_ones(town: Town) -> None:
    ready = await prepared(town)
    before = await state(town)
    for mutation in ("updateReward", "confirmRedemption", "rejectRedemption", "undoRedemption", "reverseTransaction",
                     "openShift", "redeemReward"):  # fmt: skip
        answer = await town.rival.do(mutation, **ready[mutation])
        unknown = {k: ("UmV3YXJkOjk5OTk=" if k in IDS else v) for k, v in ready[mutation].items()}
        assert answer["__typename"] == "NotFound", mutation
        assert answer == await town.rival.do(mutation, **unknown), mutation
    assert await state(town) == before


async def test_naming_a_merchant_where_one_does_not_work_finds_nothing(town: Town) -> None:
    ready = await prepared(town)
    for mutation, form in ready.items():
        answer = await town.rival.do(mutation, **{**form, "merchant": "cafe-aurora"})
        assert answer["__typename"] == "NotFound", mutation


async def test_a_customer_is_no_employee_and_nobody_is_nobody(town: Town) -> None:
    ready = await prepared(town)
    stranger = town.house.person()
    for mutation, form in ready.items():
        assert (await town.ana.person.do(mutation, **form))["__typename"] == "NotFound", mutation
        document = (
            f"mutation ($i: {mutation[0].upper()}{mutation[1:]}Input!) {{ {mutation}(input: $i) {{ __typename }} }}"
        )
        document = document.replace("ConfirmRedemptionInput", "SettleRedemptionInput")
        document = document.replace("UndoRedemptionInput", "SettleRedemptionInput")
        assert await stranger.error(document, i=form) == "UNAUTHENTICATED", mutation


async def test_a_customer_sees_and_touches_ones_own_alone(town: Town) -> None:
    ready = await prepared(town)
    answer = await town.luis.person.do("cancelRedemption", redemptionId=ready["confirmRedemption"]["redemptionId"])
    assert answer["__typename"] == "NotFound"
    wallet = (await town.ana.wallet())["id"]
    assert (await town.luis.person.ask("query ($i: ID!) { node(id: $i) { id } }", i=wallet))["node"] is None
    assert (await town.ana.person.ask("query ($i: ID!) { node(id: $i) { id } }", i=wallet))["node"] == {"id": wallet}


async def test_registering_needs_the_administrators_link_once(town: Town) -> None:
    from support.town import CAFE

    refused = await town.ana.person.do("registerMerchant", **CAFE)
    assert refused["code"] == "REGISTRATION_CLOSED"
    assert (await town.ana.person.do("registerMerchant", **CAFE, claim="made up"))["__typename"] == "DeadLink"


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"currency": "EURO"}, "currency"),
        ({"timeZone": "Madrid"}, "timeZone"),
        ({"country": "Spain"}, "country"),
        ({"color": "green"}, "color"),
        ({"color": "#FFFF00"}, "color"),
        ({"name": ""}, "name"),
    ],
)
async def test_a_businesss_form_tells_its_mistakes(town: Town, form: dict[str, Any], path: str) -> None:
    from support.town import CAFE

    result = await town.ana.person.do("registerMerchant", **{**CAFE, **form})
    assert [field["path"] for field in result["fields"]] == [path]


async def test_who_left_comes_back_only_by_accepting(town: Town) -> None:
    from fiel.core import db

    await db.execute("UPDATE employee SET left_at = $1 WHERE name = 'Carlos'", town.house.clock())
    mine = "{ viewer { employments { role } } }"
    assert (await town.cashier.ask(mine))["viewer"]["employments"] == []
    await town.owner.do("inviteEmployee", name="Carlos", email="carlos@aurora.example", role="OWNER")
    assert (await town.cashier.ask(mine))["viewer"]["employments"] == []
