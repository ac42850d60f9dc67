"""One message of a merchant to several customers, chosen by name: from a ranking, say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.ledger.actions import claim_key
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent
from fiel.messaging.direct import Channel, Message
from fiel.messaging.mails.telling import ADDRESS, TO_WHOM, wants

MOST_CHOSEN = 500


@dataclass(frozen=True, slots=True)
class Sent:
    """*missed*: members whom none of the ways reaches, by their ids, with their names."""

    members: tuple[int, ...]
    missed: dict[int, str]


@dataclass(frozen=True, slots=True)
class _Reached:
    id: int
    customer_id: int
    name: str
    channels: tuple[Channel, ...]


async def send_messages(
    actor: StaffActor, member_ids: Sequence[int], channels: tuple[Channel, ...], title: str, body: str, key: str, *,
    now: datetime,
) -> Sent:  # fmt: skip
    """To each by those of *channels* that reach them; the worker lets them out. Manager and up; once for each *key*.

    Raises NotFound, InvalidInput, KeyReused.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    if not member_ids:
        checks.fail("members", "REQUIRED")
    if len(member_ids) > MOST_CHOSEN:
        checks.fail("members", "MANY", most=MOST_CHOSEN)
    told = Message.checked(title, body, channels, checks)

    async def act() -> Sent:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("send_messages", actor, members=sorted(set(member_ids)), title=told.title, body=told.body,
                   channels=[one.value for one in told.channels])  # fmt: skip
        people = await _people(actor.merchant_id, member_ids, told.channels, now)
        if once.replayed is not None:
            had = {int(name) for name in once.replayed}
            return Sent(tuple(one.id for one in people if one.id in had),
                        {one.id: one.name for one in people if one.id not in had})  # fmt: skip
        reached = [one for one in people if one.channels]
        numbers = await _write(actor, told, reached, now)
        await once.keep(**{str(one.id): number for one, number in zip(reached, numbers, strict=True)})
        return Sent(tuple(one.id for one in reached), {one.id: one.name for one in people if not one.channels})

    return await db.transaction(act)


async def _write(actor: StaffActor, told: Message, reached: Sequence[_Reached], now: datetime) -> list[int]:
    numbers = await db.allocate_ids("direct_message", len(reached))
    ways = [[one.value for one in person.channels] for person in reached]
    await db.insert_rows(
        "direct_message",
        {"id": "bigint", "membership_id": "bigint", "title": "text", "body": "text", "channels": "jsonb",
         "employee_id": "bigint", "created_at": "timestamptz"},
        [{"id": number, "membership_id": person.id, "title": told.title, "body": told.body, "channels": by,
          "employee_id": actor.employee_id, "created_at": now}
         for number, person, by in zip(numbers, reached, ways, strict=True)],
    )  # fmt: skip
    await record(
        *(Happened("message.sent", actor, now, merchant_id=actor.merchant_id, customer_id=person.customer_id,
                   membership_id=person.id, subject=("direct_message", number), location_id=actor.location_id,
                   data={"channels": by}) for number, person, by in zip(numbers, reached, ways, strict=True)),
        priority=1 if len(reached) > 1 else 0,
    )  # fmt: skip
    return numbers


async def _people(
    merchant_id: int, member_ids: Sequence[int], channels: tuple[Channel, ...], now: datetime
) -> list[_Reached]:
    """Each once, of merged records the one kept, with those of the ways that are open to them. Raises NotFound."""
    given = db.to_json(sorted(set(member_ids)))
    chosen = await db.fetch(
        f"SELECT coalesce(merged_into_id, id) AS id FROM membership WHERE merchant_id = $1 AND erased_at IS NULL"
        f" AND {db.among('id', 2, 'bigint')}",
        merchant_id, given,
    )  # fmt: skip
    if len(chosen) != len(set(member_ids)):
        raise NotFound
    rows = await db.fetch(
        f"SELECT m.id, m.customer_id, m.given_name AS name, c.account_id, {ADDRESS} AS email,"
        f" CASE WHEN {wants(2)} THEN 1 ELSE 0 END AS wants, CASE WHEN EXISTS (SELECT 1 FROM push_subscription p"
        " JOIN session s ON s.id = p.session_id WHERE p.account_id = c.account_id AND s.ended_at IS NULL"
        f" AND s.expires_at > $3) THEN 1 ELSE 0 END AS listens {TO_WHOM} WHERE {db.among('m.id', 1, 'bigint')}"
        " ORDER BY m.id",
        db.to_json(sorted({row["id"] for row in chosen})), MailEvent.DIRECT_MESSAGE.value, now,
    )  # fmt: skip
    mails = MailEvent.DIRECT_MESSAGE not in (await load_terms(merchant_id)).muted_mails
    people = []
    for row in rows:
        is_open = {Channel.EMAIL: mails and row["email"] and row["wants"], Channel.PUSH: row["listens"],
                   Channel.INBOX: row["account_id"]}  # fmt: skip
        ways = tuple(one for one in channels if is_open[one])
        people.append(_Reached(row["id"], row["customer_id"], row["name"], ways))
    return people
