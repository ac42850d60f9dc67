"""What a voucher or a purchase brought, and what that brought in turn, goes back with it; or nothing does."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import pytest

from fiel.core import db
from fiel.core.ids import read_global_id
from fiel.ledger.reconcile import reconcile
from support.browser import ON_POSTGRES
from support.promotions import assign, buys, has, promotion, scan, use
from support.town import Town, key

SECONDS = 30
COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
POOL = [{"title": "Un café", "total": 9, "actions": COFFEE}, {"title": "Sin premio", "total": 9}]


async def three(town: Town) -> list[dict[str, Any]]:
    """Actions that give of other promotions."""
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    card = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    punches = await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 5, "by": "HAND"})
    return [{"assignPromotion": mug}, {"issueScratchCard": card}, {"givePunch": {"promotion": punches, "punches": 2}}]


async def counted(town: Town) -> tuple[int, int, int]:
    found = await has(town.ana)
    return len(found["vouchers"]), len(found["scratchCards"]), sum(one["punches"] for one in found["punchCards"])


async def undo(town: Town, done: Any) -> None:
    undone = await town.manager.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone


async def test_undoing_a_voucher_takes_back_what_it_gave(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=await three(town)))
    [voucher] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    for _ in range(2):
        assert (await use(town, voucher["id"]))["__typename"] == "UseVoucherSuccess"
        assert await counted(town) == (1, 1, 2)
        assert (await town.cashier.do("undoVoucher", voucherId=voucher["id"]))["__typename"] == "UndoVoucherSuccess"
        assert await counted(town) == (1, 0, 0)
    await use(town, voucher["id"])
    [card] = (await has(town.ana))["scratchCards"]
    await town.ana.person.do("scratchCard", id=card["id"])
    assert (await town.cashier.do("undoVoucher", voucherId=voucher["id"]))["code"] == "VOUCHER_GONE"
    assert await reconcile() == []


async def test_undoing_a_purchase_takes_back_what_its_benefit_gave(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=await three(town))
    done = await buys(town, town.ana)
    assert await counted(town) == (1, 1, 2)
    await undo(town, done)
    assert await counted(town) == (0, 0, 0)
    assert await reconcile() == []


@ON_POSTGRES
async def test_whoever_draws_a_card_while_one_is_taken_back_waits_for_nothing_that_waits(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    await promotion(town, "BENEFIT", gift=[{"issueScratchCard": card}])
    done = await buys(town, town.ana)
    holds, goes_on = asyncio.Event(), asyncio.Event()

    async def draws() -> None:
        await db.lock_row("promotion", read_global_id(card, "Promotion"))
        holds.set()
        await goes_on.wait()
        await db.execute("UPDATE prize SET remaining = remaining - 1")

    waits = "SELECT 1 AS one FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    monkeypatch.setattr(import_module("fiel.core.db.transaction"), "RETRIED_STATES", frozenset())
    async with asyncio.timeout(SECONDS):
        drawing = asyncio.create_task(db.transaction(draws))
        await holds.wait()
        taking_back = asyncio.create_task(undo(town, done))
        while not await town.house.rows(waits):
            pass
        goes_on.set()
        await drawing
        await taking_back
    assert await counted(town) == (0, 0, 0)
    assert {row["remaining"] for row in await town.house.rows("SELECT remaining FROM prize")} == {8}


async def test_a_use_whose_points_are_spent_is_not_undone(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"addPoints": 100}]))
    [voucher] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    await use(town, voucher["id"])
    reward = await town.reward(100)
    spent = await town.cashier.do("redeemReward", member={"code": town.ana.code}, rewardId=reward, idempotencyKey=key())
    assert spent["__typename"] == "RedeemRewardSuccess", spent
    assert (await town.cashier.do("undoVoucher", voucherId=voucher["id"]))["code"] == "VOUCHER_GONE"
    assert (await has(town.ana))["vouchers"] == []


async def test_the_purchase_that_used_a_voucher_is_another_than_the_one_that_brought_it(town: Town) -> None:
    over = [{"conditions": [{"figure": {"measure": "CART_TOTAL", "least": 2000}}]}]
    await promotion(town, "REGULAR", byPurchase=True, cases=over, gift=[{"multiplyBp": 20_000}])
    first = await buys(town, town.ana, 2000)
    assert (await buys(town, town.ana, 1000))["balance"] == 40
    await undo(town, first)
    assert await town.ana.balance() == 20  # the second keeps its bonus
    assert (await has(town.ana))["vouchers"] == []
    assert await reconcile() == []


async def test_a_purchase_over_several_cards_is_undone_with_a_gift_in_use(town: Town) -> None:
    rules = {"goal": 2, "by": "AMOUNT", "amountMinor": 500}
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules=rules, budget=9)
    done = await buys(town, town.ana, 2500)
    gifts = (await has(town.ana))["vouchers"]
    assert len(gifts) == 2
    await scan(town, town.ana)
    await use(town, gifts[1]["id"])
    await undo(town, done)
    found = await has(town.ana)
    assert (found["vouchers"], [card["punches"] for card in found["punchCards"]]) == ([], [0])
    assert await reconcile() == []


async def test_a_gift_used_on_a_card_that_lost_a_punch_is_not_handed_back(town: Town) -> None:
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 2})
    bought = [await buys(town, town.ana) for _ in range(2)]
    [gift] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    await use(town, gift["id"])
    await undo(town, bought[1])
    assert (await town.manager.do("undoVoucher", voucherId=gift["id"]))["code"] == "VOUCHER_GONE"
    assert await reconcile() == []


async def test_a_discount_on_some_goods_is_told_only_where_the_goods_are(town: Town) -> None:
    """The till knows the amount alone: its employee sees what is in it."""
    only = [{"discount": {"percentBp": 1000, "categories": ["Cafés"]}}]
    holds = [{"conditions": [{"cartHolds": {"categories": ["Cafés"]}}], "actions": only}]
    await assign(town, await promotion(town, "REGULAR", cases=holds))
    [voucher] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    assert (await use(town, voucher["id"]))["code"] == "AMOUNT_NEEDED"
    used = await use(town, voucher["id"], amountMinor=2000)
    assert (used["__typename"], used["discount"]) == ("UseVoucherSuccess", None)


async def test_a_factor_goes_alone_and_limits_are_foreseen(town: Town) -> None:
    mixed = await town.manager.do("savePromotion", form={
        "kind": "REGULAR", "title": "x", "gift": [{"multiplyBp": 20_000}, *COFFEE]})  # fmt: skip
    assert [one["code"] for one in mixed["fields"]] == ["FACTOR_ALONE"]
    await promotion(town, "BENEFIT", gift=[{"addPoints": 50}], mostPerCustomer=1)
    asked = {"member": {"code": town.ana.code}, "amountMinor": 1000}
    query = "query ($i: PreviewAwardInput!) { previewAward(input: $i) { ... on AwardPreview { points } } }"
    assert (await town.cashier.ask(query, i=asked))["previewAward"]["points"] == 60
    await buys(town, town.ana)
    assert (await town.cashier.ask(query, i=asked))["previewAward"]["points"] == 10


async def test_a_form_of_hundreds_of_conditions_is_refused(town: Town) -> None:
    cases: list[dict[str, Any]] = [{"conditions": [{"atTimes": {}}] * 300}]
    saved = await town.manager.do("savePromotion", form={"kind": "BENEFIT", "title": "x", "gift": COFFEE,
                                                         "cases": cases})  # fmt: skip
    assert [one["code"] for one in saved["fields"]] == ["MANY"]


async def test_a_purchase_brings_a_hundred_punches_at_most(town: Town) -> None:
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 50, "by": "AMOUNT", "amountMinor": 1})
    await buys(town, town.ana, 1_000_000)
    rows = await db.fetch("SELECT count(*) AS n FROM punch")
    assert rows[0]["n"] == 100


async def test_a_voucher_for_what_is_gone_waits_on(town: Town) -> None:
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    await assign(town, await promotion(town, "REGULAR", gift=[{"assignPromotion": mug}]))
    await town.manager.do("endPromotion", id=mug)
    [voucher] = (await has(town.ana))["vouchers"]
    taken = await town.ana.person.do("takeVoucher", id=voucher["id"])
    assert taken["code"] == "PROMOTION_NOT_ON"
    assert [one["state"] for one in (await has(town.ana))["vouchers"]] == ["WAITING"]


async def test_a_prize_that_leads_back_is_told(town: Town) -> None:
    gift = await promotion(town, "REGULAR", gift=[{"addPoints": 1}])
    prizes = [{"title": "Otra", "total": 1, "actions": [{"assignPromotion": gift}]}, {"title": "Nada", "total": 1}]
    card = await promotion(town, "SCRATCH_CARD", prizes=prizes)
    form = {"kind": "REGULAR", "title": "x", "gift": [{"issueScratchCard": card}]}
    saved = await town.manager.do("savePromotion", id=gift, form=form)
    assert [one["code"] for one in saved["fields"]] == ["LOOP"]


async def test_lists_by_state(town: Town) -> None:
    gift = [{"addPoints": 1}]
    now = town.house.clock()
    await promotion(town, "REGULAR", gift=gift, starts=False, title="Borrador")
    await promotion(town, "REGULAR", gift=gift, title="En marcha")
    later = now.replace(year=now.year + 1).isoformat()
    saved = await town.manager.do("savePromotion", form={"kind": "REGULAR", "title": "Luego", "gift": gift,
                                                         "validFrom": later})  # fmt: skip
    await town.manager.do("startPromotion", id=saved["promotion"]["id"])
    await town.manager.do("endPromotion", id=await promotion(town, "REGULAR", gift=gift, title="Terminada"))

    async def listed(state: str) -> list[str]:
        found = await town.manager.ask(
            "query ($s: PromotionState) { promotions(state: $s) { edges { node { title } } } }", s=state
        )
        return [edge["node"]["title"] for edge in found["promotions"]["edges"]]

    assert [await listed(one) for one in ("DRAFT", "SCHEDULED", "RUNNING", "ENDED")] == [
        ["Borrador"], ["Luego"], ["En marcha"], ["Terminada"],
    ]  # fmt: skip
