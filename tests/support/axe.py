"""What axe-core finds on a page."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from playwright.async_api import Page, expect

_AXE = Path(__file__).parents[2] / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
_RULES: object = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OF_COLOURS: object = {"type": "rule", "values": ["color-contrast"]}
_RUN = """([rules, enabled]) => axe.run(document,
  {runOnly: rules, rules: {'color-contrast': {enabled}}, resultTypes: ['violations']})
  .then(found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))"""


async def sheet_is_sound(page: Page, sheet: str) -> None:
    """The one that is open, in light and dark. *sheet*: as ``shots.sheets`` names it."""
    await expect(page.locator("dialog[open]").last).to_be_visible()
    assert await broken_rules(page) + await broken_colours(page) == [], sheet


async def broken_rules(page: Page, *, looks_at_colours: bool = True) -> list[str]:
    """All rules, as the page looks now."""
    return await _run(page, _RULES, looks_at_colours=looks_at_colours)


async def broken_colours(page: Page) -> list[str]:
    """In the dark, where nothing else can be wrong besides; the page is light again then."""
    await page.emulate_media(color_scheme="dark")
    found = await _run(page, _OF_COLOURS)
    await page.emulate_media(color_scheme="light")
    return found


async def _run(page: Page, rules: object, *, looks_at_colours: bool = True) -> list[str]:
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_source())
    found: list[str] = await page.evaluate(_RUN, [rules, looks_at_colours])
    return found


@lru_cache(1)
def _source() -> str:
    return _AXE.read_text("utf-8")
