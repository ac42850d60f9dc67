"""A mail server that keeps what it is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from support.postgres import free_port


class _Handler:
    def __init__(self, inbox: Mailbox) -> None:
        self.inbox = inbox

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        message = message_from_bytes(envelope.original_content or b"", policy=policy.default)
        # the server has a thread and a loop of its own
        self.inbox.loop.call_soon_threadsafe(self.inbox.came.put_nowait, message)
        return "250 OK"


@dataclass
class Mailbox:
    port: int
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    came: asyncio.Queue[EmailMessage] = field(default_factory=asyncio.Queue)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def next_to(self, address: str) -> EmailMessage:
        """The next mail to *address*, waited for; those to others are dropped."""
        async with asyncio.timeout(60):
            while True:
                message = await self.came.get()
                if message["To"] == address:
                    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    text: str = body.get_content()
    return text


@asynccontextmanager
async def mailbox() -> AsyncIterator[Mailbox]:
    box = Mailbox(free_port())
    controller = Controller(_Handler(box), hostname="127.0.0.1", port=box.port, decode_data=False)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()
