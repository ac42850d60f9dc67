"""Checkouts undone when much has happened since: points spent, records merged, vouchers whose purchase went back."""

from __future__ import annotations

import asyncio
import contextvars
from typing import Any

import pytest

from fiel.orders.actions import drafts, taking
from support.checkout import QUOTE, asked, cart, committed, paid, points_are_money, quoted, told, trusted_shop
from support.members import merged, parted
from support.promotions import assign, buys, code_promotion, has, member_id, promotion, scan, voucher_states
from support.town import Customer, Town, customer, key

FIVE_OFF: list[dict[str, Any]] = [{"discount": {"amountMinor": 500}}]


async def spends(town: Town, who: Customer, points: int) -> None:
    reward = await town.reward(points)
    done = await town.cashier.do("redeemReward", member={"code": who.code}, rewardId=reward, idempotencyKey=key())
    assert done["__typename"] == "RedeemRewardSuccess", done


async def cancels(town: Town, number: str) -> Any:
    return await town.manager.do("cancelCheckout", checkoutId=number, idempotencyKey=key())


async def test_a_till_s_is_cancelled_though_what_it_earned_is_spent(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await scan(town, town.ana)
    done = await committed(town, town.ana, goodsMinor=5_000, points=200)
    assert (done["earned"], await town.ana.balance()) == (40, 140)
    await spends(town, town.ana, 140)
    back = await cancels(town, done["checkout"]["id"])
    assert back["checkout"]["state"] == "GIVEN_BACK", back
    assert await town.ana.balance() == 200 - 40
    await town.house.assert_books_balance()


async def test_of_points_that_are_gone_none_are_taken_and_the_purchase_counts_no_more(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=FIVE_OFF)
    done = await committed(town, town.luis, goodsMinor=3_000)
    assert done["earned"] == 25
    await scan(town, town.luis)
    await spends(town, town.luis, 25)
    back = await cancels(town, done["checkout"]["id"])
    assert back["checkout"]["state"] == "GIVEN_BACK", back
    [member] = await town.house.rows("SELECT purchases, spend_minor FROM membership WHERE spend_minor + purchases > 0"
                                     " UNION ALL SELECT 0, 0")  # fmt: skip
    assert (member["purchases"], member["spend_minor"], await town.luis.balance()) == (0, 0, 0)
    await town.house.assert_books_balance()


async def test_the_panel_lists_what_was_paid_with_points_for_managers(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    await paid(eshop, town.ana, "1", points=100)
    await scan(town, town.ana)
    done = await committed(town, town.ana, goodsMinor=5_000, points=200)
    text = (
        "query ($m: ID!, $first: Int!, $after: String) { checkouts(member: $m, first: $first, after: $after) {"
        " edges { node { id state orderRef points } } pageInfo { hasNextPage endCursor } } }"
    )
    ana = await member_id(town, town.ana)
    first = (await town.manager.ask(text, m=ana, first=1))["checkouts"]
    assert [edge["node"]["id"] for edge in first["edges"]] == [done["checkout"]["id"]]
    second = (await town.manager.ask(text, m=ana, first=1, after=first["pageInfo"]["endCursor"]))["checkouts"]
    assert [(one["node"]["orderRef"], one["node"]["points"]) for one in second["edges"]] == [("1", 100)]
    assert not second["pageInfo"]["hasNextPage"]
    assert (await town.rival.ask(text, m=ana, first=9))["checkouts"]["edges"] == []


async def test_a_till_s_of_a_merged_record_asks_to_part_the_records_first(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=FIVE_OFF)
    made = (await town.manager.do("createCustomer", name="Ana P."))["member"]["id"]
    checkout = {"member": {"membershipId": made}, "goodsMinor": 5_000}
    quote = (await town.cashier.ask(QUOTE, c=checkout))["checkoutQuote"]["quote"]
    done = await town.cashier.do("commitCheckout", checkout=checkout, quote=quote, idempotencyKey=key())
    merge = await merged(town, await member_id(town, town.ana), made)
    assert (await cancels(town, done["checkout"]["id"]))["code"] == "RECORD_MERGED"
    assert await town.ana.balance() == 45
    await parted(town, merge)
    assert (await cancels(town, done["checkout"]["id"]))["checkout"]["state"] == "GIVEN_BACK"
    await town.house.assert_books_balance()


async def test_points_given_back_after_a_merge_go_along_when_it_is_undone(town: Town) -> None:
    await points_are_money(town)
    eshop = await trusted_shop(town)
    made = await eshop.do("POST", "/customers", {"name": "Ana P.", "email": "otra@casa.example"})
    who = {"customer": {"id": made["id"]}}
    await eshop.move("POST", "/points", {**who, "points": 300})
    bought = {**cart(town.ana, points=200), **who}
    quote = (await eshop.do("POST", "/checkout-quotes", bought))["quote"]
    await eshop.move("POST", "/checkouts", {**bought, "order_id": "1", "quote": quote, "consent": {"trusted": True}})
    merge = await merged(town, await member_id(town, town.ana), made["id"])
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    assert await town.ana.balance() == 300
    await parted(town, merge)
    assert await town.ana.balance() == 0
    assert (await eshop.do("GET", f"/customers/{made['id']}"))["balance"] == 300
    await town.house.assert_books_balance()


async def test_a_voucher_whose_purchase_was_undone_is_gone_and_does_not_wait_again(town: Town) -> None:
    await promotion(town, "REGULAR", title="Un vale", byPurchase=True, gift=FIVE_OFF)
    bought = await buys(town, town.ana)
    [voucher] = (await has(town.ana))["vouchers"]
    eshop = await trusted_shop(town)
    done = await paid(eshop, town.ana, "1", voucher_ids=[voucher["id"]])
    undone = await town.manager.do("reverseTransaction", transactionId=bought["transactionId"], idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone
    assert await voucher_states(town) == ["USED"]
    await eshop.move("POST", f"/checkouts/{done['id']}/cancellation")
    assert await voucher_states(town) == ["WITHDRAWN"]


async def test_points_come_back_before_the_order_s_are_taken(town: Town) -> None:
    await points_are_money(town, forgivesDeficit=True)
    await town.award(town.ana, 200)
    eshop = await trusted_shop(town)
    await paid(eshop, town.ana, "1", points=200)
    await told(eshop, town.ana, "1", 1000)
    await scan(town, town.ana)
    await spends(town, town.ana, 20)
    assert await town.ana.balance() == 0
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert await town.ana.balance() == 200 - 20, "what the order earned is not forgiven while there are points"
    await town.house.assert_books_balance()


async def test_an_order_belongs_to_whose_points_paid_for_it(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    await paid(eshop, town.ana, "1", points=100)
    body = {**cart(town.luis), "id": "1", "discount_minor": 500, "total_minor": 2500, "state": "COMPLETED"}
    assert await eshop.problem("POST", "/orders", body) == (409, "ORDER_OF_ANOTHER")
    assert (await told(eshop, town.ana, "1", 500))["checkout"]["state"] == "SETTLED"
    await told(eshop, town.ana, "2", 0)
    quote = (await asked(eshop, town.ana, points=100))["quote"]
    late = {**cart(town.ana, points=100), "quote": quote, "order_id": "2", "consent": {"trusted": True}}
    assert await eshop.problem("POST", "/checkouts", late, **{"Idempotency-Key": key()}) == (409, "ORDER_COUNTED")


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_an_order_told_while_another_pays_for_it_belongs_to_one_of_them(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ana pays just after it was looked at who has: SQLite's writers wait for each other anyway."""
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop, real, paying = await trusted_shop(town), drafts.lock_members, list[asyncio.Task[Any]]()
    outside = contextvars.copy_context()

    async def late(*args: Any, **more: Any) -> Any:
        if not paying:
            payment = paid(eshop, town.ana, "1", points=100)
            paying.append(asyncio.get_running_loop().create_task(payment, context=outside))
            waits = "SELECT 1 AS one FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            for _ in range(5_000):
                if paying[0].done() or await town.house.rows(waits):
                    break
        return await real(*args, **more)

    monkeypatch.setattr(taking, "lock_members", late)
    body = {**cart(town.luis), "id": "1", "total_minor": 3000, "state": "COMPLETED"}
    luis = await eshop.ask("POST", "/orders", body)
    await asyncio.wait(paying)
    assert (luis.status_code, "ORDER_OF_ANOTHER" in str(paying[0].exception())) == (201, True)
    assert await town.house.rows("SELECT state FROM checkout") == []
    assert await town.ana.balance() == 300


async def test_no_points_settle_on_an_order_of_whom_records_were_parted_from(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    made = (await eshop.do("POST", "/customers", {"name": "Ana P."}))["id"]
    merge = await merged(town, await member_id(town, town.ana), made)
    await paid(eshop, town.ana, "1", points=100)
    await eshop.do("POST", "/orders/1/state", {"state": "PAID"})
    body = {**cart(town.ana), "customer": {"id": made}, "id": "1", "discount_minor": 500, "total_minor": 2500}
    await parted(town, merge)
    assert await eshop.problem("POST", "/orders", body) == (409, "ORDER_OF_ANOTHER")
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert await town.house.rows("SELECT state FROM checkout") == [{"state": "HELD"}]


async def test_a_newcomer_is_quoted_as_they_are_and_charged_just_that(town: Town) -> None:
    await town.program(welcomePoints=50)
    poor = [{"conditions": [{"figure": {"measure": "BALANCE", "most": 10}}]}]
    await promotion(town, "BENEFIT", title="Para nuevos", gift=FIVE_OFF, cases=poor)
    marta = await customer(town.house, "Marta", "marta@casa.example", join=None)
    done = await committed(town, marta, goodsMinor=3_000)
    assert done["checkout"]["discount"]["amountMinor"] == 500, done
    assert done["balance"] == 50 + 25
    again = await quoted(town, marta, goodsMinor=3_000)
    assert again["lines"] == [], "now they have points"
    await town.house.assert_books_balance()


async def test_of_one_promotion_only_one_code_is_used_in_a_cart(town: Town) -> None:
    number = await promotion(town, "PROMO_CODE", starts=False, title="Verano", gift=FIVE_OFF)
    assert (await town.manager.do("addPromoCodes", id=number, codes=["UNOUNO", "DOSDOS"]))["added"] == 2
    await town.manager.do("startPromotion", id=number)
    eshop = await trusted_shop(town)
    assert (await asked(eshop, town.ana, codes=["UNOUNO"]))["discount_minor"] == 500
    both = cart(town.ana, codes=["UNOUNO", "DOSDOS"])
    assert await eshop.problem("POST", "/checkout-quotes", both) == (409, "CODE_USED")


async def test_a_second_free_product_needs_a_second_unit(town: Town) -> None:
    book = [{"freeProduct": {"name": "Un libro", "product": "LIBRO"}}]
    for title in ("Uno", "Dos"):
        await assign(town, await promotion(town, "REGULAR", title=title, gift=book))
    ids = [one["id"] for one in (await has(town.ana))["vouchers"]]
    eshop = await trusted_shop(town)
    single = [{"name": "Un libro", "product_id": "LIBRO", "quantity": 1, "unit_price_minor": 1500}]
    one = await asked(eshop, town.ana, lines=single, voucher_ids=ids[:1])
    assert (one["discount_minor"], one["total_minor"]) == (1500, 0)
    both = cart(town.ana, lines=single, voucher_ids=ids)
    assert await eshop.problem("POST", "/checkout-quotes", both) == (409, "PRODUCT_MISSING")
    assert (await asked(eshop, town.ana, voucher_ids=ids))["discount_minor"] == 3000


async def test_what_is_quoted_to_earn_is_what_it_earns(town: Town) -> None:
    saved = await town.manager.do("saveProduct", ref="LIBRO", name="Un libro", points=70)
    assert saved["__typename"] == "SaveProductSuccess", saved
    await code_promotion(town, "VERANO", title="Verano", gift=[*FIVE_OFF, {"addPoints": 40}])
    lines = [{"name": "Un libro", "productRef": "LIBRO", "quantity": 2, "unitPriceMinor": 1500}]
    found = await quoted(town, town.ana, lines=lines, codes=["VERANO"])
    assert found["earns"] == 25 + 40
    await committed(town, town.ana, lines=lines, codes=["VERANO"])
    assert await town.ana.balance() == 25 + 40
    await town.house.assert_books_balance()


async def test_a_part_given_back_is_told(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    eshop = await trusted_shop(town)
    await paid(eshop, town.ana, "1", points=200)
    await told(eshop, town.ana, "1", 1000)
    await eshop.do("POST", "/orders/1/refunds", {"id": "R1", "amount_minor": 500})
    await town.house.run_jobs()
    notices = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    titles = [edge["node"]["title"] for edge in notices["wallet"]["inbox"]["edges"]]
    assert "Café Aurora gives 50 points back to you" in titles
