"""Who owes points and buys while a promotion runs: the entries stand in the order in which they were made."""

from __future__ import annotations

from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from support.promotions import buys, promotion
from support.town import Town


async def owes(town: Town, points: int) -> None:
    [row] = await town.house.rows("SELECT points_account_id AS id FROM membership WHERE given_name LIKE 'Ana%'")
    entry = ledger.Entry(row["id"], EntryKind.CLAWBACK, 0, SYSTEM, deficit_delta=points)
    await db.transaction(lambda: ledger.post([entry], now=town.house.clock()))


async def test_a_benefit_is_booked_after_what_a_purchase_paid_off(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 1_000}}
    await promotion(town, "BENEFIT", cases=[{"conditions": [over], "actions": [{"addPoints": 50}]}])
    await owes(town, 4)
    assert (await buys(town, town.ana))["balance"] == 56
    rows = await town.house.rows(
        "SELECT kind, points, balance_after FROM points_transaction WHERE points <> 0 ORDER BY id"
    )
    assert [(row["kind"], row["points"], row["balance_after"]) for row in rows] == [
        ("EARN", 10, 10), ("DEFICIT_RECOVERY", -4, 6), ("EARN", 50, 56),
    ]  # fmt: skip
    await town.house.assert_books_balance()
