"""Who is who among a merchant's members, looked up many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from fiel.core import db


@dataclass(frozen=True, slots=True)
class Directory:
    """Memberships by code, e-mail and phone. Of merged records the one that was kept stands for all.

    *ids_of*: a membership with those that were merged into it.
    """

    by_code: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_email: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_phone: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    ids_of: dict[int, tuple[int, ...]] = field(default_factory=dict)


async def look_up(
    merchant_id: int, codes: Collection[str], emails: Collection[str], phones: Collection[str]
) -> Directory:
    """The members that have any of these."""
    found = Directory()
    by_code = await db.fetch(
        "SELECT c.code AS said, coalesce(m.merged_into_id, m.id) AS id FROM member_code c JOIN membership m"
        " ON (m.customer_id = c.customer_id OR m.claimed_from_id = c.customer_id) AND m.merchant_id = $1"
        f" WHERE {db.among('c.code', 2)} AND c.revoked_at IS NULL",
        merchant_id, db.to_json(sorted(codes)),
    ) if codes else []  # fmt: skip
    _keep(found.by_code, by_code)
    for column, said, into in (("given_email", emails, found.by_email), ("given_phone", phones, found.by_phone)):
        if said:
            _keep(into, await db.fetch(
                f"SELECT {column} AS said, id FROM membership WHERE merchant_id = $1 AND {db.among(column, 2)}"
                " AND merged_into_id IS NULL",
                merchant_id, db.to_json(sorted(said)),
            ))  # fmt: skip
    ids = {number for by in (found.by_code, found.by_email, found.by_phone) for some in by.values() for number in some}
    merged = await db.fetch(
        f"SELECT id, merged_into_id FROM membership WHERE {db.among('merged_into_id', 1, 'bigint')}",
        db.to_json(sorted(ids)),
    )  # fmt: skip
    for number in ids:
        found.ids_of[number] = (number, *(row["id"] for row in merged if row["merged_into_id"] == number))
    return found


def _keep(into: dict[str, set[int]], rows: Sequence[db.Row]) -> None:
    for row in rows:
        into[row["said"]].add(row["id"])
