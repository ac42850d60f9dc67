"""`make shots` opens every screen that the routers know: who adds one adds it there."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from playwright.async_api import Browser

from shots.screens import SCREENS, SEEN, Words, opened, routed
from shots.sheets import ELSEWHERE, EVERY, SHEETS, rendered, title_of
from shots.walking import Walk, untranslated

BROWSER = Path(__file__).parents[1] / "browser"


@pytest.mark.parametrize("app", ["wallet", "till", "panel"])
def test_every_screen_of_the_router_is_opened(app: str) -> None:
    known = routed()[app]
    assert len(known) > 3
    assert known - opened()[app] == set()


@pytest.mark.parametrize("app", ["wallet", "till", "panel"])
def test_no_screen_is_opened_that_is_gone(app: str) -> None:
    assert opened()[app] - routed()[app] == set()


def test_each_sheet_is_opened_here_or_by_a_test_that_is_named() -> None:
    opened_here = {one.sheet for one in SHEETS}
    assert len(opened_here) > 60
    assert rendered() - opened_here == set(ELSEWHERE)
    assert opened_here - rendered() == set()
    for sheet, test in ELSEWHERE.items():
        assert f'"{sheet}")' in (BROWSER / f"{test}.py").read_text("utf-8"), sheet


def test_a_sheet_is_known_by_its_component_and_its_title() -> None:
    known = rendered()
    assert {"panel/webhooks/Edit webhook_rotate_question", "panel/webhooks/Edit webhook_remove_question"} <= known
    assert {"customer/consent/Consent", "panel/coupons/List", "staff/WaitingList reject_title"} <= known
    assert not {one for one in known if one.startswith(("ui/Sheet", "ui/TypedSheet", "panel/leaderboard/Chosen"))}
    title = title_of("panel/people/EmployeeSheet invite_title", Words.of("en"))
    assert title.match(Words.of("en")["invite_title"])
    assert not title.match(Words.of("en")["add_location"])


def test_each_picture_has_a_name_of_its_own() -> None:
    names = [(one.app, one.name) for one in EVERY]
    assert len(set(names)) == len(names)


def test_words_that_were_not_translated_are_found() -> None:
    words = Words.of("en")
    assert untranslated("Show my QR\n12.50\nWe wrote to ana@casa.example", words, "en") == []
    text = "show_qr\nHello {name}\nWorth NaN\nEnseña tu QR {{name}}\n" + Words.of("es")["no_wallets_hint"]
    assert sorted(untranslated(text, words, "en")) == [
        f"in the other language: {Words.of('es')['no_wallets_hint']}", "the key show_qr", "«NaN» in the text",
        "«{name}» in the text",
    ]  # fmt: skip


def test_what_a_screen_shows_is_looked_for_on_the_page() -> None:
    assert {one.shows for one in SCREENS if one.shows} == set(SEEN)


def test_pictures_for_which_there_was_no_time_are_a_problem() -> None:
    walked = Walk(cast("Browser", None), "http://localhost", Path("shots"), problems=["till/home (es): 404"])
    assert walked.wrong == ["till/home (es): 404"]
    walked.left = 3
    assert walked.wrong == ["till/home (es): 404", "3 pictures were left out: FIEL_SHOTS_MINUTES was over"]
