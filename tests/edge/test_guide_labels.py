"""What the guide emphasises is what the app that it is about says, word for word: a button by another name is not
found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiel.core.language import LANGUAGES, Language
from fiel.edge.guide.reading import PARTS, TEXTS
from fiel.insights.programme.sheets import KINDS

SOURCES = Path(__file__).parents[2] / "pwa" / "src"
APPS = {"customer": "customer", "employee": "till", "merchant": "panel"}
"""The app that a part of the guide is about."""
EMPHASISED = re.compile(r"\*\*(?P<strong>.+?)\*\*|(?<!\*)\*(?P<soft>[^*\n]+)\*(?!\*)(?P<after>[:,]| o | or )?")
QUOTED = "«»“”"
OTHERWISE: dict[Language, set[str]] = {
    "es": {
        "Si algo no va",
        "Dice que no",
        "En la tienda",
        "En la tienda en línea",
        "Vales y regalos",
        "Ventajas",
        "Desde el cartel del mostrador.",
        "Por tu cuenta.",
        "El comercio ya te ha apuntado.",
        "Android",
        "iPhone",
        "Instalar app",
        "Compartir",
        "Añadir a pantalla de inicio",
        "Google Wallet",
        "QR en ese momento",
        "su QR en vivo",
        "bajo su responsabilidad",
        "confirmar que eres tú",
        "dos minutos",
        "dan",
        "dando",
        "gastar",
        "importe",
        "avisa",
        "horas no",
        "correos",
        "compartirlos",
        "pruébala",
        "«Sin premio»",  # as a shop may call it
        "nivel",
        "raspadito",
        "comprobante",
        "cupón de papel",
        "código",
        "ficha",
        "lote",
        "token",
        "Corregir puntos",
        "Abrir su monedero",
        "Equipo y locales",
        "Anular el pago",  # of the panel, for whoever stands at the till
        "PIN del monedero",  # of the wallet
        "Cobrar con puntos o promociones",  # of the till, for a merchant
    },
    "en": {
        "When something is wrong",
        "They say no",
        "In the shop",
        "In the online shop",
        "Vouchers and gifts",
        "Benefits",
        "From the poster on the counter.",
        "By yourself.",
        "The shop has put you on its list.",
        "Android",
        "iPhone",
        "Install app",
        "Share",
        "Add to Home Screen",
        "Google Wallet",
        "QR, scanned at that moment",
        "their live QR",
        "on their own responsibility",
        "two minutes",
        "giving",
        "spend",
        "amount",
        "notified",
        "hours not",
        "e-mails",
        "share",
        "managers",
        "owner's",
        "guide for your customers",
        "“No prize”",
        "tier",
        "scratch card",
        "paper coupon",
        "code",
        "record",
        "batch",
        "token",
        "Correct points",
        "Open their wallet",
        "Team and locations",
        "Cancel the payment",
        "wallet PIN",
        "Charge with points or promotions",
    },
}
"""Emphasised, and no words of that app: another app's, other software's, what a list names or a sentence stresses."""


def labels(language: Language, app: str) -> set[str]:
    """The messages that an app shows, and the parts that all three share."""
    told = json.loads((SOURCES / "i18n" / "messages" / f"{language}.json").read_text("utf-8"))
    used: set[str] = set()
    for file in [*SOURCES.rglob("*.svelte"), *SOURCES.rglob("*.ts")]:
        if file.relative_to(SOURCES).parts[0] not in set(APPS.values()) - {app}:
            used |= set(re.findall(r"\bm\.(\w+)", file.read_text("utf-8")))
    return {plain(words) for key in used & set(told) for words in variants(told[key])}


def variants(told: str | list[dict[str, dict[str, str]]]) -> list[str]:
    return [told] if isinstance(told, str) else [words for one in told for words in one["match"].values()]


def plain(words: str) -> str:
    """Without what is filled in, which stands for a number in the guide, and as in the middle of a sentence."""
    return re.sub(r"\{\w+\}|\d+", "#", words).strip(" .:…?¿#").casefold()


def emphasised(language: Language, part: str) -> Iterator[tuple[str, bool]]:
    """With whether it is what somebody sees or asks, told by the words after it: nothing that is to be found."""
    for found in EMPHASISED.finditer((TEXTS / language / f"{part}.md").read_text("utf-8")):
        said = found["strong"] or found["soft"]
        yield said, bool(found["after"]) and said[0] not in QUOTED


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_label_that_the_guide_names_is_in_the_app(language: Language, part: str) -> None:
    known = labels(language, APPS[part])
    lost = {said for said, is_told in emphasised(language, part) if not is_told and not is_known(said, known)}
    assert lost - OTHERWISE[language] == set()


def is_known(said: str, known: set[str]) -> bool:
    """A quoted one may be the beginning of a message."""
    if said[0] in QUOTED:
        return any(words.startswith(plain(said.strip(QUOTED))) for words in known)
    return plain(said) in known


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_excepted_that_the_guide_does_not_say(language: Language) -> None:
    said = {one for part in PARTS for one, _ in emphasised(language, part)}
    assert OTHERWISE[language] - said == set()


@pytest.mark.parametrize(("language", "label"), [("es", "Enviar de nuevo"), ("en", "Claim a paper coupon")])
def test_a_name_that_the_app_does_not_use_is_not_known(language: Language, label: str) -> None:
    assert not is_known(label, labels(language, "customer"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_calls_kinds_of_promotions_as_the_panel_does(language: Language) -> None:
    told = json.loads((SOURCES / "i18n" / "messages" / f"{language}.json").read_text("utf-8"))
    keys = {"REGULAR": "regular", "EXTERNAL_GIFT": "gift", "PROMO_CODE": "code", "PUNCH_CARD": "punch",
            "SCRATCH_CARD": "scratch", "BENEFIT": "benefit"}  # fmt: skip
    assert {kind: words[language] for kind, words in KINDS.items()} == {
        kind: told[f"kind_{name}"] for kind, name in keys.items()
    }
