"""Awards that arrive together, against pgbench with one statement an award, and against one transaction an award.

Thirty-two at once, in process, through the action that GraphQL and REST call; on disks that are waited for. pgbench's
statements write the same rows as ours: key, purchase, entry, lot, move, balance, counters, activity and job. ROWS
decides nothing. AWARD is the award in one statement: the key's second time, a paused programme and a blocked customer
bring nothing; rate, tier and what is left over make the points, which pay a debt first. It knows no bands, caps or
rules, and tells nobody why it refused.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from fiel.core.actor import SYSTEM, Role, ShopActor, StaffActor, TokenActor
from fiel.core.clock import utc_now
from fiel.core.db.groups import group_work
from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.members.actions import MemberRef
from fiel.members.actions.enter import Newcomer, enter_members
from fiel.merchants.actions import load_terms
from fiel.migrations.runner import migrate, sqlite_path
from fiel.purchases.actions import AwardForm, award_points
from support.databases import database_at
from support.house import opened_house
from support.postgres import private_postgres
from support.town import built_town

AT_ONCE, MEMBERS, ROUNDS, SECONDS = 32, sized(20_000, 200), sized(7), sized(4)
TILLS = 8
ROWS = """
WITH n AS MATERIALIZED (SELECT nextval('purchase_id_seq') AS p, nextval('points_transaction_id_seq') AS t,
  nextval('points_lot_id_seq') AS l, nextval('activity_id_seq') AS a),
k AS (INSERT INTO idempotency_key (merchant_id, key, meaning, result, created_at)
  VALUES (1, gen_random_uuid()::text, repeat('0', 64), '{"points": 12, "balance": 12, "purchase": 1}', now())),
b AS (UPDATE points_account SET balance = balance + 12, lifetime = lifetime + 12
  WHERE id = (SELECT points_account_id FROM membership WHERE id = :m) RETURNING id, balance),
m AS (UPDATE membership SET spend_minor = spend_minor + 1250, purchases = purchases + 1, last_visit_at = now()
  WHERE id = :m RETURNING id, customer_id),
p AS (INSERT INTO purchase (id, membership_id, source_id, amount_minor, points, carry_added, carry_of, why,
  transaction_id, refunded_minor, occurred_at, created_at) SELECT n.p, :m, 1, 1250, 12, 0, 1,
  '[{"rule": "BASE_RATE", "points": 12}]', n.t, 0, now(), now() FROM n),
t AS (INSERT INTO points_transaction (id, account_id, merchant_id, kind, points, deficit_delta, balance_after, reason,
  actor_kind, actor_id, cause_kind, cause_id, why, occurred_at, created_at) SELECT n.t, b.id, 1, 'EARN', 12, 0,
  b.balance, 'PURCHASE', 'token', 1, 'purchase', n.p, '[{"rule": "BASE_RATE", "points": 12}]', now(), now() FROM n, b),
l AS (INSERT INTO points_lot (id, account_id, transaction_id, points, remaining) SELECT n.l, b.id, n.t, 12, 12
  FROM n, b),
v AS (INSERT INTO lot_move (transaction_id, lot_id, points) SELECT n.t, n.l, 12 FROM n),
a AS (INSERT INTO activity (id, kind, merchant_id, customer_id, membership_id, subject_kind, subject_id, actor_kind,
  actor_id, data, origin, at) SELECT n.a, 'points.earned', 1, m.customer_id, m.id, 'purchase', n.p, 'token', 1,
  '{"points": 12, "amount_minor": 1250, "reason": "PURCHASE"}', 'bench', now() FROM n, m),
j AS (INSERT INTO job (kind, data, run_at, priority, attempts, created_at)
  SELECT 'react', json_build_object('activity_id', n.a)::jsonb, now(), 0, 0, now() FROM n)
SELECT balance FROM b;
"""
AWARD = """
WITH k AS (INSERT INTO idempotency_key (merchant_id, key, meaning, result, created_at)
  VALUES (1, gen_random_uuid()::text, repeat('0', 64), '{"points": 12, "balance": 12, "purchase": 1}', now())
  ON CONFLICT DO NOTHING RETURNING merchant_id),
r AS MATERIALIZED (SELECT m.id AS m, m.customer_id, m.points_account_id AS account, g.earn_amount_minor AS part,
  nextval('purchase_id_seq') AS p, nextval('points_transaction_id_seq') AS t, nextval('points_lot_id_seq') AS l,
  nextval('activity_id_seq') AS a,
  1250 * g.earn_points * coalesce(o.multiplier_bp, 10000) / 10000 + CASE WHEN g.carries_remainder
    AND m.carry_of = g.earn_amount_minor THEN m.carry ELSE 0 END AS parts
  FROM k JOIN program g ON g.merchant_id = k.merchant_id AND g.is_active
  JOIN membership m ON m.id = :m AND m.merchant_id = k.merchant_id AND m.blocked_at IS NULL
    AND m.merged_into_id IS NULL AND m.erased_at IS NULL
  LEFT JOIN member_tier s ON s.membership_id = m.id LEFT JOIN tier o ON o.id = s.tier_id AND o.is_active),
n AS MATERIALIZED (SELECT r.*, parts / part AS points, parts % part AS carry FROM r),
b AS (UPDATE points_account c SET balance = c.balance + greatest(0, n.points - c.deficit),
  deficit = greatest(0, c.deficit - n.points), lifetime = c.lifetime + n.points FROM n WHERE c.id = n.account
  RETURNING c.id, c.balance),
m AS (UPDATE membership c SET spend_minor = c.spend_minor + 1250, purchases = c.purchases + 1, last_visit_at = now(),
  carry = n.carry, carry_of = n.part FROM n WHERE c.id = n.m),
p AS (INSERT INTO purchase (id, membership_id, source_id, amount_minor, points, carry_added, carry_of, why,
  transaction_id, refunded_minor, occurred_at, created_at) SELECT n.p, n.m, 1, 1250, n.points, n.carry, n.part,
  json_build_array(json_build_object('rule', 'BASE_RATE', 'points', n.points))::jsonb, n.t, 0, now(), now() FROM n),
t AS (INSERT INTO points_transaction (id, account_id, merchant_id, kind, points, deficit_delta, balance_after, reason,
  actor_kind, actor_id, cause_kind, cause_id, why, occurred_at, created_at) SELECT n.t, b.id, 1, 'EARN', n.points, 0,
  b.balance, 'PURCHASE', 'token', 1, 'purchase', n.p,
  json_build_array(json_build_object('rule', 'BASE_RATE', 'points', n.points))::jsonb, now(), now() FROM n, b),
l AS (INSERT INTO points_lot (id, account_id, transaction_id, points, remaining) SELECT n.l, b.id, n.t, n.points,
  n.points FROM n, b),
v AS (INSERT INTO lot_move (transaction_id, lot_id, points) SELECT n.t, n.l, n.points FROM n),
a AS (INSERT INTO activity (id, kind, merchant_id, customer_id, membership_id, subject_kind, subject_id, actor_kind,
  actor_id, data, origin, at) SELECT n.a, 'points.earned', 1, n.customer_id, n.m, 'purchase', n.p, 'token', 1,
  json_build_object('points', n.points, 'amount_minor', 1250, 'reason', 'PURCHASE')::jsonb, 'bench', now() FROM n),
j AS (INSERT INTO job (kind, data, run_at, priority, attempts, created_at)
  SELECT 'react', json_build_object('activity_id', n.a)::jsonb, now(), 0, 0, now() FROM n)
SELECT balance FROM b;
"""


@dataclass(frozen=True)
class Run:
    """Awards a second, and how long 99 of 100 waited at most, in milliseconds."""

    rate: float
    p99: float


async def main() -> None:
    set_up_logs(load_settings(log_level="error"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.db"
        await measure_awards("SQLite", load_settings(database_url=f"sqlite://{file}", data_dir=folder, worker=False))
        with private_postgres(durable=True) as url:
            connection = await asyncpg.connect(url)
            await connection.execute("CREATE DATABASE bench")
            await connection.close()
            target = database_at(url, "bench")
            await measure_awards("PostgreSQL", load_settings(database_url=target, data_dir=folder, worker=False))


async def measure_awards(name: str, settings: Settings) -> None:
    """On an empty database, which it fills."""
    from tortoise.backends.base.executor import EXECUTOR_CACHE

    EXECUTOR_CACHE.clear()
    await migrate(settings)
    async with opened_house(settings) as house:
        town = await built_town(house)
        await town.program(mostPointsPerEmployeeDay=10**12)
        merchant = (await db.fetch("SELECT id FROM merchant WHERE slug = 'cafe-aurora'"))[0]["id"]
        members = await crowd(merchant)
        if not settings.is_sqlite:
            connection = await asyncpg.connect(settings.database)
            await connection.execute("VACUUM ANALYZE")  # as it is by itself after a while
            await connection.close()
        source = (await db.fetch("SELECT min(id) AS id FROM source WHERE merchant_id = $1", merchant))[0]["id"]
        tokens: list[ShopActor] = [TokenActor(n, merchant, source, None, frozenset()) for n in range(1, TILLS + 1)]
        rows = await db.fetch("SELECT id, account_id FROM employee WHERE merchant_id = $1 ORDER BY id", merchant)
        staff: list[ShopActor] = [
            StaffActor(row["account_id"], 0, row["id"], merchant, Role.CASHIER, None) for row in rows
        ]
        for who, actors in (("tokens", tokens), ("employees", staff)):
            await compare(f"awards_{who}", name, settings, actors, members)


async def crowd(merchant_id: int) -> list[int]:
    """So many members, who have bought once."""
    now = utc_now()
    people = [Newcomer(f"P{n}", None, None, None, None, 5, now) for n in range(MEMBERS)]
    terms = await load_terms(merchant_id)

    async def body() -> list[int]:
        return await enter_members(
            SYSTEM, terms, people, "es", now=now, cause=("import", 1), welcome=False, invites=False
        )

    return await db.transaction(body)


async def compare(row: str, engine: str, settings: Settings, actors: list[ShopActor], members: list[int]) -> None:
    together, alone, limit, single = [], [], [], []
    for _ in range(ROUNDS):
        group_work(on=True)
        together.append(await ours(actors, members))
        group_work(on=False)
        alone.append(await ours(actors, members))
        limit.append(await asyncio.to_thread(peer, settings, members))
        if not settings.is_sqlite:
            single.append(await asyncio.to_thread(pgbench, settings, members, AWARD))
    if single:
        rates = ratios([run.rate for run in together], [run.rate for run in single])
        tell(f"{row}_single", engine, rates, more=said(single))
    tell(f"{row}_peer", engine, ratios([run.rate for run in together], [run.rate for run in limit]), more=said(limit))
    tell(f"{row}_alone", engine, ratios([run.rate for run in together], [run.rate for run in alone]), more=said(alone))
    tell(f"{row}_p99", engine, ratios([run.p99 for run in together], [run.p99 for run in alone]), more=said(together))


def ratios(ours: list[float], theirs: list[float]) -> list[float]:
    return [a / b for a, b in zip(ours, theirs, strict=True)]


def said(runs: list[Run]) -> str:
    rate, p99 = (statistics.median([getattr(run, name) for run in runs]) for name in ("rate", "p99"))
    return f"({rate:,.0f} a second, p99 {p99:.0f} ms)"


async def ours(actors: list[ShopActor], members: list[int]) -> Run:
    """Each of the tills gives one award after the other, to members in turn."""
    waits: list[float] = []
    end = time.perf_counter() + SECONDS

    async def till(number: int) -> None:
        actor, turn = actors[number % len(actors)], number
        while (start := time.perf_counter()) < end:
            form = AwardForm(MemberRef(membership_id=members[turn % len(members)]), amount_minor=1250)
            await award_points(actor, form, uuid.uuid4().hex, now=utc_now())
            waits.append(time.perf_counter() - start)
            turn += AT_ONCE

    start = time.perf_counter()
    await asyncio.gather(*(till(number) for number in range(AT_ONCE)))
    return run_of(waits, time.perf_counter() - start)


def run_of(waits: list[float], seconds: float) -> Run:
    return Run(len(waits) / seconds, sorted(waits)[len(waits) * 99 // 100] * 1000)


def peer(settings: Settings, members: list[int]) -> Run:
    return sqlite_loop(settings, members) if settings.is_sqlite else pgbench(settings, members, ROWS)


def pgbench(settings: Settings, members: list[int], statement: str) -> Run:
    parts = urlsplit(settings.database)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "award.sql"
        script.write_text(f"\\set m random({members[0]}, {members[-1]})\n{' '.join(statement.split())}\n")
        printed = subprocess.run(
            [found_pgbench(), "-n", "-M", "prepared", "-c", str(AT_ONCE), "-j", "2", "-T", str(SECONDS), "-f",
             str(script), "-l", "--log-prefix", f"{folder}/waits", "-h", str(parts.hostname), "-p", str(parts.port),
             "-U", "postgres", parts.path.strip("/")],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        waits = [float(line.split()[2]) / 1e6 for file in Path(folder).glob("waits*")
                 for line in file.read_text().splitlines()]  # fmt: skip
    rate = re.search(r"tps = ([\d.]+)", printed)
    if rate is None:
        raise RuntimeError(printed)
    return Run(float(rate[1]), run_of(waits, 1).p99)


def found_pgbench() -> str:
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"))
    found = str(debian[-1]) if debian else shutil.which("pgbench")
    if found is None:
        raise RuntimeError("pgbench is not installed")
    return found


def sqlite_loop(settings: Settings, members: list[int]) -> Run:
    """The same rows, one plain transaction after the other."""
    connection = sqlite3.connect(sqlite_path(settings.database), isolation_level=None, timeout=30)
    connection.execute("PRAGMA synchronous = FULL")
    waits: list[float] = []
    begin = time.perf_counter()
    for turn in _turns():
        start = time.perf_counter()
        if start > begin + SECONDS:
            break
        connection.execute("BEGIN IMMEDIATE")
        for sql in _SQLITE:
            connection.execute(sql, {"m": members[turn % len(members)], "k": uuid.uuid4().hex})
        connection.execute("COMMIT")
        waits.append(time.perf_counter() - start)
    connection.close()
    return run_of(waits, time.perf_counter() - begin)


def _turns() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1


_NOW = "strftime('%Y-%m-%d %H:%M:%S+00:00', 'now')"
_ACCOUNT = "(SELECT points_account_id FROM membership WHERE id = :m)"
_SQLITE = [
    "INSERT INTO idempotency_key (merchant_id, key, meaning, result, created_at) VALUES (1, :k, 'bench', '{}',"
    f" {_NOW})",
    f"UPDATE points_account SET balance = balance + 12, lifetime = lifetime + 12 WHERE id = {_ACCOUNT}",
    f"UPDATE membership SET spend_minor = spend_minor + 1250, purchases = purchases + 1, last_visit_at = {_NOW}"
    " WHERE id = :m",
    "INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta, balance_after, reason,"
    " actor_kind, actor_id, cause_kind, cause_id, why, occurred_at, created_at) SELECT id, 1, 'EARN', 12, 0, balance,"
    f" 'PURCHASE', 'token', 1, 'purchase', 1, '[]', {_NOW}, {_NOW} FROM points_account WHERE id = {_ACCOUNT}",
    "INSERT INTO purchase (membership_id, source_id, amount_minor, points, carry_added, carry_of, why, transaction_id,"
    f" refunded_minor, occurred_at, created_at) SELECT :m, 1, 1250, 12, 0, 1, '[]', max(id), 0, {_NOW}, {_NOW}"
    " FROM points_transaction",
    f"INSERT INTO points_lot (account_id, transaction_id, points, remaining) SELECT {_ACCOUNT}, max(id), 12, 12"
    " FROM points_transaction",
    "INSERT INTO lot_move (transaction_id, lot_id, points) SELECT max(transaction_id), max(id), 12 FROM points_lot",
    "INSERT INTO activity (kind, merchant_id, membership_id, actor_kind, actor_id, data, origin, at)"
    f" VALUES ('points.earned', 1, :m, 'token', 1, '{{}}', 'bench', {_NOW})",
    "INSERT INTO job (kind, data, run_at, priority, attempts, created_at) SELECT 'react', '{}', "
    f"{_NOW}, 0, 0, {_NOW}",
]


if __name__ == "__main__":
    uvloop.run(main())
