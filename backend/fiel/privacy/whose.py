"""Which rows are one person's: their login, their customers, their records at shops and what merged into those."""

from __future__ import annotations

from dataclasses import dataclass

from fiel.core import db


@dataclass(frozen=True, slots=True)
class Whose:
    """Row numbers. *account_id*: None where it is about one shop's record alone, or they never signed up."""

    account_id: int | None
    customer_ids: tuple[int, ...]
    membership_ids: tuple[int, ...]
    merchant_id: int | None = None
    """Only what concerns this shop."""


async def records_of(root_ids: list[int]) -> list[db.Row]:
    """The memberships *root_ids* and all that was merged into them, by number."""
    return await db.fetch(
        "SELECT id, customer_id, merchant_id, points_account_id, claimed_from_id, given_name, given_email, given_phone"
        f" FROM membership WHERE {db.among('coalesce(merged_into_id, id)', 1, 'bigint')} ORDER BY id",
        db.to_json(root_ids),
    )


async def roots_of(customer_id: int) -> list[int]:
    """The records of a customer that stand, at every shop."""
    rows = await db.fetch(
        "SELECT DISTINCT coalesce(merged_into_id, id) AS id FROM membership WHERE customer_id = $1"
        " AND erased_at IS NULL ORDER BY 1",
        customer_id,
    )
    return [row["id"] for row in rows]


async def whole_person(account_id: int) -> Whose:
    """All of whoever has this login."""
    row = await db.fetch_one("SELECT id FROM customer WHERE account_id = $1", account_id)
    if row is None:
        return Whose(account_id, (), ())
    records = await records_of(await roots_of(row["id"]))
    made = {row["customer_id"] for row in records} | {r["claimed_from_id"] for r in records if r["claimed_from_id"]}
    return Whose(account_id, tuple(sorted({row["id"]} | made)), tuple(row["id"] for row in records))


async def at_one_shop(merchant_id: int, root_id: int) -> Whose:
    """What one shop holds of the person of a record."""
    records = await records_of([root_id])
    customers = {row["customer_id"] for row in records} | {
        r["claimed_from_id"] for r in records if r["claimed_from_id"]
    }
    return Whose(None, tuple(sorted(customers)), tuple(row["id"] for row in records), merchant_id)
