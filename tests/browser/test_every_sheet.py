"""axe-core finds nothing on any sheet that the demo can show, nor where the server does not answer or nothing is there
yet: on a phone, by day and in the dark. Some of them stand in `test_access.py` too."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from playwright.async_api import Browser, Error, Playwright

from fiel.core.settings import Settings
from fiel.demo import make_demo
from shots.screens import Screen, Words
from shots.sheets import EMPTY, SHEETS, UNANSWERED
from shots.walking import Walk, open_screen
from support.axe import broken_colours, broken_rules
from support.browser import FLAGS, ON_SQLITE, served
from support.legible import misread

FOR_LATER = True
MONTHS = 3
SECONDS = 30
EVERYTHING = sorted([*SHEETS, *UNANSWERED, *EMPTY], key=lambda one: (one.app, one.who))


@ON_SQLITE
@pytest.mark.parametrize("language", ["es", "en"])
async def test_nothing_that_lies_over_a_screen_has_a_violation(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright, language: str
) -> None:
    await make_demo(settings, tell=lambda _: None, months=MONTHS)
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        found: list[str] = []
        for _, screens in groupby(EVERYTHING, lambda one: (one.app, one.who)):
            found += await _violations(browser, server.url, list(screens), language)
        assert found == [], "\n".join(found)
        await browser.close()


async def _violations(browser: Browser, url: str, screens: list[Screen], language: str) -> list[str]:
    walked = Walk(browser, url, Path())
    context = await walked.context(screens[0].who, language)
    found: list[str] = []
    for one in screens:
        page = await context.new_page()
        page.set_default_timeout(SECONDS * 1000)
        try:
            await open_screen(walked, page, one, Words.of(language), language)
            wrong = [*await broken_rules(page), *await broken_colours(page), *await misread(page)]
        except (Error, AssertionError) as error:
            wrong = [str(error).splitlines()[0]]
        found += [f"{one.app}/{one.name}: {what}" for what in wrong]
        await page.close()
    await context.close()
    return found
