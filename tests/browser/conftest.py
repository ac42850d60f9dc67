"""One Chromium for the run; where none can be had, the browser tests are left out and the last lines say so."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Playwright, async_playwright, expect

from fiel.edge.pages import STATIC
from support.browser import find_chromium, find_shell
from support.left_out import left_out
from support.once import FOLDER
from support.story import PHONE

_chromium = find_chromium()
expect.set_options(timeout=30_000)  # as actions wait by themselves: a machine may be slow


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if _chromium is not None or os.environ.get("CI") == "true":
        return
    for item in [one for one in items if "browser" in one.path.parts]:
        items.remove(item)
        left_out.append(item.name)


@pytest.fixture(scope="session")
def chromium(whole_chromium: str) -> str:
    """Without windows, where that can be had."""
    return find_shell() or whole_chromium


@pytest.fixture(scope="session")
def whole_chromium() -> str:
    assert _chromium is not None, "no Chromium: apt-get install chromium"
    assert (STATIC / "index.html").exists(), "the apps are not built: make build"
    return _chromium


DESK = 1024
"""CSS px from which a screen is no phone's."""


@pytest.fixture
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What everybody looks at in this test (``support.length.on_screen``)."""
    width, scheme = request.param
    monkeypatch.setitem(PHONE, "viewport", {**PHONE["viewport"], "width": width})
    if width >= DESK:
        monkeypatch.setitem(PHONE, "viewport", {"width": width, "height": 800})
        for name in ("is_mobile", "has_touch"):
            monkeypatch.setitem(PHONE, name, False)
    monkeypatch.setitem(PHONE, "color_scheme", scheme)


@pytest.fixture
async def playwright() -> AsyncIterator[Playwright]:
    os.environ.setdefault("NODE_COMPILE_CACHE", f"{os.environ[FOLDER]}/node")  # of its driver, which each test starts
    async with async_playwright() as started:
        yield started
