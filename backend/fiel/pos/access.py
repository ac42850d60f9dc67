"""Who asks over REST, what they may, and how often."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Response, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from redis.asyncio import ConnectionPool

from fiel.core import metrics
from fiel.core.actor import Scope, TokenActor
from fiel.core.clock import APART, Clock
from fiel.core.errors import check_key
from fiel.core.language import Language
from fiel.core.link import AWAY, client_options, realm
from fiel.core.logs import logger
from fiel.core.settings import Settings
from fiel.ledger.actions import was_done
from fiel.merchants.actions.tokens import actor_of_token
from fiel.merchants.errors import TokenRefused
from fiel.pos.problems import KeyMissing, ScopeMissing, TooManyRequests, language_of

log = logger("limits")
KEY_IS = "A key of this operation's own: the same again is done once and answers the same."
BEARER = HTTPBearer(auto_error=False, scheme_name="token", description="A token made in the panel.")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]


SECONDS_FOR_REDIS = 0.5
SECONDS_WITHOUT_REDIS = 5.0
"""After it did not answer once: requests don't wait for it one after the other."""


class RequestLimit:
    """So many requests a minute for each token or address: of all processes by Redis, else of this one, which counts
    its own all the while."""

    def __init__(self, most: int, clock: Clock) -> None:
        self.item = RateLimitItemPerMinute(most)
        self.clock = clock
        self._here = MovingWindowRateLimiter(MemoryStorage())
        self._everywhere: MovingWindowRateLimiter | None = None
        self._rests_until = 0.0
        self._latest = 0.0

    def share(self, storage: RedisStorage | None) -> None:
        self._everywhere = MovingWindowRateLimiter(storage) if storage else None

    async def hit(self, who: str) -> tuple[bool, dict[str, str]]:
        """Whether this request may pass, and what the answer's headers say of it: ``RateLimit`` and
        ``RateLimit-Policy`` (IETF draft-ietf-httpapi-ratelimit-headers-10)."""
        now, was = time.time(), self._latest
        self._latest = now
        if was - now > APART.total_seconds():  # the clock went back: a minute would last until it says the same again
            self._here = MovingWindowRateLimiter(MemoryStorage())
        passes = await self._here.hit(self.item, who)
        if self._everywhere is not None and time.monotonic() >= self._rests_until:
            try:
                return await self._told(await self._everywhere.hit(self.item, who), self._everywhere, who)
            except AWAY as error:
                self._rests_until = time.monotonic() + SECONDS_WITHOUT_REDIS
                log.warning("Redis is away: each process limits for itself", why=str(error))
        return await self._told(passes, self._here, who)

    async def _told(self, passes: bool, limiter: MovingWindowRateLimiter, who: str) -> tuple[bool, dict[str, str]]:
        stats = await limiter.get_window_stats(self.item, who)
        left = max(1, math.ceil(stats.reset_time - time.time()))
        return passes, {
            "RateLimit-Policy": f'"minute";q={self.item.amount};w=60',
            "RateLimit": f'"minute";r={stats.remaining};t={min(60, left)}',
        }


@asynccontextmanager
async def shared_limit(settings: Settings, limit: RequestLimit) -> AsyncIterator[None]:
    """While the block runs, *limit* holds over all processes, where there is a Redis. The database is open."""
    if not settings.redis_url:
        yield
        return
    pool = ConnectionPool.from_url(settings.redis_url, **client_options(SECONDS_FOR_REDIS))
    options: dict[str, Any] = {"connection_pool": pool}  # limits types its options narrower than it takes them
    prefix = f"fiel:{await realm()}:limits"
    storage = RedisStorage("async+redis://", implementation="redispy", key_prefix=prefix, **options)
    limit.share(storage)
    try:
        yield
    finally:
        limit.share(None)
        await pool.aclose()


async def _actor(request: Request, credentials: Credentials) -> TokenActor:
    """Raises TokenRefused, TooManyRequests."""
    if credentials is None:
        raise TokenRefused
    actor = await actor_of_token(credentials.credentials, now=request.app.state.clock())
    passes, headers = await request.app.state.limit.hit(str(actor.token_id))
    request.state.headers = headers
    if not passes:
        metrics.REFUSED.labels("api").inc()
        raise TooManyRequests(int(headers["RateLimit"].rpartition("=")[2]))
    return actor


def _with(scope: Scope) -> Any:
    async def allowed(actor: Annotated[TokenActor, Depends(_actor)]) -> TokenActor:
        if scope not in actor.scopes:
            raise ScopeMissing(scope)
        return actor

    return Security(allowed, scopes=[scope.value])


AnyToken = Annotated[TokenActor, Depends(_actor)]
CustomersReader = Annotated[TokenActor, _with(Scope.CUSTOMERS_READ)]
CustomersWriter = Annotated[TokenActor, _with(Scope.CUSTOMERS_WRITE)]
PointsWriter = Annotated[TokenActor, _with(Scope.POINTS_WRITE)]
OrdersReader = Annotated[TokenActor, _with(Scope.ORDERS_READ)]
OrdersWriter = Annotated[TokenActor, _with(Scope.ORDERS_WRITE)]
ReviewsReader = Annotated[TokenActor, _with(Scope.REVIEWS_READ)]
ReviewsWriter = Annotated[TokenActor, _with(Scope.REVIEWS_WRITE)]
ReviewsModerator = Annotated[TokenActor, _with(Scope.REVIEWS_MODERATE)]
ProductsReader = Annotated[TokenActor, _with(Scope.PRODUCTS_READ)]
ProductsWriter = Annotated[TokenActor, _with(Scope.PRODUCTS_WRITE)]
ReceiptsDecider = Annotated[TokenActor, _with(Scope.RECEIPTS_DECIDE)]
CouponsReader = Annotated[TokenActor, _with(Scope.COUPONS_READ)]
RewardsReader = Annotated[TokenActor, _with(Scope.REWARDS_READ)]
RedemptionsWriter = Annotated[TokenActor, _with(Scope.REDEMPTIONS_WRITE)]
WalletLinker = Annotated[TokenActor, _with(Scope.WALLET_LINKS)]


def _now(request: Request) -> datetime:
    moment: datetime = request.app.state.clock()
    return moment


def _public_url(request: Request) -> str:
    url: str = request.app.state.settings.public_url
    return url


def _language(request: Request) -> Language:
    return language_of(request)


Now = Annotated[datetime, Depends(_now)]
Reader = Annotated[Language, Depends(_language)]
PublicUrl = Annotated[str, Depends(_public_url)]
"""Under which customers find this server."""


async def _key(
    response: Response, actor: AnyToken,
    idempotency_key: Annotated[str, Header(
        min_length=1, max_length=128, pattern=r"^[ -~]+$",
        description=KEY_IS,
    )] = "",
) -> str:  # fmt: skip
    """Raises KeyMissing, InvalidInput."""
    if not idempotency_key:
        raise KeyMissing
    return await _own_key(response, actor, idempotency_key)


async def _optional_key(
    response: Response, actor: AnyToken, idempotency_key: Annotated[str, Header(
        min_length=1, max_length=128, pattern=r"^[ -~]+$", description="With it the same again is done once.",
    )] = "",
) -> str | None:  # fmt: skip
    return await _own_key(response, actor, idempotency_key) if idempotency_key else None


async def _own_key(response: Response, actor: TokenActor, given: str) -> str:
    """Another till or e-shop of the business, and its staff, may use the same key for something else."""
    check_key(given)
    key = f"{actor.source_id}:{hashlib.sha256(given.encode()).hexdigest()}"
    if await was_done(actor.merchant_id, key):
        response.headers["Idempotency-Replayed"] = "true"
    return key


Key = Annotated[str, Depends(_key)]
OptionalKey = Annotated[str | None, Depends(_optional_key)]
