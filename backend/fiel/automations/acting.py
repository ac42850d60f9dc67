"""What a step does to a member whose run is ours."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.automations.errors import NobodyListens, NoConsent, NothingToDo, NoWayToReach
from fiel.automations.language import CallWebhook, Do
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.ledger.models import Reason
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.messaging.mails.telling import ADDRESS, TO_WHOM
from fiel.messaging.webhooks.queueing import wanting
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.performing import perform
from fiel.rules.language import AddPoints, RemovePoints, SendEmail, SendPush, SetPoints

CAUSE = "automation_run"
WEBHOOK = "automation.webhook"
MESSAGE = "automation.message"


async def act(run: db.Row, member: Membership, step: Any, chance: Chance, now: datetime) -> dict[str, Any]:
    """What is to be known of it afterwards. Inside a transaction. Raises a Refusal for what can't be done now: then
    nothing of it may stay."""
    if isinstance(step, CallWebhook):
        return await _call(run, member, step, now)
    (await load_terms(run["merchant_id"])).require_active()
    if isinstance(step, Do) and isinstance(step.action, SendPush | SendEmail):
        return await _say(run, member, step.action, now)
    title = step.note if isinstance(step.action, AddPoints | RemovePoints | SetPoints) else run["name"]
    doing = Doing(SYSTEM, member, (CAUSE, run["id"]), title, chance, now, run["location_id"],
                  reason=Reason.AUTOMATION)  # fmt: skip
    entry = await perform(doing, (step.action,), refuses=True)
    if entry is None:
        if isinstance(step.action, AddPoints | RemovePoints | SetPoints):
            raise NothingToDo
        return {}
    [posted] = await db.fetch(  # what is owed is taken from a credit at once: the balance is the account's
        "SELECT t.points, a.balance FROM points_transaction t JOIN points_account a ON a.id = t.account_id"
        " WHERE t.id = $1",
        entry,
    )
    return {"transaction_id": entry, "points": posted["points"], "balance": posted["balance"]}


async def _say(run: db.Row, member: Membership, action: SendPush | SendEmail, now: datetime) -> dict[str, Any]:
    """Promotional, so only to who wants the business's news."""
    is_push = isinstance(action, SendPush)
    title = action.title if isinstance(action, SendPush) else action.subject
    await check_reach(member.id, by_push=is_push)
    await record(Happened(MESSAGE, SYSTEM, now, merchant_id=run["merchant_id"], customer_id=member.customer_id,
                          membership_id=member.id, subject=(CAUSE, run["id"]),
                          data={"channel": "PUSH" if is_push else "EMAIL", "title": title,
                                "body": action.body}))  # fmt: skip
    return {}


async def check_reach(membership_id: int, *, by_push: bool) -> None:
    """Raises NoConsent, NoWayToReach."""
    [row] = await db.fetch(
        f"SELECT m.news_since, c.account_id, {ADDRESS} AS email {TO_WHOM} WHERE m.id = $1", membership_id
    )
    if row["news_since"] is None:
        raise NoConsent
    if row["account_id" if by_push else "email"] is None:
        raise NoWayToReach


async def _call(run: db.Row, member: Membership, step: CallWebhook, now: datetime) -> dict[str, Any]:
    listeners = await wanting(run["merchant_id"], WEBHOOK)
    if not listeners:
        raise NobodyListens
    await record(Happened(WEBHOOK, SYSTEM, now, merchant_id=run["merchant_id"], customer_id=member.customer_id,
                          membership_id=member.id, subject=(CAUSE, run["id"]),
                          data={"automation": run["name"], "label": step.label}))  # fmt: skip
    return {"listeners": len(listeners)}
