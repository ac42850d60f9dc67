"""Failures, counted in the database: they survive a restart and hold across processes.

They are written after the roll-back of what failed, in a transaction of their own.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar
from weakref import WeakValueDictionary

from fiel.core import db, metrics
from fiel.core.clock import APART
from fiel.core.errors import NotFound, Throttled

T = TypeVar("T")

_TURNS: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
"""Of who guesses just now."""
LONGEST_WINDOW = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Limit:
    """At most *most* failures in *window* for one of *what*."""

    what: str
    most: int
    window: timedelta

    def bucket(self, who: str) -> str:
        return f"{self.what}:{hashlib.sha256(who.encode()).hexdigest()[:40]}"


SIGN_IN_NAME = Limit("sign-in-name", 10, timedelta(minutes=15))
"""Of the e-mail or the phone as it is typed, whether somebody has it or not."""
SIGN_IN_ACCOUNT = Limit("sign-in-account", 10, timedelta(minutes=15))
SIGN_IN_ADDRESS = Limit("sign-in-address", 50, timedelta(minutes=15))
PASSWORD_CHECKS = Limit("password-checks", 200, timedelta(hours=1))
"""Right ones too, of one account: each takes one of the few threads that hash."""
PASSWORD_CHANGE = Limit("password-change", 30, timedelta(hours=1))
PIN_CHANGE = Limit("pin-change", 30, timedelta(hours=1))
INVITATION = Limit("invitation", 20, timedelta(hours=1))
SIGN_UP_ADDRESS = Limit("sign-up-address", 30, timedelta(hours=1))
RESET_ACCOUNT = Limit("reset-account", 5, timedelta(hours=1))
RESET_ADDRESS = Limit("reset-address", 30, timedelta(hours=1))
TYPED_CODE = Limit("typed-code", 10, timedelta(hours=1))
TYPED_CODE_ADDRESS = Limit("typed-code-address", 30, timedelta(hours=1))
PIN = Limit("pin", 5, timedelta(hours=1))
PIN_GUESSES = Limit("pin-guesses", 30, timedelta(hours=1))
UPLOAD = Limit("upload", 200, timedelta(hours=1))
RECEIPT = Limit("receipt", 20, timedelta(hours=1))
PHOTO = Limit("photo", 30, timedelta(hours=1))
"""Of customers."""
REVIEW = Limit("review", 60, timedelta(hours=1))
MEMBER_CODE = Limit("member-code", 60, timedelta(hours=1))
SHOWN_PHONE = Limit("shown-phone", 20, timedelta(hours=1))
"""By an employee at a till."""
PHONE_CHANGE = Limit("phone-change", 5, timedelta(hours=1))
GIFT_CODE = Limit("gift-code", 20, timedelta(hours=1))
GIFT_CODE_ADDRESS = Limit("gift-code-address", 60, timedelta(hours=1))
PROMO_CODE = Limit("promo-code", 10, timedelta(hours=1))
COUPON = Limit("coupon", 10, timedelta(hours=1))
COUPON_SHOP = Limit("coupon-shop", 60, timedelta(hours=1))
COUPON_ADDRESS = Limit("coupon-address", 60, timedelta(hours=1))
PROMO_CODE_SHOP = Limit("promo-code-shop", 60, timedelta(hours=1))
PROMO_CODE_ADDRESS = Limit("promo-code-address", 60, timedelta(hours=1))


async def check_limits(*limits: tuple[Limit, str], now: datetime) -> None:
    """Raises Throttled where one of *limits* is reached."""
    for limit, who in limits:
        for refusal in (await throttled(limit, [who], now=now)).values():
            raise refusal


async def throttled(limit: Limit, people: Collection[str], *, now: datetime) -> dict[str, Throttled]:
    """Those of *people* who have reached *limit*. What failed in a time to come, by a wrong clock, does not count."""
    buckets = {limit.bucket(who): who for who in people}
    rows = await db.fetch(
        "SELECT bucket, count(*) AS failures, min(at) AS oldest_at FROM failure"
        f" WHERE {db.among('bucket', 1, few=True)} AND at > $2 AND at <= $3 GROUP BY bucket",
        db.to_json(list(buckets)), now - limit.window, now + APART,
    )  # fmt: skip
    refused = {
        buckets[row["bucket"]]: Throttled(max(1, int((row["oldest_at"] + limit.window - now).total_seconds())))
        for row in rows
        if row["failures"] >= limit.most
    }
    if refused:
        metrics.REFUSED.labels(limit.what).inc(len(refused))
    return refused


async def take_try(*limits: tuple[Limit, str], now: datetime) -> list[int]:
    """Count a try before it is checked, so that tries side by side can't pass a limit together; ``forget_tries`` takes
    what this answers, one for each of *limits*, back when it turns out right. One that is refused here counts for
    nothing. Raises Throttled."""
    await check_limits(*limits, now=now)

    async def body() -> list[int]:
        for bucket in sorted(limit.bucket(who) for limit, who in limits):  # in one order: nobody waits in a ring
            await db.hold(bucket, 0)
        await check_limits(*limits, now=now)
        return await _count(limits, now)

    return await db.transaction(body)


async def take_silent_try(limit: Limit, who: str, *, now: datetime) -> bool:
    """Count a try and answer whether it is within *limit*, for where to say Throttled would tell who it is."""

    async def body() -> bool:
        await db.hold(limit.bucket(who), 0)
        refused = await throttled(limit, [who], now=now)
        await _count([(limit, who)], now)
        return not refused

    return await db.transaction(body)


async def forget_tries(tries: Sequence[int]) -> None:
    """Only one's own: a right one from an address must not clear the wrong ones of others there."""
    await db.execute(f"DELETE FROM failure WHERE {db.among('id', 1, 'bigint')}", db.to_json(list(tries)))


async def guessed(look: Callable[[], Awaitable[T | None]], *limits: tuple[Limit, str], now: datetime) -> T:
    """What *look* finds, by something that can be guessed. A try counts when it finds nothing, and a right one writes
    nothing: however many come from one address, right ones never use its limit up. Those of one account or address
    take turns, here and over processes, so that side by side they can't pass a limit together.

    Raises NotFound, Throttled.
    """
    buckets = sorted({limit.bucket(who) for limit, who in limits})  # in one order: nobody waits in a ring

    async def one() -> T | None:
        if not db.is_sqlite():  # SQLite's server is alone
            for bucket in buckets:
                await db.hold(bucket, 0)
        await check_limits(*limits, now=now)
        found = await look()
        if found is None:
            await _count(limits, now)
        return found

    async with AsyncExitStack() as turns:
        for bucket in buckets:  # so that a crowd behind one address waits without a connection each
            await turns.enter_async_context(_TURNS.setdefault(bucket, asyncio.Lock()))
        found = await (one() if db.is_sqlite() else db.transaction(one))
        if found is None:
            raise NotFound
        return found


async def count_failure(*limits: tuple[Limit, str], now: datetime) -> None:
    """Count one failure against each of *limits*."""
    await _count(limits, now)


async def forget_failures(*limits: tuple[Limit, str]) -> None:
    """After a success."""
    for limit, who in limits:
        await db.execute("DELETE FROM failure WHERE bucket = $1", limit.bucket(who))


async def purge_failures(*, now: datetime) -> int:
    """Drop what no window looks back to."""
    return await db.purge("failure", "at < $1", now - LONGEST_WINDOW)


async def _count(limits: Sequence[tuple[Limit, str]], now: datetime) -> list[int]:
    """Numbers of the rows, one for each of *limits*."""
    if not limits:
        return []
    given = ", ".join(f"($1, ${place})" for place in range(2, len(limits) + 2))
    buckets = [limit.bucket(who) for limit, who in limits]
    rows = await db.returning(f"INSERT INTO failure (at, bucket) VALUES {given} RETURNING id, bucket", now, *buckets)
    numbers = {row["bucket"]: row["id"] for row in rows}
    return [numbers[bucket] for bucket in buckets]
