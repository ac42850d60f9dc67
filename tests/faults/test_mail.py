"""Mail servers that refuse, hang, die and come back: each mail arrives, once by its Message-ID; no award waits."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from datetime import UTC, datetime

from fiel.core import db
from fiel.core.settings import Settings, load_settings
from fiel.messaging.mails.transport import REST, Postman
from fiel.messaging.push.vapid import load_or_make_keys
from fiel.messaging.reminders import remind
from fiel.messaging.services import Services
from fiel.worker import run_due_jobs
from support.command import fiel
from support.copies import Copy, begun
from support.crowd import crowd
from support.mailbox import DIES, HANGS, Mailbox, mailbox, text_of
from support.ports import free_port
from support.rounds import IS_LONG
from support.town import Town, confirm

ANA, LUIS = "ana@casa.example", "luis@casa.example"
PEOPLE = 600 if IS_LONG else 160
BEFORE_THE_KILL = PEOPLE // 4
SECONDS = 120


def sender(town: Town, port: int, seconds: float = 20) -> Services:
    """A worker of this town that mails to a server."""
    house = town.house
    settings = load_settings(**{**house.settings.model_dump(), "smtp_url": f"smtp://127.0.0.1:{port}"})
    postman = Postman(settings, house.clock, seconds=seconds)
    return Services(settings, house.clock, house.poster, house.http, load_or_make_keys(settings), postman)


async def ready(town: Town) -> None:
    for customer in (town.ana, town.luis):
        await confirm(town, customer)


def subjects(box: Mailbox) -> list[tuple[str, str]]:
    return [(str(mail["To"]), str(mail["Subject"])) for mail in box.all]


async def test_a_server_that_is_down_gets_each_mail_once_when_it_is_back(town: Town) -> None:
    await ready(town)
    port = free_port()
    services = sender(town, port)
    await town.award(town.ana, 40)
    await town.house.run_jobs(services)
    for _ in range(20):  # a night
        town.house.clock.move(minutes=30)
        await town.house.run_jobs(services)
    await town.cashier.sign_in_again()
    await town.award(town.luis, 5)  # an award does not wait
    assert await town.luis.balance() == 5
    town.house.clock.move(hours=2)
    async with mailbox(port) as box:
        await town.house.run_jobs(services)
        await town.house.run_jobs(services)
    assert sorted(subjects(box)) == [(ANA, "+40 points at Café Aurora"), (LUIS, "+5 points at Café Aurora")]


async def test_after_three_days_it_is_given_up_and_the_doctor_knows(town: Town, settings: Settings) -> None:
    await ready(town)
    services = sender(town, free_port())
    await town.award(town.ana, 40)
    for _ in range(80):
        await town.house.run_jobs(services)
        town.house.clock.move(hours=1)
    [job] = await town.house.rows("SELECT failed_at, last_error FROM job WHERE kind = 'mail' AND failed_at IS NOT NULL")
    assert "SMTPConnectError" in job["last_error"]
    place = {"FIEL_DATABASE_URL": settings.database}
    said = " ".join((await fiel(settings.data_dir, "doctor", **place))[1].split())
    assert f"1 jobs failed for good, as: {' '.join(job['last_error'].split())}" in said


async def test_a_server_that_hangs_is_left_alone_and_tried_again(town: Town) -> None:
    await ready(town)
    async with mailbox() as box:
        services = sender(town, box.port, seconds=0.5)
        box.answers.append(HANGS)
        await town.award(town.ana, 40)
        await town.house.run_jobs(services)
        assert services.postman.rests
        assert box.all == []
        town.house.clock.move(seconds=REST.total_seconds() + 1)
        await town.house.run_jobs(services)
        assert subjects(box) == [(ANA, "+40 points at Café Aurora")]


async def test_a_server_that_dies_before_it_answers_sees_the_same_message_id(town: Town) -> None:
    await ready(town)
    async with mailbox() as box:
        services = sender(town, box.port)
        box.answers.append(DIES)
        await town.award(town.ana, 40)
        await town.house.run_jobs(services)
        town.house.clock.move(minutes=1)
        await town.house.run_jobs(services)
        first, second = box.all
        assert first["Message-ID"] == second["Message-ID"]
        assert text_of(first) == text_of(second)


async def test_a_busy_server_is_asked_again(town: Town) -> None:
    await ready(town)
    async with mailbox() as box:
        services = sender(town, box.port)
        box.answers += ["451 4.7.1 greylisted", "421 4.3.2 shutting down"]
        await town.award(town.ana, 40)
        for _ in range(3):
            await town.house.run_jobs(services)
            town.house.clock.move(minutes=1)
        assert len(box.all) == 1


async def test_an_address_that_there_is_not_is_asked_once(town: Town) -> None:
    await ready(town)
    async with mailbox() as box:
        box.unknown.add(ANA)
        services = sender(town, box.port)
        await town.award(town.ana, 40)
        await town.award(town.luis, 5)
        await town.house.run_jobs(services)
        assert subjects(box) == [(LUIS, "+5 points at Café Aurora")]
        [job] = await town.house.rows("SELECT attempts FROM job WHERE failed_at IS NOT NULL")
        assert job["attempts"] == 1


async def test_a_mail_that_waits_for_its_server_keeps_no_push_waiting(town: Town) -> None:
    await ready(town)
    services = sender(town, free_port())
    for _ in range(3):
        await town.award(town.ana, 1)
        await town.house.run_jobs(services)
    inbox = await town.house.rows("SELECT count(*) AS n FROM inbox_entry WHERE kind = 'points.earned'")
    assert inbox[0]["n"] == 3


async def test_two_workers_side_by_side_send_each_mail_once(town: Town, settings: Settings) -> None:
    await crowd_with_mail(town, settings, 120)
    await town.program(reminderDay=2)
    town.house.clock.now = town.house.clock().replace(hour=15)
    await remind(now=town.house.clock())
    await town.house.run_jobs()
    town.house.clock.move(minutes=6)
    async with mailbox() as box:
        one, other = sender(town, box.port), sender(town, box.port)
        await asyncio.gather(town.house.run_jobs(one), town.house.run_jobs(other))
    to = [str(mail["To"]) for mail in box.all if str(mail["To"]).startswith("c")]
    assert len(to) == len(set(to)) == 120


async def crowd_with_mail(town: Town, settings: Settings, count: int) -> None:
    """They agreed to news, have points, and an e-mail that is proved."""
    merchant = (await town.house.rows("SELECT id FROM merchant WHERE slug = 'cafe-aurora'"))[0]["id"]
    now = town.house.clock()
    await crowd(merchant, count, settings.push_extra_origins, {"p256dh": "", "auth": ""}, now)
    people = "SELECT id FROM account WHERE email IS NULL"
    await db.execute(f"UPDATE points_account SET balance = id WHERE id IN ({people})")
    await db.execute(
        f"UPDATE account SET email = 'c' || id || '@casa.example', email_verified_at = $1 WHERE id IN ({people})", now
    )


async def test_killed_in_the_middle_of_a_reminder_each_mail_goes_once(town: Town, settings: Settings) -> None:
    """Largest balances first, by a worker that is killed, and another that goes on."""
    town.house.clock.now = datetime.now(UTC)  # the worker lives in the world's own time
    await crowd_with_mail(town, settings, PEOPLE)
    await town.owner.sign_in_again()
    await town.program(reminderDay=15)
    assert await remind(now=datetime.now(UTC).replace(day=15, hour=15)) == 1
    while await run_due_jobs(town.house.services):
        pass
    reached: set[str] = set()
    async with asyncio.timeout(SECONDS), mailbox() as box:
        await claims_run_out()
        first = await worker(settings, box)
        await reaches(box, reached, BEFORE_THE_KILL)
        first.kill()
        await first.wait()
        assert BEFORE_THE_KILL <= len(box.all) < PEOPLE
        await claims_run_out()
        second = await worker(settings, box)
        await reaches(box, reached, PEOPLE)
        second.terminate()
        assert await second.wait() == 0
    reminders = [mail for mail in box.all if str(mail["To"]).startswith("c")]
    by_id = Counter(str(mail["Message-ID"]) for mail in reminders)
    to = {str(mail["Message-ID"]): str(mail["To"]) for mail in reminders}
    assert len(by_id) == len(set(to.values())) == PEOPLE
    assert sum(by_id.values()) - PEOPLE <= 20  # those of one round, taken and not yet settled
    assert await town.house.rows("SELECT id FROM job WHERE kind = 'mail' AND done_at IS NULL") == []


async def reaches(box: Mailbox, reached: set[str], count: int) -> None:
    while len(reached) < count:
        mail = await box.came.get()
        if str(mail["To"]).startswith("c"):
            reached.add(str(mail["Message-ID"]))


async def worker(settings: Settings, box: Mailbox) -> Copy:
    variables = {
        **os.environ, "FIEL_DATABASE_URL": settings.database, "FIEL_DATA_DIR": str(settings.data_dir),
        "FIEL_SMTP_URL": box.url, "FIEL_LOG_LEVEL": "error",
    }  # fmt: skip
    return await begun(["worker"], variables, settings.data_dir / "worker.log")


async def claims_run_out() -> None:
    """Minutes later."""
    await db.execute("UPDATE job SET run_at = $1 WHERE done_at IS NULL AND failed_at IS NULL AND kind = 'mail'",
                     datetime.now(UTC))  # fmt: skip
