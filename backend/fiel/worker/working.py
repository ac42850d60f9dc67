"""What a worker does until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from functools import partial

from fiel.activity.jobs import Queue
from fiel.automations import running
from fiel.automations.gifts.giving import begin_gifts
from fiel.automations.turns import Turns
from fiel.core.broker import process_broker
from fiel.core.logs import logger
from fiel.messaging.push.claiming import Lane
from fiel.messaging.push.pipeline import ROUNDS_AT_ONCE, send_due_pushes
from fiel.messaging.services import Services
from fiel.messaging.webhooks.pipeline import send_due_webhooks
from fiel.passes.outside import wallets
from fiel.passes.telling import tell_due_cards
from fiel.wallet.versions import sum_up_changes
from fiel.worker.clock_jumps import ClockWatch
from fiel.worker.hands import Hands
from fiel.worker.jobs import run_due, run_due_mail
from fiel.worker.long import LongJobs
from fiel.worker.rounds import schedule_round

SECONDS_BETWEEN_LOOKS = 1.0
log = logger("worker")


async def work(services: Services, stop: asyncio.Event) -> None:
    """Run jobs and send pushes until *stop*, side by side: neither waits for the other's thousands, and nothing for
    what takes minutes. What runs then is finished; a long job that does not end in the time that a stop has is left to
    another worker."""
    hands, over = Hands(services.clock), asyncio.Event()
    renewing = asyncio.create_task(_rounds(hands.look, over, hears=False))
    try:
        await _work(services, hands, stop)
    finally:
        over.set()
        await renewing


async def _work(services: Services, hands: Hands, stop: asyncio.Event) -> None:
    turns, watch = Turns(), ClockWatch(services.clock)
    queue = partial(run_due, services=services, hands=hands)
    async with wallets(services.settings, services.clock) as of_phones:
        await asyncio.gather(
            _rounds(watch.look, stop, hears=False),
            _rounds(lambda: schedule_round(services.clock()), stop, hears=False),
            _rounds(sum_up_changes, stop, hears=False),
            _rounds(partial(queue, Queue.REACTIONS), stop),
            _rounds(partial(queue, Queue.SHORT), stop),
            _run_long_jobs(LongJobs(services, hands, stop), stop),
            _rounds(lambda: run_due_mail(services, hands), stop),
            _rounds(lambda: send_due_webhooks(services), stop),
            _rounds(lambda: tell_due_cards(of_phones), stop),
            _rounds(lambda: running.go_on(now=services.clock(), turns=turns), stop),
            _rounds(lambda: begin_gifts(now=services.clock()), stop),
            *(_rounds(partial(send_due_pushes, services, lane), stop) for lane in Lane for _ in range(ROUNDS_AT_ONCE)),
        )


async def _run_long_jobs(jobs: LongJobs, stop: asyncio.Event) -> None:
    try:
        await _rounds(jobs.begin, stop)
    finally:
        await jobs.end()


async def _rounds(one: Callable[[], Awaitable[int]], stop: asyncio.Event, *, hears: bool = True) -> None:
    """One round after the other while they find something to do; then a second later, or where it *hears*, as soon as
    something happens."""
    async with process_broker().listen("all") if hears else nullcontext() as events:

        async def something_happened() -> None:
            await (stop.wait() if events is None else anext(events))

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
