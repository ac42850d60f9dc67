"""A new merchant with its programme, first location and owner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from babel.numbers import list_currencies

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role, StaffActor
from fiel.core.errors import Checks
from fiel.core.language import minor_digits
from fiel.identity.actions import use_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.merchants.errors import RegistrationClosed
from fiel.merchants.models import (
    Employee,
    ExpiryKind,
    Location,
    Merchant,
    Program,
    Rounding,
    Source,
    SourceKind,
)
from fiel.merchants.rules import LEAST_CONTRAST, contrast_with_white, darkened, slug_of

DEFAULT_COLOR = "#0B5D4B"


@dataclass(frozen=True, slots=True)
class MerchantForm:
    name: str
    city: str
    country: str
    currency: str
    time_zone: str
    color: str = DEFAULT_COLOR
    location_name: str = ""
    address: str = ""


async def register_merchant(
    actor: AccountActor, form: MerchantForm, *, claim: str | None, open_to_all: bool, now: datetime
) -> Merchant:
    """A merchant owned by *actor*. Where registration is not open to all, *claim* is the administrator's token.

    Raises InvalidInput, RegistrationClosed, DeadLink.
    """
    checked = _check(form)

    async def body() -> Merchant:
        if claim is not None:
            await use_mail_token(MailPurpose.CLAIM_SERVER, token=claim, now=now)
        elif not open_to_all:
            raise RegistrationClosed
        account = await Account.get(id=actor.account_id)
        merchant = await Merchant.create(
            slug=await _free_slug(checked.name), name=checked.name, color=checked.color, city=checked.city,
            country=checked.country, currency=checked.currency, time_zone=checked.time_zone, created_at=now,
        )  # fmt: skip
        await Program.create(merchant=merchant, **_first_program(checked.currency), updated_at=now)
        await Location.create(
            merchant=merchant, name=checked.location_name or checked.name, address=checked.address, created_at=now
        )
        await Source.create(merchant=merchant, kind=SourceKind.TILL, name="Fiel")
        await Employee.create(
            merchant=merchant, account=account, name=account.name, email=account.email or "", role=Role.OWNER,
            language=account.language, invited_at=now, joined_at=now,
        )  # fmt: skip
        await record(
            Happened("merchant.registered", actor, now, merchant_id=merchant.id, subject=("merchant", merchant.id))
        )
        return merchant

    return await db.transaction(body)


async def create_location(actor: StaffActor, name: str, address: str, *, now: datetime) -> Location:
    """Raises NotFound below owner, InvalidInput."""
    actor.require(Role.OWNER)
    checks = Checks()
    name, address = checks.text("name", name, 80), checks.text("address", address, 160, least=0)
    checks.done()

    async def body() -> Location:
        taken = Checks()
        if await Location.exists(merchant_id=actor.merchant_id, name=name):
            taken.fail("name", "TAKEN")
        taken.done()
        location = await Location.create(merchant_id=actor.merchant_id, name=name, address=address, created_at=now)
        await record(Happened("location.created", actor, now, merchant_id=actor.merchant_id,
                              subject=("location", location.id)))  # fmt: skip
        return location

    return await db.transaction(body)


def _check(form: MerchantForm) -> MerchantForm:
    checks = Checks()
    country, currency, color = form.country.upper(), form.currency.upper(), form.color.upper()
    if not re.fullmatch("[A-Z]{2}", country):
        checks.fail("country", "COUNTRY")
    if currency not in list_currencies():
        checks.fail("currency", "CURRENCY")
    if form.time_zone not in available_timezones():
        checks.fail("timeZone", "TIME_ZONE")
    if not re.fullmatch("#[0-9A-F]{6}", color):
        checks.fail("color", "COLOR")
    elif contrast_with_white(color) < LEAST_CONTRAST:
        checks.fail("color", "CONTRAST", suggestion=darkened(color))
    checked = MerchantForm(
        checks.text("name", form.name, 80), checks.text("city", form.city, 80), country, currency, form.time_zone,
        color, checks.text("locationName", form.location_name, 80, least=0),
        checks.text("address", form.address, 160, least=0),
    )  # fmt: skip
    checks.done()
    return checked


def _first_program(currency: str) -> dict[str, Any]:
    """One point for each unit of money, spendable for a year; large sums capped until the owner says otherwise."""
    unit = 10 ** minor_digits(currency)
    return {
        "earn_points": 1, "earn_amount_minor": unit, "rounding": Rounding.DOWN, "expiry_kind": ExpiryKind.MONTHS,
        "expiry_months": 12, "request_days": 7, "most_points_per_award": 100_000,
        "most_points_per_employee_day": 1_000_000,
    }  # fmt: skip


async def _free_slug(name: str) -> str:
    wanted = slug_of(name)
    taken = {row["slug"] for row in await Merchant.filter(slug__startswith=wanted).values("slug")}
    return next(slug for slug in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)
