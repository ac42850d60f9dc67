"""Nobody gets in the way of another's operation by a key that can be foreseen: REST's keys, the staff's and each
customer's lie apart."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import LONGEST_KEY
from fiel.ledger import actions as ledger
from support.rest import shop
from support.town import Customer, Town, key
from support.valid_forms import valid_forms

ORDER = "order-1001"


def as_kept(source_id: int, given: str) -> str:
    return f"{source_id}:{hashlib.sha256(given.encode()).hexdigest()}"


async def source_id(town: Town) -> int:
    [row] = await town.house.rows("SELECT id FROM source WHERE name = 'Tienda online'")
    return int(row["id"])


async def requests(customer: Customer, reward: str, given: str) -> Any:
    return await customer.person.do("requestRedemption", rewardId=reward, idempotencyKey=given)


async def keys(town: Town) -> int:
    return int((await town.house.rows("SELECT count(*) AS n FROM idempotency_key"))[0]["n"])


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_no_operation_of_staff_takes_a_key_of_a_form_of_ours(town: Town) -> None:
    ready = await valid_forms(town)
    before = await keys(town)
    tried = 0
    for mutation, form in ready.items():
        if "idempotencyKey" not in form:
            continue
        for given in (as_kept(1, ORDER), "c1:" + key()):
            refused = await town.owner.do(mutation, **{**form, "idempotencyKey": given, "merchant": "cafe-aurora"})
            assert refused["code"] == "INVALID_INPUT", (mutation, refused)
            tried += 1
    assert tried > 40
    assert await keys(town) == before


async def test_a_customer_cannot_keep_an_eshops_order_from_its_points(town: Town) -> None:
    eshop = await shop(town)
    await town.award(town.luis, 50)
    reward = await town.reward(10)
    foreseen = as_kept(await source_id(town), ORDER)
    refused = await requests(town.luis, reward, foreseen)
    assert (refused["code"], await town.luis.balance()) == ("INVALID_INPUT", 50)
    told = "That key has a form that is reserved: choose another, a UUID for one."
    assert refused.get("fields", [{"path": "idempotencyKey", "message": told}])[0]["message"] == told
    body = {"customer": {"code": town.ana.code}, "points": 7}
    for _ in range(2):
        await eshop.move("POST", "/points", body, ORDER)
    assert await town.ana.balance() == 7


async def test_a_customers_key_is_theirs_alone(town: Town) -> None:
    for who in (town.ana, town.luis):
        await town.award(who, 50)
    reward, same = await town.reward(10), key()
    first = await requests(town.ana, reward, same)
    other = await requests(town.luis, reward, same)
    again = await requests(town.ana, reward, same)
    for answer in (first, other, again):
        assert answer["__typename"] == "RequestRedemptionSuccess", answer
    assert again["redemption"]["id"] == first["redemption"]["id"] != other["redemption"]["id"]
    given = await town.cashier.do("awardPoints", member={"code": town.ana.code}, points=3, idempotencyKey=same)
    assert given["__typename"] == "AwardPointsSuccess"
    assert (await town.ana.balance(), await town.luis.balance()) == (43, 40)
    reused = await requests(town.ana, await town.reward(5), same)
    assert reused["__typename"] == "IdempotencyConflict"


async def test_what_was_asked_for_before_keys_lay_apart_is_still_known(town: Town) -> None:
    await town.award(town.ana, 50)
    reward, old = await town.reward(10), key()
    first = await requests(town.ana, reward, old)
    assert await db.execute("UPDATE idempotency_key SET key = $1 WHERE key LIKE $2", old, f"c%:{old}") == 1
    again = await requests(town.ana, reward, old)
    assert again["redemption"]["id"] == first["redemption"]["id"]
    assert await town.ana.balance() == 40


async def test_long_keys_have_room_there_too(town: Town) -> None:
    await town.award(town.ana, 50)
    reward, long = await town.reward(10), "k" * LONGEST_KEY
    first, again = [await requests(town.ana, reward, long) for _ in range(2)]
    assert first["redemption"]["id"] == again["redemption"]["id"]
    kept = await ledger.key_of_customer(AccountActor(1, 1, 7), 1, "x" * LONGEST_KEY)
    assert kept == f"c7:{hashlib.sha256(b'x' * LONGEST_KEY).hexdigest()}"
