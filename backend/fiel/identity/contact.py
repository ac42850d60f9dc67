"""E-mail addresses and phone numbers in the one form in which we store and compare them."""

from __future__ import annotations

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from fiel.core.errors import Checks


def read_email(checks: Checks, path: str, text: str) -> str:
    """Lower case, with the domain in its ASCII form; no look-up of the domain."""
    try:
        found = validate_email(text.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        checks.fail(path, "EMAIL")
        return ""
    if len(found.normalized) > 254:
        checks.fail(path, "TOO_LONG", most=254)
    domain = found.ascii_domain or found.domain
    return f"{found.local_part}@{domain}".lower()


def read_phone(checks: Checks, path: str, text: str, country: str | None = None) -> str:
    """E.164. *country* (ISO 3166) reads numbers written without a prefix."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        checks.fail(path, "PHONE")
        return ""
    e164: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not phonenumbers.is_possible_number(number) or len(e164) > 16:
        checks.fail(path, "PHONE")
    return e164
