"""Promotions as a merchant makes them, and what a customer sees of them."""

from __future__ import annotations

from typing import Any

from fiel.core import db
from support.house import Person
from support.town import Customer, Town, key

HAS = (
    '{ wallet(merchant: "cafe-aurora") { balance vouchers { id kind title gift conditions how code state expiresAt'
    " isInstant isAutomatic needsAmount } punchCards { id punches goal gift expiresAt } scratchCards { id title"
    " scratchedAt commitment pool { id title cards wins } proof { nonce prizeId prizeTitle } wins prize"
    " voucher { gift code } } promotions { id kind title gift conditions goal } } }"
)


async def promotion(town: Town, kind: str, *, starts: bool = True, by: Person | None = None, **form: Any) -> str:
    """One that runs; its id."""
    boss = by or town.manager
    saved = await boss.do("savePromotion", form={"kind": kind, "title": "La promo", **form})
    assert saved["__typename"] == "SavePromotionSuccess", saved
    number: str = saved["promotion"]["id"]
    if starts:
        started = await boss.do("startPromotion", id=number)
        assert started["__typename"] == "StartPromotionSuccess", started
        assert started["promotion"]["state"] == "RUNNING"
    return number


async def code_promotion(town: Town, shared: str, **form: Any) -> str:
    number = await promotion(town, "PROMO_CODE", starts=False, **form)
    added = await town.manager.do("addPromoCodes", id=number, shared=shared)
    assert added["added"] == 1, added
    assert (await town.manager.do("startPromotion", id=number))["__typename"] == "StartPromotionSuccess"
    return number


async def has(customer: Customer) -> Any:
    return (await customer.person.ask(HAS))["wallet"]


async def assign(town: Town, number: str, **whom: Any) -> Any:
    given = await town.manager.do("assignPromotion", id=number, idempotencyKey=key(), **(whom or {"everybody": True}))
    await town.house.run_jobs()
    return given


async def buys(town: Town, customer: Customer, amount: int = 1000) -> Any:
    done = await town.cashier.do(
        "awardPoints", member={"code": customer.code}, amountMinor=amount, idempotencyKey=key()
    )
    assert done["__typename"] == "AwardPointsSuccess", done
    return done


async def scan(town: Town, customer: Customer) -> str:
    """The till knows who is there; the member's id."""
    found = await town.cashier.do("identifyMember", liveQr=customer.live_qr())
    assert found["__typename"] == "IdentifyMemberSuccess", found
    number: str = found["member"]["id"]
    return number


async def use(town: Town, voucher: str, **more: Any) -> Any:
    return await town.cashier.do("useVoucher", voucherId=voucher, idempotencyKey=key(), **more)


async def member_id(town: Town, customer: Customer) -> str:
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=customer.code)
    number: str = found["member"]["id"]
    return number


async def voucher_states(town: Town) -> list[str]:
    """Of all, the oldest first."""
    return [row["state"] for row in await db.fetch("SELECT state FROM voucher ORDER BY id")]
