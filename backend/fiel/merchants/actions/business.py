"""A merchant's own face: name and place, logo and colours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from babel.numbers import list_currencies

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotRestored, problem
from fiel.core.keep import KEEP, Keep, given
from fiel.core.media import (
    DROPPED_KEPT_FOR,
    Picture,
    PictureKind,
    drop_picture,
    keep_picture,
    take_back_picture,
    upload_of,
)
from fiel.identity.contact import read_email
from fiel.merchants.rules import (
    LEAST_ACCENT_CONTRAST,
    LEAST_CONTRAST,
    contrast,
    contrast_with_white,
    darkened,
    lightened,
)

DEFAULT_COLOR, DEFAULT_ACCENT = "#0B5D4B", "#F2B33D"


@dataclass(frozen=True, slots=True)
class BusinessChanges:
    """What is to change; ``KEEP`` leaves as it is, None takes away. *logo*: the row of an upload."""

    name: str | Keep = KEEP
    city: str | Keep = KEEP
    country: str | Keep = KEEP
    currency: str | Keep = KEEP
    time_zone: str | Keep = KEEP
    contact_email: str | Keep | None = KEEP
    website: str | Keep | None = KEEP
    color: str | Keep = KEEP
    accent: str | Keep = KEEP
    logo: int | Keep | None = KEEP


async def update_merchant(
    actor: StaffActor, changes: BusinessChanges, *, now: datetime, version: int | None = None,
    takes_logo_back: bool = False,
) -> None:  # fmt: skip
    """Owner only. *version*: of the merchant that the form showed. *takes_logo_back*: the logo that the last change
    took the place of is shown again.

    Raises NotFound, InvalidInput, ChangedMeanwhile, NotRestored where that logo is no more. The currency stays once
    there are purchases in it.
    """
    actor.require(Role.OWNER)
    before = (await db.fetch("SELECT * FROM merchant WHERE id = $1", actor.merchant_id))[0]
    if version is not None and version != before["version"]:
        raise ChangedMeanwhile  # before any picture is decoded
    values = _check(given(changes), before)
    if "currency" in values and values["currency"] != before["currency"]:
        await _require_no_purchases(actor.merchant_id)
    old_logo = Picture.of(before["logo"])
    if "logo" in values:
        values["logo"] = await _new_logo(actor, changes.logo, now)

    async def body() -> None:
        if takes_logo_back:
            values["logo"] = db.to_json(await _former_logo(actor, now))
        changed = [name for name, value in values.items() if value != before[name]]
        if not changed:
            return
        sets = ", ".join(f"{name} = ${place}" for place, name in enumerate(changed, 3))
        written = await db.execute(
            f"UPDATE merchant SET version = version + 1, {sets} WHERE id = $1 AND version = $2",
            actor.merchant_id, before["version"], *(values[name] for name in changed),
        )  # fmt: skip
        if not written:
            raise ChangedMeanwhile
        data: dict[str, object] = {"changed": sorted(changed)}
        if "logo" in values:
            await drop_picture(old_logo, now=now)
            data["kept"] = {"logo": old_logo.as_json() if old_logo else None}
        await record(Happened("merchant.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("merchant", actor.merchant_id), data=data))  # fmt: skip

    await db.transaction(body)


def check_colors(checks: Checks, color: str, accent: str) -> tuple[str, str]:
    """Both in capitals; white text must be readable on the ground, the accent must tell itself from it."""
    ground, highlight = color.strip().upper(), accent.strip().upper()
    is_ground = False
    if not re.fullmatch("#[0-9A-F]{6}", ground):
        checks.fail("color", "COLOR")
    elif contrast_with_white(ground) < LEAST_CONTRAST:
        checks.fail("color", "CONTRAST", suggestion=darkened(ground))
    else:
        is_ground = True
    if not re.fullmatch("#[0-9A-F]{6}", highlight):
        checks.fail("accent", "COLOR")
    elif is_ground and contrast(highlight, ground) < LEAST_ACCENT_CONTRAST:
        checks.fail("accent", "ACCENT", suggestion=lightened(highlight, ground))
    return ground, highlight


def check_branding(color: str, accent: str) -> tuple[float, float]:
    """The contrasts of two colours that do. Raises InvalidInput with others that would."""
    checks = Checks()
    ground, highlight = check_colors(checks, color, accent)
    checks.done()
    return round(contrast_with_white(ground), 2), round(contrast(highlight, ground), 2)


def check_place(checks: Checks, country: str, currency: str, time_zone: str) -> tuple[str, str]:
    """Country and currency in capitals."""
    country, currency = country.strip().upper(), currency.strip().upper()
    if not re.fullmatch("[A-Z]{2}", country):
        checks.fail("country", "COUNTRY")
    if currency not in list_currencies():
        checks.fail("currency", "CURRENCY")
    if time_zone not in available_timezones():
        checks.fail("timeZone", "TIME_ZONE")
    return country, currency


def read_link(checks: Checks, path: str, text: str | None, most: int) -> str | None:
    """A web address that people will be sent to, or None for nothing."""
    link = (text or "").strip()
    if not link:
        return None
    try:
        parts = urlsplit(link)
        is_link = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username
    except ValueError:
        is_link = False
    if not is_link or any(c.isspace() or c in '<>"' for c in link):
        checks.fail(path, "URL")
    if len(link) > most:
        checks.fail(path, "TOO_LONG", most=most)
    return link


def _check(wanted: dict[str, object], before: db.Row) -> dict[str, object]:
    checks = Checks()
    after = {**before, **wanted}
    values = dict(wanted)
    for name, most in (("name", 80), ("city", 80)):
        if name in wanted:
            values[name] = checks.text(name, str(wanted[name]), most)
    country, currency = check_place(checks, after["country"], after["currency"], after["time_zone"])
    color, accent = check_colors(checks, after["color"], after["accent"])
    read = {"country": country, "currency": currency, "color": color, "accent": accent}
    values |= {name: value for name, value in read.items() if name in wanted}
    if wanted.get("contact_email"):
        values["contact_email"] = read_email(checks, "contactEmail", str(wanted["contact_email"]))
    elif "contact_email" in wanted:
        values["contact_email"] = None
    if "website" in wanted:
        values["website"] = read_link(checks, "website", str(wanted["website"] or ""), 200)
    checks.done()
    return values


async def _require_no_purchases(merchant_id: int) -> None:
    used = await db.fetch(
        "SELECT 1 AS one FROM activity WHERE merchant_id = $1 AND kind IN ('points.earned', 'purchase.recorded',"
        " 'points.imported') UNION ALL SELECT 1 AS one FROM shop_order WHERE merchant_id = $1 AND content IS NOT NULL"
        " LIMIT 1",
        merchant_id,
    )
    checks = Checks()
    if used:
        checks.fail("currency", "IN_USE")
    checks.done()


async def _former_logo(actor: StaffActor, now: datetime) -> dict[str, object]:
    """Its files are held again; inside a transaction. Raises NotRestored."""
    last = await db.fetch_one(
        "SELECT data FROM activity WHERE merchant_id = $1 AND at > $2 AND kind = 'merchant.updated'"
        " ORDER BY id DESC LIMIT 1",
        actor.merchant_id, now - DROPPED_KEPT_FOR,
    )  # fmt: skip
    kept = db.from_json(last["data"]).get("kept", {}) if last else {}
    logo = await take_back_picture(kept.get("logo"))
    if logo is None:
        raise NotRestored(problem("logo", "PICTURE_GONE"))
    return logo


async def _new_logo(actor: StaffActor, upload_id: int | Keep | None, now: datetime) -> str | None:
    if not isinstance(upload_id, int):
        return None
    upload = await upload_of(actor.merchant_id, actor.employee_id, upload_id)
    picture = await keep_picture(upload, PictureKind.LOGO, actor.merchant_id, "logo", now=now)
    return db.to_json(picture.as_json())
