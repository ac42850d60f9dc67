"""Telling phones that a card in Apple Wallet has changed: an empty push by APNs, after which they ask us for it.

As Apple describes it in *Adding a Web Service to Update Passes* and *Sending notification requests to APNs*: HTTP/2,
the pass type's own certificate shown in the TLS handshake, the pass type as topic, ``{}`` as payload. Of the kinds of
``apns-push-type`` none is Wallet's, so it is left out.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote

import httpcore
from typing_extensions import override

from fiel.core.clock import Clock
from fiel.core.logs import logger
from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push.sending import retry_after
from fiel.passes.models import PassTrouble
from fiel.passes.outcomes import Stopped, Trouble, answer_of
from fiel.passes.outside import SECONDS, Wallets

log = logger("passes")
KEPT_FOR = timedelta(days=7)
"""For a phone that is off; APNs keeps the last one."""
_TIMEOUTS = {"connect": SECONDS, "read": SECONDS, "write": SECONDS, "pool": 3 * SECONDS}
_GONE = frozenset({"BadDeviceToken", "DeviceTokenNotForTopic"})


@dataclass(frozen=True, slots=True)
class Said:
    """*is_taken*, or *is_gone*: no such phone any more. Neither: later, as *trouble* says, or not in this form."""

    is_taken: bool = False
    is_gone: bool = False
    is_refused: bool = False
    trouble: Trouble | None = None


@dataclass(slots=True)
class Apns:
    """One connection, for one merchant's cards."""

    pool: httpcore.AsyncConnectionPool
    url: str
    topic: str
    clock: Clock
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    _is_open: bool = False
    _stopped: Trouble | None = None

    async def push(self, token: str, registered_at: datetime) -> Said:
        """Raises Stopped where others would fare no better.

        The first goes alone: where nobody answers, they don't wait one after the other to find it out."""
        async with self._opening:
            if not self._is_open:
                said = await self._push(token, registered_at)
                self._is_open = True
                return said
        return await self._push(token, registered_at)

    async def _push(self, token: str, registered_at: datetime) -> Said:
        if self._stopped is not None:
            raise Stopped(self._stopped)
        try:
            return await self._ask(token, registered_at)
        except Stopped as why:
            self._stopped = why.trouble
            raise

    async def _ask(self, token: str, registered_at: datetime) -> Said:
        now = self.clock()
        headers = [("apns-topic", self.topic), ("apns-expiration", str(int((now + KEPT_FOR).timestamp())))]
        try:
            answer = await self.pool.request(
                "POST", f"{self.url}/3/device/{quote(token, safe='')}", headers=headers, content=b"{}",
                extensions={"timeout": _TIMEOUTS},
            )  # fmt: skip
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError) as error:
            raise Stopped(_lost(error)) from error
        return _read(answer, registered_at, now)


@asynccontextmanager
async def apns(topic: str, key: Path, wallets: Wallets) -> AsyncIterator[Apns]:
    """*key*: the file with the certificate, its key and the intermediate certificate. Raises Stopped."""
    try:
        tls = await asyncio.to_thread(_tls, key)
    except (ssl.SSLError, OSError, ValueError) as error:
        raise Stopped(Trouble(PassTrouble.KEY, "TLS")) from error
    async with httpcore.AsyncConnectionPool(
        ssl_context=tls, max_connections=1, http1=False, http2=True, network_backend=_PublicNetwork(wallets.resolver)
    ) as pool:
        yield Apns(pool, wallets.settings.apns_url.rstrip("/"), topic, wallets.clock)


def _tls(key: Path) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.load_cert_chain(key)
    return context


def _read(answer: httpcore.Response, registered_at: datetime, now: datetime) -> Said:
    """As *Handling notification responses from APNs* has it."""
    if answer.status == 200:
        return Said(is_taken=True)
    said = _json(answer.content)
    told = answer_of(answer.status, said.get("reason"))
    if answer.status == 410 and not _is_newer(registered_at, said.get("timestamp")):
        return Said(is_gone=True)
    if answer.status == 400 and said.get("reason") in _GONE:
        return Said(is_gone=True)
    asked = dict(answer.headers).get(b"retry-after", b"").decode("ascii", "replace")
    seconds = retry_after(asked, now) if asked else None
    match answer.status:
        case 403:
            raise Stopped(Trouble(PassTrouble.KEY, told))
        case 410 | 429:  # of this phone alone
            return Said(trouble=Trouble(PassTrouble.BUSY, told, seconds))
        case status if status >= 500:
            raise Stopped(Trouble(PassTrouble.BUSY, told, seconds))
    return Said(is_refused=True, trouble=Trouble(PassTrouble.REFUSED, told))


def _is_newer(registered_at: datetime, timestamp: object) -> bool:
    """Whether a phone came again after the moment (milliseconds) at which APNs found it gone."""
    if not isinstance(timestamp, int):
        return False
    with suppress(OverflowError, OSError, ValueError):
        return registered_at > datetime.fromtimestamp(timestamp / 1000, UTC)
    return False


def _json(data: bytes) -> dict[str, object]:
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _lost(error: BaseException) -> Trouble:
    """A handshake that ended over our certificate is the certificate's trouble."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError) and "ALERT" in str(seen.reason):
            return Trouble(PassTrouble.KEY, "TLS")
        seen = seen.__cause__ or seen.__context__
    log.info("APNs can't be reached", why=type(error).__name__)
    return Trouble(PassTrouble.UNREACHABLE)


class _PublicNetwork(httpcore.AsyncNetworkBackend):
    """A name leads to public addresses alone; a host that is an address itself is one that the settings name."""

    def __init__(self, resolver: PublicResolver) -> None:
        self._resolver = resolver
        self._inner = httpcore.AnyIOBackend()

    @override
    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        last: Exception = httpcore.ConnectError("no address")
        for address in await self._addresses(host, port):
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        raise last

    @override
    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)

    async def _addresses(self, host: str, port: int) -> list[str]:
        with suppress(ValueError):
            return [str(ip_address(host))]
        return [one["host"] for one in await self._resolver.resolve(host, port)]
