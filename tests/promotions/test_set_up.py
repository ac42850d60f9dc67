"""Promotions as a manager makes them: mistakes told, tried out, duplicated, and nobody else's."""

from __future__ import annotations

from typing import Any

from fiel.core import db
from support.promotions import assign, buys, has, member_id, promotion
from support.town import Town, key

TEN_PERCENT: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]


async def test_others_see_and_reach_nothing_of_it(town: Town) -> None:
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT)
    await assign(town, number)
    [voucher] = (await has(town.ana))["vouchers"]
    rival = {"merchant": "el-rival"}
    assert (await town.rival.ask("query ($i: ID!) { promotion(id: $i) { id } }", i=number))["promotion"] is None
    for mutation, form in (
        ("startPromotion", {"id": number}), ("endPromotion", {"id": number}), ("removePromotion", {"id": number}),
        ("reopenPromotion", {"id": number}),
        ("duplicatePromotion", {"id": number, "title": "x"}), ("withdrawVoucher", {"id": voucher["id"]}),
        ("useVoucher", {"voucherId": voucher["id"], "idempotencyKey": key()}),
        ("undoVoucher", {"voucherId": voucher["id"]}),
        ("assignPromotion", {"id": number, "everybody": True, "idempotencyKey": key()}),
        ("savePromotion", {"id": number, "form": {"kind": "REGULAR", "title": "x", "gift": TEN_PERCENT}}),
    ):  # fmt: skip
        assert (await town.rival.do(mutation, **form, **rival))["__typename"] == "NotFound", mutation


async def test_the_form_tells_what_is_wrong(town: Town) -> None:
    async def told(**form: Any) -> dict[str, str]:
        saved = await town.manager.do("savePromotion", form={"title": "x", **form})
        assert saved["__typename"] == "InvalidInput", saved
        return {one["path"]: one["code"] for one in saved["fields"]}

    assert await told(kind="REGULAR") == {"gift": "GIFT_NEEDED"}
    assert await told(kind="REGULAR", gift=TEN_PERCENT, punchRules={"goal": 5}) == {"punchRules": "NOT_HERE"}
    assert await told(kind="PUNCH_CARD", gift=TEN_PERCENT) == {"punchRules": "REQUIRED"}
    assert await told(kind="SCRATCH_CARD") == {"prizes": "PRIZES_NEEDED"}
    assert await told(kind="BENEFIT", gift=TEN_PERCENT, byPurchase=True) == {"byPurchase": "NOT_HERE"}
    clash = [{"conditions": [{"firstPurchase": True}, {"figure": {"measure": "PURCHASES", "least": 2}}]}]
    assert await told(kind="BENEFIT", gift=TEN_PERCENT, cases=clash) == {"cases.0.conditions.1": "CONTRADICTION"}
    dates = {"validFrom": "2026-03-02T00:00:00Z", "validTo": "2026-03-01T00:00:00Z"}
    assert await told(kind="REGULAR", gift=TEN_PERCENT, **dates) == {"validTo": "ORDER"}
    assert await told(kind="REGULAR", gift=[{"addPoints": 0}], title=" ") == {
        "title": "REQUIRED", "gift.0.points": "TOO_SMALL",
    }  # fmt: skip
    foreign = await town.rival.do("createSegment", name="x", criteria={}, merchant="el-rival")
    missing = await town.manager.do("savePromotion", form={
        "kind": "REGULAR", "title": "x", "gift": TEN_PERCENT, "segmentId": foreign["segment"]["id"]})  # fmt: skip
    assert missing["__typename"] == "NotFound"
    assert await db.fetch("SELECT id FROM promotion") == []


async def test_a_try_out_says_what_would_hold_and_writes_nothing(town: Town) -> None:
    await buys(town, town.ana, 1000)
    form = {"kind": "BENEFIT", "title": "x", "cases": [
        {"conditions": [{"figure": {"measure": "CART_TOTAL", "least": 2000}}, {"firstPurchase": False}],
         "actions": [{"addPoints": 9}, *TEN_PERCENT]},
        {"conditions": [{"figure": {"measure": "BALANCE", "least": 500}}], "actions": TEN_PERCENT},
    ]}  # fmt: skip
    query = (
        "query ($f: PromotionFormInput!, $m: ID!, $c: CartInput) { tryPromotion(form: $f, member: $m, cart: $c) {"
        " __typename ... on TryPromotionSuccess { isFor points discountMinor actions { text } cases { holds applies"
        " conditions { text found holds } } } ... on InvalidInput { fields { path code } } } }"
    )
    who = await member_id(town, town.ana)
    tried = (await town.manager.ask(query, f=form, m=who, c={"totalMinor": 2500}))["tryPromotion"]
    assert (tried["points"], tried["discountMinor"], tried["isFor"]) == (9, 250, True)
    assert [case["applies"] for case in tried["cases"]] == [True, False]
    assert tried["cases"][1]["conditions"] == [{"text": "Balance: 500 or more", "found": "it is 10", "holds": False}]
    none = (await town.manager.ask(query, f=form, m=who, c={"totalMinor": 100}))["tryPromotion"]
    assert (none["actions"], none["points"]) == ([], 0)
    unknown = (await town.manager.ask(query, f=form, m=who))["tryPromotion"]
    assert [case["holds"] for case in unknown["cases"]] == [None, False]
    assert await db.fetch("SELECT id FROM promotion") == []


async def test_drafts_are_duplicated_and_removed(town: Town) -> None:
    number = await promotion(town, "REGULAR", gift=TEN_PERCENT)
    copied = await town.manager.do("duplicatePromotion", id=number, title="La copia")
    assert (copied["promotion"]["state"], copied["promotion"]["title"]) == ("DRAFT", "La copia")
    assert (await town.manager.do("removePromotion", id=number))["code"] == "PROMOTION_NOT_DRAFT"
    gone = await town.manager.do("removePromotion", id=copied["promotion"]["id"])
    assert gone["__typename"] == "RemovePromotionSuccess"
    listed = await town.manager.ask("{ promotions { edges { node { title } } } }")
    assert [edge["node"]["title"] for edge in listed["promotions"]["edges"]] == ["La promo"]


async def test_one_promotion_gives_another_and_none_gives_itself(town: Town) -> None:
    gift = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    benefit = await promotion(town, "BENEFIT", gift=[{"assignPromotion": gift}])
    await buys(town, town.ana)
    assert [one["gift"] for one in (await has(town.ana))["vouchers"]] == ["Una taza"]
    loop = await town.manager.do("savePromotion", id=benefit, form={
        "kind": "BENEFIT", "title": "x", "gift": [{"assignPromotion": benefit}]})  # fmt: skip
    assert [one["code"] for one in loop["fields"]] == ["NOT_HERE"]  # a benefit is not given to anybody
    chain = await town.manager.do("savePromotion", id=gift, form={
        "kind": "EXTERNAL_GIFT", "title": "x", "gift": [{"assignPromotion": gift}]})  # fmt: skip
    assert [one["code"] for one in chain["fields"]] == ["LOOP"]
