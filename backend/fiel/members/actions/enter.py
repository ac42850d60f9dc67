"""Many customers entered or amended at once, set-based: what ``create_customer`` and ``update_member`` do for one."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.ids import Draw, new_code
from fiel.core.language import Language
from fiel.identity.mail_tokens import revoke_mail_tokens
from fiel.identity.models import MailPurpose
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.members.actions.profile import CODE_LENGTH
from fiel.members.actions.record import tell_former_address
from fiel.members.models import CodeKind
from fiel.members.rules import search_key
from fiel.merchants.actions import ProgramTerms


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A customer to be, checked already. *points*: what they bring from another system; *joined_at*: since when."""

    name: str
    email: str | None
    phone: str | None
    city: str | None
    note: str | None
    points: int
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Amendment:
    """A member's record as it shall be."""

    membership_id: int
    name: str
    email: str | None
    phone: str | None
    city: str | None
    note: str | None
    email_changes: bool
    former_email: str | None = None
    """What the record had, where that changes."""


async def enter_members(
    actor: Actor, terms: ProgramTerms, newcomers: Sequence[Newcomer], language: Language, *, now: datetime,
    cause: tuple[str, int], welcome: bool, invites: bool, draw: Draw = secrets.token_bytes,
) -> list[int]:  # fmt: skip
    """Their memberships. *welcome*: with the programme's welcome points; *invites*: each with an address is sent
    the link to the wallet. Inside a transaction."""
    count = len(newcomers)
    welcomes = welcome and terms.is_active
    customers, members = await db.allocate_ids("customer", count), await db.allocate_ids("membership", count)
    accounts = await ledger.open_accounts(terms.merchant_id, count)
    await db.insert_rows(
        "customer",
        {"id": "bigint", "name": "text", "email": "text", "phone": "text", "city": "text", "language": "text",
         "created_at": "timestamptz"},
        [{"id": number, "name": one.name, "email": one.email, "phone": one.phone, "city": one.city,
          "language": language, "created_at": now} for number, one in zip(customers, newcomers, strict=True)],
    )  # fmt: skip
    await db.insert_rows(
        "member_code",
        {"customer_id": "bigint", "code": "text", "kind": "text", "created_at": "timestamptz"},
        [{"customer_id": number, "code": new_code(CODE_LENGTH, draw), "kind": CodeKind.CARD.value, "created_at": now}
         for number in customers],
    )  # fmt: skip
    await db.insert_rows(
        "membership",
        {"id": "bigint", "customer_id": "bigint", "merchant_id": "bigint", "points_account_id": "bigint",
         "given_name": "text", "given_email": "text", "given_phone": "text", "city": "text", "note": "text",
         "search_key": "text", "version": "int", "carry": "bigint", "carry_of": "bigint", "spend_minor": "bigint",
         "purchases": "bigint", "joined_at": "timestamptz"},
        [{"id": member, "customer_id": customer, "merchant_id": terms.merchant_id, "points_account_id": account,
          "given_name": one.name, "given_email": one.email, "given_phone": one.phone, "city": one.city,
          "note": one.note, "search_key": search_key(one.name, one.email, one.phone), "version": 1, "carry": 0,
          "carry_of": 1, "spend_minor": 0, "purchases": 0, "joined_at": one.joined_at}
         for member, customer, account, one in zip(members, customers, accounts, newcomers, strict=True)],
    )  # fmt: skip
    await record(
        *(Happened("member.imported", actor, now, merchant_id=terms.merchant_id, customer_id=customer,
                   membership_id=member, subject=("membership", member),
                   data={"points": one.points + (terms.welcome_points or 0 if welcomes else 0)})
          for member, customer, one in zip(members, customers, newcomers, strict=True)),
        reacts=invites, priority=1,
    )  # fmt: skip
    end = expires_at(expiry_rule(terms), now, terms.time_zone)
    entries = []
    for member, account, one in zip(members, accounts, newcomers, strict=True):
        if welcomes and terms.welcome_points:
            entries.append(_credit(actor, account, terms.welcome_points, Reason.WELCOME, ("membership", member), end))
        if one.points:
            entries.append(_credit(actor, account, one.points, Reason.IMPORT, cause, end))
    await ledger.post(entries, now=now)
    return members


async def amend_members(actor: Actor, merchant_id: int, amendments: Sequence[Amendment], *, now: datetime) -> None:
    """Inside a transaction."""
    await db.update_rows(
        "membership",
        {"given_name": "text", "given_email": "text", "given_phone": "text", "city": "text", "note": "text",
         "search_key": "text"},
        [{"id": one.membership_id, "given_name": one.name, "given_email": one.email, "given_phone": one.phone,
          "city": one.city, "note": one.note, "search_key": search_key(one.name, one.email, one.phone)}
         for one in amendments],
    )  # fmt: skip
    ids = db.to_json([one.membership_id for one in amendments])
    rows = await db.returning(
        f"UPDATE membership SET version = version + 1 WHERE {db.among('id', 1, 'bigint')} RETURNING id, customer_id",
        ids,
    )
    unclaimed = await _without_app([one.membership_id for one in amendments if one.email_changes])
    noted: dict[int, dict[str, object]] = {}
    for one in amendments:
        if not one.email_changes:
            continue
        noted[one.membership_id] = {"changed": ["given_email"]} | ({"replaced": 1} if one.former_email else {})
        await revoke_mail_tokens(MailPurpose.CLAIM_WALLET, one.membership_id, now=now)  # those to the old address
        if one.former_email and one.membership_id in unclaimed:
            await tell_former_address(one.membership_id, one.former_email, now=now, priority=1)
    await record(
        *(Happened("member.updated", actor, now, merchant_id=merchant_id, customer_id=row["customer_id"],
                   membership_id=row["id"], subject=("membership", row["id"]),
                   data={"imported": 1} | noted.get(row["id"], {})) for row in rows),
        reacts=False,
    )  # fmt: skip


async def _without_app(membership_ids: Sequence[int]) -> set[int]:
    rows = await db.fetch(
        "SELECT m.id FROM membership m JOIN customer c ON c.id = m.customer_id WHERE c.account_id IS NULL"
        f" AND {db.among('m.id', 1, 'bigint')}",
        db.to_json(list(membership_ids)),
    )
    return {row["id"] for row in rows}


def _credit(
    actor: Actor, account_id: int, points: int, reason: Reason, cause: tuple[str, int], end: datetime | None
) -> ledger.Entry:
    return ledger.Entry(
        account_id, EntryKind.EARN, points, actor, reason=reason, cause=cause, expires_at=end, lifetime_delta=points,
        why=(ledger.WhyStep(reason.value, points),),
    )  # fmt: skip
