"""What is reached over the network: mail, push services, our own public address, Redis."""

from __future__ import annotations

import asyncio
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp
import aiosmtplib
from redis.asyncio import Redis
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from fiel.core.clock import utc_now
from fiel.core.link import AWAY, client_options
from fiel.core.settings import Settings
from fiel.doctor.finding import Finding
from fiel.edge.http import PATH
from fiel.messaging.mails.transport import smtp_client

SECONDS_TO_CONNECT = 5
PATIENCE = aiohttp.ClientTimeout(total=SECONDS_TO_CONNECT)
PUSH_SERVICE = "https://fcm.googleapis.com"
MOST_SECONDS_APART = 30


async def look_outside(settings: Settings) -> list[Finding]:
    looks = [_mail(settings), _outside(PUSH_SERVICE)]
    if settings.is_https:
        looks += [_https(settings), look_at_socket(settings)]
    if settings.redis_url:
        looks.append(_redis(settings))
    return await asyncio.gather(*looks)


async def _mail(settings: Settings) -> Finding:
    if not settings.smtp_url:
        folder = settings.data_dir / "mail"
        return Finding("warn", f"no FIEL_SMTP_URL: mail is kept in {folder} and reaches nobody")
    host, client = urlsplit(settings.smtp_url).hostname, smtp_client(settings.smtp_url, SECONDS_TO_CONNECT)
    try:
        await client.connect()  # as a mail goes out: with TLS where there is any, and signed in where a user is named
        await client.quit()
    except aiosmtplib.SMTPAuthenticationError as error:
        return Finding(
            "bad", f"the mail server {host} refuses the user or the password in FIEL_SMTP_URL: {error.message}. Signs"
            " like @ and / are written %40 and %2F there",
        )  # fmt: skip
    except (aiosmtplib.SMTPException, OSError) as error:
        return Finding("bad", f"the mail server {host} does not answer: {error}")
    signed_in = " and lets Fiel sign in" if urlsplit(settings.smtp_url).username else ""
    return Finding("ok", f"the mail server {host} answers{signed_in}")


async def _redis(settings: Settings) -> Finding:
    try:
        async with Redis.from_url(settings.redis_url, **client_options(SECONDS_TO_CONNECT)) as client:
            await client.publish("fiel:doctor", b"")
    except AWAY as error:
        return Finding(
            "warn", f"Redis does not answer: {error}. Points work, but events come a second later and limits count by"
            " process: look at FIEL_REDIS_URL",
        )  # fmt: skip
    return Finding("ok", "Redis answers")


async def _outside(service: str) -> Finding:
    """Whether pushes can leave this machine; and whether its clock agrees with the world's."""
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as client,
            client.head(service, allow_redirects=False) as answer,
        ):
            said = answer.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return Finding("warn", f"{service} can't be reached, so no push leaves: let port 443 out. ({_why(error)})")
    apart = abs((utc_now() - parsedate_to_datetime(said)).total_seconds()) if said else 0
    if apart > MOST_SECONDS_APART:
        return Finding("bad", f"this clock is {apart:.0f} s off: set it by NTP; QR codes, sessions and pushes need it")
    return Finding(
        "ok",
        "push services can be reached, and the clock agrees with theirs" if said else "push services can be reached",
    )


async def _https(settings: Settings) -> Finding:
    """Whether the public address is answered, by us and with a certificate that phones believe."""
    url = f"{settings.public_url}/healthz"
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as client, client.get(url, allow_redirects=False) as answer:
            ours = answer.status == 200 and b'"status"' in await answer.content.read(1_000)
    except aiohttp.ClientConnectorCertificateError as error:
        return Finding("bad", f"phones won't believe the certificate of {settings.public_url}: {_why(error)}")
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return Finding(
            "warn", f"{url} does not answer from here: start `fiel serve`, look at proxy and DNS. ({_why(error)})"
        )  # fmt: skip
    if not ours:
        return Finding("warn", f"{url} answers, but not as Fiel does: look where the proxy sends it")
    return Finding("ok", f"{settings.public_url} answers over https")


async def look_at_socket(settings: Settings) -> Finding:
    """Whether a WebSocket comes through at the public address, as browsers open one there."""
    url = f"{settings.public_url}{PATH}"
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as client,
            client.ws_connect(
                url, protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL], origin=sorted(settings.origins)[0]
            ) as socket,
        ):
            ours = socket.protocol == GRAPHQL_TRANSPORT_WS_PROTOCOL
    except aiohttp.WSServerHandshakeError as error:
        return Finding(
            "bad", f"{url} lets no WebSocket through (HTTP {error.status}): screens are not told of changes. Have the"
            " proxy hand on Upgrade, Connection and Origin",
        )  # fmt: skip
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return Finding("warn", f"no WebSocket could be tried at {url}. ({_why(error)})")
    if not ours:
        return Finding("bad", f"{url} opens a WebSocket, but not as Fiel does: look where the proxy sends it")
    return Finding("ok", f"WebSockets come through at {settings.public_url}")


def _why(error: BaseException) -> str:
    return str(error) or type(error).__name__
