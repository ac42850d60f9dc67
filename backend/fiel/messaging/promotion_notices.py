"""What customers are told of promotions."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.core import db
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.telling import mail_member
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services
from fiel.messaging.variables import filled, values_of

UNASKED = ("purchase", "assignment", "hand", "voucher", "automation_run")
"""Causes of vouchers that come to people; of the others they know, since they typed or scratched."""


async def tell_voucher(activity: Activity, services: Services) -> None:
    [voucher] = await db.fetch("SELECT title, cause_kind, state FROM voucher WHERE id = $1", activity.subject_id)
    if voucher["cause_kind"] in UNASKED and voucher["state"] != "WITHDRAWN":
        facts = {"merchant": await merchant_name(activity), "title": voucher["title"]}
        await tell(activity, "voucher.given", facts, services, push=True)


async def tell_scratch_card(activity: Activity, services: Services) -> None:
    [card] = await db.fetch("SELECT title, withdrawn_at FROM scratch_card WHERE id = $1", activity.subject_id)
    if card["withdrawn_at"] is None:
        facts = {"merchant": await merchant_name(activity), "title": card["title"]}
        await tell(activity, "scratch_card.issued", facts, services, push=True)


async def tell_withdrawn(activity: Activity, services: Services) -> None:
    """To whom was told that they had it."""
    table, given = ("voucher", "voucher.given") if activity.subject_kind == "voucher" else (
        "scratch_card", "scratch_card.issued")  # fmt: skip
    told = await db.fetch(
        "SELECT 1 AS one FROM inbox_entry i JOIN activity a ON a.id = i.activity_id WHERE i.customer_id = $1"
        " AND i.kind = $2 AND a.subject_kind = $3 AND a.subject_id = $4",
        activity.customer_id, given, table, activity.subject_id,
    )  # fmt: skip
    if told:
        [thing] = await db.fetch(f"SELECT title FROM {table} WHERE id = $1", activity.subject_id)
        facts = {"merchant": await merchant_name(activity), "title": thing["title"]}
        await tell(activity, activity.kind, facts, services, push=True)


async def tell_full_card(activity: Activity, services: Services) -> None:
    [card] = await db.fetch("SELECT title FROM punch_card WHERE id = $1", activity.subject_id)
    facts = {"merchant": await merchant_name(activity), "title": card["title"]}
    await tell(activity, "punch_card.completed", facts, services, push=True)


async def say_promotion(activity: Activity, services: Services) -> None:
    """A message that a case or an automation sends: promotional, so only to who wants the business's news."""
    number = activity.membership_id or 0
    wants = await db.fetch("SELECT 1 AS one FROM membership WHERE id = $1 AND news_since IS NOT NULL", number)
    if not wants:
        return
    title, body = str(activity.data["title"]), str(activity.data["body"])
    if activity.data["channel"] == "EMAIL":
        await mail_member(activity, MailEvent.DIRECT_MESSAGE, {"subject": title, "text": body}, services)
        return
    _, values = (await values_of(activity.merchant_id or 0, [number], services.clock()))[number]
    facts = {"title": filled(title, values), "body": filled(body, values), "merchant": await merchant_name(activity)}
    await tell(activity, "message", facts, services, push=True)
