"""The report of movements and the leaderboard of a merchant with a million movements, against the bare SQL of each.

The bare SQL is what they come down to: sums and a page of one month, and a ranking of one quarter. Another merchant has
as many again.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from support.town import Town

MOVEMENTS, MEMBERS, ROUNDS, DAYS = sized(1_000_000, 2_000), sized(5_000, 50), sized(5), 300
FAR = 10_000_000
"""Past every id that the server will give while it is measured."""
REPORT = (
    '{ movementTotals(filter: {firstDay: "2026-02-01", lastDay: "2026-02-28"}) { points operations mean }'
    ' movements(first: 30, filter: {firstDay: "2026-02-01", lastDay: "2026-02-28"}) { edges { node { id points'
    " createdAt memberName actorName description isStruck } } } }"
)
BOARD = (
    '{ leaderboard(first: 25, filter: {metric: %s, firstDay: "2025-10-01", lastDay: "2025-12-31"}) { customers'
    " places { edges { node { place name figure } } } } }"
)
SUMS = (
    "SELECT count(*), sum(points) FROM points_transaction WHERE merchant_id = $1 AND created_at >= $2"
    " AND created_at < $3"
)
PAGE = (
    "SELECT t.id, t.points, t.created_at, m.given_name FROM (SELECT * FROM points_transaction WHERE merchant_id = $1"
    " AND created_at >= $2 AND created_at < $3 ORDER BY created_at DESC, id DESC LIMIT 30) t"
    " JOIN membership m ON m.points_account_id = t.account_id"
)
SPENT = (
    "SELECT m.given_name, g.figure FROM (SELECT p.membership_id, sum(p.amount_minor - p.refunded_minor) AS figure"
    " FROM purchase p JOIN source s ON s.id = p.source_id WHERE s.merchant_id = $1 AND p.occurred_at >= $2"
    " AND p.occurred_at < $3 AND p.reversed_at IS NULL GROUP BY p.membership_id) g"
    " JOIN membership m ON m.id = g.membership_id ORDER BY g.figure DESC LIMIT 25"
)
POINTS = (
    "SELECT m.given_name, g.figure FROM (SELECT account_id, sum(points) AS figure FROM points_transaction"
    " WHERE merchant_id = $1 AND occurred_at >= $2 AND created_at >= $2 AND occurred_at < $3"
    " AND kind IN ('EARN', 'ADJUST_CREDIT') GROUP BY account_id) g JOIN membership m"
    " ON m.points_account_id = g.account_id ORDER BY g.figure DESC LIMIT 25"
)


async def measure_reports(name: str, town: Town, movements: int = MOVEMENTS) -> None:
    """Of the rival shop, which nothing else here counts; the café's books are left as they are."""
    [shop] = await db.fetch("SELECT id, time_zone FROM merchant WHERE slug = 'el-rival'")
    await _fill(int(shop["id"]), movements)
    month = (datetime.fromisoformat("2026-01-31T23:00:00+00:00"), datetime.fromisoformat("2026-02-28T23:00:00+00:00"))
    quarter = (datetime.fromisoformat("2025-09-30T22:00:00+00:00"), datetime.fromisoformat("2025-12-31T23:00:00+00:00"))

    async def bare_report() -> None:
        await db.fetch(SUMS, shop["id"], *month)
        await db.fetch(PAGE, shop["id"], *month)

    await _compare("report_month", name, town, REPORT, bare_report)
    for row, metric, sql in (("board_spent", "SPENT", SPENT), ("board_points", "POINTS", POINTS)):

        async def bare(sql: str = sql) -> None:
            await db.fetch(sql, shop["id"], *quarter)

        await _compare(row, name, town, BOARD % metric, bare)


async def _compare(row: str, engine: str, town: Town, query: str, bare: Callable[[], Awaitable[Any]]) -> None:
    ratios, costs = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await town.rival.ask(query)
        mine = time.perf_counter() - start
        start = time.perf_counter()
        await bare()
        ratios.append(mine / (time.perf_counter() - start))
        costs.append(mine * 1000)
    tell(row, engine, ratios, more=f"({statistics.median(costs):.0f} ms)")


async def _fill(merchant_id: int, movements: int) -> None:
    """Movements and purchases of most of a year up to the first of March, of five thousand members in turn; another
    merchant has as many movements at the same moments."""
    is_sqlite, seconds = db.is_sqlite(), DAYS * 86_400 // movements
    numbers = (
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {} - 1)" if is_sqlite else
        "WITH n AS (SELECT i FROM generate_series(0, {} - 1) AS s(i))"
    )  # fmt: skip
    at = (
        f"strftime('%Y-%m-%d %H:%M:%S+00:00', '2026-03-02', '-' || (i * {seconds}) || ' seconds')" if is_sqlite else
        f"timestamptz '2026-03-02 00:00:00+00' - i * interval '{seconds} seconds'"
    )  # fmt: skip
    [last] = await db.fetch(
        "SELECT (SELECT max(id) FROM customer) AS c, (SELECT max(id) FROM points_account) AS a,"
        " (SELECT max(id) FROM membership) AS m, (SELECT max(id) FROM points_transaction) AS t,"
        " (SELECT min(id) FROM source WHERE merchant_id = $1) AS s",
        merchant_id,
    )
    base = {key: (last[key] or 0) + FAR for key in "cam"}
    people, rows = numbers.format(MEMBERS), numbers.format(movements)
    now = "'2025-01-01 00:00:00+00:00'"
    entries = (
        "INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta, balance_after,"
        " reason, actor_kind, actor_id, why, occurred_at, created_at)"
    )
    [other] = await db.returning(
        "INSERT INTO merchant (name, slug, color, city, country, currency, time_zone, created_at) VALUES ('O', 'otro',"
        f" '#000000', '', 'ES', 'EUR', 'Europe/Madrid', {now}) RETURNING id"
    )
    [account] = await db.returning(
        "INSERT INTO points_account (merchant_id, balance, deficit, lifetime) VALUES ($1, 0, 0, 0) RETURNING id",
        other["id"],
    )
    statements = [
        f"{people} INSERT INTO customer (id, name, language, created_at) SELECT {base['c']} + i, 'C' || i, 'es', {now}"
        " FROM n",
        f"{people} INSERT INTO points_account (id, merchant_id, balance, deficit, lifetime) SELECT {base['a']} + i,"
        f" {merchant_id}, 0, 0, 0 FROM n",
        f"{people} INSERT INTO membership (id, customer_id, merchant_id, points_account_id, given_name, search_key,"
        f" version, carry, carry_of, spend_minor, purchases, joined_at) SELECT {base['m']} + i, {base['c']} + i,"
        f" {merchant_id}, {base['a']} + i, 'C' || i, 'c' || i, 1, 0, 1, 0, 0, {now} FROM n",
        f"{rows} {entries} SELECT {base['a']} + i % {MEMBERS}, {merchant_id}, 'EARN', 1 + i % 97, 0, 1, 'PURCHASE',"
        f" 'system', 0, '[]', {at}, {at} FROM n",
        f"{rows} INSERT INTO purchase (membership_id, source_id, amount_minor, refunded_minor, points, carry_added,"
        f" carry_of, why, occurred_at, created_at) SELECT {base['m']} + i % {MEMBERS}, {last['s']}, 100 + i % 97, 0, 0,"
        f" 0, 1, '[]', {at}, {at} FROM n",
        f"{rows} {entries} SELECT {account['id']}, {other['id']}, 'EARN', 1, 0, 1, 'PURCHASE', 'system', 0, '[]', {at},"
        f" {at} FROM n",
    ]  # fmt: skip
    for statement in statements:
        await db.returning(statement)
    await db.returning("ANALYZE")
