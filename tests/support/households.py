"""Ana and Luis live together."""

from __future__ import annotations

from typing import Any

from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.ledger import actions as ledger
from support.town import Customer, Town, key

SHOP = "cafe-aurora"


async def bought(town: Town, who: Customer, points: int) -> None:
    """A first purchase, and as many points as that."""
    done = await town.cashier.do("awardPoints", member={"code": who.code}, amountMinor=100, idempotencyKey=key())
    assert done["__typename"] == "AwardPointsSuccess", done
    if points > await who.balance():
        await town.award(who, points - await who.balance())


async def invited(town: Town, who: Customer | None = None) -> Any:
    return await (who or town.ana).person.do("inviteToHousehold", merchant=SHOP)


async def together(town: Town, ana: int = 40, luis: int = 60, size: int = 3) -> None:
    """Ana, who was first, and Luis, both long enough here to share what they earned."""
    await town.program(householdSize=size)
    town.house.clock.move(days=8)
    await bought(town, town.ana, ana)
    await bought(town, town.luis, luis)
    done = await town.luis.person.do("joinHousehold", code=(await invited(town))["code"])
    assert done["__typename"] == "HouseholdSuccess", done


async def household(who: Customer) -> Any:
    query = (
        '{ household(merchant: "cafe-aurora") { mostMembers sharedPoints members { id name earned isMe isFirst }'
        " invitations { id } } }"
    )
    return (await who.person.ask(query))["household"]


async def balances(town: Town) -> tuple[int, int]:
    return await town.ana.balance(), await town.luis.balance()


async def kinds(town: Town, who: Customer) -> set[str]:
    await town.house.run_jobs()
    rows = await town.house.rows(
        "SELECT i.kind FROM inbox_entry i JOIN member_code c ON c.customer_id = i.customer_id WHERE c.code = $1",
        who.code,
    )
    return {row["kind"] for row in rows}


async def owes(town: Town, who: Customer, points: int) -> None:
    """More than *who* has by *points*, as a returned order leaves it."""
    [row] = await town.house.rows(
        "SELECT m.points_account_id AS id, a.balance FROM membership m JOIN points_account a"
        " ON a.id = m.points_account_id JOIN member_code c ON c.customer_id = m.customer_id WHERE c.code = $1",
        who.code,
    )

    async def body() -> None:
        await ledger.claw_back(row["id"], row["balance"] + points, SYSTEM, now=town.house.clock(),
                               cause=("order", 999), forgives=False)  # fmt: skip

    await db.transaction(body)
