"""`make shots` opens every screen that the routers know: who adds one adds it there."""

from __future__ import annotations

import pytest

from shots.screens import SCREENS, opened, routed


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
