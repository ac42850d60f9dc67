"""The programme report of a shop with many movements, against the same statements run bare."""

from __future__ import annotations

import random
import statistics
import time
from datetime import timedelta
from typing import Any

from fiel.core import db
from fiel.core.db import statements
from support.crowd import crowd
from support.town import Town, merchant_owner

MEMBERS, VISITS, DAYS, ROUNDS = 5_000, 20, 700, 5
QUERY = (
    "{ programReport { __typename ... on ProgramReport { figures { whole { pointsGiven active } steps { first sums {"
    " pointsGiven active purchases } } } liability { points ages { points } endings { points } } cohorts { month"
    " bought } repeats { buyers betweenSeconds } satisfaction { whole { score } } } } }"
)


async def measure_programme(name: str, town: Town) -> None:
    """Of a shop of its own."""
    now = town.house.clock.now
    owner = await merchant_owner(
        town.house, "Gala", "gala@grande.example",
        {"name": "La Grande", "city": "Madrid", "country": "ES", "currency": "EUR", "timeZone": "Europe/Madrid",
         "color": "#0B5D4B"},
    )  # fmt: skip
    [merchant] = await db.fetch("SELECT id FROM merchant WHERE slug = 'la-grande'")
    numbers = await crowd(merchant["id"], MEMBERS, "http://127.0.0.1", {"p256dh": "", "auth": ""}, now)
    movements = await _lived(int(merchant["id"]), numbers, town)
    asked = QUERY.replace("programReport", 'programReport(merchant: "la-grande")', 1)
    seen: list[tuple[str, list[Any]]] = []
    run = statements.run

    async def recorded(client: Any, sql: str, values: Any) -> Any:
        seen.append((sql, list(values)))
        return await run(client, sql, values)

    statements.run = recorded
    try:
        await owner.ask(asked)
    finally:
        statements.run = run
    ours, bare = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await owner.ask(asked)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        for sql, values in seen:
            await db.fetch(sql, *values)
        bare.append(time.perf_counter() - start)
    mine, plain = statistics.median(ours), statistics.median(bare)
    print(
        f"{name}, programme report over {movements} movements of {MEMBERS} members: {mine / plain:.2f} x its bare SQL"
        f" ({mine:.2f} s)"
    )


async def _lived(merchant_id: int, numbers: list[int], town: Town) -> int:
    """Purchases with their points, each redeemed in part, ended or left; how many movements."""
    now, rng = town.house.clock.now, random.Random(9)
    [source] = await db.fetch("SELECT min(id) AS id FROM source WHERE merchant_id = $1", merchant_id)
    entries: list[db.Row] = []
    purchases: list[db.Row] = []
    lots: list[db.Row] = []
    for member in numbers:
        balance = 0
        for days in sorted((rng.randrange(DAYS) for _ in range(VISITS)), reverse=True):
            at, points = now - timedelta(days=days, minutes=rng.randrange(600)), rng.randrange(1, 60)
            base = {"merchant_id": merchant_id, "account_id": member, "deficit_delta": 0, "actor_kind": "system",
                    "actor_id": 0, "why": [], "occurred_at": at, "created_at": at}  # fmt: skip
            balance += points
            entries.append({**base, "kind": "EARN", "points": points, "balance_after": balance,
                            "reason": "PURCHASE"})  # fmt: skip
            purchases.append({"membership_id": member, "source_id": source["id"], "amount_minor": points * 100,
                              "points": points, "carry_added": 0, "carry_of": 1, "why": [], "occurred_at": at,
                              "created_at": at, "refunded_minor": 0})  # fmt: skip
            left = points if rng.random() < 0.5 else 0
            lots.append({"account_id": member, "transaction_id": len(entries) - 1, "points": points, "remaining": left,
                         "expires_at": now + timedelta(days=rng.randrange(1, 500))})  # fmt: skip
            if not left:
                balance -= points
                kind = rng.choice(("REDEEM", "REDEEM", "EXPIRE"))
                entries.append({**base, "kind": kind, "points": -points, "balance_after": balance,
                                "reason": None})  # fmt: skip

    async def body() -> None:
        ids = await db.allocate_ids("points_transaction", len(entries))
        for entry, number in zip(entries, ids, strict=True):
            entry["id"] = number
        for lot in lots:
            lot["transaction_id"] = ids[lot["transaction_id"]]
        await db.insert_rows("points_transaction", _ENTRY, entries)
        await db.insert_rows("purchase", _PURCHASE, purchases)
        await db.insert_rows("points_lot", _LOT, lots)
        await db.execute(
            "UPDATE points_account SET balance = (SELECT coalesce(sum(l.remaining), 0) FROM points_lot l"
            " WHERE l.account_id = points_account.id) WHERE merchant_id = $1",
            merchant_id,
        )

    await db.transaction(body)
    await db.returning("ANALYZE")  # as a database that lives has been
    return len(entries)


_ENTRY = {
    "id": "bigint", "account_id": "bigint", "merchant_id": "bigint", "kind": "text", "points": "bigint",
    "deficit_delta": "bigint",
    "balance_after": "bigint", "reason": "text", "actor_kind": "text", "actor_id": "bigint", "why": "jsonb",
    "occurred_at": "timestamptz", "created_at": "timestamptz",
}  # fmt: skip
_PURCHASE = {
    "membership_id": "bigint", "source_id": "bigint", "amount_minor": "bigint", "points": "bigint",
    "carry_added": "bigint", "carry_of": "bigint", "why": "jsonb", "occurred_at": "timestamptz",
    "created_at": "timestamptz", "refunded_minor": "bigint",
}  # fmt: skip
_LOT = {"account_id": "bigint", "transaction_id": "bigint", "points": "bigint", "remaining": "bigint",
        "expires_at": "timestamptz"}  # fmt: skip
