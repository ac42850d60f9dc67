"""A job that hangs: told of, broken off, tried again, given up at the end; what is only slow is left alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from prometheus_client import generate_latest

from edge.test_metrics import figure
from faults.test_long_jobs import HALF, SECONDS, Held, a_worker, asked_for, dict_of, held, until
from fiel.activity.jobs import CLAIM_LENGTH, FIRST_WAIT, MOST_ATTEMPTS, Queue
from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.settings import Settings
from fiel.edge.measuring import scraped
from fiel.messaging.services import Services
from fiel.worker import schedule_round
from fiel.worker.clock_jumps import ClockWatch
from fiel.worker.hands import Hands
from fiel.worker.jobs import claim_due, run_claimed
from fiel.worker.kinds import GIVE_UP, HANDLERS
from support.command import fiel
from support.house import House
from support.logged import logged
from support.ports import free_port
from support.town import Town

__all__ = ["held"]
KINDS = {"mail": Queue.MAIL, "react": Queue.REACTIONS, "cards": Queue.SHORT, "nightly": Queue.LONG}
TOLD = "a job runs longer than it should"


@pytest.fixture(params=KINDS)
def hanging(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[str, Held]:
    """A kind of each queue, and what its jobs do."""
    return request.param, hangs(request.param, monkeypatch)


def hangs(kind: str, monkeypatch: pytest.MonkeyPatch) -> Held:
    one = Held()
    monkeypatch.setitem(dict_of(HANDLERS), kind, one)
    return one


async def asked_for_alone(house: House, kind: str, many: int = 1) -> None:
    await db.execute("DELETE FROM job")
    await asked_for(house, kind, many)


@asynccontextmanager
async def running(
    house: House, kind: str, one: Held, hands: Hands, **settings: Any
) -> AsyncIterator[asyncio.Task[None]]:
    """While the block runs, a job of this kind does too, unless it ends before."""
    services = replace(house.services, settings=house.settings.model_copy(update=settings))
    jobs = await claim_due(KINDS[kind], services, hands, 1)
    task = asyncio.create_task(run_claimed(KINDS[kind], jobs, services, hands))
    try:
        await soon(one.one_more.acquire())
        yield task
    finally:
        one.ends.set()
        await soon(task)
        one.ends.clear()


async def soon(what: Awaitable[object]) -> None:
    async with asyncio.timeout(SECONDS):
        await what


async def looked_at(house: House, hands: Hands, **later: float) -> list[Any]:
    """What the log says of a look at what runs so much later."""
    house.clock.move(**later)
    with logged() as logs:
        await hands.look()
    return [line for line in logs if line["event"] == TOLD]


async def job_of(house: House, kind: str) -> dict[str, Any]:
    [row] = await house.rows(
        "SELECT id, run_at, begun_at, done_at, failed_at, attempts, last_error FROM job WHERE kind = $1", kind
    )
    return row


async def test_it_is_broken_off_counts_as_a_failed_try_and_is_tried_again(
    town: Town, hanging: tuple[str, Held]
) -> None:
    (kind, one), house, hands = hanging, town.house, Hands(town.house.clock)
    longest = KINDS[kind].longest(house.settings)
    assert longest == timedelta(hours=6 if kind == "nightly" else 1)
    await asked_for_alone(house, kind)
    failed = f'fiel_jobs_run_total{{kind="{kind}",outcome="failed"}}'
    before = figure(generate_latest().decode(), failed)
    async with running(house, kind, one, hands) as task:
        await looked_at(house, hands, seconds=longest.total_seconds() - 1)
        assert (await job_of(house, kind))["run_at"] == house.clock() + CLAIM_LENGTH
        assert not task.done()
        await looked_at(house, hands, seconds=1)
        await soon(task)
    left = await job_of(house, kind)
    assert (left["run_at"], left["begun_at"], left["attempts"]) == (house.clock() + FIRST_WAIT, None, 1)
    assert left["last_error"] == f"TookTooLong: it was broken off after {longest}"
    assert figure(generate_latest().decode(), failed) == before + 1
    house.clock.move(seconds=FIRST_WAIT.total_seconds())
    one.ends.set()
    async with running(house, kind, one, hands):
        pass
    assert (await job_of(house, kind))["done_at"] == house.clock()


async def test_it_is_told_of_in_the_log_once(town: Town, hanging: tuple[str, Held]) -> None:
    (kind, one), house, hands = hanging, town.house, Hands(town.house.clock)
    await asked_for_alone(house, kind)
    began, expected = house.clock(), KINDS[kind].expected
    async with running(house, kind, one, hands):
        assert await looked_at(house, hands, seconds=expected.total_seconds()) == []
        assert await looked_at(house, hands, seconds=1) == [{
            "event": TOLD, "log_level": "warning", "kind": kind, "job": (await job_of(house, kind))["id"],
            "since": f"{began:%F %T}", "broken_off_after": str(KINDS[kind].longest(house.settings)),
        }]  # fmt: skip
        assert await looked_at(house, hands, minutes=1) == []


async def test_metrics_tell_how_long_the_oldest_of_a_queue_has_been_running(
    town: Town, hanging: tuple[str, Held]
) -> None:
    (kind, one), house, hands = hanging, town.house, Hands(town.house.clock)
    await asked_for_alone(house, kind)
    assert await seconds_running(house) == {}
    async with running(house, kind, one, hands):
        await looked_at(house, hands, minutes=50)
        assert await seconds_running(house) == {KINDS[kind].label: 3000.0}
    assert await seconds_running(house) == {}


async def seconds_running(house: House) -> dict[str, float]:
    settings = house.settings.model_copy(update={"metrics_port": free_port()})
    page = f"http://127.0.0.1:{settings.metrics_port}/metrics"
    async with scraped(settings, house.clock), house.http.get(page) as answer:
        text = await answer.text()
    names = {one.label: f'fiel_jobs_running_seconds{{queue="{one.label}"}}' for one in Queue}
    return {label: figure(text, name) for label, name in names.items() if name in text}


async def test_the_doctor_names_it(town: Town, hanging: tuple[str, Held], settings: Settings) -> None:
    (kind, one), house = hanging, town.house
    expected = KINDS[kind].expected
    house.clock.now = (began := utc_now() - expected - timedelta(minutes=3))
    hands = Hands(house.clock)
    await asked_for_alone(house, kind)
    async with running(house, kind, one, hands):
        await looked_at(house, hands, seconds=expected.total_seconds() + 180)
        said = await says(settings)
    hours = 6 if kind == "nightly" else 1
    assert f"a job ({kind}) has been running since {began:%Y-%m-%d %H:%M} UTC, longer than it should" in said
    assert f"once it has run for {hours} h it is broken off and tried again by itself" in said
    assert "no job runs for long" in await says(settings)


async def says(settings: Settings) -> str:
    return " ".join((await fiel(settings.data_dir, "doctor", FIEL_DATABASE_URL=settings.database))[1].split())


async def test_after_the_last_try_it_is_given_up_as_others_are(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Mapping[str, object]] = []

    async def tell(data: Mapping[str, object], services: Services) -> None:
        told.append(data)

    monkeypatch.setitem(dict_of(GIVE_UP), "nightly", tell)
    one, house, hands = hangs("nightly", monkeypatch), town.house, Hands(town.house.clock)
    await asked_for_alone(house, "nightly")
    for number in range(1, MOST_ATTEMPTS + 1):
        async with running(house, "nightly", one, hands) as task:
            await looked_at(house, hands, hours=6)
            await soon(task)
        assert one.begun == number
        assert told == ([{}] if number == MOST_ATTEMPTS else [])
        house.clock.move(hours=1)
    assert (await job_of(house, "nightly"))["failed_at"] is not None
    assert await claim_due(Queue.LONG, house.services, hands, 1) == []


async def test_how_long_a_long_one_may_run_is_a_setting(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    one, house, hands = hangs("nightly", monkeypatch), town.house, Hands(town.house.clock)
    await asked_for_alone(house, "nightly")
    async with running(house, "nightly", one, hands, long_job_hours=12) as task:
        await looked_at(house, hands, hours=11)
        assert not task.done()
        await looked_at(house, hands, hours=1)
        await soon(task)
    assert (await job_of(house, "nightly"))["last_error"] == "TookTooLong: it was broken off after 12:00:00"


async def test_what_waited_behind_a_reaction_that_hangs_comes_after_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, house, hands = hangs("react", monkeypatch), town.house, Hands(town.house.clock)
    await asked_for_alone(house, "react", 2)
    jobs = await claim_due(Queue.REACTIONS, house.services, hands, 2)
    task = asyncio.create_task(run_claimed(Queue.REACTIONS, jobs, house.services, hands))
    await soon(one.one_more.acquire())
    await looked_at(house, hands, hours=1)
    await soon(one.one_more.acquire())
    assert await looked_at(house, hands, minutes=5) == []  # it has been running for no longer
    one.ends.set()
    await soon(task)
    last = await house.rows("SELECT done_at FROM job WHERE kind = 'react' ORDER BY id DESC LIMIT 2")
    assert [row["done_at"] for row in last] == [house.clock(), None]


async def test_a_time_limit_of_its_own_is_told_apart(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def gives_up(data: Mapping[str, object], services: Services) -> None:
        async with asyncio.timeout(0):
            await asyncio.Event().wait()

    house, hands = town.house, Hands(town.house.clock)
    monkeypatch.setitem(dict_of(HANDLERS), "nightly", gives_up)
    await asked_for_alone(house, "nightly")
    jobs = await claim_due(Queue.LONG, house.services, hands, 1)
    await soon(run_claimed(Queue.LONG, jobs, house.services, hands))
    told = await job_of(house, "nightly")
    assert (told["last_error"], told["attempts"]) == ("TimeoutError: ", 1)  # it may be so each time


async def test_a_clock_that_goes_back_lets_it_run_for_no_longer(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    one, house, hands = hangs("nightly", monkeypatch), town.house, Hands(town.house.clock)
    house.clock.move(days=1)
    await asked_for_alone(house, "nightly")
    async with running(house, "nightly", one, hands) as task:
        house.clock.move(days=-1)
        await ClockWatch(house.clock).look()
        await hands.look()
        assert await seconds_running(house) == {"long": 0.0}
        await looked_at(house, hands, hours=6)
        await soon(task)
    assert (await job_of(house, "nightly"))["attempts"] == 1


async def test_a_worker_begins_no_round_beside_one_that_hangs_and_breaks_it_off(town: Town, held: Held) -> None:
    house = town.house
    async with a_worker(house, long_job_hours=2):
        await soon(held.one_more.acquire())
        for _ in range(47):  # nearly two hours, in which two more would have been due
            house.clock.move(seconds=HALF)
            await until(lambda: _is_renewed(house))
        await schedule_round(house.clock())
        assert (await job_of(house, "nightly"))["last_error"] is None
        house.clock.move(seconds=HALF)
        await until(lambda: _is_broken_off(house))
        held.ends.set()
        await until(lambda: house.rows("SELECT id FROM job WHERE kind = 'nightly' AND done_at IS NOT NULL"))


async def _is_renewed(house: House) -> bool:
    found: bool = (await job_of(house, "nightly"))["run_at"] == house.clock() + CLAIM_LENGTH
    return found


async def _is_broken_off(house: House) -> bool:
    return bool(await house.rows("SELECT id FROM job WHERE last_error LIKE 'TookTooLong%'"))
