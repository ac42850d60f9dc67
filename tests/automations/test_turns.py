"""One merchant's crowd does not stand before another's one member, and what is due is found by an index."""

from __future__ import annotations

from typing import Any

from fiel.automations import running
from fiel.automations.turns import RUNS_A_ROUND, Turns, due_runs
from fiel.core import db
from support.automations import PLUS_FIVE, automation, figures
from support.queries import recorded_queries
from support.town import Town, key

CROWD = 4000
FAILED = "query ($i: ID!) { automationRuns(automation: $i, state: FAILED) { edges { node { id } } } }"


async def crowded(town: Town) -> str:
    """The rival has very many on their way, all of them due for longer than anybody of the café, and as many later."""
    number = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE, by=town.rival)
    ones = (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {CROWD})" if db.is_sqlite() else
        f"WITH n AS (SELECT i FROM generate_series(1, {CROWD}) AS s(i))"
    )  # fmt: skip
    day = "CASE WHEN i % 2 = 0 THEN '2026-03-01 00:00:00+00:00' ELSE '2026-04-01 00:00:00+00:00' END"
    due = day if db.is_sqlite() else f"CAST({day} AS timestamptz)"
    await town.rival.do("createCustomer", name="Ajena")
    await db.returning(
        f"{ones} INSERT INTO automation_run (merchant_id, automation_id, version_id, membership_id, once_key,"
        " exclusive, state, position, waits_until, wake_at, attempts, lineage, started_at) SELECT a.merchant_id, a.id,"
        f" a.current_id, m.id, 'n:' || i, FALSE, 'ACTIVE', 0, {due}, {due}, 0, '[]', {due} FROM n, automation a"
        " JOIN membership m ON m.merchant_id = a.merchant_id WHERE m.given_name = 'Ajena'"
    )
    return number


async def entered(town: Town) -> None:
    """That crowd has had points in the books, many times over."""
    await db.returning(
        "INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta, balance_after,"
        " actor_kind, actor_id, why, cause_kind, cause_id, occurred_at, created_at) SELECT m.points_account_id,"
        " m.merchant_id, 'EARN', 1, 0, 1, 'system', 0, '[]', 'automation_run', r.id, r.waits_until, r.waits_until"
        " FROM automation_run r JOIN membership m ON m.id = r.membership_id"
    )
    await db.returning("ANALYZE")


async def test_a_crowd_of_one_merchant_lets_anothers_member_through_at_once(town: Town) -> None:
    await crowded(town)
    mine = await automation(town, {"pointsEarned": 1}, PLUS_FIVE)
    for who in (town.ana, town.luis):
        await town.award(who, 10)
    await town.house.run_reactions()
    turns = Turns()
    assert await running.go_on(now=town.house.clock(), turns=turns) == RUNS_A_ROUND // 2 + 2
    assert (await town.ana.balance(), await town.luis.balance()) == (15, 15)
    assert (await figures(town, mine))["done"] == 2
    assert await running.go_on(now=town.house.clock(), turns=turns) == RUNS_A_ROUND, "the crowd has the rest"
    await town.house.assert_books_balance()


async def test_turns_go_round_where_more_merchants_wait_than_a_round_has_room_for(town: Town, monkeypatch: Any) -> None:
    """Two of three merchants are asked in each round: all of them come to their turn."""
    from fiel.automations import turns as asked

    await crowded(town)
    mine = await automation(town, {"pointsEarned": 1}, PLUS_FIVE)
    monkeypatch.setattr(asked, "MOST_ASKED", 1)
    await town.award(town.ana, 10)
    await town.house.run_reactions()
    turns, went = Turns(), []
    for _ in range(2):
        went.append(await running.go_on(now=town.house.clock(), turns=turns))
    assert sorted(went) == [1, RUNS_A_ROUND]
    assert (await figures(town, mine))["done"] == 1


async def test_what_is_due_and_what_came_of_it_are_found_by_an_index(town: Town) -> None:
    theirs = await crowded(town)
    await entered(town)
    await automation(town, {"pointsEarned": 1}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await town.house.run_reactions()
    with recorded_queries() as seen:
        await due_runs(Turns(), now=town.house.clock())
    assert len(seen) == 3
    for statement in seen:
        await assert_indexed(statement, "idx_automation_run_due", "idx_automation_run_turn")
    await running.go_on(now=town.house.clock())
    await undone(town)
    with recorded_queries() as seen:
        told = await town.manager.ask("{ automations { figures { started points } } }")
    assert told == {"automations": [{"figures": {"started": 1, "points": 0}}]}
    read = [one for one in seen if "automation_tally" in one[0] or "REVERSAL" in one[0]]
    assert len(read) == 2
    for statement, index in zip(read, ("uid_automation__automat_740368", "idx_points_tran_undone"), strict=True):
        await assert_indexed(statement, index if "points" in index or not db.is_sqlite() else "automation_tally")
    with recorded_queries() as seen:
        await town.rival.ask(FAILED, i=theirs)
    [listed] = [one for one in seen if "FROM automation_run r" in one[0]]
    await assert_indexed(listed, "idx_automation__automat_bbf8cd")


async def undone(town: Town) -> None:
    wallet = await town.ana.wallet()
    given = next(one["node"]["id"] for one in wallet["transactions"]["edges"] if one["node"]["reason"] == "AUTOMATION")
    done = await town.manager.do("reverseTransaction", transactionId=given, idempotencyKey=key())
    assert done["__typename"] == "ReverseTransactionSuccess", done


async def assert_indexed(statement: tuple[str, list[Any]], *indexes: str) -> None:
    """The engine reads by one of these, and no run that it need not."""
    sql, values = statement

    async def explained() -> str:
        if not db.is_sqlite():
            await db.fetch("SET LOCAL enable_seqscan = off")
        rows = await db.fetch(f"EXPLAIN {'QUERY PLAN ' if db.is_sqlite() else ''}{sql}", *values)
        return "\n".join(str(row.get("detail") or row["QUERY PLAN"]) for row in rows) + "\n"

    plan = await db.transaction(explained)
    assert any(one in plan for one in indexes), plan
    assert not any(one in plan for one in ("Seq Scan on automation_run", "SCAN automation_run\n", "SCAN r\n")), plan
