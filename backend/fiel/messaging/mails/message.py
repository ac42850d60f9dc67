"""The envelope that all mails go in."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from urllib.parse import urlsplit

from fiel.messaging.services import Services

LONGEST_NAME = 80
"""Of a sender: as long as a shop's may be."""


def message_of(services: Services, to: str, subject: str, plain: str, html: str, sender: str = "") -> EmailMessage:
    """Text and HTML that say the same. *sender*: the name that stands before our address."""
    message = EmailMessage()
    message["Subject"] = _plain(subject)
    message["From"] = services.settings.mail_from
    if name := _plain_name(sender):
        del message["From"]
        message["From"] = Address(name, addr_spec=parseaddr(services.settings.mail_from)[1])
    message["To"] = to
    message["Date"] = format_datetime(services.clock())
    message["Message-ID"] = make_msgid(domain=_host(services))
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(plain)
    message.add_alternative(html, subtype="html")
    return message


def as_job(message: EmailMessage, job_id: int, created: str, services: Services) -> EmailMessage:
    """The same Message-ID at each try of a job: a mail server that died after it took it gets no second mail of it
    past the receiver (RFC 5322, 3.6.4)."""
    message.replace_header("Message-ID", f"<{job_id}.{created}@{_host(services)}>")
    return message


def _plain(text: str) -> str:
    """As a header may hold it: on one line, and without anything that looks encoded, which Python would decode and
    write out, with the line ends in it that begin other headers."""
    told = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(told.replace("=?", "= ?").split())


def _plain_name(name: str) -> str:
    """Without what could be read as an address, or as the end of a name, once Python has encoded and folded it: our own
    address would be lost behind it."""
    return _plain("".join(" " if c in '"<>\\@' else c for c in name[:LONGEST_NAME]))


def _host(services: Services) -> str:
    return urlsplit(services.settings.public_url).hostname or "localhost"
