"""A till that is never left waiting, nor believes what the server was not told; what it lists is whole."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, RunningServer, comes_true, served
from support.checkout import points_are_money
from support.house import PASSWORD
from support.promotions import assign, promotion
from support.story import PHONE, goes_by
from support.town import Town

GRAPHQL = re.compile("/graphql")
LOOKS_AGAIN = 5
"""Seconds, at the most, until a till asks by itself what became of its question."""
KEPT = """() => new Promise((done) => {
    const asking = indexedDB.open("keyval-store");
    asking.onsuccess = () => {
        const keys = asking.result.transaction("keyval").objectStore("keyval").getAllKeys();
        keys.onsuccess = () => { asking.result.close(); done(keys.result); };
    };
})"""
"""What the wallet and the till keep of a person on the device."""


async def signed_in(
    browser: Browser, server: RunningServer, path: str, email: str, *, keeps_time: bool = False, **more: Any
) -> Page:
    """*keeps_time*: for a test that lets it go by."""
    options = {**PHONE, "timezone_id": "Europe/Madrid", **more, "base_url": server.url}
    page = await (await browser.new_context(**options)).new_page()
    if keeps_time:
        await page.clock.install()
    await page.goto(path)
    await page.get_by_label("Correo o teléfono").fill(email)
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Entrar", exact=True).click()
    return page


async def at_work(till: Page) -> None:
    await till.get_by_role("button", name="Café Aurora").click()
    await expect(till.get_by_role("button", name="Escanear")).to_be_visible()


async def searches(till: Page, text: str) -> None:
    await till.get_by_label("Buscar cliente").fill(text)
    await till.get_by_role("button", name="Buscar", exact=True).click()


@ON_POSTGRES
async def test_a_till_learns_what_became_of_its_question_and_loses_nothing_meanwhile(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await points_are_money(town)
    await town.award(town.ana, 300)
    await town.ana.person.do("setPin", pin="8520")
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example")
        await expect(ana.locator("[data-balance]")).to_contain_text("300")
        till = await signed_in(browser, server, "/till", "carlos@aurora.example", keeps_time=True)
        await at_work(till)
        await searches(till, town.ana.code)
        await till.get_by_role("button", name="Cobrar con puntos o promociones").click()
        sheet = till.get_by_role("dialog")
        await sheet.get_by_label("Importe de la compra").fill("50")
        await sheet.get_by_label("Puntos para pagar").fill("100")
        await sheet.get_by_role("button", name=re.compile("^Cobrar 45,00")).click()
        asks = sheet.get_by_role("button", name="Pedir permiso en su móvil")
        question = ana.get_by_role("dialog", name="¿Usar 100 puntos?")

        await asks.click()
        await question.get_by_role("button", name="Ahora no").click()
        await expect(sheet.get_by_text("Ana ha dicho «Ahora no».")).to_be_visible()

        await asks.click()
        await expect(question).to_be_visible()
        over = "UPDATE consent_request SET expires_at = created_at WHERE state = 'PENDING' RETURNING id"
        assert len(await town.house.rows(over)) == 1
        await goes_by(till, LOOKS_AGAIN)
        await expect(sheet.get_by_text("Ana no ha contestado a tiempo.")).to_be_visible()

        await asks.click()
        await expect(sheet.get_by_text("Hemos preguntado al móvil de Ana")).to_be_visible()
        await till.context.route(GRAPHQL, lambda route: route.abort())
        await sheet.get_by_role("button", name="Mirar si ya ha contestado").click()
        await expect(sheet.get_by_text("Sin conexión no sabemos si ha contestado.")).to_be_visible()
        await till.context.unroute(GRAPHQL)
        await expect(sheet.get_by_label("Importe de la compra")).to_have_value("50")
        await sheet.get_by_label("PIN del cliente").fill("8520")
        await sheet.get_by_role("button", name="Confirmar con PIN").click()
        await expect(till.get_by_text(re.compile(r"Cobra 45,00\s€ a Ana: 5,00\s€ menos"))).to_be_visible()
        await expect(ana.locator("[data-balance]")).to_contain_text("245")
        await ana.reload()
        await expect(ana.locator("[data-balance]")).to_contain_text("245")
        await expect(question).to_be_hidden()
        await browser.close()


@ON_POSTGRES
async def test_a_till_is_left_by_the_servers_word_alone_and_keeps_nobody(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.cashier.do("updateProfile", language="es")
    await town.manager.do("setTillPin", pin="2468")
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        till = await signed_in(browser, server, "/till", "carlos@aurora.example", service_workers="block")
        leaves = till.get_by_role("button", name="Cerrar sesión")
        await at_work(till)
        await till.goto("/")
        await expect(till.get_by_role("link", name="Perfil")).to_be_visible()
        await comes_true(till, f"async () => (await ({KEPT})()).includes('viewer')")
        await till.goto("/till")
        # the server is away: neither the place nor the till is left
        for away in ("Cambiar de local", "Cerrar sesión"):
            await expect(till.get_by_role("button", name="Escanear")).to_be_visible()
            await till.context.route(GRAPHQL, lambda route: route.abort())
            await till.get_by_role("button", name=away).click()
            await expect(till.get_by_text("No hay conexión. Inténtalo").first).to_be_visible()
            await till.context.unroute(GRAPHQL)
            await till.reload()
        await till.get_by_role("button", name="Cambiar de local").click()
        await expect(till.get_by_role("heading", name="Carlos, ¿dónde estás hoy?")).to_be_visible()
        await till.context.set_offline(True)
        await leaves.click()
        await expect(till.get_by_text("Para cerrar la sesión hace falta conexión")).to_be_visible()
        await till.context.set_offline(False)
        await leaves.click()
        await expect(till.get_by_role("button", name="Entrar", exact=True)).to_be_visible()
        assert "viewer" not in await till.evaluate(KEPT)

        # one's language is told to the server; who takes the till over brings theirs
        await till.get_by_label("Correo o teléfono").fill("carlos@aurora.example")
        await till.get_by_label("Contraseña").fill(PASSWORD)
        await till.get_by_role("button", name="Entrar", exact=True).click()
        await at_work(till)
        await till.get_by_role("button", name="Mi cuenta").click()
        await till.get_by_role("button", name="English").click()
        await expect(till.get_by_role("button", name="Scan")).to_be_visible()
        await till.wait_for_function(
            "() => localStorage.getItem('language-owed') === null"
        )  # it is told in the background
        assert (await town.cashier.ask("{ viewer { language } }"))["viewer"]["language"] == "en"
        await town.manager.do("updateProfile", language="es")
        await till.get_by_role("button", name="Switch employee").click()
        await till.get_by_role("button", name="Marta").click()
        await till.get_by_label("Your till PIN").fill("2468")
        await till.get_by_role("button", name="Take over").click()
        await expect(till.get_by_role("button", name="Escanear")).to_be_visible()
        await browser.close()


@ON_POSTGRES
async def test_what_a_till_lists_is_whole_and_a_failure_is_no_empty_list(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    await town.award(town.ana, 300)
    first = await town.reward(10, title="El primero", requestDays=365)
    second = await town.reward(10, title="Los demás", requestDays=365)
    for reward in (first, *[second] * 22):
        await town.request(town.ana, reward)
    listed = await town.owner.do("saveTier", name="Oro", rank=1, color="#5B4300", pointsNeeded=5_000)
    await town.reward(5, title="Solo oro", tierId=listed["achievements"]["tiers"][0]["id"])
    gift = [{"discount": {"percentBp": 1000}}]
    await assign(town, await promotion(town, "REGULAR", title="Un vale", gift=gift, validTo="2031-06-30T22:00:00Z"))
    await town.manager.do("createCustomer", name="Maria Gallo", phone="+573001234505")
    for number in range(21):
        await town.manager.do("createCustomer", name=f"Rosa {number}")
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        till = await signed_in(browser, server, "/till", "carlos@aurora.example", service_workers="block")
        await at_work(till)
        waiting = till.locator("li.waiting")
        await expect(waiting.first).to_contain_text("El primero")
        await expect(waiting).to_have_count(20)
        await till.get_by_role("button", name="Ver más").click()
        await expect(waiting).to_have_count(23)
        ana = await signed_in(browser, server, "/sign-in", "ana@casa.example", service_workers="block")
        await expect(ana.get_by_text("23 canjes por recoger")).to_be_visible()
        await waiting.first.get_by_role("button", name="Entregar").click()
        await expect(till.get_by_text("Entregado: El primero").first).to_be_visible()
        await expect(waiting.first).to_contain_text("Los demás")
        await expect(waiting).to_have_count(22)  # as many as were opened
        await expect(ana.get_by_text("22 canjes por recoger")).to_be_visible()
        await ana.context.close()

        await till.context.route(GRAPHQL, lambda route: route.abort())
        await till.reload()
        await expect(till.get_by_text("No hay conexión. Inténtalo").first).to_be_visible()
        await expect(till.get_by_text("Nadie espera un canje")).to_have_count(0)
        await till.context.unroute(GRAPHQL)
        await till.get_by_role("button", name="Reintentar").click()
        await expect(waiting).to_have_count(20)

        # a name and a phone that pass for codes
        for text in ("Maria Gallo", "3001234505"):
            await searches(till, text)
            await expect(till.get_by_role("button", name="Maria Gallo")).to_be_visible()
            await till.get_by_label("Buscar cliente").fill("")
            await searches(till, "Nadie")
            await expect(till.get_by_role("button", name="Maria Gallo")).to_have_count(0)

        # a page is read once, however often it is asked for
        await searches(till, "Rosa")
        found = till.get_by_role("button", name=re.compile("^Rosa"))
        await expect(found).to_have_count(20)
        more = till.get_by_role("search").locator("xpath=following-sibling::button[1]")
        await more.evaluate("button => { button.click(); button.click(); }")
        await expect(found).to_have_count(21)
        await expect(more).to_have_count(0)

        await reads_a_picture(till)

        await searches(till, town.ana.code)
        await expect(till.get_by_role("button", name=re.compile("Solo oro"))).to_be_disabled()
        await expect(till.get_by_role("button", name=re.compile("Solo oro"))).to_contain_text("Para el nivel Oro")
        await expect(till.get_by_role("button", name=re.compile("Un vale"))).to_contain_text("30 de junio de 2031")
        moves = till.get_by_role("heading", name="Movimientos").locator("xpath=following-sibling::ul[1]/li")
        await expect(moves).to_have_count(10)
        await till.get_by_role("heading", name="Movimientos").locator("xpath=following-sibling::button[1]").click()
        await expect(moves).to_have_count(24)
        await browser.close()


async def reads_a_picture(till: Page) -> None:
    """Without the reader, and then with it, the same one twice."""
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "white").save(file, "PNG")
    picture: Any = {"name": "foto.png", "mimeType": "image/png", "buffer": file.getvalue()}
    wasm = re.compile(r"\.wasm$")
    await till.get_by_role("button", name="Escanear").click()
    field = till.locator("input[type=file]")
    await till.context.route(wasm, lambda route: route.abort())
    await field.set_input_files(picture)
    await expect(till.get_by_text("No hemos podido cargar el lector de QR")).to_be_visible()
    await till.context.unroute(wasm)
    for _ in range(2):
        await field.set_input_files(picture)
        await expect(till.get_by_text("No encontramos ningún QR en la foto")).to_be_visible()
        assert await field.evaluate("field => field.value") == ""
    await till.get_by_role("button", name="Cerrar la cámara").click()
