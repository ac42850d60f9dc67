"""What a wallet celebrates: seen and heard whatever lies over it, and still for whoever wants it still."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, RunningServer, comes_true, served
from support.house import PASSWORD
from support.promotions import buys, promotion
from support.story import MOVES, PHONE, goes_by
from support.town import Town

COFFEE = [{"freeProduct": {"name": "Un café"}}]
WIN, GAIN = [60, 40, 60, 40, 120], [60]
WORDS = ("¡+60 puntos!", "¡Tarjeta completa!", "¡Has llegado al nivel Plata!")
RECORDS = """Object.assign(window, {buzzed: [], rained: [], bursts: []});
navigator.vibrate = (pattern) => window.buzzed.push(pattern);
const see = async (one) => {
    one.style.pointerEvents = "auto"; // it takes no touches, and is asked whether it lies on top
    await Promise.all(one.getAnimations().map((each) => each.finished));
    const {left, top, width, height} = one.getBoundingClientRect();
    window.bursts.push({
        words: one.textContent, isOnTop: document.elementFromPoint(left + width / 2, top + height / 2) === one,
        isInDialog: one.closest("dialog[open]") !== null, role: one.parentElement.getAttribute("role"),
        isThere: one.isConnected,
    });
};
new MutationObserver((changes) => {
    for (const one of changes.flatMap((each) => [...each.addedNodes])) {
        if (one.parentElement?.matches(".burst")) void see(one);
        if (one.matches?.("canvas.confetti")) window.rained.push(one.parentElement.tagName);
    }
}).observe(document, {subtree: true, childList: true});"""
LASTS_SECONDS = 6
LASTS = """const soon = window.setTimeout;
window.setTimeout = (then, ms, ...more) => soon(then, ms === 6000 ? 10 ** 9 : ms, ...more);"""
"""Words stay as long as the test looks at them."""
HAS_LOOKED = """async () => new Promise((told) => {
    const opened = indexedDB.open("keyval-store");
    opened.onupgradeneeded = () => opened.result.createObjectStore("keyval");
    opened.onsuccess = () => {
        const asked = opened.result.transaction("keyval").objectStore("keyval").getAllKeys();
        asked.onsuccess = () => {
            opened.result.close();
            told(["cards", "tier"].every((one) => asked.result.includes(`celebrated-${one}-cafe-aurora`)));
        };
    };
})"""
"""The phone knows how things are before anything happens."""


async def shop_with_a_tier_and_a_card(town: Town) -> None:
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 2})
    made = await town.owner.do("saveTier", name="Plata", rank=1, color="#5B4300", pointsNeeded=50)
    assert made["__typename"] == "SaveTierSuccess", made
    found = (await town.owner.ask("{ achievements { version } }"))["achievements"]
    told = await town.owner.do("saveAchievements", version=found["version"], tiersOn=True, badgesOn=False)
    assert told["__typename"] == "SaveAchievementsSuccess", told
    await buys(town, town.ana, 500)  # one punch, five points
    await town.house.run_jobs()


async def ana_holds_out_her_qr(
    browser: Browser, server: RunningServer, *scripts: str, keeps_time: bool = False, **more: Any
) -> Page:
    """*keeps_time*: for a test that lets it go by."""
    page = await (await browser.new_context(**{**PHONE, **more}, base_url=server.url)).new_page()
    if keeps_time:
        await page.clock.install()
    for script in (RECORDS, *scripts):
        await page.add_init_script(script)
    await page.goto("/sign-in")
    await page.get_by_label("Correo o teléfono").fill("ana@casa.example")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Entrar", exact=True).click()
    await expect(page.locator("[data-balance]")).to_contain_text("5")
    await comes_true(page, HAS_LOOKED)
    await page.get_by_role("button", name="Mostrar mi QR").click()
    await expect(page.get_by_text("Se renueva en")).to_be_visible()
    return page


@ON_POSTGRES
async def test_what_is_celebrated_lies_over_the_qr_that_is_held_out(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await shop_with_a_tier_and_a_card(town)
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await ana_holds_out_her_qr(browser, server, LASTS, **MOVES)
        await buys(town, town.ana, 6000)
        heard = ana.get_by_role("dialog", name="Enséñalo en caja").get_by_role("status")
        for words in WORDS:
            await expect(heard.get_by_text(words)).to_be_visible()
        await ana.wait_for_function("() => window.bursts.length >= 3 && window.rained.length > 0")
        bursts = await ana.evaluate("window.bursts")
        assert {re.sub(r"\s", " ", one["words"]) for one in bursts} == set(WORDS)
        for one in bursts:
            assert (one["isOnTop"], one["isInDialog"], one["role"]) == (True, True, "status"), one
        assert set(await ana.evaluate("window.rained")) == {"DIALOG"}
        buzzed = await ana.evaluate("window.buzzed")
        assert GAIN in buzzed
        assert WIN in buzzed

        # they go with what lies on top: the page, and the sheet again
        for isInDialog, button in ((False, "Cerrar"), (True, "Mostrar mi QR")):
            await ana.evaluate("window.bursts = []")
            await ana.get_by_role("button", name=button).click()
            await ana.wait_for_function("() => window.bursts.length >= 3")
            for one in await ana.evaluate("window.bursts"):
                assert (one["isOnTop"], one["isInDialog"]) == (True, isInDialog), one
            assert await ana.locator(".burst").count() == 1
        await browser.close()


@ON_POSTGRES
async def test_who_wants_less_motion_is_told_in_words_that_go_by_themselves(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await shop_with_a_tier_and_a_card(town)
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await ana_holds_out_her_qr(browser, server, keeps_time=True)
        await buys(town, town.ana, 6000)
        await ana.wait_for_function("() => window.bursts.length >= 3")
        bursts = await ana.evaluate("window.bursts")
        assert {re.sub(r"\s", " ", one["words"]) for one in bursts} == set(WORDS)
        assert all(one["isOnTop"] for one in bursts if one["isThere"])  # a slow machine finds some gone
        await goes_by(ana, LASTS_SECONDS)
        await expect(ana.locator(".burst")).to_have_count(0)
        assert await ana.evaluate("[window.rained, window.buzzed]") == [[], []]
        await browser.close()
