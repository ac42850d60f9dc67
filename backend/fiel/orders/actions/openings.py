"""When products are first sold, and to whom before that: the merchant's own word, which no catalogue replaces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.errors import Checks
from fiel.segments.loaders import narrowed


@dataclass(frozen=True, slots=True)
class Opening:
    """Everybody can buy it from *opens_at* on (None: always), the members of a segment before."""

    opens_at: datetime | None = None
    early_segment_id: int | None = None


ALWAYS = Opening()


async def check_opening(checks: Checks, merchant_id: int, opening: Opening) -> None:
    """What is wrong goes to *checks*. Raises NotFound for a segment of somebody else's."""
    at = opening.opens_at
    if at is not None and (at.tzinfo is None or not 2000 <= at.year <= 9000):
        checks.fail("opensAt", "UNREADABLE")
    if opening.early_segment_id is not None:
        if at is None:
            checks.fail("opensAt", "PAIR")
        await narrowed(merchant_id, opening.early_segment_id)


async def write_opening(merchant_id: int, ref: str, opening: Opening, *, now: datetime) -> bool:
    """Whether it is another than before. Inside the transaction that keeps the product."""
    row = await db.fetch_one(
        "SELECT id, opens_at, early_segment_id FROM product WHERE merchant_id = $1 AND ref = $2", merchant_id, ref
    )
    if row is None or (row["opens_at"], row["early_segment_id"]) == (opening.opens_at, opening.early_segment_id):
        return False
    await db.execute(
        "UPDATE product SET opens_at = $2, early_segment_id = $3, updated_at = $4, version = version + 1 WHERE id = $1",
        row["id"], opening.opens_at, opening.early_segment_id, now,
    )  # fmt: skip
    return True
