"""Points accounts."""

from __future__ import annotations

from fiel.core import db


async def open_accounts(merchant_id: int, count: int = 1) -> list[int]:
    """New empty accounts of a merchant: their ids."""
    ids = await db.allocate_ids("points_account", count)
    rows = [{"id": n, "merchant_id": merchant_id, "balance": 0, "deficit": 0, "lifetime": 0} for n in ids]
    columns = dict.fromkeys(("id", "merchant_id", "balance", "deficit", "lifetime"), "bigint")
    await db.insert_rows("points_account", columns, rows)
    return ids
