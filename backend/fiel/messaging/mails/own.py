"""The server's own mails: to accounts, invitations, wallets to claim, imports."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage

from jinja2 import Environment, PackageLoader

from fiel.core import db
from fiel.core.actor import Role
from fiel.core.ids import global_id, show_code
from fiel.core.language import Language, as_language, format_day, format_number, in_country
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import Account, MailPurpose, Passkey
from fiel.imports import loaders
from fiel.imports.models import ImportState
from fiel.imports.result import as_attachment
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Merchant
from fiel.messaging.mails.message import message_of
from fiel.messaging.services import Services
from fiel.messaging.texts import CODE_LINE, FOOTER, MAILS, NO_PASSKEYS

LARGEST_ATTACHMENT = 5_000_000
"""Bytes; many servers take no more than ten million, a third of which is lost to base64."""
_pages = Environment(loader=PackageLoader("fiel.messaging"), autoescape=True)


async def own_mail(data: Mapping[str, object], services: Services) -> EmailMessage | None:
    """The mail of a job, with a fresh token where it carries one; None: it has become pointless."""
    match template := str(data["template"]):
        case "invite_employee":
            return await _invitation(int(str(data["employee_id"])), services)
        case "claim_wallet":
            return await _claim(int(str(data["membership_id"])), services)
        case "address_changed":
            return await _address_changed(int(str(data["membership_id"])), str(data["address"]), services)
        case "wallet_claimed":
            return await _claimed(int(str(data["membership_id"])), int(str(data["customer_id"])), services)
        case "record_joined":
            return await _joined(int(str(data["membership_id"])), int(str(data["points"])), services)
        case "import_done":
            return await _imported(int(str(data["import_id"])), services)
        case "webhook_stopped":
            return await _webhook_stopped(data, services)
        case "account_closing":
            return await _closing(int(str(data["account_id"])), services)
        case "password_reset":
            return await _recovered(int(str(data["account_id"])), int(str(data["removed"])), services)
        case "passkey_added" | "wallet_pin_set" | "phone_moved":
            return await _way_in_added(template, "profile", int(str(data["account_id"])), services)
        case "till_pin_set":
            return await _way_in_added(template, "till", int(str(data["account_id"])), services)
        case _:
            return await _to_account(template, int(str(data["account_id"])), services)


async def _to_account(template: str, account_id: int, services: Services) -> EmailMessage | None:
    account = await Account.get(id=account_id)
    if account.email is None:
        return None
    token, code = await make_mail_token(MailPurpose.CONFIRM_EMAIL, account_id=account.id, now=services.clock())
    link = f"{services.settings.public_url}/confirm#{token}"
    return compose(services, template, account.email, as_language(account.language), link, code, {"name": account.name})


async def _closing(account_id: int, services: Services) -> EmailMessage | None:
    account = await Account.get(id=account_id)
    if account.email is None or account.closes_at is None:
        return None
    language = as_language(account.language)
    facts = {"name": account.name, "day": format_day(account.closes_at.date(), language)}
    link = f"{services.settings.public_url}/profile"
    return compose(services, "account_closing", account.email, language, link, None, facts)


async def _way_in_added(template: str, page: str, account_id: int, services: Services) -> EmailMessage | None:
    """To an address that was proven; another may be anybody's."""
    account = await Account.get(id=account_id)
    if account.email is None or account.email_verified_at is None:
        return None
    link, facts = f"{services.settings.public_url}/{page}", {"name": account.name}
    return compose(services, template, account.email, as_language(account.language), link, None, facts)


async def _recovered(account_id: int, removed: int, services: Services) -> EmailMessage | None:
    account = await Account.get(id=account_id)
    if account.email is None:
        return None
    kept = await Passkey.filter(account_id=account_id).order_by("id").values_list("name", flat=True)
    language = as_language(account.language)
    facts = {
        "name": account.name, "removed": format_number(removed, language),
        "kept": ", ".join(map(str, kept)) or NO_PASSKEYS[language],
    }  # fmt: skip
    link = f"{services.settings.public_url}/profile"
    return compose(services, "password_reset", account.email, language, link, None, facts)


async def _invitation(employee_id: int, services: Services) -> EmailMessage:
    employee = await Employee.get(id=employee_id)
    merchant = await Merchant.get(id=employee.merchant_id)
    token, _ = await make_mail_token(MailPurpose.INVITE_EMPLOYEE, subject_id=employee.id, now=services.clock())
    link = f"{services.settings.public_url}/till/invitation#{token}"
    facts = {"name": employee.name, "merchant": merchant.name}
    return compose(services, "invite_employee", employee.email, as_language(employee.language), link, None, facts)


async def _claim(membership_id: int, services: Services) -> EmailMessage | None:
    member = await Membership.get(id=membership_id).prefetch_related("customer", "merchant")
    if member.given_email is None or member.customer.account_id is not None:
        return None
    token, _ = await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=member.id, now=services.clock())
    link = f"{services.settings.public_url}/claim#{token}"
    facts = {"name": member.given_name, "merchant": member.merchant.name}
    language = as_language(member.customer.language)
    return compose(services, "claim_wallet", member.given_email, language, link, None, facts)


async def _address_changed(membership_id: int, address: str, services: Services) -> EmailMessage:
    """To the address that the record had until now."""
    member = await Membership.get(id=membership_id).prefetch_related("customer", "merchant")
    link = f"{services.settings.public_url}/m/{member.merchant.slug}/"
    facts = {"name": member.given_name, "merchant": member.merchant.name}
    language = as_language(member.customer.language)
    return compose(services, "address_changed", address, language, link, None, facts)


async def _claimed(membership_id: int, customer_id: int, services: Services) -> EmailMessage | None:
    """None: the shop had no address, or the wallet is of whoever has proved that it is theirs."""
    row = await db.fetch_one(
        "SELECT m.given_name, m.given_email, s.name, s.slug, f.language FROM membership m"
        " JOIN merchant s ON s.id = m.merchant_id JOIN customer f ON f.id = coalesce(m.claimed_from_id, m.customer_id)"
        " WHERE m.id = $1 AND m.given_email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM customer c JOIN account a"
        " ON a.id = c.account_id WHERE c.id = $2 AND a.email = m.given_email AND a.email_verified_at IS NOT NULL)",
        membership_id,
        customer_id,
    )
    if row is None:
        return None
    link, facts = (
        f"{services.settings.public_url}/m/{row['slug']}/",
        {"name": row["given_name"], "merchant": row["name"]},
    )
    return compose(services, "wallet_claimed", row["given_email"], as_language(row["language"]), link, None, facts)


async def _joined(membership_id: int, points: int, services: Services) -> EmailMessage | None:
    """To whom the record was of that went into another. None: the shop has no address."""
    member = await Membership.get(id=membership_id).prefetch_related("customer", "merchant")
    if member.given_email is None:
        return None
    language = in_country(as_language(member.customer.language), member.merchant.country)
    link = f"{services.settings.public_url}/m/{member.merchant.slug}/"
    facts = {"name": member.given_name, "merchant": member.merchant.name, "points": format_number(points, language)}
    return compose(services, "record_joined", member.given_email, language, link, None, facts)


async def _webhook_stopped(data: Mapping[str, object], services: Services) -> EmailMessage | None:
    row = await db.fetch_one(
        "SELECT w.name, w.url, w.is_active, e.email, e.language, m.slug FROM webhook_endpoint w"
        " JOIN employee e ON e.merchant_id = w.merchant_id JOIN merchant m ON m.id = w.merchant_id"
        " WHERE w.id = $1 AND e.id = $2 AND e.left_at IS NULL",
        int(str(data["webhook_id"])),
        int(str(data["employee_id"])),
    )
    if row is None or row["is_active"]:
        return None
    link = f"{services.settings.public_url}/panel/{row['slug']}/webhooks"
    facts = {"webhook": row["name"], "url": row["url"]}
    language = as_language(row["language"])
    return compose(services, "webhook_stopped", row["email"], language, link, None, facts)


async def _imported(job_id: int, services: Services) -> EmailMessage | None:
    job = await loaders.job(job_id)
    if job is None or not job["email"] or job["left_at"] is not None or job["role"] == Role.CASHIER.value:
        return None  # customers' data goes to who may see them
    merchant = await Merchant.get(id=job["merchant_id"])
    language = in_country(as_language(job["language"]), merchant.country)
    tally = job["tally"]
    done = sum(tally.get(name, 0) for name in ("CREATE", "UPDATE", "GIVE", "TAKE"))
    facts = {
        "file": job["file_name"], "done": format_number(done, language),
        "failed": format_number(tally.get("FAILED", 0), language),
        "rest": format_number(tally.get("SAME", 0) + tally.get("REPEATED", 0), language),
    }  # fmt: skip
    link = f"{services.settings.public_url}/panel/{merchant.slug}/imports/{global_id('Import', job_id)}"
    wrote = job["run_by_id"] is not None
    template = (
        "import_done" if job["state"] == ImportState.DONE.value else "import_failed" if wrote else "import_unchecked"
    )
    message = compose(services, template, job["email"], language, link, None, facts)
    table = await as_attachment(job, language, merchant.time_zone, LARGEST_ATTACHMENT) if wrote else None
    if table is not None:
        message.add_attachment(
            table, maintype="text", subtype="csv", params={"charset": "utf-8"},
            filename=f"{merchant.slug}-import-{job_id}.csv",
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
    plain = [*lines, f"{text.button}: {link}", *([code_line] if code_line else []), "--", FOOTER[language]]
    html = _pages.get_template("mail.html").render(
        language=language, subject=subject, lines=lines, button=text.button, link=link, code_line=code_line,
        footer=FOOTER[language],
    )  # fmt: skip
    return message_of(services, to, subject, "\n\n".join(plain) + "\n", html)
