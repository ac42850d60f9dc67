"""`make shots` opens every screen that the routers know: who adds one adds it there."""

from __future__ import annotations

import pytest

from shots.screens import SCREENS, Words, opened, routed
from shots.walking import untranslated


@pytest.mark.parametrize("app", ["wallet", "till", "panel"])
def test_every_screen_of_the_router_is_opened(app: str) -> None:
    known = routed()[app]
    assert len(known) > 3
    assert known - opened()[app] == set()


@pytest.mark.parametrize("app", ["wallet", "till", "panel"])
def test_no_screen_is_opened_that_is_gone(app: str) -> None:
    assert opened()[app] - routed()[app] == set()


def test_each_picture_has_a_name_of_its_own() -> None:
    names = [(one.app, one.name) for one in SCREENS]
    assert len(set(names)) == len(names)


def test_words_that_were_not_translated_are_found() -> None:
    words = Words.of("en")
    assert untranslated("Show my QR\n12.50\nWe wrote to ana@casa.example", words, "en") == []
    text = "show_qr\nHello {name}\nWorth NaN\nEnseña tu QR {{name}}\n" + Words.of("es")["no_wallets_hint"]
    assert sorted(untranslated(text, words, "en")) == [
        f"in the other language: {Words.of('es')['no_wallets_hint']}", "the key show_qr", "«NaN» in the text",
        "«{name}» in the text",
    ]  # fmt: skip
