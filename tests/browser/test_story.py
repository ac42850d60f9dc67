"""The whole story with two phones: show, scan, earn, see it live, ask, hand over; and again offline."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from playwright.async_api import BrowserContext, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, RunningServer, camera_film, push_service, served
from support.length import mostly_on, on_screen
from support.story import MOVES, PHONE, SHOP, at_work, offer, registers, show_push, signed_up_customer


@mostly_on("postgres")
@on_screen(412, "dark")
async def test_two_phones_live_the_whole_story(
    settings: Settings, tmp_path: Path, whole_chromium: str, playwright: Playwright
) -> None:
    async with (
        push_service() as pushes,
        served(tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_PUSH_EXTRA_ORIGINS=pushes.url) as server,
    ):
        browser = await playwright.chromium.launch(executable_path=whole_chromium, args=FLAGS)
        owner = await registers(browser, server)
        await offer(owner, server, "Un café", 10)
        await at_work(owner, server)
        customer = await signed_up_customer(browser, server, pushes, **MOVES)
        till_state = tmp_path / "till.json"
        await owner.context.storage_state(path=till_state)
        await owner.context.close()

        # the QR on the phone becomes the till's camera picture and is really scanned
        till = await scanning_till(playwright, whole_chromium, server, till_state, await qr_picture(customer), tmp_path)
        await expect(till.get_by_role("heading", name="Ana Pérez")).to_be_visible()
        await till.get_by_label("Importe de la compra").fill("25,50")
        await expect(till.get_by_text("Gana 25 puntos: tendrá 25")).to_be_visible()
        await till.get_by_role("button", name="Dar puntos", exact=True).click()
        await expect(till.get_by_text("+25 puntos para Ana Pérez").first).to_be_visible()

        # the open screen shows it without a reload, and the push arrives
        await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?25"))
        pushed = await asyncio.wait_for(pushes.inbox.get(), 30)
        assert pushed["notification"]["title"] == f"+25 puntos en {SHOP}"
        await show_push(customer, server, pushed)

        # the reward is asked for on one phone and handed over on the other
        await customer.get_by_role("link", name="Recompensas").click()
        await customer.get_by_role("button", name="Un café").click()
        await customer.get_by_role("button", name="Pedir recompensa").click()
        await expect(customer.get_by_text("Pedido: Un café")).to_be_visible()
        await till.get_by_role("button", name="Entregar").click()
        await expect(till.get_by_text("Entregado: Un café").first).to_be_visible()
        await expect(till.get_by_role("button", name="Deshacer").first).to_be_visible()
        handed = await asyncio.wait_for(pushes.inbox.get(), 30)
        assert handed["notification"]["title"] == "¡Que lo disfrutes!"
        await till.context.browser.close()  # type: ignore[union-attr]  # it was launched for this scan

        await again_offline(playwright, whole_chromium, server, customer, till_state, tmp_path)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def again_offline(
    playwright: Playwright, whole_chromium: str, server: RunningServer, customer: Page, till_state: Path, folder: Path
) -> None:
    """No network on the customer's phone: it opens, shows what it last knew, and its QR scans."""
    await customer.get_by_role("link", name="Monedero").click()
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?15"))
    await customer.wait_for_function("navigator.serviceWorker.controller !== null")
    await customer.context.set_offline(True)
    await customer.reload()
    await expect(customer.get_by_text("Sin conexión")).to_be_visible()
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?15"))
    till = await scanning_till(playwright, whole_chromium, server, till_state, await qr_picture(customer), folder)
    await till.get_by_label("Importe de la compra").fill("10")
    await expect(till.get_by_text("Gana 10 puntos")).to_be_visible()
    await till.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(till.get_by_text("+10 puntos para Ana Pérez").first).to_be_visible()
    await till.get_by_role("button", name="Deshacer").first.click()
    await expect(till.get_by_text("Deshecho: +10 puntos para Ana Pérez")).to_be_visible()
    await till.context.browser.close()  # type: ignore[union-attr]  # it was launched for this scan
    await customer.context.set_offline(False)
    await expect(customer.get_by_text("Sin conexión")).to_be_hidden()


async def qr_picture(customer: Page) -> bytes:
    """What the phone's screen shows, in good time before it renews."""
    await customer.get_by_role("button", name="Mostrar mi QR").click()
    await expect(customer.get_by_text("Se renueva en")).to_be_visible()
    picture = await customer.get_by_role("img", name="Tu código QR").screenshot()
    await customer.get_by_role("button", name="Cerrar").click()
    return picture


async def scanning_till(
    playwright: Playwright, whole_chromium: str, server: RunningServer, state: Path, picture: bytes, folder: Path
) -> Page:
    """A till whose camera sees *picture*: the film is chosen when Chromium starts."""
    film = folder / "camera.mjpeg"
    camera_film(picture, film)
    camera = [
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    ]  # fmt: skip
    browser = await playwright.chromium.launch(executable_path=whole_chromium, args=[*FLAGS, *camera])
    options = {**PHONE, **MOVES, "permissions": ["camera"]}
    context: BrowserContext = await browser.new_context(**options, base_url=server.url, storage_state=state)
    page = await context.new_page()
    await page.goto("/till")
    await page.get_by_role("button", name="Escanear").click()
    await expect(page.get_by_role("heading", name="Ana Pérez")).to_be_visible(timeout=30_000)
    return page
