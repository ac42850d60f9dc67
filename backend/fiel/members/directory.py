"""Who is who among a merchant's members, looked up many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from fiel.core import db


@dataclass(frozen=True, slots=True)
class Directory:
    """Memberships by code, e-mail and phone, as these say. *kept*: of merged records the one that stands for both."""

    by_code: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_email: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_phone: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    kept: dict[int, int] = field(default_factory=dict)

    def standing(self, found: Collection[int]) -> set[int]:
        """Those that stand for *found*."""
        return {self.kept[number] for number in found}

    def keep(self, into: dict[str, set[int]], rows: Sequence[db.Row]) -> None:
        for row in rows:
            into[row["said"]].add(row["id"])
            self.kept[row["id"]] = row["merged_into_id"] or row["id"]


async def look_up(
    merchant_id: int, codes: Collection[str], emails: Collection[str], phones: Collection[str]
) -> Directory:
    """The members that have any of these."""
    found = Directory()
    if codes:
        found.keep(found.by_code, await db.fetch(
            "SELECT c.code AS said, m.id, m.merged_into_id FROM member_code c JOIN membership m"
            " ON (m.customer_id = c.customer_id OR m.claimed_from_id = c.customer_id) AND m.merchant_id = $1"
            f" WHERE {db.among('c.code', 2)} AND c.revoked_at IS NULL",
            merchant_id, db.to_json(sorted(codes)),
        ))  # fmt: skip
    for column, said, into in (("given_email", emails, found.by_email), ("given_phone", phones, found.by_phone)):
        if said:
            found.keep(into, await db.fetch(
                f"SELECT {column} AS said, id, merged_into_id FROM membership WHERE merchant_id = $1"
                f" AND {db.among(column, 2)}",
                merchant_id, db.to_json(sorted(said)),
            ))  # fmt: skip
    return found
