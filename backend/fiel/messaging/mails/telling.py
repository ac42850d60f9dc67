"""Who gets a mail about what happens: looked up in the reaction, made when it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from fiel.activity.actions import Job, enqueue
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.markdown import cut
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.events import EVENTS
from fiel.messaging.mails.letters import opens
from fiel.messaging.mails.rendering import LONGEST_SMS, told_values
from fiel.messaging.mails.templates import template_of
from fiel.messaging.services import Services
from fiel.messaging.variables import Variable, filled, values_of
from fiel.messaging.webhooks.loaders import sms_gateway
from fiel.messaging.webhooks.queueing import queue_sms

ADDRESS = "CASE WHEN a.id IS NULL THEN m.given_email WHEN a.email_verified_at IS NOT NULL THEN a.email END"
"""A person's own, once they have proved that it is theirs; who has no account: as the shop was given it."""
NEWS_ADDRESS = (
    "CASE WHEN a.id IS NULL THEN m.given_email WHEN a.email_verified_at IS NOT NULL OR m.newsletter_since IS NOT NULL"
    " THEN a.email END"
)
"""Of the newsletter: its own link was opened by whoever reads that mail, also where nobody knows yet that the account
is theirs."""
TO_WHOM = "FROM membership m JOIN customer c ON c.id = m.customer_id LEFT JOIN account a ON a.id = c.account_id"


def wants(event_place: int) -> str:
    """SQL: of a member, that a mail about the event at a place may go to them."""
    return (
        "m.blocked_at IS NULL AND m.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM mail_mute q"
        f" JOIN membership w ON w.id = q.membership_id WHERE coalesce(w.merged_into_id, w.id) = m.id"
        f" AND q.event = ${event_place})"
    )


async def mail_member(
    activity: Activity, event: MailEvent, facts: Mapping[str, object], services: Services, survey_id: int | None = None
) -> None:
    """One mail to the member of an activity, unless the merchant or they don't want it. Inside a transaction; once
    for each activity."""
    terms = await load_terms(activity.merchant_id or 0)
    if event in terms.muted_mails:
        return
    await _text_member(activity, event, facts, services)
    found = await db.fetch(
        f"SELECT m.id {TO_WHOM} WHERE m.customer_id = $1 AND m.merchant_id = $2 AND {ADDRESS} IS NOT NULL"
        f" AND {wants(3)}" + (" AND m.news_since IS NOT NULL" if EVENTS[event].promotional else ""),
        activity.customer_id, activity.merchant_id, event.value,
    )  # fmt: skip
    await enqueue(*(
        Job("mail", {"event": event.value, "membership_id": row["id"], "facts": dict(facts), "survey_id": survey_id},
            services.clock(), f"mail:{activity.id}:{event.value}:{row['id']}")
        for row in found
    ))  # fmt: skip


async def mail_staff(activity: Activity, event: MailEvent, facts: Mapping[str, object], *, now: datetime) -> None:
    """To everybody who manages the programme."""
    terms = await load_terms(activity.merchant_id or 0)
    if event in terms.muted_mails:
        return
    staff = await db.fetch(
        "SELECT id FROM employee WHERE merchant_id = $1 AND left_at IS NULL AND joined_at IS NOT NULL"
        " AND role IN ('OWNER', 'MANAGER') AND email <> ''",
        activity.merchant_id,
    )
    await enqueue(*(
        Job("mail", {"event": event.value, "employee_id": row["id"], "membership_id": activity.membership_id,
                     "facts": dict(facts)}, now, f"mail:{activity.id}:{event.value}:staff:{row['id']}")
        for row in staff
    ))  # fmt: skip


async def _text_member(activity: Activity, event: MailEvent, facts: Mapping[str, object], services: Services) -> None:
    """The merchant's text message about it, where it has written one and has a gateway: to the number that the shop
    was given, or that an account has proved."""
    merchant_id, now = activity.merchant_id or 0, services.clock()
    gateway = await sms_gateway(merchant_id) if EVENTS[event].texts else None
    if gateway is None:
        return
    found = await db.fetch(
        "SELECT m.id, s.slug, CASE WHEN a.id IS NULL THEN m.given_phone WHEN a.phone_verified_at IS NOT NULL"
        f" THEN a.phone END AS phone {TO_WHOM} JOIN merchant s ON s.id = m.merchant_id"
        f" WHERE m.customer_id = $1 AND m.merchant_id = $2 AND {wants(3)}",
        activity.customer_id, merchant_id, event.value,
    )  # fmt: skip
    for row in found:
        if row["phone"] is None:
            continue
        language, values = (await values_of(merchant_id, [row["id"]], now))[row["id"]]
        words = (await template_of(merchant_id, event, language)).words
        if words.sms:
            link = opens(services.settings, event, row["slug"])
            text = filled(words.sms, values | told_values(facts, language) | {Variable.LINK: link})
            await queue_sms(activity, event.value, row["phone"], cut(text, LONGEST_SMS), gateway, now=now)


async def shop_of(account_id: int, slug: str) -> int | None:
    """A merchant by whose words an account may be written to: one whose member or employee it is."""
    row = await db.fetch_one(
        "SELECT s.id FROM merchant s WHERE s.slug = $2 AND (EXISTS (SELECT 1 FROM membership m JOIN customer c"
        " ON c.id = m.customer_id WHERE c.account_id = $1 AND m.merchant_id = s.id AND m.blocked_at IS NULL"
        " AND m.merged_into_id IS NULL) OR EXISTS (SELECT 1 FROM employee e WHERE e.account_id = $1"
        " AND e.merchant_id = s.id AND e.left_at IS NULL))",
        account_id,
        slug,
    )
    return row["id"] if row else None
