"""The QR comes before the app, and nothing jumps under the thumb: whoever stands at a till already waits for nothing
else."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, FloatRect, Page, Playwright, Request, Route, StorageState, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, ON_SQLITE, RunningServer, comes_true, served
from support.command import fiel
from support.qr import by_zxing
from support.story import KEEPS_ITS_APP, PHONE, ask, controlled, does, member_at_home, registered_owner

APP = re.compile("/assets/wallet-[^/]*[.]js$")
WELCOME = re.compile("/assets/Welcome-[^/]*[.]js$")
ENTRY = re.compile("/assets/index-[^/]*[.]js$")
IDENTIFY = """mutation ($text: String!) {
  identifyMember(input: {liveQr: $text, merchant: "cafe-aurora"}) { __typename }
}"""
SECONDS = 60
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

        # one that the server has voided is replaced before it is needed
        await does(page, server, "enrollDevice")
        async with page.expect_request(asks_for_key):
            await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

        await says_that_the_app_did_not_come(page, code)
        await tells_a_stranger(await (await browser.new_context(**phone)).new_page())
        await browser.close()


@ON_POSTGRES
async def test_the_qr_stays_where_it_is(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    """Under a name of two lines, beside the cards of several shops, in one shop's own app, without a network, and while
    it is held out."""
    database = {"FIEL_DATABASE_URL": settings.database}
    async with served(tmp_path, **database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        code, link = await fiel(server.folder, "merchant-link", **{**server.environment, "NO_COLOR": "1"})
        assert code == 0, link
        await does(
            owner, server, "registerMerchant", name="Librería Sur", city="Madrid", country="ES", currency="EUR",
            timeZone="Europe/Madrid", claim=link.split("#")[1].split()[0],
        )  # fmt: skip
        ana = await member_at_home(browser, server, **KEEPS_ITS_APP)
        await does(ana, server, "joinProgram", merchant="libreria-sur")
        await does(ana, server, "updateProfile", name="María Fernández García de la Torre")
        for path in ("/", "/m/cafe-aurora/", "/"):  # each has a room of its own
            await ana.goto(path)
            await expect(ana.get_by_role("heading", name="María Fernández")).to_be_visible()
            await expect(ana.locator("[data-balance]").last).to_be_visible()
        await controlled(ana)
        signed_in: StorageState = await ana.context.storage_state()
        page = await (await browser.new_context(**PHONE, base_url=server.url, storage_state=signed_in)).new_page()
        for path in ("/", "/m/cafe-aurora/"):
            async with held_back(page, APP):
                await page.goto(path)
                before = await page.get_by_role("button", name="Mostrar mi QR").bounding_box()
            await expect(page.get_by_role("heading", name="María Fernández")).to_be_visible()
            await expect(page.locator("[data-balance]").last).to_be_visible()
            assert before == await page.get_by_role("button", name="Mostrar mi QR").bounding_box(), path
        await page.context.close()

        await ana.context.set_offline(True)
        await ana.goto("/")
        notice, button = ana.get_by_role("status"), ana.get_by_role("button", name="Mostrar mi QR")
        await expect(ana.locator("[data-balance]").last).to_be_visible()
        await expect(notice.get_by_text("Sin conexión.")).to_be_visible()
        assert top(await notice.bounding_box()) > top(await button.bounding_box())
        await ana.context.close()

        await stays_before_the_till(browser, server, signed_in)
        await counts_on_a_phone_with_a_wrong_clock(owner, browser, server, signed_in)
        await browser.close()


def top(box: FloatRect | None) -> float:
    assert box is not None
    return box["y"]


async def stays_before_the_till(browser: Browser, server: RunningServer, signed_in: StorageState) -> None:
    """The network goes while it is held out, on a phone that remembers nothing of its person."""
    state: StorageState = {**signed_in, "origins": []}
    page = await (await browser.new_context(**PHONE, base_url=server.url, storage_state=state)).new_page()
    await page.route("**/graphql*", lambda route: route.continue_() if asks_for_key(route.request) else route.abort())
    async with held_back(page, APP):
        await page.goto("/")
        await page.get_by_role("button", name="Mostrar mi QR").click()
        await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
    await expect(page.locator("[role=alert]")).to_contain_text("El servidor no responde")
    await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
    await page.get_by_role("button", name="Cerrar").click()
    await page.get_by_role("button", name="Mostrar mi QR").click()
    await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
    await page.get_by_role("button", name="Cerrar").click()
    await page.unroute("**/graphql*")
    await page.route("**/graphql?**", lambda route: route.abort())  # its cards alone
    await page.get_by_role("button", name="Reintentar").click()
    await expect(page.get_by_role("heading", name="María Fernández")).to_be_visible()
    await page.wait_for_load_state("networkidle")  # what was asked anew has failed
    await expect(page.locator("[role=alert]")).to_contain_text("El servidor no responde")
    await page.unroute("**/graphql?**")
    await page.get_by_role("button", name="Reintentar").click()
    await expect(page.locator("[data-balance]").last).to_be_visible()
    await page.context.close()


async def counts_on_a_phone_with_a_wrong_clock(
    owner: Page, browser: Browser, server: RunningServer, signed_in: StorageState
) -> None:
    """It was right when the key came, and is ten minutes late now."""
    state: StorageState = {**signed_in, "origins": []}
    page = await (await browser.new_context(**PHONE, base_url=server.url, storage_state=state)).new_page()
    await page.goto("/")
    await comes_true(page, "async () => localStorage.getItem('fiel-kept:qr') !== null")
    await page.clock.install(time=datetime.now(UTC) - timedelta(minutes=10))
    await page.goto("/")
    await page.get_by_role("button", name="Mostrar mi QR").click()
    found = ""
    async with asyncio.timeout(SECONDS):
        while found != "IdentifyMemberSuccess":  # until its clock was set right
            picture = await page.get_by_role("img", name="Tu código QR").screenshot()
            texts = by_zxing(Image.open(io.BytesIO(picture)))
            told = await ask(owner, server, IDENTIFY, text=texts[0]) if texts else {"identifyMember": {}}
            found = told["identifyMember"].get("__typename", "")
    await page.context.close()


async def says_that_the_app_did_not_come(page: Page, code: str) -> None:
    await page.route(APP, lambda route: route.abort())
    await page.goto("/")
    await expect(page.get_by_role("alert")).to_contain_text("El servidor no responde")
    await page.get_by_role("button", name="Mostrar mi QR").click()
    await expect(page.get_by_role("dialog").get_by_text(code)).to_be_visible()
    await page.get_by_role("button", name="Cerrar").click()
    await page.get_by_role("link", name="Recompensas").click()
    await page.get_by_role("button", name="Mostrar mi QR").click()  # there too
    await page.get_by_role("button", name="Cerrar").click()
    await page.get_by_role("link", name="Monedero").click()
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
        # the app is there, and its first screen is not
        await expect(page.get_by_role("heading")).to_have_text(["Cargando"])
        await expect(page.get_by_role("button", name="Mostrar mi QR")).to_have_count(0)
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
