"""What a customer does not want by mail: event by event and shop by shop, also by a link that needs no sign-in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Actor
from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed
from fiel.members.actions import drop_news
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.events import EVENTS, FOR_CUSTOMERS

PURPOSE = "mails"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a signed link is about. *event*: None where every mail of the shop is meant."""

    membership_id: int
    merchant_name: str
    merchant_slug: str
    event: MailEvent
    muted: tuple[MailEvent, ...]


def unsubscribe_token(settings: Settings, membership_id: int, event: MailEvent) -> str:
    """Good for ever: a mail is found again years later."""
    return signed(settings, PURPOSE, membership_id, event.value)


async def wanted_of(settings: Settings, token: str) -> Wanted:
    """What a mail's link is about, and how things stand. Raises NotFound."""
    membership_id, event = _read(settings, token)
    row = await db.fetch_one(
        "SELECT m.customer_id, m.merchant_id, s.name, s.slug FROM membership m JOIN merchant s ON s.id = m.merchant_id"
        " WHERE m.id = $1",
        membership_id,
    )
    if row is None:
        raise NotFound
    muted = await muted_by(row["customer_id"], row["merchant_id"])
    return Wanted(membership_id, row["name"], row["slug"], event, muted)


async def unsubscribe(settings: Settings, token: str, *, everything: bool, wants: bool, now: datetime) -> Wanted:
    """By the link of a mail: its event, or *everything* that this shop mails. *wants*: take it back.

    A promotional mail's link withdraws the consent to the shop's news, which taking it back does not give again: that
    is done in the wallet. Raises NotFound.
    """
    membership_id, event = _read(settings, token)

    async def body() -> None:
        row = await db.fetch_one("SELECT customer_id, merchant_id FROM membership WHERE id = $1", membership_id)
        if row is None:
            raise NotFound
        events = FOR_CUSTOMERS if everything else (event,)
        await _mute(SYSTEM, row["customer_id"], row["merchant_id"], events, not wants, now)
        if not wants and any(EVENTS[one].promotional for one in events):
            await drop_news(SYSTEM, row["customer_id"], row["merchant_id"], now=now)

    await db.transaction(body)
    return await wanted_of(settings, token)


async def set_mail(
    actor: AccountActor, merchant_slug: str, events: tuple[MailEvent, ...], wants: bool, *, now: datetime
) -> None:
    """In the wallet. Raises NotFound, InvalidInput for a mail that everybody gets."""
    if any(event not in FOR_CUSTOMERS for event in events):
        raise InvalidInput(problem("events", "UNREADABLE"))

    async def body() -> None:
        row = await db.fetch_one(
            "SELECT m.merchant_id FROM membership m JOIN merchant s ON s.id = m.merchant_id"
            " WHERE m.customer_id = $1 AND s.slug = $2",
            actor.customer_id,
            merchant_slug,
        )
        if row is None:
            raise NotFound
        await _mute(actor, actor.customer_id, row["merchant_id"], events, not wants, now)

    await db.transaction(body)


async def muted_by(customer_id: int, merchant_id: int) -> tuple[MailEvent, ...]:
    rows = await db.fetch(
        "SELECT event FROM mail_mute WHERE customer_id = $1 AND merchant_id = $2", customer_id, merchant_id
    )
    found = {row["event"] for row in rows}
    return tuple(event for event in FOR_CUSTOMERS if event.value in found)


async def _mute(
    actor: Actor, customer_id: int, merchant_id: int, events: tuple[MailEvent, ...], muted: bool, now: datetime
) -> None:
    for event in events:
        if muted:
            await db.execute(
                "INSERT INTO mail_mute (customer_id, merchant_id, event, at) VALUES ($1, $2, $3, $4)"
                " ON CONFLICT (customer_id, merchant_id, event) DO NOTHING",
                customer_id, merchant_id, event.value, now,
            )  # fmt: skip
        else:
            await db.execute(
                "DELETE FROM mail_mute WHERE customer_id = $1 AND merchant_id = $2 AND event = $3",
                customer_id,
                merchant_id,
                event.value,
            )
    await record(Happened("customer.mails_set", actor, now, merchant_id=merchant_id, customer_id=customer_id,
                          data={"events": [event.value for event in events], "wanted": not muted}))  # fmt: skip


def _read(settings: Settings, token: str) -> tuple[int, MailEvent]:
    membership_id, event = read_signed(settings, PURPOSE, token)
    return int(membership_id), MailEvent(str(event))
