"""When points end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fiel.ledger.actions import expire_due
from fiel.ledger.rules import ExpiryRule, expires_at
from fiel.merchants.models import ExpiryKind
from support.town import Town

MONTHS, YEARLY = ExpiryKind.MONTHS, ExpiryKind.YEARLY


@pytest.mark.parametrize(
    ("rule", "earned", "ends"),
    [
        (ExpiryRule(ExpiryKind.NEVER), "2026-03-02T09:00", None),
        (ExpiryRule(MONTHS, 1), "2026-01-31T09:00", "2026-02-28T23:00"),
        (ExpiryRule(MONTHS, 12), "2026-03-02T09:00", "2027-03-31T22:00"),
        (ExpiryRule(MONTHS, 1), "2026-01-31T23:30", "2026-03-31T22:00"),  # in Madrid it is February already
        (ExpiryRule(YEARLY, month=6, day=30), "2026-06-29T09:00", "2026-06-29T22:00"),
        (ExpiryRule(YEARLY, month=6, day=30), "2026-06-30T09:00", "2027-06-29T22:00"),
        (ExpiryRule(YEARLY, month=2, day=29), "2026-06-30T09:00", "2027-02-27T23:00"),
    ],
)
def test_points_end_at_a_midnight_of_the_merchants(rule: ExpiryRule, earned: str, ends: str | None) -> None:
    found = expires_at(rule, datetime.fromisoformat(earned).replace(tzinfo=UTC), "Europe/Madrid")
    assert found == (datetime.fromisoformat(ends).replace(tzinfo=UTC) if ends else None)


async def test_points_end_lot_by_lot_and_the_wallet_says_when(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)
    town.house.clock.move(days=31)
    await town.cashier.sign_in_again()
    await town.ana.person.sign_in_again()
    await town.award(town.ana, 5, merchant="cafe-aurora")
    assert [lot["points"] for lot in (await town.ana.wallet())["expiring"]] == [10, 5]
    town.house.clock.move(days=29)
    await town.ana.person.sign_in_again()
    assert await town.ana.balance() == 5, "reads subtract what is due before the nightly run"
    assert await expire_due(now=town.house.clock()) == 1
    assert await expire_due(now=town.house.clock()) == 0
    kinds = [edge["node"]["kind"] for edge in (await town.ana.wallet())["transactions"]["edges"]]
    assert kinds == ["EXPIRE", "EARN", "EARN"]
    await town.house.assert_books_balance()


async def test_a_cancelled_request_gives_back_to_its_lots_and_what_has_ended_ends_at_once(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1, requestDays=365)
    await town.award(town.ana, 10)
    asked = await town.request(town.ana, await town.reward(10))
    town.house.clock.move(days=90)
    await town.ana.person.sign_in_again()
    done = await town.ana.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert done["__typename"] == "CancelRedemptionSuccess"
    assert await town.ana.balance() == 0
    await town.house.assert_books_balance()


async def test_entries_can_be_neither_changed_nor_deleted(town: Town) -> None:
    from fiel.core import db

    await town.award(town.ana, 10)
    for sql in ("UPDATE points_transaction SET points = 99", "DELETE FROM points_transaction", "DELETE FROM activity"):
        with pytest.raises(Exception, match="append-only"):
            await db.execute(sql)
