"""Mail on its way: by SMTP over a few connections that are kept while there is mail, or into files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote, urlsplit

import aiosmtplib

from fiel.activity.errors import GiveUp, RetryLater
from fiel.core.clock import Clock
from fiel.core.logs import logger
from fiel.core.settings import Settings

log = logger("mail")
SECONDS_TO_SEND = 20
LONGEST = 2
"""Times that, for a whole mail: a server that is slow at each word is one that hangs."""
CONNECTIONS = 4
MOST_ON_ONE = 100
"""Mails, after which a connection is made anew: some servers count."""
REST = timedelta(seconds=30)
"""A server that could not be reached is left alone for so long."""
MAIL_TROUBLES = (aiosmtplib.SMTPException, OSError, TimeoutError)


class Postman:
    """One for each process."""

    def __init__(self, settings: Settings, clock: Clock, *, seconds: float = SECONDS_TO_SEND) -> None:
        """*seconds*: how long the server may take to answer."""
        self._settings, self._clock, self._seconds = settings, clock, seconds
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._idle: list[tuple[aiosmtplib.SMTP, int]] = []
        self._rests_until: datetime | None = None

    @property
    def rests(self) -> bool:
        """Whether the mail server failed a moment ago and is left alone."""
        now = self._clock()
        return self._rests_until is not None and now < self._rests_until <= now + REST  # or the clock went back

    async def deliver(self, message: EmailMessage) -> Path | None:
        """Hand it to the mail server; without one, the file that it is kept in.

        Raises GiveUp where this message is refused for good, RetryLater for every other trouble.
        """
        if not self._settings.smtp_url:
            path = await asyncio.to_thread(_keep, message, self._settings.data_dir / "mail")
            log.info("mail kept as a file", path=str(path), subject=message["Subject"])
            return path
        try:
            async with self._slots:
                if self.rests:  # another has found out meanwhile
                    raise RetryLater("the mail server could not be reached a moment ago", int(REST.total_seconds()))
                async with asyncio.timeout(LONGEST * self._seconds):
                    await self._send(message)
        except MAIL_TROUBLES as error:
            raise self._told(error) from error
        return None

    async def close(self) -> None:
        """Say goodbye to the server, without waiting for one that hangs."""
        while self._idle:
            self._idle.pop()[0].close()

    async def _send(self, message: EmailMessage) -> None:
        if self._idle:
            try:
                await self._send_over(*self._idle.pop(), message)
                return
            except (aiosmtplib.SMTPServerDisconnected, ConnectionError):
                pass  # it had hung up while nobody looked
        await self._send_over(await self._connection(), 0, message)

    async def _connection(self) -> aiosmtplib.SMTP:
        server = smtp_client(self._settings.smtp_url, self._seconds)
        try:
            await server.connect()
        except MAIL_TROUBLES:
            self._rests_until = self._clock() + REST
            raise
        return server

    async def _send_over(self, server: aiosmtplib.SMTP, sent: int, message: EmailMessage) -> None:
        try:
            await server.send_message(message)
        except aiosmtplib.SMTPResponseException:
            await self._put_back(server, sent)  # it answered: nothing is wrong with the connection
            raise
        except BaseException:
            server.close()
            raise
        await self._put_back(server, sent + 1)

    async def _put_back(self, server: aiosmtplib.SMTP, sent: int) -> None:
        if sent < MOST_ON_ONE and server.is_connected:
            self._idle.append((server, sent))
        else:
            server.close()

    def _told(self, error: BaseException) -> Exception:
        why = f"{type(error).__name__}: {error}"
        if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
            codes = [one.code for one in error.recipients]
            return GiveUp(why) if min(codes) >= 500 else RetryLater(why)
        if isinstance(error, aiosmtplib.SMTPDataError) and error.code >= 500:
            return GiveUp(why)
        if isinstance(error, aiosmtplib.SMTPTimeoutError | TimeoutError):
            self._rests_until = self._clock() + REST
        return RetryLater(why)


@asynccontextmanager
async def postman(settings: Settings, clock: Clock) -> AsyncIterator[Postman]:
    """With its connections closed afterwards."""
    one = Postman(settings, clock)
    try:
        yield one
    finally:
        await one.close()


def smtp_client(url: str, seconds: float) -> aiosmtplib.SMTP:
    """A connection, not yet open, to the server of FIEL_SMTP_URL."""
    parts = urlsplit(url)
    secure = parts.scheme == "smtps"
    return aiosmtplib.SMTP(
        hostname=parts.hostname, port=parts.port or (465 if secure else 587), use_tls=secure,
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None, timeout=seconds,
    )  # fmt: skip


def _keep(message: EmailMessage, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    name = str(message["Message-ID"]).strip("<>").partition("@")[0]
    path = folder / f"{name}.eml"
    path.write_bytes(message.as_bytes())
    path.chmod(0o600)  # it carries a secret link
    return path
