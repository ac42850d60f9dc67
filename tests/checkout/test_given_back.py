"""What was spent goes back: when the order is cancelled or refunded, when none comes, when a till takes it back."""

from __future__ import annotations

from typing import Any

from fiel.worker import nightly
from support.checkout import cart, committed, paid, points_are_money, told, trusted_shop
from support.promotions import assign, has, member_id, promotion, scan, voucher_states
from support.rest import Shop
from support.town import Town, key

FIVE_OFF: list[dict[str, Any]] = [{"discount": {"amountMinor": 500}}]


async def spent(town: Town) -> tuple[Shop, Any]:
    """Ana had 300 points and a voucher of 5.00; 200 of them and the voucher paid for order 1, 15.00 of 30.00."""
    await points_are_money(town)
    await town.award(town.ana, 300)
    await assign(
        town,
        await promotion(town, "REGULAR", title="Un vale", gift=FIVE_OFF),
        members=[await member_id(town, town.ana)],
    )
    [voucher] = (await has(town.ana))["vouchers"]
    eshop = await trusted_shop(town)
    done = await paid(eshop, town.ana, "1", points=200, voucher_ids=[voucher["id"]])
    assert (done["discount_minor"], done["total_minor"], await town.ana.balance()) == (1500, 1500, 100)
    return eshop, done


async def test_the_orders_end_gives_all_of_it_back_once(town: Town) -> None:
    for state in ("CANCELLED", "REFUNDED"):
        eshop, done = await spent(town) if state == "CANCELLED" else (await trusted_shop(town), None)
        if done is None:
            [voucher] = (await has(town.ana))["vouchers"]
            await paid(eshop, town.ana, "2", points=200, voucher_ids=[voucher["id"]])
        order = "1" if state == "CANCELLED" else "2"
        shown = await told(eshop, town.ana, order, 1500)
        assert shown["checkout"]["state"] == "SETTLED"
        assert await town.ana.balance() == 115
        for _ in range(2):
            over = await eshop.do("POST", f"/orders/{order}/state", {"state": state})
            assert (over["checkout"]["state"], over["checkout"]["points_returned"]) == ("GIVEN_BACK", 200)
        assert await town.ana.balance() == 300
        assert await voucher_states(town) == ["WAITING"]
    await town.house.assert_books_balance()


async def test_a_part_refund_gives_points_back_in_proportion(town: Town) -> None:
    eshop, _ = await spent(town)
    await told(eshop, town.ana, "1", 1500)
    for ref, amount, returned, left in (("R1", 500, 66, 10), ("R1", 500, 66, 10), ("R2", 500, 133, 5)):
        part = await eshop.do("POST", "/orders/1/refunds", {"id": ref, "amount_minor": amount})
        assert part["checkout"]["points_returned"] == returned
        assert (await town.ana.balance(), part["points"]) == (100 + returned + left, left)
        assert await voucher_states(town) == ["USED"]
    last = await eshop.do("POST", "/orders/1/refunds", {"id": "R3", "amount_minor": 500})
    assert (last["checkout"]["state"], last["checkout"]["points_returned"]) == ("GIVEN_BACK", 200)
    assert (await town.ana.balance(), await voucher_states(town)) == (300, ["WAITING"])
    await town.house.assert_books_balance()


async def test_refunds_that_come_before_the_order_are_not_lost(town: Town) -> None:
    eshop, _ = await spent(town)
    early = await eshop.do("POST", "/orders/1/refunds", {"id": "R1", "amount_minor": 500})
    assert (early["checkout"]["state"], await town.ana.balance()) == ("HELD", 100)
    await told(eshop, town.ana, "1", 1500)
    assert await town.ana.balance() == 100 + 66 + 10


async def test_without_its_order_it_goes_back_after_two_hours(town: Town) -> None:
    eshop, done = await spent(town)
    town.house.clock.move(hours=1, minutes=59)
    await nightly({}, town.house.services)
    assert await town.ana.balance() == 100
    town.house.clock.move(minutes=1)
    await nightly({}, town.house.services)
    assert await town.ana.balance() == 300
    assert await voucher_states(town) == ["WAITING"]
    late = await told(eshop, town.ana, "1", 1500)
    assert late["checkout"]["state"] == "GIVEN_BACK", "the shop is told that nothing paid for it"
    assert await eshop.problem(
        "POST", f"/checkouts/{done['id']}/cancellation", {}, **{"Idempotency-Key": key()}
    ) == (409, "GIVEN_BACK_ALREADY")  # fmt: skip
    await town.house.assert_books_balance()


async def test_a_checkout_is_cancelled_while_its_order_has_not_come(town: Town) -> None:
    eshop, done = await spent(town)
    once = key()
    for _ in range(2):
        back = await eshop.move("POST", f"/checkouts/{done['id']}/cancellation", idempotency_key=once)
        assert (back["state"], await town.ana.balance()) == ("GIVEN_BACK", 300)
    second = await paid(eshop, town.ana, "1", points=100)
    await told(eshop, town.ana, "1", 500)
    assert await eshop.problem(
        "POST", f"/checkouts/{second['id']}/cancellation", {}, **{"Idempotency-Key": key()}
    ) == (409, "CANCEL_BY_ORDER")  # fmt: skip


async def test_the_till_takes_its_own_back_with_what_was_paid_beside(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await scan(town, town.ana)
    done = await committed(town, town.ana, goodsMinor=5_000, points=200)
    number = done["checkout"]["id"]
    town.house.clock.move(minutes=3)
    late = await town.cashier.do("cancelCheckout", checkoutId=number, idempotencyKey=key())
    assert late["__typename"] == "NotFound"
    assert (await town.rival.do("cancelCheckout", checkoutId=number, idempotencyKey=key()))["__typename"] == "NotFound"
    back = await town.manager.do("cancelCheckout", checkoutId=number, idempotencyKey=key())
    assert back["__typename"] == "CancelCheckoutSuccess", back
    assert await town.ana.balance() == 300
    [bought] = await town.house.rows("SELECT reversed_at FROM purchase")
    assert bought["reversed_at"] is not None
    again = await town.manager.do("cancelCheckout", checkoutId=number, idempotencyKey=key())
    assert again["code"] == "GIVEN_BACK_ALREADY"
    await town.house.assert_books_balance()


async def test_points_go_back_to_whom_the_record_was_merged_into(town: Town) -> None:
    await points_are_money(town, expiryKind="MONTHS", expiryMonths=6)
    eshop = await trusted_shop(town)
    made = await eshop.do("POST", "/customers", {"name": "Ana P.", "email": "otra@casa.example"})
    who = {"customer": {"id": made["id"]}}
    await eshop.move("POST", "/points", {**who, "points": 300})
    [lot] = await town.house.rows("SELECT expires_at FROM points_lot")
    bought = {**cart(town.ana, points=200), **who}
    quote = (await eshop.do("POST", "/checkout-quotes", bought))["quote"]
    body = {**bought, "order_id": "1", "quote": quote, "consent": {"trusted": True}}
    await eshop.move("POST", "/checkouts", body)
    merged = await town.manager.do(
        "mergeMembers", keep=await member_id(town, town.ana), absorb=made["id"], idempotencyKey=key()
    )
    assert merged["__typename"] == "MergeMembersSuccess", merged
    assert await town.ana.balance() == 100
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    assert await town.ana.balance() == 300
    ends = await town.house.rows("SELECT DISTINCT expires_at FROM points_lot WHERE remaining > 0")
    assert [row["expires_at"] for row in ends] == [lot["expires_at"]]
    await town.house.assert_books_balance()
