"""What was read and has not changed is answered 304; whatever changes it is answered whole the next time."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from fiel.core import db
from fiel.edge.tags import code_digest
from fiel.ledger.actions import expire_due
from fiel.wallet.models import Scope
from support import wallet_changes as changes
from support.conditional import BALANCE, CAFE, EVERYTHING, HAVING, PAGE, Browser, get
from support.documents import document_for
from support.house import PASSWORD, Person
from support.promotions import member_id
from support.queries import recorded_queries
from support.town import Town, customer, key
from support.wallet_changes import Change, done

LEDGER = ("points_lot", "points_transaction", "points_account", "lot_move", "transaction_text", "pending_points")
COVERED = {
    "points_lot": "points_account", "points_transaction": "points_account", "redemption_receipt": "redemption_request",
}  # fmt: skip
"""Written only by ``ledger.post``, which updates the account of each movement; and with a redemption's state."""


async def unchanged(browser: Browser, document: str = EVERYTHING) -> None:
    """Reads once in full, and sees that the next time there is nothing to read."""
    await browser.read(document, CAFE)
    assert (await browser.read(document, CAFE))[0] == 304


@pytest.mark.parametrize(
    "change",
    [
        changes.award, changes.purchase, changes.award_undone, changes.adjusted, changes.reward_made,
        changes.reward_edited, changes.somebody_takes_one_of_the_stock, changes.redemption_asked,
        changes.redemption_confirmed, changes.redemption_rejected, changes.redemption_cancelled,
        changes.told_in_the_inbox, changes.inbox_read, changes.programme_changed, changes.branding_changed,
        changes.shop_opened, changes.shop_renamed, changes.reward_of_a_tier, changes.merged_and_parted,
        changes.joined_elsewhere, changes.order_pending, changes.order_completed,
    ],
    ids=lambda change: change.__name__,
)  # fmt: skip
async def test_a_change_is_answered_whole(town: Town, change: Change) -> None:
    await unchanged(browser := Browser(town.ana.person))
    await change(town)
    status, data = await browser.read(EVERYTHING, CAFE)
    assert status == 200
    assert data == await town.ana.person.ask(EVERYTHING, **CAFE)
    await unchanged(browser)


async def test_each_step_is_seen_by_itself(town: Town) -> None:
    """Of what takes several: what was done before has been read."""
    browser, manager = Browser(town.ana.person), town.manager

    async def seen(step: Awaitable[Any]) -> Any:
        await unchanged(browser)
        result = await done(step)
        status, data = await browser.read(EVERYTHING, CAFE)
        assert (status, data) == (200, await town.ana.person.ask(EVERYTHING, **CAFE))
        return result

    form = {"title": "Un café", "cost": 20, "stock": 5}
    reward = (await seen(manager.do("createReward", reward=form)))["reward"]["id"]
    await seen(manager.do("updateReward", id=reward, reward={**form, "cost": 21}, stockWas=5))
    await town.award(town.luis, 50)
    await seen(town.request(town.luis, reward))
    given = await seen(town.cashier.do("awardPoints", member={"code": town.ana.code}, points=50, idempotencyKey=key()))
    asked = (await seen(town.request(town.ana, reward)))["redemption"]["id"]
    await seen(town.cashier.do("confirmRedemption", redemptionId=asked, idempotencyKey=key()))
    await seen(town.cashier.do("undoRedemption", redemptionId=asked, idempotencyKey=key()))
    await seen(town.ana.person.do("cancelRedemption", redemptionId=asked))
    await seen(manager.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key()))
    await unchanged(browser)
    await town.house.run_jobs()
    assert (await browser.read(EVERYTHING, CAFE))[0] == 200, "the inbox"
    await seen(town.ana.person.do("markInboxRead"))
    made = await done(manager.do("createCustomer", name="Ana P.", email="p@casa.example"))
    ana = await member_id(town, town.ana)
    form = {"keep": ana, "absorb": made["member"]["id"], "idempotencyKey": key()}
    await seen(manager.do("mergeMembers", **form))
    merge = (await manager.ask("query ($id: ID!) { memberRecord(id: $id) { merged { id } } }", id=ana))["memberRecord"]
    await seen(manager.do("undoMerge", id=merge["merged"][0]["id"], idempotencyKey=key()))


async def test_the_workers_round_that_ends_points_is_seen(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)
    town.house.clock.move(days=60)
    await town.ana.person.sign_in_again()
    await unchanged(browser := Browser(town.ana.person))
    assert await expire_due(now=town.house.clock()) == 1
    status, data = await browser.read(EVERYTHING, CAFE)
    assert (status, data["wallet"]["transactions"]["edges"][0]["node"]["kind"]) == (200, "EXPIRE")


@pytest.mark.parametrize("change", [changes.badge_gained, changes.punched], ids=lambda change: change.__name__)
async def test_what_is_not_in_the_version_is_recognised_by_its_bytes(town: Town, change: Change) -> None:
    browser = Browser(town.ana.person)
    await browser.read(HAVING, CAFE)
    await town.award(town.luis, 5)
    assert (await browser.read(HAVING, CAFE))[0] == 304
    await change(town)
    status, data = await browser.read(HAVING, CAFE)
    assert (status, data) == (200, await town.ana.person.ask(HAVING, **CAFE))


async def test_a_redemption_that_the_till_confirms_is_told_apart_from_the_request(town: Town) -> None:
    number = await changes.redemption(town)
    await unchanged(browser := Browser(town.ana.person))
    await done(town.cashier.do("confirmRedemption", redemptionId=number, idempotencyKey=key()))
    status, data = await browser.read(EVERYTHING, CAFE)
    assert status == 200
    assert [one["node"]["status"] for one in data["wallet"]["redemptions"]["edges"]] == ["CONFIRMED"]


async def test_points_and_rewards_that_begin_and_end_by_time_are_seen_at_their_moment(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)  # to the end of April in Madrid
    await town.reward(5, activeFrom="2026-03-02T12:00:00Z", activeTo="2026-03-02T14:00:00Z")
    browser, seen = Browser(town.ana.person), []
    for move in ({"hours": 0}, {"minutes": 179}, {"minutes": 1}, {"minutes": 119}, {"minutes": 1}, {"days": 1}):
        town.house.clock.move(**move)
        status, data = await browser.read(EVERYTHING, CAFE)
        seen.append((status, len(data["wallet"]["rewards"])))
    assert seen == [(200, 0), (304, 0), (200, 1), (304, 1), (200, 0), (304, 0)]
    town.house.clock.move(days=29)
    await town.ana.person.sign_in_again()
    await unchanged(browser)
    town.house.clock.now = town.house.clock.now.replace(month=4, day=30, hour=21, minute=59)
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304
    town.house.clock.move(minutes=1)
    status, data = await browser.read(EVERYTHING, CAFE)
    assert (status, data["wallet"]["balance"]) == (200, 0)


async def test_a_clock_that_is_put_back_is_not_told_of_the_future(town: Town) -> None:
    await unchanged(browser := Browser(town.ana.person))
    town.house.clock.move(minutes=-5)
    assert (await browser.read(EVERYTHING, CAFE))[0] == 200


async def test_another_customers_change_leaves_it_alone(town: Town) -> None:
    await unchanged(browser := Browser(town.ana.person))
    await town.award(town.luis, 10)
    await customer(town.house, "Eva", "eva@casa.example")
    await town.rival.do("updateMerchant", merchant="el-rival", name="Otro Rival")
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304


async def test_nobody_else_is_told_that_nothing_changed(town: Town) -> None:
    tag = (await get(town.ana.person, BALANCE)).headers["etag"]
    others = [town.luis.person, town.cashier, town.house.person()]
    for other in others:
        answer = await get(other, BALANCE, **{"If-None-Match": tag})
        assert (answer.status_code, answer.headers.get("etag") == tag) == (200, False)
    assert (await get(town.ana.person, BALANCE, **{"If-None-Match": tag})).status_code == 304


async def test_language_region_variables_and_media_type_are_part_of_it(town: Town) -> None:
    person = town.ana.person
    tag = (await get(person, PAGE, {"first": 1})).headers["etag"]
    same = {"If-None-Match": tag}
    assert (await get(person, PAGE, {"first": 1}, **same)).status_code == 304
    assert (await get(person, PAGE, {"first": 2}, **same)).status_code == 200
    assert (await get(person, PAGE, **same)).status_code == 200
    assert (await get(person, PAGE, {"first": 1}, **same, **{"X-Fiel-Language": "es"})).status_code == 200
    assert (await get(person, PAGE, {"first": 1}, **same, **{"Accept-Language": "es"})).status_code == 200
    assert (await get(person, PAGE, {"first": 1}, **same, **{"Accept-Language": "en-IN"})).status_code == 200
    media = {"Accept": "application/graphql-response+json"}
    assert (await get(person, PAGE, {"first": 1}, **same, **media)).status_code == 200


@pytest.mark.looks_inside
async def test_another_version_of_the_server_answers_whole(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await unchanged(browser := Browser(town.ana.person))
    monkeypatch.setattr("fiel.edge.reading.code_digest", lambda: "another")
    assert (await browser.read(EVERYTHING, CAFE))[0] == 200


def test_another_version_of_a_library_is_another_version_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(babel: str) -> str:
        installed = [SimpleNamespace(name=name, version=told) for name, told in (("babel", babel), ("orjson", "3.11"))]
        monkeypatch.setattr("fiel.edge.tags.distributions", lambda: iter(installed))
        return code_digest.__wrapped__()

    assert version("2.17") == version("2.17")
    assert version("2.17") != version("2.18")


async def test_after_signing_out_nothing_is_kept_and_nothing_is_told(town: Town) -> None:
    browser = Browser(town.ana.person)
    await unchanged(browser)
    tag = next(iter(browser.kept.values())).headers["etag"]
    out = await town.ana.person.post("mutation { signOut { signedOut } }")
    assert out.headers["clear-site-data"] == '"cache"'
    answer = await get(town.ana.person, EVERYTHING, CAFE, **{"If-None-Match": tag})
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)
    await town.ana.person.sign_in_again()
    assert (await browser.read(EVERYTHING, CAFE))[0] == 304


async def test_whoever_signs_in_after_another_finds_nothing_of_theirs(town: Town) -> None:
    """Nor after somebody of whom no more is known than that they were here, or not even that."""
    sign_in, clear = document_for("signIn", True), "clear-site-data"

    async def comes(browser: Person, email: str) -> httpx.Response:
        answer = await browser.post(sign_in, {"input": {"email": email, "password": PASSWORD}})
        assert answer.json()["data"]["signIn"]["__typename"] == "SignInSuccess"
        return answer

    ana = town.ana.person
    assert clear not in (await comes(ana, "ana@casa.example")).headers
    assert (await comes(ana, "luis@casa.example")).headers[clear] == '"cache"'
    assert clear not in (await comes(ana, "luis@casa.example")).headers
    assert clear not in (await get(ana, BALANCE)).headers
    wrong = await ana.post(sign_in, {"input": {"email": "ana@casa.example", "password": "another one"}})
    assert clear not in wrong.headers
    town.house.clock.move(days=31)
    assert (await comes(ana, "ana@casa.example")).headers[clear] == '"cache"'
    assert (await comes(town.house.person(), "ana@casa.example")).headers[clear] == '"cache"'


@pytest.mark.looks_inside
async def test_an_unchanged_wallet_reads_the_session_and_the_version_alone(town: Town) -> None:
    await changes.award(town)
    await unchanged(browser := Browser(town.ana.person))
    with recorded_queries() as seen:
        assert (await browser.read(EVERYTHING, CAFE))[0] == 304
    assert len(seen) == 2
    assert not [
        sql for sql, _ in seen for table in LEDGER if re.search(rf"\b{table}\b", sql.replace("points_account_id", ""))
    ]


@pytest.mark.looks_inside
async def test_every_table_that_the_versioned_fields_read_tells_of_its_changes(town: Town) -> None:
    for change in (changes.redemption_confirmed, changes.told_in_the_inbox, changes.reward_of_a_tier, changes.purchase):
        await change(town)
    await town.program(newsletterPoints=5, referrerPoints=5)
    with recorded_queries() as seen:
        await Browser(town.ana.person).read(EVERYTHING, CAFE)
    read = {
        table
        for sql, _ in seen
        if "FROM session" not in sql
        for table in re.findall(r"(?:FROM|JOIN) (?!json)([a-z_]+)", sql)
    }
    assert {"membership", "reward", "inbox_entry", "member_tier", "referral"} <= read
    told = await told_tables(town)
    assert {COVERED.get(table, table) for table in read - {"change", "change_sum"}} <= set(told)
    for table, verbs in told.items():
        assert "update" in verbs, table
        assert {"insert", "delete"} <= verbs or table in {"points_account", "merchant", "transaction_text"}


async def told_tables(town: Town) -> dict[str, set[str]]:
    """Each table with a trigger of ours, and on what it goes off."""
    sql = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'" if town.house.settings.is_sqlite
        else "SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal"
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for row in await town.house.rows(sql):
        if match := re.fullmatch(r"(\w+)_changed_by_(\w+)", row["name"]):
            found.setdefault(match[1], set()).add(match[2])
    return found


async def test_who_has_no_wallet_is_answered_so_and_given_none(town: Town) -> None:
    count = "SELECT count(*) AS n FROM customer"
    [before] = await town.house.rows(count)
    someone = town.cashier  # joined by an invitation
    assert (await Browser(someone).read(EVERYTHING, CAFE)) == (200, {"wallet": None, "wallets": []})
    assert await town.house.rows(count) == [before]
    assert await someone.ask(EVERYTHING, **CAFE) == {"wallet": None, "wallets": []}
    assert (await town.house.rows(count))[0]["n"] == before["n"] + 1


async def test_a_wallet_of_a_shop_that_one_has_not_joined_is_seen_once_one_joins(town: Town) -> None:
    browser, there = Browser(town.ana.person), {"merchant": "el-rival"}
    assert (await browser.read(EVERYTHING, there))[1]["wallet"] is None
    assert (await browser.read(EVERYTHING, there))[0] == 304
    await changes.joined_elsewhere(town)
    status, data = await browser.read(EVERYTHING, there)
    assert (status, data["wallet"]["balance"]) == (200, 3)


async def test_a_restored_backup_is_not_taken_for_what_it_has_overtaken(town: Town) -> None:
    await town.award(town.ana, 10)
    await unchanged(browser := Browser(town.ana.person), EVERYTHING)
    moved = "UPDATE change SET at = $1 WHERE scope = $2"
    [row] = await town.house.rows("SELECT max(at) AS at FROM change")
    await db.execute(moved, row["at"].replace(year=row["at"].year + 1), Scope.ACCOUNT.value)
    assert (await browser.read(EVERYTHING, CAFE))[0] == 200
