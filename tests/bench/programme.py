"""The programme report of a shop with many movements, against the same statements run bare."""

from __future__ import annotations

import random
import statistics
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.alone import alone
from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from fiel.core.db import statements
from support.crowd import crowd
from support.town import Town, merchant_owner

MEMBERS, VISITS, DAYS, ROUNDS = sized(5_000, 20), sized(134, 6), 700, sized(5)
"""A million movements: each visit earns, and half of them are spent or end."""
MEMBERS_AT_A_TIME = 200
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
    said = f"({movements:,} movements of {MEMBERS:,} members, {statistics.median(ours):.2f} s)"
    tell("programme", name, [mine / plain for mine, plain in zip(ours, bare, strict=True)], more=said)


async def _lived(merchant_id: int, numbers: list[int], town: Town) -> int:
    """Purchases with their points, each redeemed in part, ended or left; how many movements."""
    rng, many = random.Random(9), 0
    [source] = await db.fetch("SELECT min(id) AS id FROM source WHERE merchant_id = $1", merchant_id)
    for first in range(0, len(numbers), MEMBERS_AT_A_TIME):
        lives = _Lives(merchant_id, source["id"], town.house.clock.now, rng)
        for member in numbers[first : first + MEMBERS_AT_A_TIME]:
            lives.live(member)
        await db.transaction(lives.write)
        many += len(lives.entries)
    await db.returning("ANALYZE")  # as a database that lives has been; the statement below needs it too
    await db.execute(
        "UPDATE points_account SET balance = (SELECT coalesce(sum(l.remaining), 0) FROM points_lot l"
        " WHERE l.account_id = points_account.id) WHERE merchant_id = $1",
        merchant_id,
    )
    return many


@dataclass(slots=True)
class _Lives:
    merchant_id: int
    source_id: int
    now: datetime
    rng: random.Random
    entries: list[db.Row] = field(default_factory=list)
    purchases: list[db.Row] = field(default_factory=list)
    lots: list[db.Row] = field(default_factory=list)

    def live(self, member: int) -> None:
        now, rng, balance = self.now, self.rng, 0
        for days in sorted((rng.randrange(DAYS) for _ in range(VISITS)), reverse=True):
            at, points = now - timedelta(days=days, minutes=rng.randrange(600)), rng.randrange(1, 60)
            base = {"merchant_id": self.merchant_id, "account_id": member, "deficit_delta": 0, "actor_kind": "system",
                    "actor_id": 0, "why": [], "occurred_at": at, "created_at": at}  # fmt: skip
            balance += points
            self.entries.append({**base, "kind": "EARN", "points": points, "balance_after": balance,
                                 "reason": "PURCHASE"})  # fmt: skip
            self.purchases.append({"membership_id": member, "source_id": self.source_id, "amount_minor": points * 100,
                                   "points": points, "carry_added": 0, "carry_of": 1, "why": [], "occurred_at": at,
                                   "created_at": at, "refunded_minor": 0})  # fmt: skip
            left = points if rng.random() < 0.5 else 0
            self.lots.append({"account_id": member, "transaction_id": len(self.entries) - 1, "points": points,
                              "remaining": left,
                              "expires_at": now + timedelta(days=rng.randrange(1, 500))})  # fmt: skip
            if not left:
                balance -= points
                kind = rng.choice(("REDEEM", "REDEEM", "EXPIRE"))
                self.entries.append({**base, "kind": kind, "points": -points, "balance_after": balance,
                                     "reason": None})  # fmt: skip

    async def write(self) -> None:
        ids = await db.allocate_ids("points_transaction", len(self.entries))
        for entry, number in zip(self.entries, ids, strict=True):
            entry["id"] = number
        for lot in self.lots:
            lot["transaction_id"] = ids[lot["transaction_id"]]
        await db.insert_rows("points_transaction", _ENTRY, self.entries)
        await db.insert_rows("purchase", _PURCHASE, self.purchases)
        await db.insert_rows("points_lot", _LOT, self.lots)


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


if __name__ == "__main__":
    uvloop.run(alone(measure_programme))
