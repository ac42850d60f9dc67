"""E-mail: made in both forms (text and HTML), sent by SMTP or, without one, kept as ``.eml`` files."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from urllib.parse import unquote, urlsplit

import aiosmtplib
from jinja2 import Environment, PackageLoader

from fiel.core.actor import Role
from fiel.core.ids import global_id, show_code
from fiel.core.language import Language, format_number
from fiel.core.logs import logger
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.imports import loaders
from fiel.imports.models import ImportState
from fiel.imports.result import as_attachment
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.models import Employee, Merchant
from fiel.messaging.services import Services
from fiel.messaging.texts import CODE_LINE, FOOTER, MAILS

log = logger("mail")
SECONDS_TO_SEND = 20
MAIL_TROUBLES = (aiosmtplib.SMTPException, OSError, TimeoutError)
LARGEST_ATTACHMENT = 5_000_000
"""Bytes; many servers take no more than ten million, a third of which is lost to base64."""
_pages = Environment(loader=PackageLoader("fiel.messaging"), autoescape=True)


async def send_mail(data: Mapping[str, object], services: Services) -> None:
    """The ``mail`` job: make the message, with a fresh token where it carries one, and send it."""
    template = str(data["template"])
    message: EmailMessage | None
    if template == "invite_employee":
        message = await _invitation(int(str(data["employee_id"])), services)
    elif template == "claim_wallet":
        message = await _claim(int(str(data["membership_id"])), services)
    elif template == "redemption_requested":
        message = _requested(data, services)
    elif template == "import_done":
        message = await _imported(int(str(data["import_id"])), services)
    else:
        message = await _to_account(template, int(str(data["account_id"])), services)
    if message is not None:
        await deliver(message, services)


async def deliver(message: EmailMessage, services: Services) -> Path | None:
    """Hand it to the mail server; without one, the file that it is kept in. Raises one of MAIL_TROUBLES."""
    url = services.settings.smtp_url
    if not url:
        path = await asyncio.to_thread(_keep, message, services.settings.data_dir / "mail")
        log.info("mail kept as a file", path=str(path), subject=message["Subject"])
        return path
    parts = urlsplit(url)
    secure = parts.scheme == "smtps"
    await aiosmtplib.send(
        message, hostname=parts.hostname, port=parts.port or (465 if secure else 587), use_tls=secure,
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None, timeout=SECONDS_TO_SEND,
    )  # fmt: skip
    return None


async def _to_account(template: str, account_id: int, services: Services) -> EmailMessage | None:
    account = await Account.get(id=account_id)
    if account.email is None:
        return None
    purpose = MailPurpose.CONFIRM_EMAIL if template == "confirm_email" else MailPurpose.RESET_PASSWORD
    token, code = await make_mail_token(purpose, account_id=account.id, now=services.clock())
    path = "confirm" if purpose is MailPurpose.CONFIRM_EMAIL else "reset"
    link = f"{services.settings.public_url}/{path}#{token}"
    return compose(services, template, account.email, _language(account.language), link, code, {"name": account.name})


async def _invitation(employee_id: int, services: Services) -> EmailMessage:
    employee = await Employee.get(id=employee_id)
    merchant = await Merchant.get(id=employee.merchant_id)
    token, _ = await make_mail_token(MailPurpose.INVITE_EMPLOYEE, subject_id=employee.id, now=services.clock())
    link = f"{services.settings.public_url}/till/invitation#{token}"
    facts = {"name": employee.name, "merchant": merchant.name}
    return compose(services, "invite_employee", employee.email, _language(employee.language), link, None, facts)


async def _claim(membership_id: int, services: Services) -> EmailMessage | None:
    member = await Membership.get(id=membership_id).prefetch_related("customer", "merchant")
    if member.given_email is None or member.customer.account_id is not None:
        return None
    token, _ = await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=member.id, now=services.clock())
    link = f"{services.settings.public_url}/claim#{token}"
    facts = {"name": member.given_name, "merchant": member.merchant.name}
    language = _language(member.customer.language)
    return compose(services, "claim_wallet", member.given_email, language, link, None, facts)


def _requested(data: Mapping[str, object], services: Services) -> EmailMessage:
    language = _language(str(data["language"]))
    facts = {
        "customer": str(data["customer"]), "reward": str(data["reward"]),
        "cost": format_number(int(str(data["cost"])), language),
    }  # fmt: skip
    link = f"{services.settings.public_url}/panel/{data['merchant']}/redemptions"
    return compose(services, "redemption_requested", str(data["to"]), language, link, None, facts)


async def _imported(job_id: int, services: Services) -> EmailMessage | None:
    job = await loaders.job(job_id)
    if job is None or not job["email"] or job["left_at"] is not None or job["role"] == Role.CASHIER.value:
        return None  # customers' data goes to who may see them
    language, terms = _language(job["language"]), await load_terms(job["merchant_id"])
    tally = job["tally"]
    done = sum(tally.get(name, 0) for name in ("CREATE", "UPDATE", "GIVE", "TAKE"))
    facts = {
        "file": job["file_name"], "done": format_number(done, language),
        "failed": format_number(tally.get("FAILED", 0), language),
        "rest": format_number(tally.get("SAME", 0) + tally.get("REPEATED", 0), language),
    }  # fmt: skip
    link = f"{services.settings.public_url}/panel/{terms.slug}/imports/{global_id('Import', job_id)}"
    wrote = job["run_by_id"] is not None
    template = (
        "import_done" if job["state"] == ImportState.DONE.value else "import_failed" if wrote else "import_unchecked"
    )
    message = compose(services, template, job["email"], language, link, None, facts)
    table = await as_attachment(job, language, terms.time_zone, LARGEST_ATTACHMENT) if wrote else None
    if table is not None:
        message.add_attachment(
            table, maintype="text", subtype="csv", params={"charset": "utf-8"},
            filename=f"{terms.slug}-import-{job_id}.csv",
        )  # fmt: skip
    return message


def compose(
    services: Services, template: str, to: str, language: Language, link: str, code: str | None,
    facts: Mapping[str, str],
) -> EmailMessage:  # fmt: skip
    """A message with its text and its HTML saying the same. Line breaks in facts can't reach a header."""
    text = MAILS[template][language]
    flat = {name: " ".join(fact.split()) for name, fact in facts.items()}
    lines = [line.format(**flat) for line in text.lines]
    code_line = CODE_LINE[language].format(code=show_code(code)) if code else None
    subject = text.subject.format(**flat)
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = services.settings.mail_from
    message["To"] = to
    message["Date"] = format_datetime(services.clock())
    message["Message-ID"] = make_msgid(domain=urlsplit(services.settings.public_url).hostname)
    message["Auto-Submitted"] = "auto-generated"
    plain = [*lines, f"{text.button}: {link}", *([code_line] if code_line else []), "--", FOOTER[language]]
    message.set_content("\n\n".join(plain) + "\n")
    html = _pages.get_template("mail.html").render(
        language=language, subject=subject, lines=lines, button=text.button, link=link, code_line=code_line,
        footer=FOOTER[language],
    )  # fmt: skip
    message.add_alternative(html, subtype="html")
    return message


def _keep(message: EmailMessage, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    name = str(message["Message-ID"]).strip("<>").partition("@")[0]
    path = folder / f"{name}.eml"
    path.write_bytes(message.as_bytes())
    path.chmod(0o600)  # it carries a secret link
    return path


def _language(tag: str) -> Language:
    return "en" if tag == "en" else "es"
