"""A phone number that an employee has seen to be the customer's: a scanned QR shows the person, not the number."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.identity import throttle
from fiel.identity.contact import read_phone
from fiel.identity.models import Account
from fiel.members.actions.device import has_live_proof
from fiel.members.actions.record import own_member
from fiel.members.errors import QrRefused


async def asks_phone(customer_id: int) -> bool:
    """Whether they sign in by a number that nobody has seen."""
    return await Account.exists(customer__id=customer_id, phone__isnull=False, phone_verified_at=None)


async def confirm_phone(actor: StaffActor, membership_id: int, phone: str, *, now: datetime) -> None:
    """*phone* as the customer, whose live QR this till has just scanned, has shown it to the employee, who types it: it
    counts as proved where it is the account's. Wrong ones count against the till.

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
        return await Account.get_or_none(customer__id=member.customer_id, phone=number)

    try:
        account = await throttle.guessed(look, (throttle.SHOWN_PHONE, f"{actor.employee_id}"), now=now)
    except NotFound as wrong:
        raise InvalidInput(problem("phone", "WRONG")) from wrong

    async def body() -> None:
        seen = Account.filter(id=account.id, phone=number, phone_verified_at=None)
        if await seen.update(phone_verified_at=now):
            await record(Happened("member.updated", actor, now, merchant_id=actor.merchant_id,
                                  customer_id=member.customer_id, membership_id=member.id,
                                  subject=("membership", member.id), location_id=actor.location_id,
                                  data={"kind": "PHONE", "changed": ["phone_seen"]}))  # fmt: skip

    await db.transaction(body)
