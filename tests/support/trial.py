"""A shop with real servers, a push service and a mail server, made ready for whatever a test does to it; and what must
be true afterwards."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fiel.core import db
from fiel.core.ids import read_global_id
from fiel.core.settings import Settings
from fiel.ledger.reconcile import reconcile
from support.automations import automation
from support.browser import PushService, push_service
from support.busy import HANDED_OVER, Busy
from support.fleet import Fleet, Member, fleet
from support.listener import Listener, listening
from support.mailbox import Mailbox, mailbox
from support.rest import Shop, shop
from support.stage import Stage
from support.town import Town, confirm, customer

CUSTOMERS = 6
SAVINGS = 100_000
A_CLAIM = timedelta(minutes=6)
"""Longer than any worker's claim on its work."""
SECONDS_TO_SETTLE = 120
LOOKS = 40
"""Before the clock goes on."""
OPEN = (
    "SELECT 'job ' || kind AS what FROM job WHERE done_at IS NULL AND failed_at IS NULL AND kind <> 'campaign'"
    " UNION ALL SELECT 'push' FROM push_delivery WHERE state = 'WAITING'"
    " UNION ALL SELECT 'automation' FROM automation_run WHERE state = 'ACTIVE'"
    " UNION ALL SELECT 'campaign' FROM push_campaign WHERE finished_at IS NULL"
    " UNION ALL SELECT 'webhook' FROM webhook_delivery WHERE state = 'WAITING'"
)


@dataclass
class Trial:
    """*last_mail*: the job of the last one that was sent before the servers started."""

    town: Town
    ships: Fleet
    stage: Stage
    busy: Busy
    pushes: PushService
    box: Mailbox
    hook: Listener
    last_mail: int

    @property
    def web(self) -> Member:
        return self.ships.web[0]

    @property
    def worker(self) -> Member:
        return self.ships.workers[0]

    def members(self, *roles: str) -> list[Member]:
        return [{"web": self.web, "worker": self.worker}[role] for role in roles]

    async def assert_kept(self) -> None:
        """Whatever was acknowledged is there once, nothing is there twice, and the books balance."""
        await assert_kept(self.busy)

    async def assert_done(self) -> None:
        """And nothing that was asked for is missing, since everybody has heard of it."""
        asked = self.busy.asked
        assert set(asked.names) == set(asked.answers)
        await assert_kept(self.busy)

    async def assert_told(self) -> None:
        """The work that all this left is done to its end: each customer was told of everything."""
        await self.settles()
        assert await db.fetch("SELECT kind, last_error FROM job WHERE failed_at IS NOT NULL") == []
        assert await db.fetch("SELECT id FROM push_delivery WHERE state <> 'SENT'") == []
        assert await db.fetch("SELECT id FROM automation_run WHERE state <> 'DONE'") == []
        await self._assert_inboxes()
        await self._assert_automations()
        delivered = {message["notification"]["data"]["token"] for _, message in self.pushes.taken}
        rows = await db.fetch("SELECT id, token, state, campaign_id, attempts FROM push_delivery")
        assert [row for row in rows if row["token"] not in delivered] == []
        heard = {message.id for message in self.hook.heard}
        rows = await db.fetch("SELECT message_id, state, attempts, answer FROM webhook_delivery")
        assert [row for row in rows if row["state"] != "DELIVERED" or row["message_id"] not in heard] == []
        assert len(rows) == await _heard_of()
        arrived = {str(mail["Message-ID"]) for mail in self.box.all}
        assert len(arrived) == await _mails_after(self.last_mail)
        assert await reconcile() == []

    async def settles(self) -> None:
        """Claims of those that died run out, and what they had in hand is done by others, until nothing is left; it
        fails where for long nothing gets less. While something does, it needs no later time."""
        left, before = await db.fetch(OPEN), 0
        try:
            async with asyncio.timeout(SECONDS_TO_SETTLE) as patience:
                while left:
                    if len(left) >= before:
                        self.stage.jumped += A_CLAIM
                    before = len(left)
                    left = await self._works_on(left, patience)
        except TimeoutError:
            raise AssertionError(f"left: {Counter(row['what'] for row in left)}") from None

    async def _works_on(self, left: list[db.Row], patience: asyncio.Timeout) -> list[db.Row]:
        """What is left after some looks."""
        for _ in range(LOOKS):
            now_left = await db.fetch(OPEN)
            if len(now_left) < len(left):
                patience.reschedule(asyncio.get_running_loop().time() + SECONDS_TO_SETTLE)
            left = now_left
            if not left:
                break
            await asyncio.sleep(0.1)  # between two looks at what other processes do
        return left

    async def _assert_inboxes(self) -> None:
        """Of each movement that a customer is told of, one entry."""
        rows = await db.fetch(
            "SELECT a.id FROM activity a LEFT JOIN inbox_entry i ON i.activity_id = a.id WHERE a.kind IN"
            " ('points.earned', 'redemption.confirmed') AND a.customer_id IS NOT NULL GROUP BY a.id"
            " HAVING count(i.id) <> 1"
        )
        assert rows == []

    async def _assert_automations(self) -> None:
        """Each that came in, came in once, and has had its point."""
        rows = await db.fetch(
            "SELECT r.id FROM automation_run r LEFT JOIN points_transaction t ON t.cause_kind = 'automation_run'"
            " AND t.cause_id = r.id GROUP BY r.id HAVING count(t.id) <> 1"
        )
        assert rows == []


async def assert_kept(busy: Busy, heard: Mapping[str, Any] | None = None) -> None:
    """Also while the shop goes on: what is acknowledged from now on is left to the next look. *heard*: in a copy of the
    database, what had been acknowledged when that began."""
    heard = dict(busy.asked.answers) if heard is None else heard
    there = await _counted("SELECT public_description AS name, count(*) AS n FROM transaction_text"
                           " WHERE public_description LIKE 'award-%' OR public_description LIKE 'row-%'"
                           " GROUP BY public_description")  # fmt: skip
    there |= await _counted("SELECT title AS name, count(*) AS n FROM push_campaign GROUP BY title")
    known = {name for name, kind in busy.asked.names.items() if kind in ("award", "row", "push")}
    assert {name: n for name, n in there.items() if n != 1} == {}
    assert set(there) <= known
    assert known & set(heard) <= set(there)
    await _assert_redemptions(heard)
    assert await reconcile() == []


async def _assert_redemptions(heard: Mapping[str, Any]) -> None:
    rows = await db.fetch(
        "SELECT 'R' AS what, CAST(id AS TEXT) AS name, status FROM redemption_request UNION ALL"
        " SELECT 'K', key, '' FROM idempotency_key WHERE key LIKE '%redemption-%'"
    )
    states = {int(row["name"]): row["status"] for row in rows if row["what"] == "R"}
    keys = {row["name"].rpartition(":")[2] for row in rows if row["what"] == "K"}  # a customer's own, or the till's
    requests = {name for name in keys if not name.endswith(HANDED_OVER)}
    assert len(requests) == len(states)
    told = {name: read_global_id(answer["redemption"]["id"], "Redemption")
            for name, answer in heard.items() if name.startswith("redemption-")}  # fmt: skip
    asked = {name: number for name, number in told.items() if not name.endswith(HANDED_OVER)}
    assert len(set(asked.values())) == len(asked)
    assert set(asked) <= requests
    assert set(asked.values()) <= set(states)
    assert {states[told[name]] for name in set(told) - set(asked)} <= {"CONFIRMED"}


async def _mails_after(last: int) -> int:
    return int((await db.fetch("SELECT count(*) AS n FROM job WHERE kind = 'mail' AND id > $1", last))[0]["n"])


async def _heard_of() -> int:
    """Of how much the shop's own system is told: points earned since it asked for it."""
    [row] = await db.fetch(
        "SELECT count(*) AS n FROM activity WHERE kind = 'points.earned' AND id >"
        " (SELECT id FROM activity WHERE kind = 'webhook.saved')"
    )
    return int(row["n"])


async def _counted(sql: str) -> dict[str, int]:
    return {row["name"]: row["n"] for row in await db.fetch(sql)}


@asynccontextmanager
async def trial(town: Town, settings: Settings, folder: Path, rng: random.Random, **place: str) -> AsyncIterator[Trial]:
    """The town's café with one server and one worker on a stage, its people signed in there."""
    stage = Stage(folder / "stage")
    async with (
        push_service(settings.push_extra_origins) as pushes,
        listening(settings.webhook_extra_origins) as hook,
        mailbox() as box,
    ):
        till = await furnished(town, pushes)
        reward = await town.reward(1, title="Un vaso de agua")
        [last] = await db.fetch("SELECT max(id) AS id FROM job WHERE kind = 'mail'")
        town.house.clock.now = datetime.now(UTC)
        given = {
            "FIEL_DATABASE_URL": settings.database, "FIEL_SMTP_URL": box.url,
            "FIEL_PUSH_EXTRA_ORIGINS": settings.push_extra_origins, "FIEL_API_REQUESTS_PER_MINUTE": "1000000",
            "FIEL_DATA_DIR": str(settings.data_dir), "FIEL_WEBHOOK_EXTRA_ORIGINS": settings.webhook_extra_origins,
        }  # fmt: skip
        async with fleet(folder, 1, 1, stage, **given, **place) as ships:
            yield Trial(town, ships, stage, await opened(town, ships, till, reward, rng), pushes, box, hook, last["id"])


async def furnished(town: Town, pushes: PushService) -> Shop:
    """Customers with phones and savings, an automation that goes off with each award, a till's token, and a system of
    the shop's own that hears of points."""
    people = [town.ana, town.luis]
    people += [await customer(town.house, f"P{n}", f"p{n}@casa.example") for n in range(CUSTOMERS - 2)]
    town.members |= {who.person.email: who.code for who in people}
    for number, who in enumerate(people):
        await who.listens(pushes, str(number))
        await who.wants_news()
        await town.award(who, SAVINGS)
    await confirm(town, town.ana)
    await confirm(town, town.luis)
    await automation(town, {"pointsEarned": 1}, {"do": {"action": {"addPoints": 1}}}, repeats="EACH_TIME")
    await town.house.run_jobs()
    hook = {"name": "ERP", "url": f"{town.house.settings.webhook_extra_origins}/hook", "kinds": ["points.earned"]}
    assert (await town.owner.do("saveWebhook", webhook=hook))["__typename"] == "WebhookSuccess"
    return await shop(town, "Caja", kind="TILL")


async def opened(town: Town, ships: Fleet, till: Shop, reward: str, rng: random.Random) -> Busy:
    web = ships.web[0]
    customers = {code: await ships.person(email, web) for email, code in town.members.items()}
    cashier, manager = [await ships.person(f"{who}@aurora.example", web) for who in ("carlos", "marta")]
    return Busy(Shop(cashier.client, till.secret, till.id), cashier, manager, customers, reward, rng)
