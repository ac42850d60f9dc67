"""A new merchant with its programme, first location and owner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role
from fiel.core.errors import Checks
from fiel.core.language import minor_digits
from fiel.identity.contact import read_email
from fiel.identity.mail_tokens import use_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.identity.sessions import end_sessions
from fiel.merchants.actions.business import DEFAULT_ACCENT, DEFAULT_COLOR, check_colors, check_place
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
from fiel.merchants.rules import city_key, slug_of


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
    accent: str = DEFAULT_ACCENT
    contact_email: str | None = None


async def register_merchant(
    actor: AccountActor, form: MerchantForm, *, claim: str | None, open_to_all: bool, now: datetime
) -> Merchant:
    """A merchant owned by *actor*, whose other sessions end. Where registration is not open to all, *claim* is the
    administrator's token.

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
            country=checked.country, currency=checked.currency, time_zone=checked.time_zone, accent=checked.accent,
            contact_email=checked.contact_email or account.email, created_at=now,
        )  # fmt: skip
        await Program.create(merchant=merchant, **_first_program(checked.currency), updated_at=now)
        await Location.create(
            merchant=merchant, name=checked.location_name or checked.name, address=checked.address,
            city=checked.city, city_key=city_key(checked.city), created_at=now,
        )  # fmt: skip
        await Source.create(merchant=merchant, kind=SourceKind.TILL, name="Fiel")
        await Employee.create(
            merchant=merchant, account=account, name=account.name, email=account.email or "", role=Role.OWNER,
            language=account.language, invited_at=now, joined_at=now,
        )  # fmt: skip
        # as where a role changes: a stolen cookie must not grow with its owner
        await end_sessions("account_id = $1", account.id, now=now, but=actor.session_id)
        await record(
            Happened("merchant.registered", actor, now, merchant_id=merchant.id, subject=("merchant", merchant.id))
        )
        return merchant

    return await db.transaction(body)


def _check(form: MerchantForm) -> MerchantForm:
    checks = Checks()
    country, currency = check_place(checks, form.country, form.currency, form.time_zone)
    color, accent = check_colors(checks, form.color, form.accent)
    email = read_email(checks, "contactEmail", form.contact_email) if form.contact_email else None
    checked = MerchantForm(
        checks.text("name", form.name, 80), checks.text("city", form.city, 80), country, currency, form.time_zone,
        color, checks.text("locationName", form.location_name, 80, least=0),
        checks.text("address", form.address, 160, least=0), accent, email,
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
