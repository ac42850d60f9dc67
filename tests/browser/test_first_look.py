"""The QR comes before the app, and nothing jumps under the thumb: whoever stands at a till already waits for nothing
else."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, Playwright, Request, Route, StorageState, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, served
from support.story import PHONE, member_at_home, registered_owner

APP = re.compile("/assets/wallet-[^/]*[.]js$")
WELCOME = re.compile("/assets/Welcome-[^/]*[.]js$")
ENTRY = re.compile("/assets/index-[^/]*[.]js$")
CODE = re.compile("^[0-9A-Z]{5}-[0-9A-Z]{5}$")


@ON_SQLITE
async def test_a_phone_shows_its_qr_before_it_has_the_app(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        await registered_owner(browser, server)
        ana = await member_at_home(browser, server)
        signed_in: StorageState = {**await ana.context.storage_state(), "origins": []}
        await ana.context.close()
        phone = {**PHONE, "base_url": server.url}

        # one that has never been here, with her session: by a tap
        page = await (await browser.new_context(**phone, storage_state=signed_in)).new_page()
        keys: list[Request] = []
        page.on("request", lambda request: keys.append(request) if asks_for_key(request) else None)
        async with held_back(page, APP):
            async with held_back(page, ENTRY), page.expect_request(asks_for_key):  # before there is anything to tap
                await page.goto("/", wait_until="commit")
            await page.get_by_role("button", name="Mostrar mi QR").click()
            await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
            code = await page.get_by_text(CODE).inner_text()
            await expect(page.locator("[data-balance]")).to_have_count(0)
        await expect(page.locator("[data-balance]")).to_be_visible()
        await expect(page.get_by_role("dialog").get_by_text(code)).to_be_visible()  # as it was held out
        await page.get_by_role("button", name="Cerrar").click()
        await expect(page.get_by_role("dialog")).to_have_count(0)
        assert len(keys) == 1

        # it has its key, and the button stays where it is when the cards have come
        async with held_back(page, APP):
            await page.goto("/")
            button = page.get_by_role("button", name="Mostrar mi QR")
            before = await button.bounding_box()
        await expect(page.locator("[data-balance]")).to_be_visible()
        assert before == await button.bounding_box()
        assert len(keys) == 1

        # the same phone again, by the shortcut of its icon
        async with held_back(page, APP):
            await page.goto("/qr")
            await expect(page.get_by_role("dialog").get_by_text(code)).to_be_visible()
            await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
            await page.get_by_role("button", name="Cerrar").click()
            await expect(page).to_have_url(f"{server.url}/")
        await expect(page.locator("[data-balance]")).to_be_visible()
        await expect(page.get_by_role("dialog")).to_have_count(0)

        await says_that_the_app_did_not_come(page, code)
        await tells_a_stranger(await (await browser.new_context(**phone)).new_page())
        await browser.close()


async def says_that_the_app_did_not_come(page: Page, code: str) -> None:
    await page.route(APP, lambda route: route.abort())
    await page.goto("/")
    await expect(page.get_by_role("alert")).to_contain_text("No hay conexión")
    await page.get_by_role("button", name="Mostrar mi QR").click()
    await expect(page.get_by_role("dialog").get_by_text(code)).to_be_visible()
    await page.get_by_role("button", name="Cerrar").click()
    await page.unroute(APP)
    await page.get_by_role("button", name="Reintentar").click()
    await expect(page.locator("[data-balance]")).to_be_visible()


async def tells_a_stranger(page: Page) -> None:
    """Nobody is signed in."""
    async with held_back(page, APP):
        await page.goto("/")
        await page.get_by_role("button", name="Mostrar mi QR").click()
        await expect(page.get_by_text("Este móvil aún no tiene tu QR.")).to_be_visible()
    async with held_back(page, WELCOME):
        await page.goto("/")
        await expect(page.get_by_role("heading")).to_have_count(0)  # the app is there, and its first screen is not
        await expect(page.locator("main").get_by_role("progressbar")).to_be_visible()
    await expect(page.get_by_role("link", name="Crear cuenta")).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)


def asks_for_key(request: Request) -> bool:
    return "EnrollDevice" in (request.post_data or "")


@asynccontextmanager
async def held_back(page: Page, files: re.Pattern[str]) -> AsyncIterator[None]:
    over = asyncio.Event()

    async def later(route: Route) -> None:
        await over.wait()
        await route.continue_()

    await page.route(files, later)
    try:
        yield
    finally:
        over.set()
