"""Orders of records that are merged, parted or claimed: points, fractions and counters go with whose they are."""

from __future__ import annotations

from typing import Any

from support.members import merged, parted
from support.rest import Shop, shop
from support.town import Town, confirm, key


async def entered(eshop: Shop, name: str, **more: Any) -> str:
    identifier: str = (await eshop.do("POST", "/customers", {"name": name, **more}))["id"]
    return identifier


async def ordered(eshop: Shop, customer: str, ref: str, total: int, state: str = "COMPLETED") -> Any:
    return await eshop.do(
        "POST", "/orders", {"id": ref, "customer": {"id": customer}, "total_minor": total, "state": state}
    )


async def stands(town: Town, name: str) -> tuple[int, int, int, int, int]:
    """Balance, points owed, lifetime points, money and purchases."""
    [row] = await town.house.rows(
        "SELECT a.balance, a.deficit, a.lifetime, m.spend_minor, m.purchases FROM membership m JOIN points_account a"
        " ON a.id = m.points_account_id WHERE m.given_name = $1",
        name,
    )
    return row["balance"], row["deficit"], row["lifetime"], row["spend_minor"], row["purchases"]


async def test_what_was_taken_back_before_a_merge_is_not_taken_again(town: Town) -> None:
    eshop = await shop(town)
    kept, other = await entered(eshop, "K"), await entered(eshop, "O")
    await eshop.move("POST", "/points", {"customer": {"id": kept}, "points": 100})
    await ordered(eshop, other, "1", 2400)
    await eshop.do("POST", "/orders/1/refunds", {"id": "R1", "amount_minor": 1000})
    await merged(town, kept, other)
    told = await eshop.do("POST", "/orders/1/refunds", {"id": "R2", "amount_minor": 1400})
    assert told["points"] == 0
    assert await stands(town, "K") == (100, 0, 100, 0, 0)
    await town.house.assert_books_balance()


async def test_a_fraction_goes_with_its_owner(town: Town) -> None:
    eshop = await shop(town)
    kept, other = await entered(eshop, "K"), await entered(eshop, "O")
    await ordered(eshop, other, "1", 150)
    await merged(town, kept, other)
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert await stands(town, "K") == (0, 0, 0, 0, 0)
    await town.house.assert_books_balance()


async def test_an_order_of_a_paused_programme_wears_no_fraction_away(town: Town) -> None:
    eshop = await shop(town)
    one = await entered(eshop, "K")
    await ordered(eshop, one, "1", 150)
    await town.program(isActive=False)
    await ordered(eshop, one, "2", 900)
    await town.program(isActive=True)
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert (await stands(town, "K"))[:3] == (0, 0, 0)
    await town.house.assert_books_balance()


async def test_a_cancelled_order_does_not_come_back_with_its_owner(town: Town) -> None:
    eshop = await shop(town)
    kept, other = await entered(eshop, "K"), await entered(eshop, "O")
    await eshop.move("POST", "/points", {"customer": {"id": kept}, "amount_minor": 10_000})
    await ordered(eshop, other, "1", 2400)
    merge = await merged(town, kept, other)
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    await parted(town, merge)
    assert await stands(town, "K") == (100, 0, 100, 10_000, 1)
    assert await stands(town, "O") == (0, 0, 0, 0, 0)
    await town.house.assert_books_balance()


async def test_a_cancelled_order_does_not_come_back_through_a_chain_of_merges(town: Town) -> None:
    eshop = await shop(town)
    last, middle, first = await entered(eshop, "K"), await entered(eshop, "M"), await entered(eshop, "O")
    await eshop.move("POST", "/points", {"customer": {"id": last}, "amount_minor": 10_000})
    await eshop.move("POST", "/points", {"customer": {"id": middle}, "points": 50})
    await ordered(eshop, first, "1", 2400)
    inner = await merged(town, middle, first)
    outer = await merged(town, last, middle)
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    await parted(town, outer)
    assert await stands(town, "K") == (100, 0, 100, 10_000, 1)
    assert await stands(town, "M") == (50, 0, 50, 0, 0)
    await parted(town, inner)
    assert await stands(town, "M") == (50, 0, 50, 0, 0)
    assert await stands(town, "O") == (0, 0, 0, 0, 0)
    await town.house.assert_books_balance()


async def test_an_order_that_counts_while_merged_is_refunded_after_parting(town: Town) -> None:
    eshop = await shop(town)
    kept, other = await entered(eshop, "K"), await entered(eshop, "O")
    await ordered(eshop, other, "1", 2450, "CREATED")
    merge = await merged(town, kept, other)
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert await stands(town, "K") == (24, 0, 24, 2450, 1)
    await parted(town, merge)
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    assert await stands(town, "K") == (0, 0, 0, 0, 0)
    assert await stands(town, "O") == (0, 0, 0, 0, 0)
    await town.house.assert_books_balance()


async def test_pending_points_go_and_come_back_with_their_owner(town: Town) -> None:
    eshop = await shop(town)
    kept, other = await entered(eshop, "K"), await entered(eshop, "O")
    await ordered(eshop, other, "1", 2400, "PAID")
    merge = await merged(town, kept, other)
    assert (await eshop.do("GET", f"/customers/{kept}"))["pending_points"] == 24
    await parted(town, merge)
    assert (await eshop.do("GET", f"/customers/{other}"))["pending_points"] == 24
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert (await stands(town, "O"))[0] == 24
    await town.house.assert_books_balance()


async def test_a_wallet_with_pending_points_is_claimed_by_its_e_mail(town: Town) -> None:
    eshop = await shop(town)
    ana = await entered(eshop, "Ana Web", email="ana@casa.example")
    await ordered(eshop, ana, "1", 2400, "PAID")
    await confirm(town, town.ana)
    await town.house.run_jobs()
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert (await town.ana.wallet())["balance"] == 24
    found = await eshop.move("POST", "/points", {"customer": {"email": "ana@casa.example"}, "points": 1})
    assert found["balance"] == 25
    await town.house.assert_books_balance()


async def test_a_strangers_word_is_nobodys_e_mail(town: Town) -> None:
    eshop = await shop(town)
    await town.house.signed_up("Mallory", "victim@casa.example", join="cafe-aurora")
    body = {"id": "1", "customer": {"email": "victim@casa.example"}, "total_minor": 2400}
    assert await eshop.problem("POST", "/orders", body) == (404, "NOT_FOUND")
    made = await entered(eshop, "Víctima", email="victim@casa.example")
    told = await eshop.do("POST", "/orders", body)
    assert told["customer_id"] == made


async def test_an_earlier_state_that_earns_now_counts_with_the_next_word(town: Town) -> None:
    eshop = await shop(town)
    one = await entered(eshop, "K")
    await ordered(eshop, one, "1", 2400, "PAID")
    await town.program(earnsWhen="PAID")
    told = await ordered(eshop, one, "1", 2400, "PAID")
    assert (told["changed"], told["points"]) == (True, 24)


async def test_a_customer_blocked_meanwhile_earns_nothing(town: Town) -> None:
    eshop = await shop(town)
    one = await entered(eshop, "K")
    await ordered(eshop, one, "1", 2400, "PAID")
    await town.manager.do("blockMember", id=one, reason="x")
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    assert await stands(town, "K") == (0, 0, 0, 2400, 1)
    await town.house.assert_books_balance()


async def test_points_past_all_bounds_are_a_mistake_in_the_products(town: Town) -> None:
    eshop = await shop(town)
    one = await entered(eshop, "K")
    await eshop.do("PUT", "/products/p", {"name": "x", "points": 10**9})
    lines = [{"name": "x", "product_id": "p", "quantity": 10**6, "unit_price_minor": 0}] * 1000
    told = await eshop.mistakes("POST", "/orders", {
        "id": "1", "customer": {"id": one}, "total_minor": 0, "lines": lines,
    })  # fmt: skip
    assert told == {"total_minor": "POINTS_LARGE"}


async def test_the_same_content_told_again_is_as_new_as_it_says(town: Town) -> None:
    eshop = await shop(town)
    one = await entered(eshop, "K")
    body = {"id": "1", "customer": {"id": one}, "total_minor": 1000}
    for at in ("06:00", "08:00"):
        await eshop.do("POST", "/orders", {**body, "updated_at": f"2026-03-02T{at}:00Z"})
    late = await eshop.do("POST", "/orders", {**body, "total_minor": 7000, "updated_at": "2026-03-02T07:00:00Z"})
    assert (late["total_minor"], late["late"], late["changed"]) == (1000, True, False)


async def test_the_balance_that_is_told_is_what_can_be_spent(town: Town) -> None:
    eshop = await shop(town)
    await town.program(thresholds=[20])
    [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
    await ordered(eshop, ana["id"], "1", 3000)
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=-30, note="x", idempotencyKey=key())
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    await town.house.run_jobs()
    before = await town.house.rows("SELECT id FROM inbox_entry WHERE kind = 'points.threshold'")
    await ordered(eshop, ana["id"], "2", 2500)
    await town.house.run_jobs()
    assert await town.house.rows("SELECT id FROM inbox_entry WHERE kind = 'points.threshold'") == before
    assert (await town.ana.wallet())["balance"] == 0
