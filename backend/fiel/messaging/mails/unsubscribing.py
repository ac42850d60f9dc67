"""What a customer does not want by mail: event by event and shop by shop, also by a link that needs no sign-in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, CustomerActor
from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed
from fiel.members.actions import drop_news, drop_newsletter
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.events import EVENTS, FOR_CUSTOMERS

PURPOSE = "mails"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a signed link is about, and what is not wanted now."""

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
    member = await _member(membership_id)
    muted = await muted_by(member["id"])
    if event is MailEvent.NEWS and member["newsletter_since"] is None:
        muted = (*muted, event)
    return Wanted(member["id"], member["name"], member["slug"], event, muted)


async def unsubscribe(
    settings: Settings, token: str, *, events: tuple[MailEvent, ...] | None, wants: bool, now: datetime
) -> Wanted:
    """By the link of a mail: its own event, or these *events* of that shop. *wants*: take it back.

    A promotional mail's link withdraws the consent behind it, the newsletter or the shop's news, which taking it back
    does not give again: that is done in the wallet. Raises NotFound, InvalidInput.
    """
    membership_id, own = _read(settings, token)
    meant = (own,) if events is None else events
    if any(event not in FOR_CUSTOMERS and event is not own for event in meant):
        raise InvalidInput(problem("events", "UNREADABLE"))

    async def body() -> None:
        member = await _member(membership_id)
        actor = CustomerActor(member["customer_id"])
        await _mute(actor, member, tuple(event for event in meant if event in FOR_CUSTOMERS), not wants, now)
        if not wants and MailEvent.NEWS in meant:
            await drop_newsletter(actor, member["id"], now=now)
        if not wants and any(event in FOR_CUSTOMERS and EVENTS[event].promotional for event in meant):
            await drop_news(actor, member["id"], now=now)

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
            "SELECT m.id FROM membership m JOIN merchant s ON s.id = m.merchant_id"
            " WHERE m.customer_id = $1 AND s.slug = $2",
            actor.customer_id,
            merchant_slug,
        )
        if row is None:
            raise NotFound
        await _mute(actor, await _member(row["id"]), events, not wants, now)

    await db.transaction(body)


async def muted_by(membership_id: int) -> tuple[MailEvent, ...]:
    """Also what was muted by records that are now part of this one."""
    rows = await db.fetch(f"SELECT q.event {_MUTES}", membership_id)
    found = {row["event"] for row in rows}
    return tuple(event for event in FOR_CUSTOMERS if event.value in found)


_MUTES = "FROM mail_mute q JOIN membership w ON w.id = q.membership_id WHERE coalesce(w.merged_into_id, w.id) = $1"


async def _mute(actor: Actor, member: db.Row, events: tuple[MailEvent, ...], muted: bool, now: datetime) -> None:
    """What is so already is not told again."""
    before = await muted_by(member["id"])
    changed = [event for event in dict.fromkeys(events) if (event in before) != muted]
    for event in changed:
        if muted:
            await db.execute(
                "INSERT INTO mail_mute (membership_id, event, at) VALUES ($1, $2, $3)"
                " ON CONFLICT (membership_id, event) DO NOTHING",
                member["id"], event.value, now,
            )  # fmt: skip
        else:
            await db.execute(
                f"DELETE FROM mail_mute WHERE event = $2 AND id IN (SELECT q.id {_MUTES})", member["id"], event.value
            )
    if changed:
        await record(Happened("customer.mails_set", actor, now, merchant_id=member["merchant_id"],
                              customer_id=member["customer_id"], membership_id=member["id"],
                              data={"events": [event.value for event in changed], "wanted": not muted}))  # fmt: skip


async def _member(membership_id: int) -> db.Row:
    """The membership, or the one that it has become part of. Raises NotFound."""
    row = await db.fetch_one(
        "SELECT m.id, m.customer_id, m.merchant_id, m.newsletter_since, s.name, s.slug FROM membership o"
        " JOIN membership m ON m.id = coalesce(o.merged_into_id, o.id) JOIN merchant s ON s.id = m.merchant_id"
        " WHERE o.id = $1",
        membership_id,
    )
    if row is None:
        raise NotFound
    return row


def _read(settings: Settings, token: str) -> tuple[int, MailEvent]:
    membership_id, event = read_signed(settings, PURPOSE, token)
    return int(membership_id), MailEvent(str(event))
