"""An order's story on screens and over REST: pending points, completed, reviewed, published, spent, refunded."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
from PIL import Image
from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.length import on_screen
from support.rest import Shop
from support.story import (
    ask,
    at_work,
    balance,
    does,
    finds_ana,
    has_a_token,
    makes_points_money,
    member_at_home,
    registered_owner,
)

LINES = [
    {"name": "Café de Etiopía", "product_id": "cafe", "unit_price_minor": 2000},
    {"name": "Taza de barro", "product_id": "taza", "unit_price_minor": 1000},
]
REVIEWS = "/panel/cafe-aurora/reviews"


@ON_SQLITE
@on_screen(320, "light")
async def test_from_an_order_to_a_review_to_a_discount_and_back(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        served(tmp_path, FIEL_DATABASE_URL=settings.database) as server,
        httpx.AsyncClient(base_url=server.url) as client,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await makes_points_money(owner, server)
        await pays_for_reviews(owner, server)
        customer = await member_at_home(browser, server)
        eshop = Shop(client, await has_a_token(owner, server), "")
        [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
        order = {"id": "W-1", "customer": {"id": ana["id"]}, "lines": LINES, "total_minor": 3000, "state": "PAID"}
        await eshop.do("POST", "/orders", order)
        await expect(customer.get_by_text(re.compile("^30 puntos en camino"))).to_be_visible()
        await eshop.do("POST", "/orders/W-1/state", {"state": "COMPLETED"})
        await balance(customer, 30)
        await counts_what_is_to_be_written(owner, server)
        await writes(customer, tmp_path)
        await decides(owner, server)
        await balance_at_home(customer, 130)
        assert (await eshop.do("GET", "/products/cafe/rating"))["average"] == 4.0
        await reads_the_answer(customer)
        await spends(owner, customer, server)
        await eshop.do("POST", "/orders/W-1/state", {"state": "REFUNDED"})
        await balance_at_home(customer, 0)
        await customer.goto("/reviews")
        await expect(customer.get_by_role("heading", name="Publicadas")).to_be_visible()
        await expect(customer.get_by_role("heading", name="Por escribir")).to_be_hidden()
        await browser.close()
        assert "The books balance" in server.reconcile()


async def pays_for_reviews(owner: Page, server: RunningServer) -> None:
    """A hundred points each, with a reminder before Christmas; 31 February is no day."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/program")
    await owner.get_by_label("Por una valoración").fill("100")
    await owner.get_by_label("Día del recordatorio de valoraciones").fill("12")
    await owner.get_by_role("button", name="Añadir una fecha").click()
    await owner.get_by_label("Día", exact=True).fill("31")
    await owner.get_by_label("Mes", exact=True).last.select_option("2")
    await owner.get_by_role("button", name="Ver cambios").click()
    await expect(owner.get_by_text("Ese día no existe todos los años.")).to_be_visible()
    await owner.get_by_label("Día", exact=True).fill("15")
    await owner.get_by_label("Mes", exact=True).last.select_option("12")
    await owner.get_by_role("button", name="Ver cambios").click()
    await expect(owner.get_by_role("dialog").get_by_text("12-15")).to_be_visible()
    await owner.get_by_role("button", name="Guardar").last.click()
    await expect(owner.get_by_role("status").or_(owner.locator(".notice.good")).first).to_be_visible()


async def counts_what_is_to_be_written(owner: Page, server: RunningServer) -> None:
    await owner.goto(server.url + REVIEWS)
    await expect(owner.get_by_text("No hay ninguna.")).to_be_visible()
    await owner.get_by_role("button", name="Sin escribir · 2").click()
    await expect(owner.locator("[data-unwritten]")).to_contain_text("200")
    async with owner.expect_download() as begun:
        await owner.locator("section", has=owner.locator("[data-unwritten]")).get_by_role("link", name="CSV").click()
    table = (await (await begun.value).path()).read_text("utf-8-sig").splitlines()
    assert table[0].startswith("Nombre,Correo,Valoraciones pendientes,Puntos posibles")
    assert table[1].startswith("Ana Pérez,ana@casa.example,2,200,")


async def writes(customer: Page, folder: Path) -> None:
    """With bad input on the way, and a photo."""
    photo, text = folder / "foto.png", folder / "texto.png"
    Image.new("RGB", (600, 400), "teal").save(photo)
    text.write_text("no es una foto")
    await customer.goto("/")
    await customer.locator("[data-reviews]").click()
    await expect(customer.get_by_role("heading", name="Tus valoraciones")).to_be_visible()
    await customer.get_by_role("listitem").filter(has_text="Café de Etiopía").get_by_role("button").click()
    sheet = customer.get_by_role("dialog", name="Café de Etiopía")
    await sheet.get_by_role("button", name="Enviar valoración").click()
    await expect(sheet.get_by_text("Elige de una a cinco estrellas.")).to_be_visible()
    await sheet.get_by_label("Foto (opcional)").set_input_files(text)
    await expect(sheet.get_by_text(re.compile("usa una imagen PNG"))).to_be_visible()
    await sheet.get_by_label("Foto (opcional)").set_input_files(photo)
    await expect(sheet.get_by_role("button", name="Quitar imagen")).to_be_visible()
    await sheet.get_by_label("4 de 5 estrellas").check(force=True)
    await sheet.get_by_label("Cuéntalo (opcional)").fill("<b>Redondo</b>")
    # what was begun outlives the sheet and the page, and is gone once it is sent
    await sheet.get_by_role("button", name="Ahora no").click()
    await customer.reload()
    await customer.get_by_role("listitem").filter(has_text="Café de Etiopía").get_by_role("button").click()
    await expect(sheet.get_by_text("Aquí sigue lo que empezaste a escribir.")).to_be_visible()
    await expect(sheet.get_by_label("4 de 5 estrellas")).to_be_checked()
    await expect(sheet.get_by_label("Cuéntalo (opcional)")).to_have_value("<b>Redondo</b>")
    await sheet.get_by_role("button", name="Enviar valoración").click()
    await expect(customer.get_by_text("Gracias. El comercio la leerá")).to_be_visible()
    assert await customer.evaluate("Object.keys(localStorage).filter((name) => name.includes('review/'))") == []
    waiting = customer.get_by_role("listitem").filter(has_text="<b>Redondo</b>")
    await expect(waiting.get_by_role("img", name="4 de 5 estrellas")).to_be_visible()
    await expect(waiting.locator("img")).to_be_visible()


async def decides(owner: Page, server: RunningServer) -> None:
    """Refused without a reason, then while somebody else publishes it; published again, answered."""
    await owner.goto(server.url + REVIEWS)
    await owner.get_by_role("button", name="Por decidir · 1").click()  # what was looked at last time is shown first
    one = owner.get_by_role("article", name="Café de Etiopía")
    await expect(one.get_by_text("<b>Redondo</b>")).to_be_visible()
    await one.get_by_role("button", name="Rechazar").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_role("button", name="Rechazar").click()
    await expect(sheet.locator(".problem")).to_be_visible()
    await sheet.get_by_label("Motivo").fill("Habla de otra tienda.")
    await somebody_else_publishes(owner, server)
    await sheet.get_by_role("button", name="Rechazar").click()
    await sheet.get_by_role("button", name="Ver cómo está ahora").click()
    await expect(owner.get_by_role("alert")).to_contain_text("ahora está en otra lista")
    await expect(sheet).to_have_count(0)
    await owner.get_by_role("button", name="Publicadas · 1").click()
    await one.get_by_role("button", name="Rechazar").click()
    await sheet.get_by_role("button", name="Volver a poner lo mío").click()
    await sheet.get_by_role("button", name="Rechazar").click()
    await owner.get_by_role("button", name="Rechazadas · 1").click()
    await expect(one).to_contain_text("Habla de otra tienda.")
    await one.get_by_role("button", name="Publicar").click()
    await expect(owner.get_by_text("Publicada: Café de Etiopía.")).to_be_visible()
    await owner.get_by_role("button", name="Publicadas · 1").click()
    await one.get_by_role("button", name="Responder").click()
    await sheet.get_by_label("Respuesta").fill("Gracias, Ana.")
    await somebody_else_answers(owner, server)
    await sheet.get_by_role("button", name="Guardar").click()
    await sheet.get_by_role("button", name="Ver cómo está ahora").click()
    await expect(sheet.get_by_label("Respuesta")).to_have_value("Gracias.")
    await sheet.get_by_role("button", name="Volver a poner lo mío").click()
    await expect(sheet.get_by_label("Respuesta")).to_have_value("Gracias, Ana.")
    await sheet.get_by_role("button", name="Guardar").click()
    await expect(one.get_by_text("Gracias, Ana.")).to_be_visible()


async def somebody_else_publishes(owner: Page, server: RunningServer) -> None:
    read = '{ reviews(first: 1, state: WRITTEN, merchant: "cafe-aurora") { edges { node { id version } } } }'
    [review] = (await ask(owner, server, read))["reviews"]["edges"]
    await does(owner, server, "approveReview", **review["node"], merchant="cafe-aurora")


async def somebody_else_answers(owner: Page, server: RunningServer) -> None:
    shop = {"merchant": "cafe-aurora"}
    read = '{ reviews(first: 1, state: APPROVED, merchant: "cafe-aurora") { edges { node { id version } } } }'
    [review] = (await ask(owner, server, read))["reviews"]["edges"]
    await does(owner, server, "answerReview", **review["node"], text="Gracias.", **shop)


async def balance_at_home(customer: Page, points: int) -> None:
    await customer.goto("/")
    await balance(customer, points)


async def reads_the_answer(customer: Page) -> None:
    await expect(customer.get_by_text("Valoración publicada").first).to_be_visible()
    await customer.goto("/reviews")
    published = customer.get_by_role("listitem").filter(has_text="Gracias, Ana.")
    await expect(published.get_by_text("+100")).to_be_visible()


async def spends(owner: Page, customer: Page, server: RunningServer) -> None:
    """All of it, at the till: what the order and the review brought, and then some is owed."""
    await at_work(owner, server)
    await finds_ana(owner)
    await owner.get_by_role("button", name="Cobrar con puntos o promociones").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_label("Importe de la compra").fill("6,50")
    await sheet.get_by_role("button", name="Usar 130 puntos").click()
    await expect(sheet.locator("[data-total]")).to_contain_text("0,00")
    await sheet.get_by_role("button", name=re.compile("^Cobrar 0,00")).click()
    await sheet.get_by_role("button", name="Pedir permiso en su móvil").click()
    await customer.goto("/")
    question = customer.get_by_role("dialog", name="¿Usar 130 puntos?")
    await question.get_by_role("button", name="Sí, usarlos").click()
    await expect(sheet).to_be_hidden()
    await balance(customer, 0)
