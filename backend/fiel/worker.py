"""Who reacts to what; runs due jobs and the nightly round. In ``fiel serve`` or beside it as ``fiel worker``."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

from fiel.achievements import actions as achievements
from fiel.activity.actions import Job, enqueue, led_by
from fiel.activity.errors import GiveUp, RetryLater
from fiel.activity.jobs import (
    MOST_ATTEMPTS,
    PATIENCE,
    Claimed,
    claim_jobs,
    fail_job,
    finish_job,
    has_due_job,
    purge_jobs,
    retry_job,
)
from fiel.activity.models import Activity
from fiel.automations import calendar, entering, running
from fiel.automations.gifts.giving import begin_gifts, go_on_giving, take_up_gifts
from fiel.core import db, metrics
from fiel.core.broker import process_broker
from fiel.core.logs import logger
from fiel.core.media import purge_media
from fiel.coupons import printing
from fiel.identity.throttle import purge_failures
from fiel.imports import working
from fiel.imports.actions import purge_imports
from fiel.ledger.actions import expire_due
from fiel.members.actions.checkout_token import purge_checkout_tokens
from fiel.members.actions.claim import claim_by_email
from fiel.members.actions.ending import tell_ending
from fiel.members.actions.referral import pay_for
from fiel.messaging import checkout_notices, notices, promotion_notices, receipt_notices, review_notices
from fiel.messaging.campaigns.going_out import go_out, take_up
from fiel.messaging.campaigns.purging import purge_pushes
from fiel.messaging.mails.sending import send_mail
from fiel.messaging.news.actions import announce
from fiel.messaging.news.actions import take_up as take_up_news
from fiel.messaging.news.mailing import mail_news
from fiel.messaging.push.claiming import Lane
from fiel.messaging.push.pipeline import send_due_pushes
from fiel.messaging.reminders import go_on_reminding, remind
from fiel.messaging.services import Services
from fiel.messaging.webhooks.pipeline import purge_deliveries, send_due_webhooks
from fiel.messaging.webhooks.queueing import queue_event
from fiel.orders.checkout.returning import give_back_late
from fiel.orders.reviews.following import follow_person
from fiel.oversight.actions import look_at
from fiel.promotions.actions import go_on_assigning
from fiel.purchases.receipts.photos import purge_photos
from fiel.rewards.actions import expire_requests

log = logger("worker")
Reaction = Callable[[Activity, Services], Awaitable[None]]
Handler = Callable[[Mapping[str, object], Services], Awaitable[None]]


async def _claim_by_email(activity: Activity, services: Services) -> None:
    await claim_by_email(activity, now=services.clock())


async def _pay_referral(activity: Activity, services: Services) -> None:
    await pay_for(activity, now=services.clock())


async def _look_at(activity: Activity, services: Services) -> None:
    await look_at(activity)


async def _queue_event(activity: Activity, services: Services) -> None:
    await queue_event(activity, now=services.clock())


async def _follow_person(activity: Activity, services: Services) -> None:
    await follow_person(activity, now=services.clock())


async def _follow(activity: Activity, services: Services) -> None:
    await achievements.follow(activity, now=services.clock())


async def _bring_in(activity: Activity, services: Services) -> None:
    await entering.listen(activity, now=services.clock())


REACTIONS: Mapping[str, tuple[Reaction, ...]] = {
    "account.created": (notices.mail_account, _claim_by_email),
    "account.confirmed": (_claim_by_email, notices.welcome_late),
    "account.password_reset": (_claim_by_email, notices.welcome_late),
    "member.created": (notices.mail_claim,),
    "member.claim_sent": (notices.mail_claim,),
    "account.confirmation_requested": (notices.mail_account,),
    "account.reset_requested": (notices.mail_account,),
    "employee.invited": (notices.mail_invitation,),
    "membership.joined": (notices.tell_joined,),
    "points.earned": (notices.tell_points_earned, _pay_referral, _look_at),
    "purchase.recorded": (_look_at,),
    "points.reversed": (_look_at,),
    "purchase.reversed": (_look_at,),
    "redemption.undone": (_look_at,),
    "points.ending": (notices.tell_points_ending,),
    "points.adjusted": (notices.tell_points_adjusted, _look_at),
    "redemption.requested": (notices.mail_redemption_requested,),
    "redemption.confirmed": (notices.tell_redemption,),
    "redemption.on_the_spot": (notices.tell_redemption, _look_at),
    "redemption.rejected": (notices.tell_redemption,),
    "redemption.expired": (notices.tell_redemption,),
    "consent.requested": (notices.tell_consent_requested,),
    "member.imported": (notices.mail_claim,),
    "import.finished": (notices.mail_import,),
    "import.failed": (notices.mail_import,),
    "import.unchecked": (notices.mail_import,),
    "newsletter.requested": (notices.mail_newsletter,),
    "message.sent": (notices.tell_directly,),
    "webhook.stopped": (notices.mail_webhook_stopped,),
    "tier.reached": (notices.tell_tier,),
    "badge.gained": (notices.tell_badge,),
    "voucher.given": (promotion_notices.tell_voucher,),
    "scratch_card.issued": (promotion_notices.tell_scratch_card,),
    "punch_card.completed": (promotion_notices.tell_full_card,),
    "promotion.message": (promotion_notices.say_promotion,),
    "automation.message": (promotion_notices.say_promotion,),
    "checkout.committed": (_look_at, checkout_notices.tell_checkout),
    "checkout.given_back": (checkout_notices.tell_checkout,),
    "checkout.part_given_back": (checkout_notices.tell_checkout,),
    "member.merged": (_follow_person,),
    "member.unmerged": (_follow_person,),
    "review.approved": (review_notices.tell_review,),
    "review.refused": (review_notices.tell_review,),
    "review.answered": (review_notices.tell_review,),
    "receipt.accepted": (receipt_notices.tell_receipt,),
    "receipt.refused": (receipt_notices.tell_receipt,),
}

JOBS_A_ROUND = 20
SECONDS_BETWEEN_LOOKS = 1.0


async def react(data: Mapping[str, object], services: Services) -> None:
    activity = await Activity.get(id=int(str(data["activity_id"])))
    following = (_follow,) if await achievements.concerns(activity) else ()
    for reaction in (*following, *REACTIONS.get(activity.kind, ()), *_after(activity), _queue_event):

        async def body(reaction: Reaction = reaction) -> None:
            await reaction(activity, services)

        with led_by(entering.lineage_of(activity)):
            await db.transaction(body)


def _after(activity: Activity) -> tuple[Reaction, ...]:
    return (_bring_in,) if activity.kind in entering.MOVES else ()


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
    purged += await purge_photos(now=now)
    log.info("round done", accounts_with_expiries=ended, requests_ended=requests, checkouts_ended=unclaimed,
             members_told=told, entrances=entrances, gifts=gifts, late=late, rows_purged=purged)  # fmt: skip


async def go_through_import(data: Mapping[str, object], services: Services) -> None:
    await working.go_through(data, services.clock)


async def give_up_import(data: Mapping[str, object], services: Services) -> None:
    await working.give_up(data, services.clock)


async def look_at_standings(data: Mapping[str, object], services: Services) -> None:
    await achievements.go_on(data, now=services.clock())


async def assign_promotion(data: Mapping[str, object], services: Services) -> None:
    await go_on_assigning(data, now=services.clock())


async def give_gifts(data: Mapping[str, object], services: Services) -> None:
    await go_on_giving(data, now=services.clock())


async def look_at_automation(data: Mapping[str, object], services: Services) -> None:
    await calendar.look_at(data, now=services.clock())


async def draw_coupons(data: Mapping[str, object], services: Services) -> None:
    await printing.go_on_printing(data, services.settings.public_url, services.clock)


async def give_up_coupons(data: Mapping[str, object], services: Services) -> None:
    await printing.give_up_printing(data, services.clock)


HANDLERS: Mapping[str, Handler] = {
    "react": react, "mail": send_mail, "nightly": nightly, "import": go_through_import, "campaign": go_out,
    "news": announce, "news_mail": mail_news, "reminder": go_on_reminding, "standings": look_at_standings,
    "assign": assign_promotion, "coupon_print": draw_coupons, "gift": give_gifts,
    "automation": look_at_automation,
}  # fmt: skip
GIVE_UP: Mapping[str, Handler] = {"import": give_up_import, "coupon_print": give_up_coupons}
"""What is said where a job has failed for good."""


async def work(services: Services, stop: asyncio.Event) -> None:
    """Run jobs and send pushes until *stop*, side by side, so that neither waits for the other's thousands; what is
    running then is finished."""
    await asyncio.gather(
        _rounds(lambda: _run_jobs(services), stop),
        _rounds(lambda: run_due_mail(services), stop),
        _rounds(lambda: send_due_webhooks(services), stop),
        _rounds(lambda: running.go_on(now=services.clock()), stop),
        _rounds(lambda: begin_gifts(now=services.clock()), stop),
        *(_rounds(partial(send_due_pushes, services, lane), stop) for lane in Lane),
    )


async def _run_jobs(services: Services) -> int:
    await schedule_round(services.clock())
    return await run_due_jobs(services)


async def _rounds(one: Callable[[], Awaitable[int]], stop: asyncio.Event) -> None:
    """One round after the other while they find something to do; then when something happens, or a second later."""
    async with process_broker().listen("all") as events:

        async def something_happened() -> None:
            await anext(events)

        wake = asyncio.create_task(something_happened())
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                try:
                    while await one() and not stop.is_set():
                        pass
                except Exception:
                    log.exception("the worker could not look for work")
                await asyncio.wait({wake, stopped}, timeout=SECONDS_BETWEEN_LOOKS, return_when="FIRST_COMPLETED")
                if wake.done():
                    wake = asyncio.create_task(something_happened())
        finally:
            wake.cancel()
            stopped.cancel()


async def run_due_jobs(services: Services) -> int:
    """Run one round of due jobs: reactions in the order of what happened, the rest side by side; how many."""
    if not await has_due_job(mail=False, now=services.clock()):
        return 0
    jobs = await claim_jobs(JOBS_A_ROUND, mail=False, now=services.clock())
    for job in jobs:
        if job.kind == "react":
            await run_job(job, services)
    await asyncio.gather(*(run_job(job, services) for job in jobs if job.kind != "react"))
    return len(jobs)


async def run_due_mail(services: Services) -> int:
    """The mails among them, for which nothing else waits; none while the mail server is left alone."""
    if services.postman.rests or not await has_due_job(mail=True, now=services.clock()):
        return 0
    jobs = await claim_jobs(JOBS_A_ROUND, mail=True, now=services.clock())
    await asyncio.gather(*(run_job(job, services) for job in jobs))
    return len(jobs)


async def run_job(job: Claimed, services: Services) -> None:
    try:
        if job.attempts > MOST_ATTEMPTS and job.kind not in PATIENCE:
            raise RuntimeError("whoever tried it last never came back")
        await HANDLERS[job.kind]({**job.data, **_own_facts(job)}, services)
    except RetryLater as later:
        outcome = "later"
        await retry_job(job, str(later), later.seconds, now=services.clock())
    except GiveUp as why:
        outcome = "given up"
        log.warning("job given up", kind=job.kind, job=job.id, why=str(why))
        await fail_job(job, str(why), now=services.clock())
    except Exception as error:
        outcome = "failed"
        again = await retry_job(job, f"{type(error).__name__}: {error}", None, now=services.clock())
        log.warning("job failed", kind=job.kind, job=job.id, attempts=job.attempts, again=again, exc_info=error)
        if not again and job.kind in GIVE_UP:
            await GIVE_UP[job.kind](job.data, services)
    else:
        outcome = "done"
        await finish_job(job, now=services.clock())
    metrics.JOBS_RUN.labels(job.kind, outcome).inc()


def _own_facts(job: Claimed) -> dict[str, object]:
    """By which a mail has the same Message-ID at each try."""
    return {"job_id": job.id, "job_made": f"{job.created_at:%Y%m%d%H%M%S}"} if job.kind == "mail" else {}


async def schedule_round(now: datetime) -> None:
    """One round an hour, whichever worker is first: merchants' midnights lie in every time zone."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    key = f"nightly:{hour:%Y-%m-%dT%H}"
    if not await db.fetch("SELECT 1 AS one FROM job WHERE once_key = $1", key):

        async def body() -> None:
            await enqueue(Job("nightly", {}, now, key))

        await db.transaction(body)
