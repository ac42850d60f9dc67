"""What a worker does until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

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
from fiel.worker.jobs import run_due_jobs, run_due_mail
from fiel.worker.rounds import schedule_round

SECONDS_BETWEEN_LOOKS = 1.0
log = logger("worker")


async def work(services: Services, stop: asyncio.Event) -> None:
    """Run jobs and send pushes until *stop*, side by side, so that neither waits for the other's thousands; what is
    running then is finished."""
    turns, watch = Turns(), ClockWatch(services.clock)
    async with wallets(services.settings, services.clock) as of_phones:
        await asyncio.gather(
            _rounds(watch.look, stop),
            _rounds(lambda: _run_jobs(services), stop),
            _rounds(lambda: run_due_mail(services), stop),
            _rounds(lambda: send_due_webhooks(services), stop),
            _rounds(lambda: tell_due_cards(of_phones), stop),
            _rounds(lambda: running.go_on(now=services.clock(), turns=turns), stop),
            _rounds(lambda: begin_gifts(now=services.clock()), stop),
            _rounds(sum_up_changes, stop),
            *(_rounds(partial(send_due_pushes, services, lane), stop) for lane in Lane for _ in range(ROUNDS_AT_ONCE)),
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
