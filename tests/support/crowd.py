"""Thousands of customers with a browser each, written straight into the tables: to be told, not to be played."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.ids import token_hash
from support.house import House, Person


async def phones(house: House, count: int, address: str = "") -> list[Person]:
    """Customers of the first merchant, each at an address of their own, or all at one *address*."""
    [merchant] = await house.rows("SELECT min(id) AS id FROM merchant")
    numbers = await crowd(merchant["id"], count, "https://push.invalid", {"p256dh": "", "auth": ""}, house.clock())
    people = []
    for place, number in enumerate(numbers):
        person = house.person(address=address or f"198.51.100.{place % 250}")
        person.client.cookies.set("fiel", f"crowd{number}")
        people.append(person)
    return people


async def crowd(merchant_id: int, count: int, origin: str, keys: dict[str, str], now: datetime) -> list[int]:
    """They have the app, agreed to news, and listen at ``{origin}/push/{number}``: their numbers."""
    numbers = list(range(count))
    first = await db.fetch("SELECT coalesce(max(id), 0) + 1000 AS n FROM account")
    base = max(
        [first[0]["n"]]
        + [(await db.fetch(f"SELECT coalesce(max(id), 0) + 1000 AS n FROM {table}"))[0]["n"]
           for table in ("customer", "membership", "points_account", "session")]
    )  # fmt: skip
    later = now + timedelta(days=30)

    async def body() -> None:
        await db.insert_rows(
            "account", {"id": "bigint", "name": "text", "language": "text", "created_at": "timestamptz"},
            [{"id": base + n, "name": f"C{n}", "language": "es", "created_at": now} for n in numbers],
        )  # fmt: skip
        await db.insert_rows(
            "session",
            {"id": "bigint", "account_id": "bigint", "token_hash": "text", "user_agent": "text",
             "created_at": "timestamptz", "expires_at": "timestamptz"},
            [{"id": base + n, "account_id": base + n, "token_hash": token_hash(f"crowd{base + n}"), "user_agent": "",
              "created_at": now, "expires_at": later} for n in numbers],
        )  # fmt: skip
        await db.insert_rows(
            "customer",
            {"id": "bigint", "account_id": "bigint", "name": "text", "language": "text", "created_at": "timestamptz"},
            [{"id": base + n, "account_id": base + n, "name": f"C{n}", "language": "es", "created_at": now}
             for n in numbers],
        )  # fmt: skip
        await db.insert_rows(
            "points_account",
            {"id": "bigint", "merchant_id": "bigint", "balance": "bigint", "deficit": "bigint", "lifetime": "bigint"},
            [{"id": base + n, "merchant_id": merchant_id, "balance": 0, "deficit": 0, "lifetime": 0} for n in numbers],
        )
        await db.insert_rows(
            "membership",
            {"id": "bigint", "customer_id": "bigint", "merchant_id": "bigint", "points_account_id": "bigint",
             "given_name": "text", "search_key": "text", "version": "int", "carry": "bigint", "carry_of": "bigint",
             "spend_minor": "bigint", "purchases": "bigint", "joined_at": "timestamptz", "news_since": "timestamptz"},
            [{"id": base + n, "customer_id": base + n, "merchant_id": merchant_id, "points_account_id": base + n,
              "given_name": f"C{n}", "search_key": f"c{n}", "version": 1, "carry": 0, "carry_of": 1, "spend_minor": 0,
              "purchases": 0, "joined_at": now, "news_since": now} for n in numbers],
        )  # fmt: skip
        await db.insert_rows(
            "push_subscription",
            {"account_id": "bigint", "endpoint": "text", "endpoint_hash": "text", "p256dh": "text", "auth": "text",
             "vapid_key": "text", "label": "text", "session_id": "bigint", "created_at": "timestamptz"},
            [{"account_id": base + n, "endpoint": f"{origin}/push/{base + n}",
              "endpoint_hash": f"crowd{base + n}", **keys, "vapid_key": "", "label": "", "session_id": base + n,
              "created_at": now} for n in numbers],
        )  # fmt: skip

    await db.transaction(body)
    await db.returning("ANALYZE")  # as a database that lives has been
    return [base + n for n in numbers]
