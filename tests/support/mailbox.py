"""A mail server that keeps what it is given, or behaves as badly as it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from support.ports import free_port

HANGS, DIES = "hangs", "dies"
"""It never answers; it takes the mail and hangs up before it says so."""


class _Handler:
    def __init__(self, inbox: Mailbox) -> None:
        self.inbox = inbox

    async def handle_RCPT(  # as aiosmtpd calls it
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.inbox.unknown:
            return "550 5.1.1 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self.inbox.answers.pop(0) if self.inbox.answers else "250 OK"
        if answer == HANGS:
            await asyncio.sleep(3600)  # until the test is over
        if answer in ("250 OK", DIES):
            message = message_from_bytes(envelope.original_content or b"", policy=policy.default)
            # the server has a thread and a loop of its own
            self.inbox.loop.call_soon_threadsafe(self.inbox.took, message)
        if answer == DIES and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        return answer if answer != DIES else "250 OK"


@dataclass
class Mailbox:
    port: int
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    came: asyncio.Queue[EmailMessage] = field(default_factory=asyncio.Queue)
    all: list[EmailMessage] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    """Addresses that it refuses for good."""
    answers: list[str] = field(default_factory=list)
    """What it says to the next mails: an SMTP answer, HANGS or DIES."""

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def took(self, message: EmailMessage) -> None:
        self.all.append(message)
        self.came.put_nowait(message)

    async def next_to(self, address: str) -> EmailMessage:
        """The next mail to *address*, waited for; those to others are dropped."""
        async with asyncio.timeout(60):
            while True:
                message = await self.came.get()
                if message["To"] == address:
                    return message


def text_of(message: EmailMessage) -> str:
    return _body(message, "plain")


def html_of(message: EmailMessage) -> str:
    return _body(message, "html")


def _body(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    text: str = body.get_content()
    return text


@asynccontextmanager
async def guarded_mailbox(user: str, password: str) -> AsyncIterator[Mailbox]:
    """One that lets in who signs in so, and nobody who signs in otherwise."""
    box = Mailbox(free_port())

    def signs_in(*asked: object) -> AuthResult:
        told = asked[-1]
        right = isinstance(told, LoginPassword) and (told.login, told.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    controller = Controller(
        _Handler(box), hostname="127.0.0.1", port=box.port, decode_data=False, authenticator=signs_in,
        auth_require_tls=False,
    )  # fmt: skip
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


@asynccontextmanager
async def mailbox(port: int | None = None) -> AsyncIterator[Mailbox]:
    """*port*: where it shall be; it may come back there after it was gone."""
    box = Mailbox(port or free_port())
    controller = Controller(_Handler(box), hostname="127.0.0.1", port=box.port, decode_data=False)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()
