"""A phone number that an employee has seen to be the customer's: a scanned QR shows the person, not the number."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, StaffActor
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.identity import throttle
from fiel.identity.contact import read_phone
from fiel.identity.models import Account
from fiel.members.actions.device import has_live_proof
from fiel.members.actions.record import own_member
from fiel.members.errors import QrRefused
from fiel.members.models import Customer


async def asks_phone(customer_id: int) -> bool:
    """Whether they sign in by a number that nobody has seen, or would, had not somebody else given it first."""
    row = await db.fetch_one(
        "SELECT a.phone_verified_at, coalesce(a.phone, c.phone) AS phone FROM customer c"
        " JOIN account a ON a.id = c.account_id WHERE c.id = $1",
        customer_id,
    )
    return row is not None and row["phone"] is not None and row["phone_verified_at"] is None


async def confirm_phone(actor: StaffActor, membership_id: int, phone: str, *, now: datetime) -> None:
    """*phone* as the customer, whose live QR this till has just scanned, has shown it to the employee, who types it: it
    counts as proved where it is the account's. One that the customer gave and another account signs in by, without
    anybody having seen it, is this one's from now on, and the other is told. Wrong ones count against the till.

    Raises NotFound, InvalidInput, QrRefused without such a scan, Throttled.
    """
    member = await own_member(actor, membership_id)
    checks = Checks()
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", actor.merchant_id))[0]["country"]
    number = read_phone(checks, "phone", phone, country)
    checks.done()
    if not await has_live_proof(actor, member.customer_id, now=now):
        raise QrRefused

    async def look() -> Account | None:
        account = await Account.get_or_none(customer__id=member.customer_id)
        given = (await Customer.get(id=member.customer_id)).phone
        return account if account is not None and number == (account.phone or given) else None

    try:
        account = await throttle.guessed(look, (throttle.SHOWN_PHONE, f"{actor.employee_id}"), now=now)
    except NotFound as wrong:
        raise InvalidInput(problem("phone", "WRONG")) from wrong

    async def body() -> None:
        if account.phone is None:
            await _take_over(account.id, number, now)
        seen = Account.filter(id=account.id, phone=number, phone_verified_at=None)
        if await seen.update(phone_verified_at=now):
            await record(Happened("member.updated", actor, now, merchant_id=actor.merchant_id,
                                  customer_id=member.customer_id, membership_id=member.id,
                                  subject=("membership", member.id), location_id=actor.location_id,
                                  data={"kind": "PHONE", "changed": ["phone_seen"]}))  # fmt: skip

    await db.transaction(body)


async def _take_over(account_id: int, number: str, now: datetime) -> None:
    """From whoever gave it without anybody having seen it, and signs in by e-mail too. Raises InvalidInput where it was
    proved meanwhile, or where nothing else would lead into that account."""
    other = await Account.get_or_none(phone=number)
    if other is not None:
        unproved = Account.filter(id=other.id, phone=number, phone_verified_at=None, email__isnull=False)
        taken = await unproved.update(phone=None)
        if not taken:
            raise InvalidInput(problem("phone", "TAKEN"))
        await Customer.filter(account_id=other.id, phone=number).update(phone=None)
        await record(Happened("account.phone_moved", SYSTEM, now, subject=("account", other.id)))
    await Account.filter(id=account_id, phone=None).update(phone=number)
