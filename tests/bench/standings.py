"""Bringing ten thousand members to their tiers and badges, against one pass of SQL that works out the same."""

from __future__ import annotations

import random
import statistics
import time
from datetime import datetime, timedelta

from bench.results import tell
from bench.sizes import sized
from fiel.achievements.actions.standing import bring_up_to_date
from fiel.achievements.loaders import members_after
from fiel.core import db
from support.crowd import crowd
from support.town import Town

MEMBERS, PURCHASES, ROUNDS, BATCH = sized(10_000, 50), 6, sized(5), 500
TIERS = ((1, None), (2, 100), (3, 400))
BADGES = (("PURCHASES", 3), ("LIFETIME", 200), ("SPEND", 20_000), ("BALANCE", 150), ("PURCHASES", 5))
PASS = (
    "SELECT m.id, CASE WHEN coalesce(p.points, 0) >= 400 THEN 3 WHEN coalesce(p.points, 0) >= 100 THEN 2 ELSE 1 END"
    " AS place, CASE WHEN m.purchases >= 3 THEN 1 ELSE 0 END + CASE WHEN a.lifetime >= 200 THEN 1 ELSE 0 END"
    " + CASE WHEN m.spend_minor >= 20000 THEN 1 ELSE 0 END + CASE WHEN a.balance >= 150 THEN 1 ELSE 0 END"
    " + CASE WHEN m.purchases >= 5 THEN 1 ELSE 0 END AS badges FROM membership m JOIN points_account a"
    " ON a.id = m.points_account_id LEFT JOIN (SELECT t.account_id, sum(t.points) AS points FROM points_transaction t"
    " WHERE t.kind = 'EARN' AND t.occurred_at >= $2 GROUP BY t.account_id) p ON p.account_id = a.id"
    " LEFT JOIN (SELECT u.membership_id, sum(u.amount_minor) AS spent FROM purchase u WHERE u.occurred_at >= $2"
    " GROUP BY u.membership_id) s ON s.membership_id = m.id WHERE m.merchant_id = $1 ORDER BY m.id"
)


async def measure_standings(name: str, town: Town) -> None:
    """Of the rival shop, so that nothing else here meets its ten thousand."""
    now = town.house.clock.now
    [merchant] = await db.fetch("SELECT id FROM merchant WHERE slug <> 'cafe-aurora'")
    merchant_id = int(merchant["id"])
    await crowd(merchant_id, MEMBERS, "http://127.0.0.1", {"p256dh": "", "auth": ""}, now)
    await _spend(merchant_id, now)
    for rank, points in TIERS:
        await town.rival.do("saveTier", name=f"T{rank}", rank=rank, color="#5B4300", pointsNeeded=points)
    for number, (measure, least) in enumerate(BADGES):
        await town.rival.do("saveBadge", title=f"B{number}", measure=measure, least=least)
    await town.rival.do("saveAchievements", tiersOn=True, badgesOn=True, window="ROLLING_YEAR")
    first = await _round(merchant_id, now)
    again, plain = [], []
    for _ in range(ROUNDS):
        again.append(await _round(merchant_id, now))
        start = time.perf_counter()
        await db.fetch(PASS, merchant_id, now - timedelta(days=365))
        plain.append(time.perf_counter() - start)
    tell("standings", name, first / statistics.median(plain), more=f"({first:.1f} s)")
    none = [mine / one for mine, one in zip(again, plain, strict=True)]
    tell("standings_none", name, none, more=f"({statistics.median(again):.1f} s)")


async def _round(merchant_id: int, now: datetime) -> float:
    start = time.perf_counter()
    after = 0
    while members := await members_after(merchant_id, after, BATCH):

        async def body(members: list[int] = members) -> None:
            await bring_up_to_date(merchant_id, members, now=now, tells=False)

        await db.transaction(body)
        after = members[-1]
    return time.perf_counter() - start


async def _spend(merchant_id: int, now: datetime) -> None:
    """Some purchases of each, with what they earned."""
    rng = random.Random(5)
    members = await db.fetch("SELECT id, points_account_id FROM membership WHERE merchant_id = $1", merchant_id)
    [source] = await db.fetch("SELECT min(id) AS id FROM source WHERE merchant_id = $1", merchant_id)
    entries, purchases, sums = [], [], []
    for member in members:
        balance = spent = count = 0
        for _ in range(rng.randrange(PURCHASES)):
            points, at = rng.randrange(1, 150), now - timedelta(days=rng.randrange(500))
            balance, spent, count = balance + points, spent + points * 100, count + 1
            entries.append({
                "account_id": member["points_account_id"], "merchant_id": merchant_id, "kind": "EARN", "points": points,
                "deficit_delta": 0, "balance_after": balance, "reason": "PURCHASE",
                "actor_kind": "system", "actor_id": 0, "why": [], "occurred_at": at, "created_at": at,
            })  # fmt: skip
            purchases.append({
                "membership_id": member["id"], "source_id": source["id"], "amount_minor": points * 100,
                "points": points, "carry_added": 0, "carry_of": 1, "why": [], "occurred_at": at, "created_at": at,
                "refunded_minor": 0,
            })  # fmt: skip
        sums.append((member, balance, spent, count))

    async def body() -> None:
        await db.insert_rows(
            "points_transaction",
            {"account_id": "bigint", "merchant_id": "bigint", "kind": "text", "points": "bigint",
             "deficit_delta": "bigint", "balance_after": "bigint", "reason": "text", "actor_kind": "text",
             "actor_id": "bigint", "why": "jsonb",
             "occurred_at": "timestamptz", "created_at": "timestamptz"},
            entries,
        )  # fmt: skip
        await db.insert_rows(
            "purchase",
            {"membership_id": "bigint", "source_id": "bigint", "amount_minor": "bigint", "points": "bigint",
             "carry_added": "bigint", "carry_of": "bigint", "why": "jsonb", "occurred_at": "timestamptz",
             "created_at": "timestamptz", "refunded_minor": "bigint"},
            purchases,
        )  # fmt: skip
        await db.update_rows(
            "membership", {"spend_minor": "bigint", "purchases": "bigint"},
            [{"id": member["id"], "spend_minor": spent, "purchases": count} for member, _, spent, count in sums],
        )  # fmt: skip
        await db.update_rows(
            "points_account", {"balance": "bigint", "lifetime": "bigint"},
            [{"id": member["points_account_id"], "balance": balance, "lifetime": balance}
             for member, balance, _, _ in sums],
        )  # fmt: skip

    await db.transaction(body)
    await db.returning("ANALYZE")
