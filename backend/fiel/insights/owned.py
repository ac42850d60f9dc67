"""Ids that a filter names must be the merchant's own."""

from __future__ import annotations

from fiel.core import db
from fiel.core.errors import NotFound


async def require_own(
    merchant_id: int, *, source: int | None = None, location: int | None = None, employee: int | None = None,
    member: int | None = None, promotion: int | None = None,
) -> None:  # fmt: skip
    """Those that left or closed too. Raises NotFound."""
    asked = (("source", source), ("location", location), ("employee", employee), ("membership", member),
             ("promotion", promotion))  # fmt: skip
    for table, number in asked:
        if number is not None and not await db.fetch(
            f"SELECT 1 AS one FROM {table} WHERE id = $1 AND merchant_id = $2", number, merchant_id
        ):
            raise NotFound
