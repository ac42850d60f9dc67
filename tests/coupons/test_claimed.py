"""Coupons are claimed: once, by whoever comes first, for points or something of a promotion."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from fiel.core.db import statements
from support.coupons import batch, claims, coupons, coupons_more, listed, page, standing
from support.crowd import phones
from support.members import merged, parted
from support.promotions import has, member_id, promotion
from support.rest import shop
from support.town import Town, customer, key


async def without_app(town: Town, code: str) -> str:
    """Somebody without a phone brings a coupon to the till; the member's id."""
    made: str = (await town.manager.do("createCustomer", name="Ana P."))["member"]["id"]
    done = await town.cashier.do("claimMemberCoupon", member={"membershipId": made}, code=code, idempotencyKey=key())
    assert done["memberId"] == made, done
    return made


async def test_it_brings_points_once(town: Town) -> None:
    number, [first, second, _] = await coupons(town, mostPerCustomer=2)
    done = await claims(town.ana, first)
    assert (done["isNew"], done["points"], done["coupon"]["standing"]) == (True, 50, "MINE"), done
    again = await claims(town.ana, first.lower().replace("-", " "))
    assert (again["__typename"], again["isNew"]) == ("ClaimCouponSuccess", False)
    taken = await claims(town.luis, first)
    assert (taken["code"], "somebody" in taken["message"].lower()) == ("COUPON_TAKEN", True)
    assert (await claims(town.ana, f"http://localhost:8000/c/{second.replace('-', '')}"))["isNew"]
    assert (await town.ana.balance(), await town.luis.balance()) == (100, 0)
    wallet = await town.ana.wallet()
    [last, _] = [edge["node"] for edge in wallet["transactions"]["edges"]]
    assert (last["reason"], last["description"], last["why"][0]["text"]) == ("COUPON", "Feria", "For a coupon: 50")
    assert (await standing(town, number))["figures"] == {"made": 3, "claimed": 2, "void": 0, "left": 1}
    await town.house.assert_books_balance()


async def test_a_hundred_phones_race_for_one(town: Town) -> None:
    number, [only] = await coupons(town, 1)
    people = await phones(town.house, 100, address="203.0.113.5")
    done = await asyncio.gather(*(claims(one, only) for one in people))
    names = [one["__typename"] for one in done]
    assert names.count("ClaimCouponSuccess") == 1, names
    assert {one.get("code") for one in done} == {None, "COUPON_TAKEN"}
    assert (await standing(town, number))["figures"]["claimed"] == 1
    [row] = await town.house.rows("SELECT CAST(sum(points) AS BIGINT) AS n FROM points_transaction")
    assert row["n"] == 50
    for _ in range(3):
        looked = await asyncio.gather(*(page(one, only) for one in people))
        assert {one["__typename"] for one in looked} == {"CouponPage"}
    counted = "SELECT id FROM failure WHERE bucket LIKE 'coupon%'"
    assert await town.house.rows(counted) == []  # the crowd is behind one address
    await town.house.assert_books_balance()


async def test_one_phone_that_sends_it_ten_times_has_it_once(town: Town) -> None:
    _, [only] = await coupons(town, 1)
    done = await asyncio.gather(*(claims(town.ana, only) for _ in range(10)))
    assert [one["__typename"] for one in done] == ["ClaimCouponSuccess"] * 10
    assert ([one["isNew"] for one in done].count(True), await town.ana.balance()) == (1, 50)


async def test_who_was_no_customer_becomes_one(town: Town) -> None:
    await town.program(welcomePoints=10)
    _, [first, *_] = await coupons(town)
    eva = await customer(town.house, "Eva", "eva@casa.example", join=None)
    assert (await claims(eva, first))["points"] == 50
    assert await eva.balance() == 60
    query = '{ wallet(merchant: "cafe-aurora") { coupons { code name gives claimedAt } } }'
    [one] = (await eva.person.ask(query))["wallet"]["coupons"]
    assert (one["code"], one["name"], one["gives"]) == (first, "Feria", "50 points")


async def test_each_customer_has_so_many_of_a_batch(town: Town) -> None:
    number, codes = await coupons(town, 4, mostPerCustomer=2)
    for code in codes[:2]:
        assert (await claims(town.ana, code))["isNew"]
    refused = await claims(town.ana, codes[2])
    assert (refused["code"], "2" in refused["message"]) == ("COUPON_LIMIT", True)
    seen = [(await page(one, codes[2]))["standing"] for one in (town.ana.person, town.luis.person, town.house.person())]
    assert seen == ["HAD_ENOUGH", "LIVE", "LIVE"]
    assert (await claims(town.luis, codes[2]))["isNew"]
    paper = await without_app(town, codes[3])
    await merged(town, await member_id(town, town.luis), paper)
    [fresh] = await coupons_more(town, number, 1)
    assert (await claims(town.luis, fresh))["code"] == "COUPON_LIMIT"  # both records' count together


async def test_between_its_days(town: Town) -> None:
    now = town.house.clock()
    _, [first, *_] = await coupons(
        town, validFrom=(now + timedelta(days=1)).isoformat(), validTo=(now + timedelta(days=3)).isoformat()
    )
    assert (await claims(town.ana, first))["code"] == "COUPON_TOO_SOON"
    assert (await page(town.ana.person, first))["standing"] == "TOO_SOON"
    town.house.clock.move(days=1)
    assert (await page(town.ana.person, first))["standing"] == "LIVE"
    town.house.clock.move(days=2)
    assert (await claims(town.ana, first))["code"] == "COUPON_OVER"
    assert (await page(town.ana.person, first))["standing"] == "OVER"
    assert await town.ana.balance() == 0


async def test_it_gives_something_of_a_promotion(town: Town) -> None:
    prizes: list[dict[str, Any]] = [{"title": "Nada", "total": 5}, {"title": "Taza", "total": 5,
                                    "actions": [{"externalGift": "Taza"}]}]  # fmt: skip
    for kind, form, key_of in (
        ("REGULAR", {"gift": [{"discount": {"amountMinor": 500}}]}, "vouchers"),
        ("EXTERNAL_GIFT", {"gift": [{"externalGift": "Una taza"}]}, "vouchers"),
        ("PUNCH_CARD", {"gift": [{"addPoints": 10}], "punchRules": {"goal": 5}}, "punchCards"),
        ("SCRATCH_CARD", {"prizes": prizes}, "scratchCards"),
    ):
        given = await promotion(town, kind, title=f"De {kind}", **form)
        _, [first, *_] = await coupons(town, promotionId=given, name=kind)
        before = len((await has(town.ana))[key_of])
        done = await claims(town.ana, first)
        assert (done["__typename"], done["coupon"]["gives"]) == ("ClaimCouponSuccess", f"De {kind}"), done
        assert len((await has(town.ana))[key_of]) == before + 1
    ended = await promotion(town, "REGULAR", gift=[{"discount": {"amountMinor": 500}}])
    number, [first, *_] = await coupons(town, promotionId=ended)
    await town.manager.do("endPromotion", id=ended)
    assert (await page(town.house.person(), first))["standing"] == "NOT_ON"
    assert (await claims(town.ana, first))["code"] == "PROMOTION_NOT_ON"
    assert (await standing(town, number))["figures"]["claimed"] == 0  # it can be claimed once that is mended
    await town.house.assert_books_balance()


async def test_blocked_people_and_paused_programmes_claim_nothing(town: Town) -> None:
    number, [first, *_] = await coupons(town)
    await town.manager.do("blockMember", id=await member_id(town, town.ana), reason="Abuso")
    assert (await claims(town.ana, first))["code"] == "MEMBER_BLOCKED"
    await town.program(isActive=False)
    assert (await claims(town.luis, first))["__typename"] == "ProgramPaused"
    assert (await standing(town, number))["figures"]["claimed"] == 0


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_coupons_are_found_and_listed_by_an_index(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    number, [first, *_] = await coupons(town)
    asked = dict[str, Sequence[Any]]()
    run = statements.run

    async def told(client: BaseDBAsyncClient, sql: str, values: Sequence[Any]) -> list[Any]:
        asked[sql] = values
        return await run(client, sql, values)

    monkeypatch.setattr(statements, "run", told)
    await page(town.ana.person, first)
    await page(town.ana.person, first, "cafe-aurora")
    await claims(town.ana, first)
    await standing(town, number)
    for more in ({}, {"s": "CLAIMED"}):
        await listed(town, number, **more)
    monkeypatch.undo()
    for sql, values in asked.items():
        if "qr_coupon" in sql and sql.startswith("SELECT"):
            plan = str(await town.house.rows(f"EXPLAIN QUERY PLAN {sql}", *values))
            assert re.search(r"SCAN (c|qr_coupon)\b", plan) is None, (sql, plan)
            assert "DESC" not in sql or "FOR ORDER BY" not in plan, (sql, plan)
    assert any("is_ours" in sql for sql in asked)


async def test_its_page_is_for_everybody(town: Town) -> None:
    text = "# Hola\n\n**Sube** <script>alert(1)</script> y [mira](javascript:alert(1))"
    _, [first, *_] = await coupons(town, pageText=text, linkLabel="La carta", linkUrl="https://aurora.example/carta")
    stranger = town.house.person()
    found = await page(stranger, first)
    assert (found["standing"], found["gives"], found["merchant"]["slug"]) == ("LIVE", "50 points", "cafe-aurora")
    assert "<h3>Hola</h3>" in found["textHtml"]
    assert "<script" not in found["textHtml"]
    assert "javascript:" not in found["textHtml"].replace("[mira](javascript:alert(1))", "")
    assert (found["linkLabel"], found["linkUrl"]) == ("La carta", "https://aurora.example/carta")
    await claims(town.ana, first)
    assert (await page(stranger, first))["standing"] == "CLAIMED"
    assert (await page(town.ana.person, first))["standing"] == "MINE"


async def test_guesses_are_counted_field_by_field(town: Town) -> None:
    _, [first, *_] = await coupons(town)
    many = " ".join(f'g{n}: coupon(code: "VERANO{n:04}", merchant: "cafe-aurora") {{ __typename }}' for n in range(8))
    told = [one["__typename"] for _ in range(2) for one in (await town.luis.person.ask(f"{{ {many} }}")).values()]
    assert (told.count("NotFound"), told.count("Throttled")) == (10, 6)
    assert (await claims(town.luis, first))["__typename"] == "Throttled"
    assert (await claims(town.ana, first))["__typename"] == "ClaimCouponSuccess"
    town.house.clock.move(hours=1, seconds=1)
    wrong = first[:-1] + ("A" if first[-1] != "A" else "B")
    assert (await claims(town.luis, wrong))["__typename"] == "NotFound"
    assert (await claims(town.luis, first))["code"] == "COUPON_TAKEN"


async def test_an_address_guesses_so_often(town: Town) -> None:
    _, [first, *_] = await coupons(town)
    stranger = town.house.person(address="203.0.113.9")
    many = " ".join(f'g{n}: coupon(code: "NADA{n:04}", merchant: "cafe-aurora") {{ __typename }}' for n in range(15))
    for _ in range(4):
        await stranger.ask(f"{{ {many} }}")
    assert (await page(stranger, first))["__typename"] == "Throttled"
    assert (await page(town.house.person(address="203.0.113.10"), first))["__typename"] == "CouponPage"


async def test_the_till_claims_for_who_stands_there(town: Town) -> None:
    number, [first, second, _] = await coupons(town)
    own = key()
    ask = {"member": {"code": town.ana.code}, "code": first, "idempotencyKey": own}
    done = await town.cashier.do("claimMemberCoupon", **ask)
    assert (done["isNew"], done["points"]) == (True, 50), done
    assert (await town.cashier.do("claimMemberCoupon", **ask))["points"] == 50
    late = {**ask, "idempotencyKey": key()}
    told = [(await town.cashier.do("claimMemberCoupon", **late))["isNew"] for _ in range(2)]
    assert told == [False, False]  # a replay answers as the first did
    assert (await town.cashier.do("claimMemberCoupon", **{**ask, "code": second}))["__typename"] == (
        "IdempotencyConflict"
    )
    for who, code, expected in ((town.luis, first, "COUPON_TAKEN"), (town.ana, second, "COUPON_LIMIT")):
        refused = await town.cashier.do("claimMemberCoupon", member={"code": who.code}, code=code, idempotencyKey=key())
        assert refused["code"] == expected
    strange = {**ask, "code": second, "idempotencyKey": key()}
    assert (await town.rival.do("claimMemberCoupon", **strange))["__typename"] == "NotFound"
    counted = "SELECT id FROM failure WHERE bucket LIKE 'coupon-shop%'"
    assert len(await town.house.rows(counted)) == 1  # another shop's is a guess as any
    [place, _] = (await standing(town, number))["places"]
    assert (place["made"], place["claimed"]) == (1, 1)
    assert await town.ana.balance() == 50


async def test_a_withdrawn_one_gives_back_what_it_brought(town: Town) -> None:
    number, [first, second, third] = await coupons(town, mostPerCustomer=3)
    await claims(town.ana, first)
    await claims(town.ana, second)
    reward = await town.reward(80)
    spent = await town.cashier.do("redeemReward", member={"code": town.ana.code}, rewardId=reward, idempotencyKey=key())
    assert spent["__typename"] in ("RedeemRewardSuccess", "ConsentNeeded"), spent
    ids = {one["code"]: one["id"] for one in await listed(town, number)}
    before = await town.ana.balance()
    for code in (first, first, third):
        gone = await town.manager.do("voidCoupon", id=ids[code])
        assert gone["__typename"] == "VoidCouponSuccess", gone
    assert await town.ana.balance() == before - 50
    assert (await standing(town, number))["figures"] == {"made": 3, "claimed": 1, "void": 2, "left": 0}
    assert (await claims(town.luis, third))["code"] == "COUPON_VOID"
    assert (await claims(town.ana, first))["code"] == "COUPON_VOID"
    assert (await town.cashier.do("voidCoupon", id=ids[second]))["code"] == "NOT_FOUND"
    assert (await town.rival.do("voidCoupon", id=ids[second]))["__typename"] == "NotFound"
    [movement] = [one["node"]["id"] for one in (await town.ana.wallet())["transactions"]["edges"]
                  if one["node"]["reason"] == "COUPON"][-1:]  # fmt: skip
    undone = await town.manager.do("reverseTransaction", transactionId=movement, idempotencyKey=key())
    assert undone["code"] == "UNDO_BY_COUPON"
    await town.house.assert_books_balance()


async def test_what_it_gave_and_was_used_is_not_taken_back(town: Town) -> None:
    given = await promotion(town, "REGULAR", gift=[{"addPoints": 30}])
    number, [first, second, _] = await coupons(town, promotionId=given, mostPerCustomer=2)
    ids = {one["code"]: one["id"] for one in await listed(town, number)}
    await claims(town.ana, first)
    await claims(town.ana, second)
    [one, _] = (await has(town.ana))["vouchers"]
    await town.ana.person.do("takeVoucher", id=one["id"])
    gone = [await town.manager.do("voidCoupon", id=ids[code]) for code in (first, second)]
    assert sorted(one.get("code", "") for one in gone) == ["", "COUPON_SPENT"]
    assert (await has(town.ana))["vouchers"] == []
    assert await town.ana.balance() == 30
    await town.house.assert_books_balance()


async def test_withdrawing_follows_merges_and_their_undoing(town: Town) -> None:
    number, [first, *_] = await coupons(town)
    paper, ana = await without_app(town, first), await member_id(town, town.ana)
    merge = await merged(town, ana, paper)
    assert await town.ana.balance() == 50
    assert (await claims(town.ana, first))["isNew"] is False
    [one] = [one for one in await listed(town, number) if one["code"] == first]
    assert (one["memberId"], one["state"]) == (ana, "CLAIMED")
    await town.manager.do("voidCoupon", id=one["id"])
    assert await town.ana.balance() == 0
    await parted(town, merge)
    assert await town.ana.balance() == 0
    assert await town.house.rows("SELECT id FROM points_account WHERE balance <> 0 OR deficit <> 0") == []
    await town.house.assert_books_balance()


async def test_a_batch_that_was_withdrawn_gives_nothing(town: Town) -> None:
    number, [first, second, _] = await coupons(town)
    await claims(town.ana, first)
    gone = await town.manager.do("voidCouponBatch", id=number)
    assert gone["__typename"] == "CouponBatchSuccess", gone
    assert (await standing(town, number))["figures"] == {"made": 3, "claimed": 1, "void": 2, "left": 0}
    assert (await claims(town.luis, second))["code"] == "COUPON_VOID"
    assert await town.ana.balance() == 50
    more = await town.manager.do("addCoupons", id=number, count=1, idempotencyKey=key())
    assert more["code"] == "BATCH_VOID"
    assert await batch(town, name="Otro lote")


async def test_an_e_shop_claims_over_rest(town: Town) -> None:
    eshop = await shop(town)
    number, [first, second, _] = await coupons(town)
    form = {"customer": {"code": town.ana.code}, "code": first}
    own = key()
    done = await eshop.move("POST", "/coupon-claims", form, own)
    assert (done["points"], done["is_new"], done["gives"], done["batch"]) == (50, True, "50 points", "Feria")
    assert (await eshop.move("POST", "/coupon-claims", form, own))["code"] == first
    for given, status, code in (
        ({**form, "customer": {"code": town.luis.code}}, 409, "COUPON_TAKEN"),
        ({**form, "code": second}, 409, "COUPON_LIMIT"), ({**form, "code": "NADA-2026"}, 404, "NOT_FOUND"),
        ({**form, "code": ""}, 404, "NOT_FOUND"),
    ):  # fmt: skip
        refused = await eshop.problem("POST", "/coupon-claims", given, **{"Idempotency-Key": key()})
        assert refused == (status, code)
    assert (await standing(town, number))["figures"]["claimed"] == 1
    assert await town.ana.balance() == 50
