"""The envelope that all mails go in."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid, parseaddr
from urllib.parse import urlsplit

from fiel.messaging.services import Services


def message_of(services: Services, to: str, subject: str, plain: str, html: str, sender: str = "") -> EmailMessage:
    """Text and HTML that say the same. *sender*: the name that stands before our address."""
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = services.settings.mail_from
    if sender:
        message.replace_header("From", formataddr((sender, parseaddr(services.settings.mail_from)[1])))
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


def _host(services: Services) -> str:
    return urlsplit(services.settings.public_url).hostname or "localhost"
