"""What is told of as a change, how it is counted, and that counting costs no more the more there was."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from fiel.core import db
from fiel.ledger.actions import expire_due
from fiel.rewards.actions.hold import _take_one
from fiel.rewards.errors import OutOfStock
from fiel.rewards.models import DELETED, Reward
from fiel.wallet import versions
from fiel.wallet.models import Scope
from fiel.wallet.versions import MOST_APART, sum_up_changes, version_of
from support import wallet_changes as changes
from support.conditional import CAFE, EVERYTHING, Browser
from support.queries import recorded_queries
from support.town import Town, key
from support.wallet_changes import done

ALWAYS = {"points_account"}
"""Points that come and go at once leave the account as it was, with two movements more."""
NOT_SHOWN = {"membership": {"carry", "carry_of", "spend_minor", "purchases", "last_visit_at"}}


async def unchanged(browser: Browser) -> None:
    await browser.read(EVERYTHING, CAFE)
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304


async def of_scope(town: Town, scope: Scope) -> int:
    """How many changes of it were told of, ever."""
    [row] = await town.house.rows(
        "SELECT (SELECT count(*) FROM change WHERE scope = $1)"
        " + coalesce((SELECT CAST(sum(changes) AS BIGINT) FROM change_sum WHERE scope = $1), 0) AS n",
        scope.value,
    )
    return int(row["n"])


async def with_updates(town: Town) -> dict[str, str]:
    """Each table whose updates are told of, with the SQL that says which of them are."""
    sql = (
        "SELECT name, sql AS source FROM sqlite_master WHERE type = 'trigger'" if town.house.settings.is_sqlite
        else "SELECT t.tgname AS name, p.prosrc AS source FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal"
    )  # fmt: skip
    found = {}
    for row in await town.house.rows(sql):
        if match := re.fullmatch(r"(\w+)_changed_by_update", row["name"]):
            found[match[1]] = row["source"]
    return found


async def columns_of(town: Town, table: str) -> list[str]:
    sql = (
        f"SELECT name FROM pragma_table_info('{table}') WHERE pk = 0" if town.house.settings.is_sqlite
        else f"SELECT attname AS name FROM pg_attribute WHERE attrelid = '\"{table}\"'::regclass AND attnum > 0"
        " AND NOT attisdropped AND attname NOT IN ('id', 'transaction_id')"
    )  # fmt: skip
    return [row["name"] for row in await town.house.rows(sql)]


async def lived_in(town: Town) -> None:
    """A row in each table that wallets show."""
    await town.program(referrerPoints=5, refereePoints=5)
    for change in (
        changes.redemption_confirmed, changes.told_in_the_inbox, changes.reward_of_a_tier, changes.purchase,
        changes.adjusted, changes.order_pending, changes.brought_somebody,
    ):  # fmt: skip
        await change(town)
    await town.house.run_jobs()


@pytest.mark.looks_inside
@pytest.mark.parametrize("stock", [None, 5])
async def test_a_redemption_is_told_to_others_only_where_it_takes_from_a_stock(town: Town, stock: int | None) -> None:
    reward = await town.reward(20, stock=stock)
    await town.award(town.luis, 40)
    await unchanged(browser := Browser(town.ana.person))
    before = await of_scope(town, Scope.MERCHANT)
    with recorded_queries() as seen:
        await done(town.request(town.luis, reward))
    assert any(sql.startswith("SELECT id FROM reward") for sql, _ in seen) == (stock is None), "looked at, not written"
    await done(town.cashier.do("awardPoints", member={"code": town.luis.code}, points=5, idempotencyKey=key()))
    status, data = await browser.read(EVERYTHING, CAFE)
    assert (status, await of_scope(town, Scope.MERCHANT) - before) == ((304, 0) if stock is None else (200, 1))
    assert data == await town.ana.person.ask(EVERYTHING, **CAFE)


async def test_without_a_stock_a_reward_that_is_deleted_meanwhile_is_not_handed_out(town: Town) -> None:
    """Nor is one that was given a stock of none since it was looked at."""
    await town.reward(20)
    reward = await Reward.all().order_by("-id").first()
    assert reward is not None
    await db.transaction(lambda: _take_one(reward))
    await db.execute("UPDATE reward SET stock = 0 WHERE id = $1", reward.id)
    with pytest.raises(OutOfStock):
        await db.transaction(lambda: _take_one(reward))
    await db.execute(f"UPDATE reward SET stock = NULL, position = {DELETED} WHERE id = $1", reward.id)
    with pytest.raises(OutOfStock):
        await db.transaction(lambda: _take_one(reward))


async def test_an_update_that_leaves_a_row_as_it_was_is_told_to_nobody(town: Town) -> None:
    await lived_in(town)
    await unchanged(browser := Browser(town.ana.person))
    for table in (await with_updates(town)).keys() - ALWAYS:
        columns = await columns_of(town, table)
        same = ", ".join(f'"{name}" = "{name}"' for name in columns)
        assert await db.execute(f'UPDATE "{table}" SET {same}') > 0, f"{table}: nothing there to try it with"
        assert (await browser.read(EVERYTHING, CAFE))[0] == 304, table


async def test_an_update_of_any_column_is_told(town: Town) -> None:
    """But of those that are not shown."""
    tables = await with_updates(town)
    assert len(tables) > 10
    for table, source in tables.items():
        if table in ALWAYS or "(TABLE new_rows EXCEPT TABLE old_rows)" in source:
            continue
        pattern = r'OLD\."(\w+)" IS NOT NEW\."\1"' if town.house.settings.is_sqlite else r'"(\w+)"'
        looked_at = set(re.findall(pattern, source))
        assert set(await columns_of(town, table)) - looked_at == NOT_SHOWN.get(table, set()), table


async def test_what_a_purchase_counts_of_a_member_alone_is_told_to_nobody(town: Town) -> None:
    await changes.purchase(town)
    await unchanged(browser := Browser(town.ana.person))
    assert await db.execute("UPDATE membership SET spend_minor = spend_minor + 1, purchases = purchases + 1") > 0
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304
    await db.execute("UPDATE membership SET news_since = $1", town.house.clock())
    assert (await browser.read(EVERYTHING, CAFE))[0] == 200


async def test_points_that_come_back_over_their_time_are_told_though_the_balance_stays(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1, requestDays=90)
    number = await changes.redemption(town)
    town.house.clock.move(days=62)
    await town.ana.person.sign_in_again()
    await expire_due(now=town.house.clock())
    await unchanged(browser := Browser(town.ana.person))
    before = await of_scope(town, Scope.ACCOUNT)
    await done(town.ana.person.do("cancelRedemption", redemptionId=number))
    status, data = await browser.read(EVERYTHING, CAFE)
    kinds = [one["node"]["kind"] for one in data["wallet"]["transactions"]["edges"]]
    assert (status, data["wallet"]["balance"], kinds[:2]) == (200, 0, ["EXPIRE", "REDEEM_RETURN"])
    assert await of_scope(town, Scope.ACCOUNT) > before


async def many_changes(town: Town, many: int) -> int:
    """As a day of redemptions from a stock writes them; at which shop."""
    [shop] = await town.house.rows("SELECT id FROM merchant WHERE slug = 'cafe-aurora'")
    await db.insert_rows(
        "change", {"scope": "smallint", "key": "bigint"}, [{"scope": Scope.MERCHANT.value, "key": shop["id"]}] * many
    )
    return int(shop["id"])


async def summed_up() -> int:
    parts = 0
    while await sum_up_changes():
        parts += 1
    return parts


async def ana_of(town: Town) -> int:
    [row] = await town.house.rows("SELECT customer_id AS id FROM member_code WHERE code = $1", town.ana.code)
    return int(row["id"])


async def test_summing_up_changes_no_version_and_bounds_what_is_counted(town: Town) -> None:
    await changes.award(town)
    shop, ana = await many_changes(town, 3 * MOST_APART), await ana_of(town)
    await unchanged(browser := Browser(town.ana.person))
    before, told = await version_of(ana), await of_scope(town, Scope.MERCHANT)
    assert await summed_up() >= 2
    assert (await version_of(ana), await of_scope(town, Scope.MERCHANT)) == (before, told)
    [row] = await town.house.rows("SELECT count(*) AS n FROM change")
    assert row["n"] < MOST_APART
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304
    for many in (1, 2 * MOST_APART):
        await many_changes(town, many)
        assert (await browser.read(EVERYTHING, CAFE))[0] == 200
        await summed_up()
        assert (await browser.read(EVERYTHING, CAFE))[0] == 304
    sums = await town.house.rows('SELECT changes FROM change_sum WHERE scope = $1 AND "key" = $2', 4, shop)
    assert len(sums) == 1


async def test_few_changes_are_left_where_they_are(town: Town) -> None:
    await changes.award(town)
    assert await sum_up_changes() == 0
    assert await town.house.rows("SELECT id FROM change_sum") == []


@pytest.mark.looks_inside
async def test_two_who_sum_up_while_others_write_lose_and_double_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "MOST_APART", 1)
    monkeypatch.setattr(versions, "SUMMED_AT_ONCE", 7)
    ana, seen = await ana_of(town), 0
    await many_changes(town, 100)
    before = await of_scope(town, Scope.MERCHANT)

    async def writes() -> None:
        for _ in range(20):
            await many_changes(town, 5)

    async def looks() -> None:
        nonlocal seen
        for _ in range(20):
            now = sum(int(str(one[2])) for one in await version_of(ana))
            assert now >= seen
            seen = now

    await asyncio.gather(summed_up(), summed_up(), writes(), looks())
    await summed_up()
    assert await of_scope(town, Scope.MERCHANT) == before + 100
    [row] = await town.house.rows("SELECT count(*) AS n FROM change")
    assert row["n"] <= 1


async def plan(town: Town, ana: int) -> str:
    if town.house.settings.is_sqlite:
        return "\n".join(row["detail"] for row in await db.fetch(f"EXPLAIN QUERY PLAN {versions._VERSION}", ana))

    async def body() -> list[Any]:
        for name in ("seqscan", "bitmapscan"):
            await db.fetch("SELECT set_config($1, 'off', TRUE)", f"enable_{name}")
        return await db.fetch(f"EXPLAIN {versions._VERSION}", ana)

    return "\n".join(row["QUERY PLAN"] for row in await db.transaction(body))


@pytest.mark.looks_inside
async def test_the_changes_of_a_key_are_counted_in_the_index_alone(town: Town) -> None:
    await many_changes(town, MOST_APART)
    told = await plan(town, await ana_of(town))
    alone = "COVERING INDEX idx_change_scope" if town.house.settings.is_sqlite else "Index Only Scan"
    counted = [line for line in told.splitlines() if "idx_change_scope" in line]
    assert len(counted) == 2, told
    assert all(alone in line for line in counted), told
