"""What the wallet tells stands where it is looked for: what was done, what is on its way, and the way back."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from playwright.async_api import Page, Playwright, Route, expect

from fiel.core.settings import Settings
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_POSTGRES, RunningServer, served
from support.house import PASSWORD
from support.promotions import assign, promotion
from support.story import PHONE
from support.town import Town

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1"
RUNS_AS_AN_APP = """const own = window.matchMedia.bind(window);
window.matchMedia = (query) => (query === "(display-mode: standalone)" ? {matches: true} : own(query));"""


async def signs_in(page: Page) -> None:
    await page.goto("/sign-in")
    await page.get_by_label("Correo o teléfono").fill("ana@casa.example")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Entrar", exact=True).click()


@ON_POSTGRES
async def test_a_qr_whose_key_is_on_its_way_is_waited_for(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    may_go, fails = asyncio.Event(), False

    async def held(route: Route) -> None:
        asks = "EnrollDevice" in (route.request.post_data or "")
        if asks:
            await may_go.wait()
        await (route.abort() if asks and fails else route.continue_())

    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
        await ana.route("**/graphql", held)
        await signs_in(ana)
        await ana.get_by_role("button", name="Mostrar mi QR").click()
        sheet = ana.get_by_role("dialog", name="Enséñalo en caja")
        waits = sheet.get_by_role("progressbar", name="Cargando")
        await expect(waits).to_have_attribute("aria-busy", "true")
        await sheet_is_sound(ana, "qr/QrSheet")
        room = await waits.bounding_box()
        await expect(sheet.get_by_role("alert")).to_have_count(0)
        fails = True
        may_go.set()
        await expect(sheet.get_by_role("alert")).to_contain_text("Este móvil aún no tiene tu QR.")
        fails = False
        may_go.clear()
        await sheet.get_by_role("button", name="Cerrar").click()
        await ana.get_by_role("button", name="Mostrar mi QR").click()
        await expect(waits).to_be_visible()
        await expect(sheet.get_by_role("alert")).to_have_count(0)
        may_go.set()
        qr = sheet.get_by_role("img", name="Tu código QR").locator("canvas")
        await expect(qr).to_be_visible()
        drawn = await qr.bounding_box()
        assert room is not None
        assert drawn is not None
        assert (room["width"], room["height"]) == (drawn["width"], drawn["height"])
        await browser.close()


@ON_POSTGRES
async def test_what_was_done_is_told_in_sight(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.award(town.ana, 500)
    for place in range(1, 13):
        await town.reward(place, title=f"Premio {place:02}")
    for place in range(1, 9):
        gift = [{"addPoints": place}]
        await assign(town, await promotion(town, "REGULAR", gift=gift, title=f"Regalo {place}"))
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
        await signs_in(ana)
        await ana.get_by_role("link", name="Recompensas").click()
        await ana.locator("li button.item").nth(11).click()
        await ana.get_by_role("button", name="Pedir recompensa").click()
        told = ana.locator("main [role=status]")
        await expect(told).to_contain_text(re.compile("^Pedido: Premio "))
        await expect(told).to_be_in_viewport()
        await ana.goto("/promotions")
        await ana.locator("[data-voucher]").nth(7).get_by_role("button", name="Conseguirlo").click()
        await expect(told).to_contain_text(re.compile("^Hecho: "))
        await expect(told).to_be_in_viewport()
        await browser.close()


FORGETS = """(start) => new Promise((done) => {
    const opening = indexedDB.open("keyval-store");
    opening.onsuccess = () => {
        const change = opening.result.transaction("keyval", "readwrite");
        change.objectStore("keyval").delete(IDBKeyRange.bound(start, `${start}\\uffff`));
        change.oncomplete = () => done();
    };
})"""
"""What the phone has kept by names that begin so."""


@ON_POSTGRES
async def test_from_a_shops_app_there_is_a_way_to_all_cards_and_installing_can_be_asked_for(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await (await browser.new_context(**PHONE, user_agent=IPHONE, base_url=server.url)).new_page()
        await signs_in(ana)
        await expect(ana.locator("[data-balance]")).to_be_visible()
        await ana.goto("/m/cafe-aurora/")
        await expect(ana.locator("[data-balance]")).to_be_visible()
        back = ana.get_by_role("link", name="Todas mis tarjetas")
        await expect(back).to_have_count(0)
        joined = await town.ana.person.do("joinProgram", merchant="el-rival")
        assert joined["__typename"] == "JoinProgramSuccess", joined
        await ana.reload()
        await back.click()
        await expect(ana.get_by_role("button", name="Ver todas mis tarjetas")).to_be_visible()
        await stays_in_the_wallet(ana, server)
        await asks_how_to_install(ana)
        await reads_again(ana)
        await browser.close()


async def stays_in_the_wallet(ana: Page, server: RunningServer) -> None:
    front = ana.locator(".cards li:not([aria-hidden])")
    await ana.goto("/discover")
    await ana.get_by_role("link", name="Ver El Rival").click()
    await expect(front).to_contain_text("El Rival")
    assert ana.url == f"{server.url}/"
    await ana.goto("/?shop=cafe-aurora")  # as a notice opens it
    await expect(front).to_contain_text("Café Aurora")
    await ana.goto("/?shop=el-rival")
    await expect(front).to_contain_text("El Rival")
    await ana.goto("/?shop=nobody")
    await expect(front).to_be_visible()


async def asks_how_to_install(ana: Page) -> None:
    """Whatever was answered before; not in the installed app."""
    await ana.goto("/m/cafe-aurora/profile")
    for _ in range(2):
        await ana.get_by_role("button", name="Instalar Café Aurora").click()
        sheet = ana.get_by_role("dialog", name="Pon Café Aurora en tu pantalla de inicio")
        await expect(sheet).to_contain_text("Elige «Añadir a pantalla de inicio».")
        await sheet_is_sound(ana, "offline/InstallHelp")
        await sheet.get_by_role("button", name="Cerrar").click()
    await ana.goto("/profile")
    await expect(ana.get_by_role("button", name="Instalar Fiel")).to_be_visible()
    await ana.add_init_script(RUNS_AS_AN_APP)
    await ana.reload()
    await expect(ana.get_by_role("button", name="Cerrar sesión")).to_be_visible()
    await expect(ana.get_by_role("button", name="Instalar Fiel")).to_have_count(0)


async def reads_again(ana: Page) -> None:
    """What could not be read; and what was read before tells its own age."""
    is_away = False

    async def fails(route: Route) -> None:
        await (route.abort() if is_away else route.continue_())

    await ana.route("**/graphql*", fails)
    again = ana.get_by_role("button", name="Reintentar")
    for screen, kept in (("gifts", "given-"), ("household", "household-")):
        await ana.goto("/profile")
        await ana.evaluate(FORGETS, kept)  # the card's strip may have read it
        is_away = True
        await ana.goto(f"/{screen}")
        await expect(again).to_be_visible()
        await expect(ana.locator("main [data-seen]")).to_have_count(0)
        is_away = False
        await again.evaluate_all("all => all.forEach((one) => one.click())")  # it may have asked again by itself
        await expect(again).to_have_count(0)
        await expect(ana.locator("main .skeleton")).to_have_count(0)
        is_away = True
        await ana.reload()
        await expect(ana.locator("main [data-seen]")).to_be_visible()
        await expect(ana.locator("[data-seen]")).to_have_count(1)
        is_away = False
