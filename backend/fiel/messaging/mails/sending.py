"""The ``mail`` job: make the message for its one reader, and hand it over."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage

from fiel.core import db
from fiel.core.language import as_language, in_country
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.defaults import DEFAULTS, Words
from fiel.messaging.mails.events import EVENTS
from fiel.messaging.mails.letters import Letter, Shop, opens, unsubscribe_address
from fiel.messaging.mails.message import as_job
from fiel.messaging.mails.own import own_mail
from fiel.messaging.mails.rendering import told_values
from fiel.messaging.mails.telling import ADDRESS, NEWS_ADDRESS, TO_WHOM, wants
from fiel.messaging.mails.templates import template_of
from fiel.messaging.news.mailing import mailed_post
from fiel.messaging.services import Services
from fiel.messaging.variables import Variable, values_of


async def send_mail(data: Mapping[str, object], services: Services) -> None:
    """Raises GiveUp, RetryLater."""
    message = await (_about(data, services) if "event" in data else own_mail(data, services))
    if message is not None:
        await services.postman.deliver(as_job(message, int(str(data["job_id"])), str(data["job_made"]), services))


async def _about(data: Mapping[str, object], services: Services) -> EmailMessage | None:
    event = MailEvent(str(data["event"]))
    if event is MailEvent.RECOVERY:
        return await _recovery(data, services)
    if "employee_id" in data:
        return await _to_staff(event, data, services)
    return await _to_member(event, data, services)


async def _to_member(event: MailEvent, data: Mapping[str, object], services: Services) -> EmailMessage | None:
    """None: they, or the merchant, have meanwhile said that they don't want it, or there is no address any more."""
    membership_id = int(str(data["membership_id"]))
    to = {MailEvent.NEWSLETTER: "a.email", MailEvent.NEWS: NEWS_ADDRESS}.get(event, ADDRESS)  # the link proves it
    member = await db.fetch_one(
        f"SELECT m.merchant_id, m.news_since, m.newsletter_since, a.id AS account_id, {to} AS email {TO_WHOM}"
        f" WHERE m.id = $1 AND {wants(2)}",
        membership_id,
        event.value,
    )
    if member is None or not member["email"]:
        return None
    merchant_id, facts = member["merchant_id"], _facts(data)
    if EVENTS[event].promotional and member["news_since"] is None:
        return None
    if event in (await load_terms(merchant_id)).muted_mails:
        return None
    shop = await Shop.load(merchant_id, services.settings)
    language, values = (await values_of(merchant_id, [membership_id], services.clock()))[membership_id]
    link, code = opens(services.settings, event, shop.slug), None
    if event is MailEvent.NEWS:
        post = await mailed_post(int(str(data["news_id"])), services)
        if post is None or member["newsletter_since"] is None:
            return None
        words, values, link = post.words, {}, post.link
    elif event is MailEvent.DIRECT_MESSAGE:
        words = Words(str(facts["subject"]), str(facts["text"]))
    else:
        words = (await template_of(merchant_id, event, language)).words
    if event is MailEvent.NEWSLETTER:
        token, code = await make_mail_token(
            MailPurpose.NEWSLETTER, account_id=member["account_id"], subject_id=membership_id, now=services.clock()
        )
        link = f"{services.settings.public_url}/newsletter#{token}"
    if event is not MailEvent.NEWS:
        values = EVENTS[event].said(values | told_values(facts, language))
        if not EVENTS[event].has_secret:
            values[Variable.LINK] = link
    survey_id = data.get("survey_id")
    letter = Letter(
        event, language, words, values, link, shop, code, int(str(survey_id)) if survey_id else None,
        unsubscribe_address(services.settings, membership_id, event),
    )  # fmt: skip
    return letter.message(member["email"], services)


async def _to_staff(event: MailEvent, data: Mapping[str, object], services: Services) -> EmailMessage | None:
    employee = await db.fetch_one(
        "SELECT merchant_id, name, email, language FROM employee WHERE id = $1 AND left_at IS NULL"
        " AND role IN ('OWNER', 'MANAGER')",
        int(str(data["employee_id"])),
    )
    if employee is None:
        return None
    merchant_id, membership_id = employee["merchant_id"], int(str(data["membership_id"]))
    shop = await Shop.load(merchant_id, services.settings)
    language = in_country(as_language(employee["language"]), shop.country)
    words = (await template_of(merchant_id, event, language)).words
    link = opens(services.settings, event, shop.slug)
    read = await values_of(merchant_id, [membership_id], services.clock(), language=language)
    values = dict(read[membership_id][1])
    values |= told_values(_facts(data), language) | {Variable.LINK: link, Variable.NAME: employee["name"]}
    return Letter(event, language, words, values, link, shop).message(employee["email"], services)


async def _recovery(data: Mapping[str, object], services: Services) -> EmailMessage | None:
    """In the words of the shop at whose page it was asked for, if it was at one."""
    account = await Account.get(id=int(str(data["account_id"])))
    if account.email is None:
        return None
    token, code = await make_mail_token(MailPurpose.RESET_PASSWORD, account_id=account.id, now=services.clock())
    link, language = f"{services.settings.public_url}/reset#{token}", as_language(account.language)
    words, shop = DEFAULTS[MailEvent.RECOVERY][language], None
    if data.get("merchant_id"):
        merchant_id = int(str(data["merchant_id"]))
        words = (await template_of(merchant_id, MailEvent.RECOVERY, language)).words
        shop = await Shop.load(merchant_id, services.settings)
    values = {
        Variable.NAME: account.name.split(" ")[0],
        Variable.MERCHANT: shop.name if shop else "Fiel",
    }  # fmt: skip
    return Letter(MailEvent.RECOVERY, language, words, values, link, shop, code).message(account.email, services)


def _facts(data: Mapping[str, object]) -> dict[str, object]:
    facts = data.get("facts")
    return facts if isinstance(facts, dict) else {}
