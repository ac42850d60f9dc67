"""A person's wallet and what they say of themselves."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks
from fiel.core.ids import Draw, new_code
from fiel.core.language import Language
from fiel.identity import throttle
from fiel.identity.actions import is_given_unproved
from fiel.identity.contact import read_phone
from fiel.identity.models import Account
from fiel.identity.proof import require_proof
from fiel.members.models import CodeKind, Customer, MemberCode

TERMS_VERSION = "2026-11"
"""Version of the privacy text that a customer accepts; the text is shown by the app."""
CODE_LENGTH = 9


async def open_wallet(
    account: Account, *, now: datetime, phone: str | None = None, draw: Draw = secrets.token_bytes
) -> Customer:
    """The customer of an account, with a member code for its app. *phone*: what they gave, where the account does not
    have it yet."""
    customer = await Customer.create(
        account=account, name=account.name, email=account.email, phone=account.phone or phone,
        language=account.language, created_at=now,
    )  # fmt: skip
    await MemberCode.create(customer=customer, code=new_code(CODE_LENGTH, draw), kind=CodeKind.APP, created_at=now)
    return customer


async def wallet_of(account_id: int, *, now: datetime) -> int:
    """The customer of an account, opened now if it never had a wallet (an employee's account)."""

    async def body() -> int:
        existing = await Customer.get_or_none(account_id=account_id)
        if existing is None:
            existing = await open_wallet(await Account.get(id=account_id), now=now)
        return int(existing.id)

    return await db.transaction(body)


@dataclass(frozen=True, slots=True)
class ProfileChanges:
    """What is to change; None leaves as it is."""

    name: str | None = None
    phone: str | None = None
    birthday: date | None = None
    city: str | None = None
    language: Language | None = None


async def update_profile(actor: AccountActor, changes: ProfileChanges, *, address: str, now: datetime) -> None:
    """A phone is a name to sign in with: another one than before is for whoever has lately proven who they are, and
    only now and then: the answer says whether somebody has it. One that somebody else gave without proving it is kept
    beside the account, and becomes its own where a shop sees that it is theirs.

    Raises InvalidInput, ConfirmIdentity, Throttled.
    """
    checks = Checks()
    account: dict[str, object] = {}
    customer: dict[str, object] = {}
    phone: str | None = None
    if changes.name is not None:
        account["name"] = customer["name"] = checks.text("name", changes.name, 120)
    if changes.phone is not None:
        phone = read_phone(checks, "phone", changes.phone) if changes.phone.strip() else None
        account["phone"] = customer["phone"] = phone
    if changes.birthday is not None:
        if changes.birthday >= now.date() or changes.birthday.year < 1900:
            checks.fail("birthday", "PAST")
        customer["birthday"] = changes.birthday
    if changes.city is not None:
        customer["city"] = checks.text("city", changes.city, 80, least=0) or None
    if changes.language is not None:
        account["language"] = customer["language"] = changes.language
    checks.done()

    if "phone" in account and await _has_phone(actor, phone):
        del account["phone"], customer["phone"]  # also where it waits, and has become somebody else's meanwhile
    elif "phone" in account:
        require_proof(actor, now=now)
        account["phone_verified_at"] = None
        if phone:
            limits = ((throttle.PHONE_CHANGE, str(actor.account_id)), (throttle.SIGN_UP_ADDRESS, address))
            await throttle.take_try(*limits, now=now)  # successes count too: each frees the number before

    async def body() -> None:
        taken = Checks()
        if "phone" not in account:
            pass
        elif phone and await _may_wait(actor, phone):
            account["phone"] = None
        elif phone and await Account.filter(phone=phone).exclude(id=actor.account_id).exists():
            taken.fail("phone", "TAKEN")
        taken.done()
        if account:
            await Account.filter(id=actor.account_id).update(**account)
        if customer:
            await Customer.filter(id=actor.customer_id).update(**customer)
        await record(Happened("customer.updated", actor, now, customer_id=actor.customer_id,
                              subject=("customer", actor.customer_id),
                              data={"changed": sorted(account | customer)}))  # fmt: skip

    await db.transaction(body)


async def _has_phone(actor: AccountActor, phone: str | None) -> bool:
    """Already, as the account's or as what waits to be."""
    row = await db.fetch_one(
        "SELECT a.phone, c.phone AS given FROM account a LEFT JOIN customer c ON c.account_id = a.id WHERE a.id = $1",
        actor.account_id,
    )
    return row is not None and phone == (row["phone"] or row["given"])


async def _may_wait(actor: AccountActor, phone: str) -> bool:
    """Whether the number becomes theirs later: who has no e-mail would have nothing to sign in by until then."""
    has_email = await Account.exists(id=actor.account_id, email__isnull=False)
    return has_email and await is_given_unproved(phone, but=actor.account_id)
