"""The round of each hour: what is due ends, what nobody looks back to goes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

from fiel.achievements import actions as achievements
from fiel.activity.actions import Job, enqueue
from fiel.activity.jobs import is_under_way, purge_jobs
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
from fiel.migrations.runner import drop_snapshot
from fiel.orders.checkout.returning import give_back_late
from fiel.privacy.closing import erase_due
from fiel.privacy.tidying import purge_traces
from fiel.purchases.receipts.photos import purge_photos
from fiel.rewards.actions import expire_requests
from fiel.wallet.cards import look_at_cards

log = logger("worker")
Step = Callable[..., Awaitable[int]]
"""Takes *now*; how many there were."""


async def nightly(data: Mapping[str, object], services: Services) -> None:
    """End what is due, drop what nobody looks back to. What fails keeps nothing else from being done; the job is tried
    again for its sake, which does the rest a second time without harm."""
    now, failures = services.clock(), []
    parts: dict[str, tuple[Step, ...]] = {
        **_PARTS,
        "accounts_erased": (partial(erase_due, services.settings.data_dir),),
        "copies_dropped": (partial(drop_snapshot, services.settings),),
    }
    done = dict.fromkeys(parts, 0)
    for name, steps in parts.items():
        for step in steps:
            try:
                done[name] += await step(now=now)
            except Exception as error:
                log.exception("a part of the round failed", part=name)
                failures.append(error)
    log.info("round done", **done)
    if failures:
        raise failures[0]


_PARTS: dict[str, tuple[Step, ...]] = {
    "accounts_with_expiries": (expire_due,), "requests_ended": (expire_requests,),
    "checkouts_ended": (give_back_late,), "members_told": (tell_ending, remind),
    "achievements": (achievements.look_daily,), "entrances": (calendar.look,), "gifts": (take_up_gifts,),
    "late": (take_up, take_up_news), "cards_looked_at": (look_at_cards,),
    "rows_purged": (
        purge_imports, purge_jobs, printing.purge_prints, purge_failures, purge_media, purge_pushes, purge_deliveries,
        purge_checkout_tokens, purge_photos, purge_challenges, purge_traces,
    ),
}  # fmt: skip
"""In this order; each says how many there were."""


async def schedule_round(now: datetime) -> int:
    """One round an hour, whichever worker is first: merchants' midnights lie in every time zone. Beside one
    that still runs, or waits for the database, none is begun. 0: that is all."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    key = f"nightly:{hour:%Y-%m-%dT%H}"
    is_asked_for = await db.fetch("SELECT 1 AS one FROM job WHERE once_key = $1", key)
    if not is_asked_for and not await is_under_way("nightly", now=now):

        async def body() -> None:
            await enqueue(Job("nightly", {}, now, key))

        await db.transaction(body)
    return 0
