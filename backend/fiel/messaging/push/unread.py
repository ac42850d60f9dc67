"""The figure on the icon of an app: the wallet counts the notices of all shops, a shop's own app that shop's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core import db


@dataclass(frozen=True, slots=True)
class Unread:
    """Notices that a customer has not read, as *slug* tells of one more."""

    slug: str
    of_all: int
    of_shop: int
    shops: int
    """Of which the customer is a member."""

    def by_app(self) -> dict[str, int]:
        """For the worker, which may know in whose app it runs."""
        return {"/": self.of_all, f"/m/{self.slug}/": self.of_shop}

    def everywhere(self) -> int | None:
        """For a browser that sets it by itself; None where it would be wrong in one of the apps."""
        return self.of_all if self.shops == 1 and self.of_all == self.of_shop else None


async def unread_of(customer_ids: Sequence[int], merchant_id: int, slug: str) -> dict[int, Unread]:
    rows = await db.fetch(
        "SELECT c.id, (SELECT count(*) FROM inbox_entry i WHERE i.customer_id = c.id AND i.read_at IS NULL) AS of_all,"
        " (SELECT count(*) FROM inbox_entry i WHERE i.customer_id = c.id AND i.read_at IS NULL AND i.merchant_id = $2)"
        " AS of_shop, (SELECT count(*) FROM membership s WHERE s.customer_id = c.id) AS shops"
        f" FROM customer c WHERE {db.among('c.id', 1, 'bigint')}",
        db.to_json(sorted(set(customer_ids))),
        merchant_id,
    )
    return {row["id"]: Unread(slug, row["of_all"], row["of_shop"], row["shops"]) for row in rows}
