"""Orders of an e-shop, as promotions look at them."""

from __future__ import annotations

from typing import Any

from support.rest import Shop
from support.town import Town, key

LINES = [{"product_id": "LIBRO", "name": "Un libro", "quantity": 3, "unit_price_minor": 1000}]


async def orders(eshop: Shop, town: Town, ref: str = "1", state: str = "COMPLETED", **more: Any) -> Any:
    """Three books for 30.00, told."""
    body = {"id": ref, "customer": {"code": town.ana.code}, "lines": LINES, "total_minor": 3000, "state": state}
    return await eshop.do("POST", "/orders", {**body, **more})


async def refund(eshop: Shop, ref: str, number: str, amount: int) -> None:
    await eshop.do("POST", f"/orders/{ref}/refunds", {"id": number, "amount_minor": amount})


async def spend(town: Town, points: int) -> None:
    done = await town.manager.do(
        "adjustPoints", member={"code": town.ana.code}, points=-points, note="x", idempotencyKey=key()
    )
    assert done["__typename"] == "AdjustPointsSuccess", done


async def deficit(town: Town) -> int:
    """What Ana owes."""
    [row] = await town.house.rows(
        "SELECT a.deficit FROM points_account a JOIN membership m ON m.points_account_id = a.id"
        " WHERE m.given_name = 'Ana'"
    )
    return int(row["deficit"])
