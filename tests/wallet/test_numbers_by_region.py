"""Numbers, money and days are written as in the reader's region, in sentences too; words are of two languages."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.core.language import as_language, asked_language, in_country, locale_of
from support.checkout import MONEY
from support.house import Person
from support.sockets import connected, until_listening
from support.town import Town, confirm, mails_to

EARNS = f'{{ merchant(slug: "cafe-aurora") {{ program {{ earnAmount {MONEY} }} }} }}'
SEES = f"subscription {{ customerDisplay {{ amount {MONEY} }} }}"
INBOX = "{ inbox(first: 1) { edges { node { title body } } } }"


async def mexican(town: Town) -> None:
    """A café in pesos, before anything was bought there."""
    done = await town.owner.do("updateMerchant", country="MX", currency="MXN", timeZone="America/Mexico_City")
    assert done["__typename"] == "UpdateMerchantSuccess", done


def at_home(person: Person, language: str) -> Person:
    """The same person with a browser of another language."""
    return Person(person.client, language, person.email)


@pytest.mark.parametrize(
    ("language", "money", "title"),
    [
        ("es-MX,es;q=0.9", "$1,240.00", "+1,240 puntos"), ("es-ES,es;q=0.9,en", "1.240,00\xa0MXN", "+1.240 puntos"),
        ("es-PE", "MXN\xa01,240.00", "+1,240 puntos"), ("es-419", "MXN\xa01,240.00", "+1,240 puntos"),
        ("es-AR", "MXN\xa01.240,00", "+1.240 puntos"), ("es", "1.240,00\xa0MXN", "+1.240 puntos"),
        ("en-US,en;q=0.9", "MX$1,240.00", "+1,240 points"), ("es-ZZ", "1.240,00\xa0MXN", "+1.240 puntos"),
    ],
)  # fmt: skip
async def test_sentences_and_money_are_of_the_readers_region(town: Town, language: str, money: str, title: str) -> None:
    await mexican(town)
    await town.program(earnPoints=1, earnAmountMinor=124_000)
    await town.award(town.ana, 1240)
    await town.house.run_jobs()
    ana = at_home(town.ana.person, language)
    assert (await ana.ask(EARNS))["merchant"]["program"]["earnAmount"]["formatted"] == money
    [told] = (await ana.ask(INBOX))["inbox"]["edges"]
    assert told["node"]["title"].startswith(title + " ")


async def test_a_language_that_is_asked_for_keeps_the_region_of_the_browser(town: Town) -> None:
    await mexican(town)
    await town.program(earnPoints=1, earnAmountMinor=124_000)

    async def told(browser: str, app: str) -> Any:
        headers = {"X-Fiel-Language": app, "Accept-Language": browser}
        answer = await town.ana.person.post(EARNS, None, **headers)
        return answer.json()["data"]["merchant"]["program"]["earnAmount"]["formatted"]

    assert await told("es-MX,es;q=0.9", "es") == "$1,240.00"
    assert await told("en-US", "es-MX") == "$1,240.00"
    assert await told("es-MX", "es-ES") == "1.240,00\xa0MXN"
    assert await told("es-MX", "en-GB") == "MX$1,240.00"


async def test_what_is_told_without_a_browser_is_of_the_shops_country(town: Town) -> None:
    await confirm(town, town.ana)
    await town.ana.person.do("updateProfile", language="es")
    await mexican(town)
    await town.award(town.ana, 1500)
    await town.house.run_jobs()
    assert mails_to(town.house, "ana@casa.example")[-1]["Subject"] == "+1,500 puntos en Café Aurora"


async def test_listeners_of_one_language_hear_numbers_of_their_own_regions(town: Town) -> None:
    await mexican(town)
    await town.cashier.do("identifyMember", liveQr=town.ana.live_qr())
    async with (
        connected(town.house, town.ana.person, "es-MX") as mexico,
        connected(town.house, town.ana.person, "es-ES") as spain,
        connected(town.house, town.ana.person, "es-MX") as mexico_too,
    ):
        sockets = (mexico, spain, mexico_too)
        for socket in sockets:
            socket.subscribe(SEES)
        await until_listening(town.house, 3)
        shown = await town.cashier.do("showOnCustomerDisplay", member={"code": town.ana.code}, amountMinor=124_000)
        assert shown["__typename"] == "ShowOnCustomerDisplaySuccess", shown
        heard = [(await socket.next())["customerDisplay"]["amount"]["formatted"] for socket in sockets]
        assert heard == ["$1,240.00", "1.240,00\xa0MXN", "$1,240.00"]


@pytest.mark.parametrize(
    ("tag", "language", "locale"),
    [
        ("es-MX", "es", "es_MX"), ("ES-mx", "es", "es_MX"), ("es;q=0.5,es-CO", "es", "es_CO"),
        ("fr-CA,en-IN", "en", "en_IN"),
        ("es,en-US", "es", "es"), ("es-Latn-PE", "es", "es_PE"), ("es-ZZ", "es", "es"),
        ("", "es", "es"), (None, "es", "es"),
    ],
)  # fmt: skip
def test_a_region_is_read_beside_its_language(tag: str | None, language: str, locale: str) -> None:
    found = as_language(tag)
    assert (found, locale_of(found)) == (language, locale)


def test_a_country_that_does_not_speak_a_language_leaves_it_as_it_is() -> None:
    assert [locale_of(in_country("en", country)) for country in ("ES", "MX", "GB", "")] == ["en", "en", "en_GB", "en"]
    assert [locale_of(in_country("es", country)) for country in ("ES", "MX", "US", "FR")] == [
        "es_ES",
        "es_MX",
        "es_US",
        "es",
    ]
    assert locale_of(asked_language(None, as_language("es-MX"))) == "es_MX"
