"""Two shops with something of everything: whatever one of them has, the other has too."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from fiel.core import db
from fiel.core.actor import AccountActor, Role, StaffActor
from fiel.core.clock import utc_now
from fiel.core.settings import Settings
from fiel.demo import make_demo, receipting
from fiel.demo.achieving import set_up
from fiel.demo.automating import automate
from fiel.demo.cast import CUSTOMER, SHOPS
from fiel.demo.couponing import hand_out
from fiel.demo.eshop import sell
from fiel.demo.imports import bring_lists
from fiel.demo.letters import write
from fiel.demo.promoting import promote
from fiel.demo.talking import talk
from fiel.identity.models import Account
from fiel.members.actions import join_program
from fiel.merchants.actions import update_program
from fiel.merchants.models import Employee, Merchant
from fiel.messaging.services import services

HOME, RIVAL = "cafe-aurora", "libreria-faro"
MANAGER = "persona100@fiel.example"


@dataclass(frozen=True, slots=True)
class BuiltRivals:
    """Both made once: the database to copy, and the folder beside it."""

    database: Path | str
    folder: Path
    state: None

    def furnish(self, folder: Path) -> None:
        """The folder of a copy."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("fiel.db*"))


async def make_rivals(settings: Settings) -> None:
    """The demo of a month, and a bookshop that has lived through all that the café has."""
    await make_demo(settings, tell=lambda _: None, months=1)
    now, rng = utc_now(), random.Random(11)
    async with db.opened(settings.database), services(settings, lambda: now) as outside:

        async def live() -> StaffActor:
            owner, till, me = await _staff("OWNER"), await _staff("CASHIER"), await _me()
            await join_program(me, RIVAL, city=None, accepts_news=True, now=now - timedelta(days=30))
            await update_program(owner, SHOPS[0].program, now=now - timedelta(days=30))
            await set_up(owner, now - timedelta(days=30))
            await bring_lists(owner, now - timedelta(days=30), now)
            await sell(owner, me.customer_id, now, rng)
            await promote(owner, till, me, RIVAL, now, rng)
            await hand_out(owner, till.location_id, me.customer_id, now, rng)
            await write(owner, me.customer_id, settings, now, rng)
            with patch.object(receipting, "CAFE", RIVAL):
                await receipting.present(owner, (till.location_id,), me, now)
            await talk(owner, outside, now, rng)
            return owner

        owner = await db.transaction(live)
        await automate(owner, now, rng)
        await db.transaction(lambda: _manage(now))


async def _manage(now: datetime) -> None:
    """A café's manager: somebody who is a customer there too."""
    person = await Account.get(email=MANAGER)
    merchant = await Merchant.get(slug=HOME)
    await Employee.create(
        merchant=merchant, account_id=person.id, name="Marta Gil", email=MANAGER, role=Role.MANAGER, language="es",
        invited_at=now, joined_at=now,
    )  # fmt: skip


async def _staff(role: str) -> StaffActor:
    [row] = await db.fetch(
        "SELECT e.id, e.account_id, e.merchant_id, l.id AS place FROM employee e"
        " JOIN merchant m ON m.id = e.merchant_id JOIN location l ON l.merchant_id = m.id"
        " WHERE m.slug = $1 AND e.role = $2 ORDER BY e.id LIMIT 1",
        RIVAL,
        role,
    )
    place = row["place"] if role == "CASHIER" else None
    return StaffActor(row["account_id"], 0, row["id"], row["merchant_id"], Role(role), place, proven_at=utc_now())


async def _me() -> AccountActor:
    row = await db.fetch_one(
        "SELECT c.id, c.account_id FROM customer c JOIN account a ON a.id = c.account_id WHERE a.email = $1", CUSTOMER
    )
    assert row is not None
    return AccountActor(row["account_id"], 0, row["id"])
