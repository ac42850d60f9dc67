"""A message of a merchant to one customer, from the customer's record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.core.pagination import Page, Window
from fiel.ledger.actions import claim_key
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.errors import Unreachable
from fiel.messaging.mails.telling import ADDRESS, TO_WHOM, wants
from fiel.messaging.push.queueing import live_subscriptions
from fiel.messaging.variables import check_variables

LONGEST_TITLE, LONGEST_BODY = 60, 1000


class Channel(Enum):
    EMAIL = "EMAIL"
    PUSH = "PUSH"
    INBOX = "INBOX"


@dataclass(frozen=True, slots=True)
class Message:
    """Words that can go out. A push stands in the inbox too."""

    title: str
    body: str
    channels: tuple[Channel, ...]

    @staticmethod
    def checked(title: str, body: str, channels: tuple[Channel, ...], checks: Checks | None = None) -> Message:
        """*checks*: with what is wrong already. Raises InvalidInput."""
        checks = checks or Checks()
        kept_title = checks.text("title", title, LONGEST_TITLE)
        kept_body = checks.text("body", body, LONGEST_BODY)
        for path, text in (("title", kept_title), ("body", kept_body)):
            check_variables(checks, path, text)
        if not channels:
            checks.fail("channels", "REQUIRED")
        checks.done()
        by = tuple(one for one in Channel if one in channels or (one is Channel.INBOX and Channel.PUSH in channels))
        return Message(kept_title, kept_body, by)


@dataclass(frozen=True, slots=True)
class Reach:
    """The ways to a customer."""

    customer_id: int
    channels: tuple[Channel, ...]


async def reach_of(merchant_id: int, membership_id: int, *, now: datetime) -> Reach:
    """Raises NotFound."""
    row = await db.fetch_one(
        f"SELECT m.customer_id, c.account_id, {ADDRESS} AS email, CASE WHEN {wants(3)} THEN 1 ELSE 0 END AS wants"
        f" {TO_WHOM} WHERE m.id = $1 AND m.merchant_id = $2 AND m.merged_into_id IS NULL AND m.erased_at IS NULL",
        membership_id, merchant_id, MailEvent.DIRECT_MESSAGE.value,
    )  # fmt: skip
    if row is None:
        raise NotFound
    account_id = row["account_id"]
    mails = MailEvent.DIRECT_MESSAGE not in (await load_terms(merchant_id)).muted_mails
    ways = (
        (Channel.EMAIL, mails and row["email"] and row["wants"]),
        (Channel.PUSH, account_id and await live_subscriptions(account_id, now)),
        (Channel.INBOX, account_id),
    )
    return Reach(row["customer_id"], tuple(channel for channel, is_open in ways if is_open))


async def send_message(
    actor: StaffActor, membership_id: int, channels: tuple[Channel, ...], title: str, body: str, key: str, *,
    now: datetime,
) -> int:  # fmt: skip
    """Manager and up; once for each *key*. A push stands in the inbox too. Answers the message.

    Raises NotFound, InvalidInput, Unreachable, KeyReused.
    """
    actor.require(Role.MANAGER)
    told = Message.checked(title, body, channels)
    by = told.channels

    async def act() -> int:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("send_message", actor, member=membership_id, title=told.title, body=told.body,
                   channels=[one.value for one in by])  # fmt: skip
        if once.replayed is not None:
            return int(once.replayed["message"])
        reach = await reach_of(actor.merchant_id, membership_id, now=now)
        if any(one not in reach.channels for one in by):
            raise Unreachable
        made = await db.returning(
            "INSERT INTO direct_message (membership_id, title, body, channels, employee_id, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
            membership_id, told.title, told.body, db.to_json([one.value for one in by]), actor.employee_id, now,
        )  # fmt: skip
        number = int(made[0]["id"])
        await record(Happened("message.sent", actor, now, merchant_id=actor.merchant_id, customer_id=reach.customer_id,
                              membership_id=membership_id, subject=("direct_message", number),
                              location_id=actor.location_id, data={"channels": [one.value for one in by]}))  # fmt: skip
        await once.keep(message=number)
        return number

    return await db.transaction(act)


async def messages_to(membership_id: int, window: Window) -> Page[db.Row]:
    """The newest first."""
    found = await db.fetch(
        "SELECT d.id, d.title, d.body, d.channels, d.created_at, e.name AS employee_name FROM direct_message d"
        " LEFT JOIN employee e ON e.id = d.employee_id WHERE d.membership_id = $1 AND d.id < $2"
        " ORDER BY d.id DESC LIMIT $3",
        membership_id, window.before, window.first + 1,
    )  # fmt: skip
    rows = [row | {"channels": channels_of(row["channels"])} for row in found]
    return Page.cut(rows, [row["id"] for row in rows], window.first)


def channels_of(kept: object) -> list[Channel]:
    """From the column ``channels``."""
    return [Channel(name) for name in db.from_json(kept)]
