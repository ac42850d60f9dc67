"""Promotions over REST: an e-shop sees what a customer has, uses it, types codes, punches."""

from __future__ import annotations

from typing import Any

from support.promotions import assign, code_promotion, has, member_id, promotion
from support.rest import shop
from support.town import Town

TEN: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]


async def test_an_eshop_uses_a_voucher_for_a_customer_it_signed_in(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=TEN))
    scopes = ["CUSTOMERS_READ", "REDEMPTIONS_WRITE", "CHECKOUT_TRUSTED"]
    eshop, who = await shop(town, scopes=scopes), await member_id(town, town.ana)
    found = await eshop.do("GET", f"/customers/{who}/promotions")
    [voucher] = found["vouchers"]
    assert (voucher["gift"], voucher["kind"], voucher["state"]) == ("10% off", "REGULAR", "WAITING")
    assert await eshop.do("GET", f"/vouchers/{voucher['code']}") == voucher
    path, asked = f"/vouchers/{voucher['id']}/use", {"amount_minor": 2550}
    key = {"Idempotency-Key": "u1"}
    assert await eshop.problem("POST", path, asked, **key) == (409, "CONSENT_NEEDED")
    used = await eshop.do("POST", path, {**asked, "consent": {"trusted": True}}, **key)
    assert (used["discount_minor"], used["voucher"]["state"]) == (255, "USED")
    assert await eshop.do("POST", path, {**asked, "consent": {"trusted": True}}, **key) == used
    assert await eshop.problem("POST", path, {**asked, "consent": {"trusted": True}}, **{"Idempotency-Key": "u2"}) == (
        409, "VOUCHER_GONE",
    )  # fmt: skip
    assert await eshop.problem("GET", f"/vouchers/{voucher['code']}") == (404, "NOT_FOUND")
    assert (await eshop.do("GET", f"/customers/{who}/promotions"))["vouchers"] == []


async def test_codes_punches_and_gifts(town: Town) -> None:
    await code_promotion(town, "HOLA", gift=[{"addPoints": 30}])
    card = await promotion(town, "PUNCH_CARD", gift=TEN, punchRules={"goal": 2})
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    eshop, who = await shop(town), await member_id(town, town.ana)
    ana = {"customer": {"code": town.ana.code}}
    typed = await eshop.move("POST", "/promo-codes", {**ana, "code": "hola"})
    assert (typed["state"], await town.ana.balance()) == ("USED", 30)
    assert await eshop.problem("POST", "/promo-codes", {**ana, "code": "adios"}, **{"Idempotency-Key": "c"}) == (
        404, "NOT_FOUND",
    )  # fmt: skip
    before = await eshop.do("GET", f"/customers/{who}/promotions")
    assert [(one["punches"], one["goal"]) for one in before["punch_cards"]] == [(0, 2)]
    after = await eshop.move("POST", "/punches", {**ana, "promotion_id": card})
    assert [(one["punches"], one["goal"]) for one in after["punch_cards"]] == [(1, 2)]
    given = await eshop.move("POST", "/gifts", {**ana, "promotion_id": mug})
    assert given["voucher"]["gift"] == "Una taza"
    assert [one["gift"] for one in (await has(town.ana))["vouchers"]] == ["Una taza"]
    many = {**ana, "promotion_id": card, "punches": 21}
    assert await eshop.problem("POST", "/punches", many, **{"Idempotency-Key": "p"}) == (422, "INVALID_INPUT")


async def test_scopes_and_businesses_keep_apart(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=TEN))
    [voucher] = (await has(town.ana))["vouchers"]
    poor = await shop(town, "Caja", ["ORDERS_READ"])
    who = await member_id(town, town.ana)
    for method, path, body in (
        ("GET", f"/customers/{who}/promotions", None), ("GET", f"/vouchers/{voucher['code']}", None),
        ("POST", f"/vouchers/{voucher['id']}/use", {}), ("POST", "/promo-codes", {"customer": {}, "code": "x"}),
        ("POST", "/punches", {}), ("POST", "/gifts", {}),
    ):  # fmt: skip
        assert (await poor.problem(method, path, body, **{"Idempotency-Key": "k"}))[0] == 403, path
    made = await town.rival.do("createApiToken", name="Otra", source="Otra", sourceKind="ESHOP", merchant="el-rival",
                               scopes=["CUSTOMERS_READ", "REDEMPTIONS_WRITE", "CHECKOUT_TRUSTED"])  # fmt: skip
    poor.secret = made["secret"]
    assert await poor.problem("GET", f"/vouchers/{voucher['code']}") == (404, "NOT_FOUND")
    assert await poor.problem("GET", f"/customers/{who}/promotions") == (404, "NOT_FOUND")
    use = f"/vouchers/{voucher['id']}/use"
    assert await poor.problem("POST", use, {"consent": {"trusted": True}}, **{"Idempotency-Key": "k"}) == (
        404, "NOT_FOUND",
    )  # fmt: skip
