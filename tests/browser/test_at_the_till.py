"""Two phones at the counter: what the till types forms on the customer's, and the till sees that it is looked at."""

from __future__ import annotations

import io
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image
from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.settings import Settings
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_POSTGRES, RunningServer, served
from support.house import PASSWORD
from support.story import MOVES, PHONE, goes_by
from support.town import Town

READ = 7
"""Seconds that what was given stays before somebody."""
IS_DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""While a transition is prepared the browser draws nothing, and takes no key."""
FITS = """link => {
    const words = document.createRange();
    words.selectNode([...link.childNodes].find((node) => node.nodeType === 3 && node.data.trim() !== ""));
    const {left, right} = words.getBoundingClientRect(), tab = link.getBoundingClientRect();
    return tab.left <= left && right <= tab.right;
}"""
SHIFTS = """
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts.push(one.value);
    }).observe({ type: "layout-shift", buffered: true });
"""

OPENED_GLIDING = """(title) => new Promise((told) => {
    const own = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => {
        document.startViewTransition = own;
        const going = own(change);
        going.ready.then(() => told({
            sheet: getComputedStyle(document.documentElement, "::view-transition-group(sheet)").zIndex,
            pieces: document.getAnimations().map((one) => one.effect.pseudoElement),
        }));
        return going;
    };
    [...document.querySelectorAll("main button")].find((one) => one.textContent.includes(title)).click();
})"""
"""A reward is opened: what moves then, and how high the sheet lies."""


async def signed_in(
    browser: Browser, server: RunningServer, path: str, email: str, *, keeps_time: bool = False, **more: Any
) -> Page:
    """*keeps_time*: for a test that lets it go by."""
    page = await (await browser.new_context(**{**PHONE, **more}, base_url=server.url)).new_page()
    if keeps_time:
        await page.clock.install()
    await page.goto(path)
    await page.get_by_label("Correo o teléfono").fill(email)
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Entrar", exact=True).click()
    return page


async def till_of(browser: Browser, server: RunningServer) -> Page:
    till = await signed_in(browser, server, "/till", "carlos@aurora.example")
    await till.get_by_role("button", name="Café Aurora").click()
    await expect(till.get_by_role("button", name="Escanear")).to_be_visible()
    return till


async def read_by(till: Page, phone: Page) -> None:
    """What the phone shows is read as a scanner would, which types."""
    await expect(phone.get_by_text("Se renueva en")).to_be_visible()
    picture = await phone.get_by_role("img", name="Tu código QR").screenshot()
    [found] = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    await till.get_by_label("Buscar cliente").fill(found.text)
    await till.get_by_role("button", name="Buscar", exact=True).click()
    await expect(till.get_by_role("heading", name="Ana")).to_be_visible()


@ON_POSTGRES
async def test_what_the_till_types_forms_on_the_phone_that_was_held_out(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example", keeps_time=True)
        luis = await signed_in(browser, server, "/sign-in", "luis@casa.example")
        till = await till_of(browser, server)
        for phone in (ana, luis):
            await phone.get_by_role("button", name="Mostrar mi QR").click()
        await read_by(till, ana)

        sheet = ana.get_by_role("dialog", name="Café Aurora te atiende")
        await expect(sheet).to_be_visible()
        await expect(till.get_by_text("El cliente lo está viendo")).to_be_visible()
        await sheet_is_sound(ana, "customer/display/AtTill")

        await till.get_by_label("Importe de la compra").press_sequentially("25,50", delay=40)
        forming = ana.locator("[data-display=FORMING]")
        await expect(forming).to_contain_text(re.compile(r"\+25\s*puntos"))
        await expect(forming).to_contain_text(re.compile(r"Por una compra de 25,50\s€"))
        await expect(ana.locator("dialog [role=status]")).to_have_text(
            re.compile(r"Te van a dar 25 puntos por 25,50\s€")
        )
        await till.get_by_label("Importe de la compra").fill("8")
        await expect(forming).to_contain_text(re.compile(r"\+8\s*puntos"))

        await till.get_by_role("button", name="Dar puntos", exact=True).click()
        given = ana.locator("[data-display=GIVEN]")
        await expect(given).to_contain_text("¡Hecho! Ya son tus puntos")
        await expect(given).to_contain_text(re.compile(r"\+8\s*puntos"))
        await expect(given).to_be_visible()
        await goes_by(ana, READ)
        await expect(given).to_be_hidden()  # by itself
        await expect(till.get_by_text("El cliente lo está viendo")).to_be_hidden()

        # put away with the QR, what comes stands beside what the phone shows; the next customer ends it
        await ana.get_by_role("button", name="Cerrar").click()
        await till.get_by_label("Importe de la compra").fill("3")
        beside = ana.get_by_role("region", name="Café Aurora")
        await expect(beside).to_contain_text(re.compile(r"\+3\s*puntos"))
        await till.get_by_role("button", name="Siguiente cliente").click()
        await till.get_by_role("button", name="Seguir aquí").click()
        await expect(till.get_by_label("Importe de la compra")).to_have_value("3")
        await till.get_by_role("button", name="Siguiente cliente").click()
        await till.get_by_role("button", name="Salir sin guardar").click()
        await expect(beside).to_be_hidden()
        assert await luis.locator("[data-display]").count() == 0
        await browser.close()


@ON_POSTGRES
async def test_the_cards_open_like_paper_and_nothing_is_cut_on_small_phones(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.ana.person.do("joinProgram", merchant="el-rival", acceptsNews=False)
    await town.award(town.ana, 50)
    await town.reward(40, title="Un bollo")
    await town.reward(60, title="Una tarta")
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        small = {"viewport": {"width": 320, "height": 640}, **MOVES}
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example", **small)
        stack = ana.locator(".cards")
        fan = ana.get_by_role("button", name="Ver todas mis tarjetas")
        await fan.click()
        other = ana.get_by_role("button", name=re.compile("^El Rival: 0 puntos"))
        await expect(other).to_be_visible()
        await ana.evaluate(IS_DRAWN)
        await ana.keyboard.press("Escape")
        await expect(fan).to_be_focused()
        await ana.evaluate(IS_DRAWN)
        await fan.press("Enter")
        await expect(other).to_be_visible()
        await expect(stack.locator(".pick").first).to_be_focused()  # only then has it opened to its end
        await ana.evaluate(IS_DRAWN)
        await other.press("Enter")
        await expect(fan).to_be_visible()  # only then is it closed, with one card in front
        await expect(stack.locator("li:not([aria-hidden])")).to_contain_text("El Rival")

        await ana.get_by_role("button", name="¿Qué puedo conseguir ya?").click()
        sheet = ana.get_by_role("dialog", name="¿Qué puedo conseguir ya?")
        await expect(sheet.get_by_role("button", name=re.compile("Una tarta"))).to_contain_text("Faltan 10 puntos")
        await sheet.get_by_role("button", name=re.compile("Un bollo")).click()
        await expect(ana.get_by_role("heading", name="Recompensas")).to_be_visible()
        await expect(ana.get_by_role("button", name="Café Aurora")).to_have_attribute("aria-pressed", "true")

        moved = await ana.evaluate(OPENED_GLIDING, "Una tarta")
        assert moved["sheet"] == "1"
        assert "::view-transition-new(sheet)" in moved["pieces"]
        assert "::view-transition-new(tabs)" not in moved["pieces"]
        await ana.get_by_role("button", name="Ahora no").click()

        labels = ana.get_by_role("navigation").get_by_role("link")
        for width in (320, 360, 412):
            await ana.set_viewport_size({"width": width, "height": 740})
            for label in await labels.all():
                assert await label.evaluate(FITS), (width, await label.inner_text())
            assert await ana.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await browser.close()


@ON_POSTGRES
async def test_opened_again_the_wallet_does_not_jump(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.award(town.ana, 50)
    await town.reward(40, title="Un bollo")
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example")
        await expect(ana.locator("[data-reach]")).to_be_visible()
        await expect(ana.get_by_role("heading", name="Movimientos")).to_be_visible()
        await expect(ana.locator(".waits[data-kept]")).to_be_attached()
        await ana.add_init_script(SHIFTS)
        await ana.reload()
        await expect(ana.locator("[data-reach]")).to_be_visible()
        await expect(ana.locator("[data-promotions]")).to_be_visible()
        await expect(ana.get_by_role("heading", name="Movimientos")).to_be_visible()
        shifts = await ana.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)")
        assert shifts < 0.1, "what Core Web Vitals call good"
        await browser.close()


@ON_POSTGRES
async def test_points_that_end_leave_the_wallet_that_is_open(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.award(town.ana, 50)
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example")
        balance = ana.locator("[data-balance]")
        await expect(balance).to_contain_text("50")
        await db.execute("UPDATE points_lot SET expires_at = $1", utc_now() + timedelta(seconds=4))
        await town.award(town.ana, 1)  # which the phone hears of, and with it when the others end
        await expect(balance).to_contain_text(re.compile(r"^\s*1\s*punto$"))
        await browser.close()
