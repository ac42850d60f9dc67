"""The two languages, and how numbers, money and days read in each. Formats come from Babel (CLDR)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, get_currency_precision

Language = Literal["es", "en"]
LANGUAGES: tuple[Language, ...] = ("es", "en")
REMEMBERED = 8192
"""Texts of numbers of a kind: Babel takes a tenth of a millisecond for one, and a list of movements shows dozens."""


def as_language(tag: str | None) -> Language:
    """The language of an ``Accept-Language`` header or of a stored tag: the first we speak, else Spanish."""
    for part in (tag or "").split(","):
        primary = part.split(";")[0].strip().split("-")[0].lower()
        if primary in LANGUAGES:
            return primary
    return "es"


@lru_cache(REMEMBERED)
def format_number(value: int, language: Language) -> str:
    return format_decimal(value, format="#,##0", locale=language)


@lru_cache(REMEMBERED)
def format_hundredths(value: int, language: Language) -> str:
    """With two decimals: 1.234,50."""
    return format_decimal(Decimal(value).scaleb(-2), format="#,##0.00", locale=language)


@lru_cache(REMEMBERED)
def format_times(basis_points: int, language: Language) -> str:
    """A factor: 1,5."""
    return format_decimal(Decimal(basis_points) / 10_000, format="#,##0.####", locale=language)


@lru_cache(REMEMBERED)
def format_money(amount_minor: int, currency: str, language: Language) -> str:
    """Money for people to read; *amount_minor* in the currency's minor units (none for CLP, PYG, JPY)."""
    amount = Decimal(amount_minor).scaleb(-minor_digits(currency))
    return format_currency(amount, currency, locale=language)


def decimal_of(amount_minor: int, currency: str) -> Decimal:
    """An amount for machines and spreadsheets: ``12.50``, whatever the language."""
    return Decimal(amount_minor).scaleb(-minor_digits(currency))


class Counted:
    """
    A number in a sentence, with words that fit it: ``{points}`` is the number alone, ``{points:punto|puntos}`` the
    number with the word for one or for several, ``{points:=acaba|acaban}`` that word alone. *shown*: the number as it
    is written, where that is not its plain form ("+25").
    """

    __slots__ = ("count", "shown")

    def __init__(self, count: int, language: Language, shown: str | None = None) -> None:
        self.count, self.shown = count, format_number(count, language) if shown is None else shown

    def __format__(self, words: str) -> str:
        if not words:
            return self.shown
        one, several = words.removeprefix("=").split("|")
        fitting = one if abs(self.count) == 1 else several
        return fitting if words.startswith("=") else f"{self.shown} {fitting}"


def format_day(day: date, language: Language) -> str:
    return format_date(day, format="long", locale=language)


def minor_digits(currency: str) -> int:
    """Decimals of an ISO 4217 currency."""
    return get_currency_precision(currency)
