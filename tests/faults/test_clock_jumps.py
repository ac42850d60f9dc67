"""The clock jumps a day ahead and back, under load: nothing waits for the day to come again, nothing happens twice."""

from __future__ import annotations

import asyncio
import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from faults.conftest import Tell
from fiel.activity.jobs import CLAIM_LENGTH, Queue, claim_jobs
from fiel.core import db
from fiel.core.settings import Settings
from fiel.messaging.push.health import TROUBLES, Health
from fiel.messaging.push.vapid import load_or_make_keys
from fiel.pos.access import RequestLimit
from fiel.worker import nightly
from fiel.worker.clock_jumps import ClockWatch
from support.databases import ENGINES
from support.fleet import Member
from support.house import PASSWORD
from support.rounds import IS_LONG, ROUNDS, account_of, rounds
from support.town import Town
from support.trial import A_CLAIM, Trial, trial

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
ANSWERS = 30
SECONDS = 240


@pytest.mark.parametrize("settings", ENGINES if IS_LONG else ENGINES[:1], indirect=True)
async def test_a_day_ahead_and_back_under_load_nothing_is_stuck_lost_or_doubled(
    town: Town, settings: Settings, tmp_path: Path, tell: Tell
) -> None:
    rng, done = random.Random(9), 0
    async with trial(town, settings, tmp_path, rng) as shop:
        for number in rounds(max(1, ROUNDS // 10)):
            async with asyncio.timeout(SECONDS):
                await jumps(shop, dies=number % 2 == 0)
            await shop.assert_told()
            assert shop.stage.jumped < AN_HOUR
            shop.stage.jumped = timedelta()
            done = number + 1
        tell(account_of(f"a day ahead and back on {'SQLite' if settings.is_sqlite else 'PostgreSQL'}", done, shop.busy))


async def jumps(shop: Trial, *, dies: bool) -> None:
    """*dies*: the worker, in the time ahead, with its hands full; another finds what it left."""
    asked = shop.busy.asked
    async with shop.busy.at_work():
        await asked.reaches(len(asked.answers) + ANSWERS)
        shop.stage.jumped = A_DAY
        await wrong_passwords(shop)
        await shop.busy.push()
        await asked.reaches(len(asked.answers) + ANSWERS)
        if dies:
            await shop.worker.kill()
            await asked.reaches(len(asked.answers) + ANSWERS)
        shop.stage.jumped = timedelta()
        if dies:
            await shop.worker.start()
        await brought_back(shop)
        shop.stage.jumped = A_CLAIM
        await asked.reaches(len(asked.answers) + ANSWERS)
        await right_password(shop.ships.web[0], shop)
    await shop.assert_done()


async def brought_back(shop: Trial) -> None:
    """Nothing waits for the time ahead. Looked at again after each answer of the servers, who are at work."""
    asked = shop.busy.asked
    while await db.fetch(
        "SELECT 1 AS one FROM job WHERE done_at IS NULL AND failed_at IS NULL AND kind <> 'campaign' AND run_at > $1"
        " LIMIT 1",
        datetime.now(UTC) + AN_HOUR,
    ):
        await asked.reaches(len(asked.answers) + 1)


async def wrong_passwords(shop: Trial) -> None:
    told = [await shop.busy.manager.do("signIn", email="luis@casa.example", password=f"no {n}") for n in range(11)]
    assert told[-1]["__typename"] == "Throttled", told[-1]


async def right_password(at: Member, shop: Trial) -> None:
    """Who was shut out in the time ahead is not shut out until that time comes."""
    await shop.ships.person("luis@casa.example", at, PASSWORD)


async def test_points_that_ended_too_early_end_once(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 40)
    for _ in range(2):
        town.house.clock.move(days=70)
        await town.house.look_around()
        await _nightly(town)
        town.house.clock.move(days=-70)
        await _nightly(town)
        await town.cashier.sign_in_again()
    await town.award(town.ana, 5)
    rows = await town.house.rows("SELECT kind, points FROM points_transaction ORDER BY id")
    assert [(row["kind"], row["points"]) for row in rows] == [("EARN", 40), ("EXPIRE", -40), ("EARN", 5)]
    await town.house.assert_books_balance()


async def _nightly(town: Town) -> None:
    await nightly({}, town.house.services)
    await town.house.run_jobs()


async def test_a_worker_that_begins_later_finds_what_waits_for_the_time_ahead(town: Town) -> None:
    town.house.clock.move(days=1)
    await town.cashier.sign_in_again()
    await town.award(town.ana, 40)
    town.house.clock.move(days=-1)
    await town.cashier.sign_in_again()
    await town.award(town.luis, 1)
    await _begins(town)
    await _assert_all_told(town)


async def test_what_a_worker_had_in_hand_as_it_died_in_a_time_ahead_is_done_by_another(town: Town) -> None:
    await town.award(town.ana, 40)
    town.house.clock.move(days=1)
    assert await claim_jobs(10, Queue.REACTIONS, now=town.house.clock())
    town.house.clock.move(days=-1)
    await _begins(town)
    town.house.clock.move(seconds=CLAIM_LENGTH.total_seconds())
    await _assert_all_told(town)


async def _begins(town: Town) -> None:
    await ClockWatch(town.house.clock).look()


async def _assert_all_told(town: Town) -> None:
    await town.house.run_jobs()
    assert await town.house.rows("SELECT kind FROM job WHERE done_at IS NULL") == []
    told = await town.house.rows(
        "SELECT count(i.id) AS n FROM activity a LEFT JOIN inbox_entry i ON i.activity_id = a.id"
        " WHERE a.kind = 'points.earned' GROUP BY a.id"
    )
    assert {row["n"] for row in told} == {1}


async def test_a_minute_of_requests_ends_though_the_clock_goes_back(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit, world = RequestLimit(2, town.house.clock), time.time
    monkeypatch.setattr(time, "time", lambda: world() + A_DAY.total_seconds())
    assert [(await limit.hit("till"))[0] for _ in range(3)] == [True, True, False]
    monkeypatch.undo()
    assert [(await limit.hit("till"))[0] for _ in range(3)] == [True, True, False]


def test_what_rests_or_is_signed_in_a_time_ahead_does_not_last_until_then(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, health = datetime(2026, 3, 2, tzinfo=UTC), Health()
    for _ in range(TROUBLES):
        health.failed("https://push.example", None, now + A_DAY)
    assert health.rest_of("https://push.example", now + A_DAY) is not None
    assert health.rest_of("https://push.example", now) is None
    keys, world = load_or_make_keys(settings), time.time
    monkeypatch.setattr(time, "time", lambda: world() + A_DAY.total_seconds())
    ahead = keys.headers("https://push.example", keys.public)
    monkeypatch.undo()
    assert keys.headers("https://push.example", keys.public) != ahead
