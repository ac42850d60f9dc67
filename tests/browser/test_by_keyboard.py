"""The five main stories with nothing but keys, heard as a screen reader tells them: no click, no finger."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.house import PASSWORD
from support.keys import Keys, Stop
from support.story import PHONE, SHOP, at_work, member_at_home, offer, registered_owner

# while a sheet still rises its buttons are not yet where they will be
DESK: dict[str, Any] = {
    "viewport": {"width": 1280, "height": 800}, "locale": "es-ES", "reduced_motion": "reduce",
    "service_workers": "block",
}  # fmt: skip


@ON_SQLITE
async def test_the_main_stories_need_nothing_but_keys(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await offer(owner, server, "Un café", 10)
        await at_work(owner, server)
        ana = await member_at_home(browser, server)
        await ana.context.close()
        desk = await browser.new_context(**DESK, base_url=server.url, storage_state=await owner.context.storage_state())
        till = await desk.new_page()

        customer = await signs_in_and_shows_the_qr(browser, server)
        await finds_awards_and_undoes(till)
        await asks_for_a_reward(customer)
        await hands_it_over(till)
        await till.close()
        await changes_the_programme_and_tells_news(await desk.new_page())
        await expect_told(customer)
        await browser.close()


async def signs_in_and_shows_the_qr(browser: Browser, server: RunningServer) -> Page:
    page = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
    await page.goto("/sign-in")
    await expect(page.get_by_role("heading", name="Entrar")).to_be_visible()
    keys = await Keys.of(page)
    await keys.to("textbox", "Correo o teléfono")
    await keys.type("ana@casa.example")
    assert await keys.to("textbox", "Contraseña") == [Stop("textbox", "Contraseña")]
    await keys.type(PASSWORD)
    await keys.to("button", "Entrar")
    await keys.press("Enter")
    await expect(page.locator("[data-balance]")).to_be_visible()

    keys = await Keys.of(page)
    await keys.to("button", "Mostrar mi QR")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog", name="Enséñalo en caja")).to_be_visible()
    await expect(page.get_by_role("img", name="Tu código QR")).to_be_visible()
    await keys.to("button", "Cerrar")
    await keys.press("Space")
    await keys.at("button", "Mostrar mi QR")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await keys.press("Escape")
    await keys.at("button", "Mostrar mi QR")
    return page


async def finds_awards_and_undoes(page: Page) -> None:
    await page.goto("/till")
    await expect(page.get_by_role("heading", name=SHOP)).to_be_visible()
    keys = await Keys.of(page)
    await keys.to("searchbox", "Buscar cliente")
    await keys.type("Ana")
    await keys.press("Enter")
    await expect(page.get_by_role("button", name="Ana Pérez")).to_be_visible()
    await keys.at("searchbox", "Buscar cliente")
    await keys.to("button", "Buscar")
    found = (await keys.to("button", "Ana Pérez", begins=True))[-1]
    assert found.name.endswith("0")
    await keys.press("Enter")
    await keys.at("heading", "Ana Pérez")

    await keys.to("textbox", "Importe de la compra (EUR)")
    await keys.type("25,50")
    await expect(page.get_by_text("Gana 25 puntos: tendrá 25")).to_be_visible()
    await keys.to("button", "Dar puntos")
    await keys.press("Enter")
    await expect(page.get_by_text("+25 puntos para Ana Pérez").first).to_be_visible()
    await keys.at("button", "Dar puntos")
    await keys.to("button", "Deshacer", key="Shift+Tab")
    await keys.press("Enter")
    await expect(page.get_by_text("Deshecho: +25 puntos para Ana Pérez")).to_be_visible()
    await keys.at("heading", SHOP)  # what was undone is gone, the screen's heading stands above it

    await keys.to("textbox", "Importe de la compra (EUR)")
    await keys.type("40")
    await expect(page.get_by_text("Gana 40 puntos: tendrá 40")).to_be_visible()
    await keys.press("Enter")
    await expect(page.locator("[data-balance]")).to_have_text("40")
    await keys.at("textbox", "Importe de la compra (EUR)")
    await keys.to("button", "Siguiente cliente", key="Shift+Tab")
    await keys.press("Space")
    await keys.at("heading", SHOP)


async def asks_for_a_reward(page: Page) -> None:
    keys = await Keys.of(page)
    await expect(page.locator("[data-balance]")).to_contain_text("40")
    await keys.to("link", "Recompensas")
    await keys.press("Enter")
    await keys.at("heading", "Recompensas")
    reward = (await keys.to("button", "Un café", begins=True))[-1]
    assert reward.name == "Un café Ya puedes pedirla 10"
    await keys.press("Enter")
    await expect(page.get_by_role("dialog", name="Un café")).to_be_visible()
    await keys.to("button", "Pedir recompensa")
    await keys.press("Enter")
    await expect(page.get_by_text("Pedido: Un café")).to_be_visible()
    await keys.at("button", reward.name)
    await expect(page.get_by_role("button", name="Anular")).to_be_visible()
    await keys.to("button", "Anular", key="Shift+Tab")  # it waits, and could be taken back


async def hands_it_over(page: Page) -> None:
    keys = await Keys.of(page)
    await expect(page.get_by_role("button", name="Entregar")).to_be_visible()
    await keys.to("button", "Rechazar")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog", name="Rechazar")).to_be_visible()
    await keys.press("Escape")
    await keys.at("button", "Rechazar")
    await keys.to("button", "Entregar")
    await keys.press("Enter")
    await expect(page.get_by_text("Entregado: Un café").first).to_be_visible()
    await keys.at("heading", "Por entregar")


async def changes_the_programme_and_tells_news(page: Page) -> None:
    await page.goto("/panel/cafe-aurora/program")
    await expect(page.get_by_label("Puntos", exact=True).first).to_be_visible()
    keys = await Keys.of(page)
    await keys.to("textbox", "Puntos")
    await keys.press("Control+a")
    await keys.type("2")
    await expect(page.get_by_role("button", name="Ver cambios")).to_be_visible()
    await keys.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await keys.to("button", "Guardar")
    await keys.press("Enter")
    await expect(page.get_by_role("status").filter(has_text="Guardado").first).to_be_visible()
    assert (await keys.heard()).role != "RootWebArea"

    await page.goto("/panel/cafe-aurora/news")
    await expect(page.get_by_role("heading", name="Novedades")).to_be_visible()
    await keys.to("link", "Nueva novedad")
    await keys.press("Enter")
    await keys.at("heading", "Nueva novedad")
    await keys.to("textbox", "Título")
    await keys.type("Abrimos el domingo")
    await keys.to("textbox", "Texto")
    await keys.type("Con bollos.")
    await keys.to("button", "Publicar")
    await keys.press("Enter")
    await expect(page.get_by_role("heading", name="Abrimos el domingo").first).to_be_visible()
    await keys.at("heading", "Abrimos el domingo")


async def expect_told(customer: Page) -> None:
    """What the keys did has come about: half as much for the next reward, and something to read."""
    await customer.goto("/")
    await expect(customer.locator("[data-balance]")).to_contain_text("30")
    await expect(customer.get_by_text("Abrimos el domingo").first).to_be_visible()
