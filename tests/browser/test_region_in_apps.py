"""In Mexico points, money and sentences are written in one way, whether the phone or the server wrote them."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, served
from support.house import PASSWORD
from support.story import PHONE, does, registered_owner


@ON_SQLITE
async def test_a_wallet_in_mexico_writes_all_its_numbers_as_there(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await does(owner, server, "updateMerchant", merchant="cafe-aurora", country="MX", currency="MXN")
        await does(
            owner, server, "updateProgram", merchant="cafe-aurora", welcomePoints=1_240, earnPoints=1,
            earnAmountMinor=124_000, redeemPoints=1, redeemAmountMinor=500,
        )  # fmt: skip
        here = {**PHONE, "locale": "es-MX", "base_url": server.url, "service_workers": "block"}
        page = await (await browser.new_context(**here)).new_page()
        await does(
            page, server, "signUp", name="Ana Pérez", email="ana@casa.example", password=PASSWORD, acceptsTerms=True,
            language="es", join="cafe-aurora",
        )  # fmt: skip
        await page.goto("/")
        await expect(page.locator("[data-balance]")).to_contain_text("1,240")
        await expect(page.locator("main")).to_contain_text("Valen $6,200.00")
        await expect(page.locator("main")).to_contain_text("cada $1,240.00")
        await page.locator("main .list button.item").first.click()  # why these points, in the server's words
        sheet = page.get_by_role("dialog")
        await expect(sheet).to_contain_text("1,240")
        for text in (await page.inner_text("body"), await sheet.inner_text()):
            assert re.findall(r"1\.240|MXN", text) == []
        await browser.close()
