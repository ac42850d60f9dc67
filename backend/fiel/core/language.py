"""The two languages, and how numbers, money and days read in each region that speaks them. Formats come from Babel
(CLDR)."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, cast

from babel.dates import format_date
from babel.languages import get_official_languages
from babel.localedata import locale_identifiers
from babel.numbers import format_currency, format_decimal, get_currency_precision

Language = Literal["es", "en"]
LANGUAGES: tuple[Language, ...] = ("es", "en")
REMEMBERED = 8192
"""Texts of numbers of a kind: Babel takes a tenth of a millisecond for one, and a list of movements shows dozens."""


_TOUCHING = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
"""Where letters of a currency and digits would touch, CLDR puts a space between them (UTS 35, currencySpacing), as
browsers do; Babel does not know it."""


class _Regional(str):
    """A language with the region whose numbers are read. It equals the bare language, since its words are the same:
    what is kept by language and holds a number, money or a day is kept by ``locale_of`` it."""

    locale: str


def as_language(tag: str | None) -> Language:
    """The language of an ``Accept-Language`` header or of a stored tag: the first we speak, else Spanish; with the
    first region that is named beside it (RFC 5646: ``es-MX``, ``es-419``), where CLDR knows it."""
    language: Language | None = None
    for part in (tag or "").split(","):
        primary, *others = part.split(";")[0].strip().split("-")
        spoken = primary.lower()
        if language is None and spoken in LANGUAGES:
            language = spoken
        if others and spoken == language and (its := _in_region(language, others[-1])) is not language:
            return its
    return language or "es"


def asked_language(tag: str | None, reader: Language) -> Language:
    """The one asked for by name, with the *reader*'s region where that is their language; else the reader's own."""
    asked = as_language(tag) if tag else reader
    return reader if asked == reader and locale_of(asked) == asked else asked


def in_country(language: Language, country: str) -> Language:
    """*language* as it is written in a country (ISO 3166-1) that speaks it; bare elsewhere: who reads English in Spain
    does not read its numbers as there."""
    is_spoken = language in get_official_languages(country, regional=True, de_facto=True)
    return _in_region(language, country) if is_spoken else language


def locale_of(language: Language) -> str:
    """For Babel, and for whatever tells apart texts with numbers: ``es_MX``, or ``es`` where no region is known."""
    return language.locale if isinstance(language, _Regional) else str(language)


def _in_region(language: Language, region: str) -> Language:
    """Also of several countries (``419``); bare where CLDR knows none such."""
    return _regions().get(f"{language}_{region.upper()}", language)


@lru_cache(1)
def _regions() -> dict[str, Language]:
    found: dict[str, Language] = {}
    for locale in locale_identifiers():
        primary, *others = locale.split("_")
        if len(others) == 1 and primary in LANGUAGES:
            language = _Regional(primary)
            language.locale = locale
            found[locale] = cast(Language, language)
    return found


def format_number(value: int, language: Language) -> str:
    return _number(value, locale_of(language))


def format_hundredths(value: int, language: Language) -> str:
    """With two decimals: 1.234,50."""
    return _hundredths(value, locale_of(language))


def format_times(basis_points: int, language: Language) -> str:
    """A factor: 1,5."""
    return _times(basis_points, locale_of(language))


def format_money(amount_minor: int, currency: str, language: Language) -> str:
    """Money for people to read; *amount_minor* in the currency's minor units (none for CLP, PYG, JPY)."""
    return _money(amount_minor, currency, locale_of(language))


@lru_cache(REMEMBERED)
def _number(value: int, locale: str) -> str:
    return format_decimal(value, format="#,##0", locale=locale)


@lru_cache(REMEMBERED)
def _hundredths(value: int, locale: str) -> str:
    return format_decimal(Decimal(value).scaleb(-2), format="#,##0.00", locale=locale)


@lru_cache(REMEMBERED)
def _times(basis_points: int, locale: str) -> str:
    return format_decimal(Decimal(basis_points) / 10_000, format="#,##0.####", locale=locale)


@lru_cache(REMEMBERED)
def _money(amount_minor: int, currency: str, locale: str) -> str:
    text = format_currency(Decimal(amount_minor).scaleb(-minor_digits(currency)), currency, locale=locale)
    return _TOUCHING.sub("\N{NO-BREAK SPACE}", text)


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
    return format_date(day, format="long", locale=locale_of(language))


def minor_digits(currency: str) -> int:
    """Decimals of an ISO 4217 currency."""
    return get_currency_precision(currency)
