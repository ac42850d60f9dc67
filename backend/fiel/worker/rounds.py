"""The round of each hour: what is due ends, what nobody looks back to goes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from fiel.achievements import actions as achievements
from fiel.activity.actions import Job, enqueue
from fiel.activity.jobs import (
    purge_jobs,
)
from fiel.automations import calendar
from fiel.automations.gifts.giving import take_up_gifts
from fiel.core import db
from fiel.core.logs import logger
from fiel.core.media import purge_media
from fiel.coupons import printing
from fiel.identity.challenges import purge_challenges
from fiel.identity.throttle import purge_failures
from fiel.imports.actions import purge_imports
from fiel.ledger.actions import expire_due
from fiel.members.actions.checkout_token import purge_checkout_tokens
from fiel.members.actions.ending import tell_ending
from fiel.messaging.campaigns.going_out import take_up
from fiel.messaging.campaigns.purging import purge_pushes
from fiel.messaging.news.actions import take_up as take_up_news
from fiel.messaging.reminders import remind
from fiel.messaging.services import Services
from fiel.messaging.webhooks.pipeline import purge_deliveries
from fiel.orders.checkout.returning import give_back_late
from fiel.privacy.closing import erase_due
from fiel.privacy.tidying import purge_traces
from fiel.purchases.receipts.photos import purge_photos
from fiel.rewards.actions import expire_requests
from fiel.wallet.versions import purge_changes

log = logger("worker")


async def nightly(data: Mapping[str, object], services: Services) -> None:
    """End what is due, drop what nobody looks back to."""
    now = services.clock()
    ended, requests = await expire_due(now=now), await expire_requests(now=now)
    unclaimed = await give_back_late(now=now)
    told = await tell_ending(now=now) + await remind(now=now)
    await achievements.look_daily(now=now)
    entrances, gifts = await calendar.look(now=now), await take_up_gifts(now=now)
    late = await take_up(now=now) + await take_up_news(now=now)
    purged = await purge_imports(now=now) + await purge_jobs(now=now) + await printing.purge_prints(now=now)
    purged += await purge_failures(now=now) + await purge_media(now=now) + await purge_pushes(now=now)
    purged += await purge_deliveries(now=now) + await purge_checkout_tokens(now=now)
    purged += await purge_photos(now=now) + await purge_changes(now=now) + await purge_challenges(now=now)
    purged += await purge_traces(now=now)
    erased = await erase_due(services.settings.data_dir, now=now)
    log.info("round done", accounts_with_expiries=ended, requests_ended=requests, checkouts_ended=unclaimed,
             members_told=told, entrances=entrances, gifts=gifts, late=late, rows_purged=purged,
             accounts_erased=erased)  # fmt: skip


async def schedule_round(now: datetime) -> None:
    """One round an hour, whichever worker is first: merchants' midnights lie in every time zone."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    key = f"nightly:{hour:%Y-%m-%dT%H}"
    if not await db.fetch("SELECT 1 AS one FROM job WHERE once_key = $1", key):

        async def body() -> None:
            await enqueue(Job("nightly", {}, now, key))

        await db.transaction(body)
