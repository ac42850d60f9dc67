"""Orders over REST, as an e-shop tells them: pending, counted, refunded, cancelled; and what can't be."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.rest import shop
from support.town import Town, key

WALLET = (
    '{ wallet(merchant: "cafe-aurora") { balance pendingPoints lifetimePoints transactions { edges { node { kind points'
    " description why { rule points } } } } } }"
)


async def wallet(town: Town) -> dict[str, Any]:
    found: dict[str, Any] = (await town.ana.person.ask(WALLET))["wallet"]
    return found


async def movements(town: Town) -> list[tuple[str, int]]:
    return [(e["node"]["kind"], e["node"]["points"]) for e in (await wallet(town))["transactions"]["edges"]]


def order(town: Town, ref: str = "1001", total: int = 2400, **more: Any) -> dict[str, Any]:
    return {"id": ref, "customer": {"code": town.ana.code}, "total_minor": total, **more}


async def counters(town: Town) -> tuple[int, int]:
    [row] = await town.house.rows("SELECT spend_minor, purchases FROM membership WHERE given_name = 'Ana'")
    return row["spend_minor"], row["purchases"]


async def test_points_are_pending_until_the_order_is_completed(town: Town) -> None:
    eshop = await shop(town)
    placed = await eshop.ask("POST", "/orders", order(town))
    assert (placed.status_code, placed.json()["state"], placed.json()["pending_points"]) == (201, "CREATED", 24)
    assert (await wallet(town))["pendingPoints"] == 24
    assert await counters(town) == (0, 0)
    paid = await eshop.do("POST", "/orders/1001/state", {"state": "PAID"})
    assert (paid["changed"], paid["points"], paid["pending_points"]) == (True, 0, 24)
    done = await eshop.do("POST", "/orders/1001/state", {"state": "COMPLETED"})
    assert (done["state"], done["points"], done["pending_points"]) == ("COMPLETED", 24, 0)
    told = await wallet(town)
    assert (told["balance"], told["pendingPoints"]) == (24, 0)
    assert told["transactions"]["edges"][0]["node"] == {
        "kind": "EARN", "points": 24, "description": "#1001", "why": [{"rule": "BASE_RATE", "points": 24}],
    }  # fmt: skip
    assert await counters(town) == (2400, 1)
    await town.house.run_jobs()
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    assert any("24" in edge["node"]["title"] for edge in inbox["wallet"]["inbox"]["edges"])
    await town.house.assert_books_balance()


@pytest.mark.parametrize(("moment", "at"), [("CREATED", 0), ("PAID", 1), ("COMPLETED", 2)])
async def test_the_programme_says_which_state_earns(town: Town, moment: str, at: int) -> None:
    await town.program(earnsWhen=moment)
    eshop = await shop(town)
    seen = [(await eshop.do("POST", "/orders", order(town)))["points"]]
    seen += [(await eshop.do("POST", "/orders/1001/state", {"state": s}))["points"] for s in ("PAID", "COMPLETED")]
    assert seen == [0] * at + [24] * (3 - at)


async def test_the_same_told_ten_times_and_late_changes_nothing(town: Town) -> None:
    eshop = await shop(town)
    for _ in range(10):
        told = await eshop.ask("POST", "/orders", order(town, state="COMPLETED"))
    assert (told.status_code, told.json()["changed"], told.json()["late"]) == (200, False, False)
    for state in ("CREATED", "PAID"):
        late = await eshop.do("POST", "/orders/1001/state", {"state": state})
        assert (late["changed"], late["late"], late["state"]) == (False, True, "COMPLETED")
    assert await movements(town) == [("EARN", 24)]
    assert await counters(town) == (2400, 1)


async def test_what_is_told_before_the_order_waits_for_it(town: Town) -> None:
    eshop = await shop(town)
    early = await eshop.do("POST", "/orders/7/state", {"state": "COMPLETED"})
    assert (early["customer_id"], early["points"]) == (None, 0)
    await eshop.do("POST", "/orders/7/refunds", {"id": "R1", "amount_minor": 600})
    [waiting] = (await eshop.do("GET", "/orders"))["data"]
    assert (waiting["id"], waiting["state"], waiting["customer_id"]) == ("7", "PARTLY_REFUNDED", None)
    query = "{ orders { edges { node { ref hasContent } } } }"
    assert [edge["node"] for edge in (await town.manager.ask(query))["orders"]["edges"]] == [
        {"ref": "7", "hasContent": False}
    ]
    told = await eshop.do("POST", "/orders", order(town, "7"))
    assert (told["state"], told["points"], told["refunded_minor"]) == ("PARTLY_REFUNDED", 18, 600)
    assert await movements(town) == [("EARN", 18)]
    assert await counters(town) == (1800, 1)
    await town.house.assert_books_balance()


async def test_refunds_take_back_in_proportion_and_once(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town, state="COMPLETED"))
    for _ in range(3):
        told = await eshop.do("POST", "/orders/1001/refunds", {"id": "R1", "amount_minor": 1000})
    assert (told["points"], told["state"], told["changed"]) == (14, "PARTLY_REFUNDED", False)
    assert await counters(town) == (1400, 1)
    told = await eshop.do("POST", "/orders/1001/refunds", {"id": "R2", "amount_minor": 1400})
    assert (told["points"], told["state"]) == (0, "REFUNDED")
    assert await counters(town) == (0, 0)
    assert await movements(town) == [("CLAWBACK", -14), ("CLAWBACK", -10), ("EARN", 24)]
    assert (await wallet(town))["lifetimePoints"] == 0
    await town.house.assert_books_balance()


async def test_what_is_spent_already_is_owed_unless_the_programme_forgives(town: Town) -> None:
    eshop = await shop(town)
    for forgives, deficit in ((False, 20), (True, 0)):
        await town.program(forgivesDeficit=forgives)
        ref = f"F{forgives}"
        await eshop.do("POST", "/orders", order(town, ref, state="COMPLETED"))
        balance = (await wallet(town))["balance"]
        await town.manager.do(
            "adjustPoints", member={"code": town.ana.code}, points=-(balance - 4), note="x", idempotencyKey=key()
        )
        await eshop.do("POST", f"/orders/{ref}/state", {"state": "CANCELLED"})
        assert (await wallet(town))["balance"] == 0
        [row] = await town.house.rows("SELECT deficit FROM points_account a JOIN membership m"
                                      " ON m.points_account_id = a.id WHERE m.given_name = 'Ana'")  # fmt: skip
        assert row["deficit"] == deficit
        await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=50, note="x", idempotencyKey=key())
        await town.house.assert_books_balance()


async def test_a_cancelled_order_gives_its_promise_up_and_stays_so(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town))
    await eshop.do("POST", "/orders/1001/state", {"state": "CANCELLED"})
    assert (await wallet(town))["pendingPoints"] == 0
    for state in ("PAID", "COMPLETED"):
        told = await eshop.do("POST", "/orders/1001/state", {"state": state})
        assert (told["late"], told["state"], told["points"]) == (True, "CANCELLED", 0)
    assert await movements(town) == []
    assert await counters(town) == (0, 0)
    await town.house.assert_books_balance()


async def test_an_order_is_edited_until_it_counts(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town, updated_at="2026-03-02T08:00:00Z"))
    told = await eshop.do("POST", "/orders", order(town, total=5000, updated_at="2026-03-02T08:30:00Z"))
    assert (told["total_minor"], told["pending_points"], told["changed"]) == (5000, 50, True)
    older = await eshop.do("POST", "/orders", order(town, total=100, updated_at="2026-03-02T08:10:00Z"))
    assert (older["total_minor"], older["late"]) == (5000, True)
    await eshop.do("POST", "/orders/1001/state", {"state": "COMPLETED"})
    assert await eshop.problem("POST", "/orders", order(town, total=100)) == (409, "ORDER_CHANGED")
    luis = {**order(town, total=5000), "customer": {"code": town.luis.code}}
    assert await eshop.problem("POST", "/orders", luis) == (409, "ORDER_OF_ANOTHER")
    assert (await wallet(town))["balance"] == 50


async def test_fractions_are_carried_between_orders_and_given_back(town: Town) -> None:
    eshop = await shop(town)
    for ref in ("A", "B"):
        await eshop.do("POST", "/orders", order(town, ref, 150, state="COMPLETED"))
    assert await movements(town) == [("EARN", 2), ("EARN", 1)]
    await eshop.do("POST", "/orders/A/state", {"state": "REFUNDED"})
    assert (await wallet(town))["balance"] == 1
    await town.house.assert_books_balance()


async def test_discounts_shipping_and_taxes_do_not_earn(town: Town) -> None:
    eshop = await shop(town)
    lines = [{"name": "Café", "quantity": 2, "unit_price_minor": 1000, "discount_minor": 100},
             {"name": "Taza", "unit_price_minor": 1100}]  # fmt: skip
    told = await eshop.do("POST", "/orders", order(
        town, total=3795, lines=lines, discount_minor=500, shipping_minor=495, tax_minor=800))  # fmt: skip
    assert told["pending_points"] == 25
    assert [line["total_minor"] for line in told["lines"]] == [1900, 1100]


async def test_products_earn_in_their_own_way(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("PUT", "/products/beans", {"name": "Café en grano", "points": 7})
    await eshop.do("PUT", "/products/course", {"name": "Curso", "kind": "SERVICE", "points_bp": 25000})
    lines = [{"name": "Café", "product_id": "beans", "quantity": 3, "unit_price_minor": 900},
             {"name": "Curso", "product_id": "course", "unit_price_minor": 4000},
             {"name": "Pan", "product_id": "bread", "unit_price_minor": 250}]  # fmt: skip
    told = await eshop.do("POST", "/orders", order(town, total=6950, lines=lines, state="COMPLETED"))
    assert told["unknown_products"] == ["bread"]
    assert told["points"] == 3 * 7 + 100 + 2
    [step, own] = (await wallet(town))["transactions"]["edges"][0]["node"]["why"]
    assert (step, own) == ({"rule": "BASE_RATE", "points": 2}, {"rule": "PRODUCT_POINTS", "points": 123})


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"lines": [{"name": "x", "quantity": 2, "unit_price_minor": 500, "total_minor": 900}]},
         {"lines.0.total_minor": "LINE_SUM", "total_minor": "TOTAL_SUM"}),
        ({"lines": [{"name": "x", "unit_price_minor": 2000}]}, {"total_minor": "TOTAL_SUM"}),
        ({"lines": [{"name": "x", "quantity": -1, "unit_price_minor": 2400}]},
         {"lines.0.quantity": "TOO_SMALL"}),
        ({"lines": [{"name": "x", "quantity": 0.5, "unit_price_minor": 2400}]}, {"lines.0.quantity": "WHOLE"}),
        ({"lines": [{"name": "x", "unit_price_minor": 1}] * 5000}, {"lines": "MANY"}),
        ({"currency": "USD"}, {"currency": "OTHER_CURRENCY"}),
        ({"currency": "euro"}, {"currency": "UNREADABLE"}),
        ({"discount_minor": -1}, {"discount_minor": "TOO_SMALL"}),
        ({"shipping_minor": 3000}, {"total_minor": "TOO_SMALL"}),
        ({"placed_at": "2026-04-02T09:00:00Z"}, {"placed_at": "AHEAD"}),
        ({"placed_at": "2026-03-02T09:00:00"}, {"placed_at": "MOMENT"}),
        ({"state": "PARTLY_REFUNDED"}, {"state": "CHOICE"}),
        ({"id": "a b"}, {"id": "UNREADABLE"}),
    ],
)  # fmt: skip
async def test_an_order_that_does_not_add_up_is_refused(town: Town, form: dict[str, Any], told: dict[str, str]) -> None:
    eshop = await shop(town)
    assert await eshop.mistakes("POST", "/orders", {**order(town), **form}) == told
    assert await town.house.rows("SELECT id FROM shop_order") == []


async def test_refunds_that_cannot_be_are_refused(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town, state="COMPLETED"))
    await eshop.do("POST", "/orders/1001/refunds", {"id": "R1", "amount_minor": 2000})
    over = {"id": "R2", "amount_minor": 401}
    answer = await eshop.ask("POST", "/orders/1001/refunds", over)
    assert (answer.status_code, answer.json()["code"]) == (409, "REFUND_TOO_LARGE")
    assert "400" in answer.json()["detail"]
    other = {"id": "R1", "amount_minor": 1999}
    assert await eshop.problem("POST", "/orders/1001/refunds", other) == (409, "REFUND_CHANGED")
    assert (await wallet(town))["balance"] == 4


async def test_an_unknown_customer_leaves_nothing_behind(town: Town) -> None:
    eshop = await shop(town)
    for ref in ({"email": "nadie@casa.example"}, {"code": "NOBODY"}, {"id": "TWVtYmVyOjk5OTk="}):
        assert await eshop.problem("POST", "/orders", {**order(town), "customer": ref}) == (404, "NOT_FOUND")
    assert await town.house.rows("SELECT id FROM shop_order") == []


async def test_numbers_belong_to_their_source(town: Town) -> None:
    web, app = await shop(town), await shop(town, "App")
    for eshop in (web, app):
        assert (await eshop.ask("POST", "/orders", order(town))).status_code == 201
    assert len((await web.do("GET", "/orders"))["data"]) == 1
    assert (await wallet(town))["pendingPoints"] == 48


async def test_a_blocked_customers_orders_and_a_paused_programmes_bring_nothing(town: Town) -> None:
    eshop = await shop(town)
    await town.program(isActive=False)
    paused = await eshop.do("POST", "/orders", order(town, "P", state="COMPLETED"))
    await town.program(isActive=True)
    member = paused["customer_id"]
    await town.manager.do("blockMember", id=member, reason="x")
    blocked = await eshop.do("POST", "/orders", order(town, "B", state="COMPLETED"))
    assert (paused["points"], blocked["points"]) == (0, 0)
    assert await counters(town) == (4800, 2)
    await town.house.assert_books_balance()


async def test_an_orders_points_are_undone_with_the_order_alone(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town, state="COMPLETED"))
    await eshop.do("POST", "/orders", order(town, "small", 50, state="COMPLETED"))
    query = (
        "query ($id: ID!) { memberRecord(id: $id) { member { transactions { edges { node { id isReversible } } } } } }"
    )
    member = (await eshop.do("GET", "/orders/1001"))["customer_id"]
    record = (await town.manager.ask(query, id=member))["memberRecord"]
    [entry] = [edge["node"] for edge in record["member"]["transactions"]["edges"]]
    assert entry["isReversible"] is False
    refused = await town.manager.do("reverseTransaction", transactionId=entry["id"], idempotencyKey=key())
    assert refused["code"] == "UNDO_BY_ORDER"
    from fiel.core.ids import global_id

    [bought] = await town.house.rows("SELECT id FROM purchase WHERE transaction_id IS NULL")
    refused = await town.manager.do(
        "reversePurchase", purchaseId=global_id("Purchase", bought["id"]), idempotencyKey=key()
    )
    assert refused["code"] == "UNDO_BY_ORDER"
    assert await counters(town) == (2450, 2)


async def test_the_merchant_sees_orders_and_what_they_bring(town: Town) -> None:
    eshop = await shop(town)
    await eshop.do("POST", "/orders", order(town, "A-1", state="COMPLETED"))
    await eshop.do("POST", "/orders", order(town, "A-2"))
    await eshop.do("POST", "/orders", order(town, "B-1"))
    await eshop.do("POST", "/orders/A-1/refunds", {"id": "R1", "amount_minor": 400})
    query = (
        "query ($q: String!) { orders(query: $q) { edges { node { id ref state memberName points pendingPoints"
        " total { amountMinor } refunded { amountMinor } source { name } } } } }"
    )
    found = [edge["node"] for edge in (await town.manager.ask(query, q="A-"))["orders"]["edges"]]
    assert [(one["ref"], one["state"], one["points"], one["pendingPoints"]) for one in found] == [
        ("A-2", "CREATED", 0, 24), ("A-1", "PARTLY_REFUNDED", 20, 0),
    ]  # fmt: skip
    one = "query ($id: ID!) { order(id: $id) { refunds { ref } why { rule } } }"
    assert (await town.manager.ask(one, id=found[1]["id"]))["order"] == {
        "refunds": [{"ref": "R1"}], "why": [{"rule": "BASE_RATE"}],
    }  # fmt: skip
    assert (await town.rival.ask(one, id=found[1]["id"]))["order"] is None
    assert await town.cashier.error(one, id=found[1]["id"]) == "NOT_FOUND"
    home = await town.manager.ask("{ dashboard { totals { purchases pointsGiven spent { amountMinor } } } }")
    assert home["dashboard"]["totals"] == {"purchases": 1, "pointsGiven": 20, "spent": {"amountMinor": 2000}}


async def test_a_hundred_at_once_count_an_order_once(town: Town) -> None:
    eshop = await shop(town)

    async def tell(number: int) -> Any:
        if number % 2:
            return await eshop.ask("POST", "/orders/1001/state", {"state": "COMPLETED"})
        return await eshop.ask("POST", "/orders", order(town))

    answers = await asyncio.gather(*(tell(number) for number in range(40)))
    assert {answer.status_code for answer in answers} <= {200, 201}
    assert await movements(town) == [("EARN", 24)]
    assert await counters(town) == (2400, 1)
    await town.house.assert_books_balance()
