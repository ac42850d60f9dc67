"""Missed points on screens: a receipt with its photo, accepted while its customer looks on; and one refused."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.files import picture
from support.story import ask, at_work, balance, does, finds_ana, member_at_home, registered_owner

RECEIPTS = "/panel/cafe-aurora/receipts"


@ON_SQLITE
async def test_a_forgotten_receipt_brings_its_points_and_a_wrong_one_a_reason(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        customer = await member_at_home(browser, server)
        await expect(customer.locator("[data-receipts]")).to_have_count(0)
        await takes_receipts(owner, server)
        await gives_at_the_till(owner, server)
        await balance(customer, 12)
        await claims(customer, tmp_path)
        await accepts(owner, server)
        accepted = customer.get_by_role("article", name="Ticket T-100")
        await expect(accepted.get_by_text("Aceptado")).to_be_visible()
        await expect(accepted.get_by_text("+13")).to_be_visible()
        await customer.get_by_role("link", name="Monedero").first.click()
        await balance(customer, 25)
        await refuses(customer, owner, server)
        await expect(customer.get_by_text("No es de nuestra tienda.")).to_be_visible()
        await customer.goto("/inbox")
        await customer.get_by_role("link", name=re.compile("no ha aceptado tu ticket")).click()
        await expect(customer.get_by_role("heading", name="Puntos olvidados")).to_be_visible()
        await a_colleague_is_first(customer, owner, server)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def takes_receipts(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/program")
    await owner.get_by_label("Los clientes presentan tickets").check()
    await owner.get_by_label("Días que puede tener un ticket").fill("0")
    await owner.get_by_role("button", name="Ver cambios").click()
    await expect(owner.get_by_text("Tiene que ser 1 o más.")).to_be_visible()
    await owner.get_by_label("Días que puede tener un ticket").fill("7")
    await owner.get_by_role("button", name="Ver cambios").click()
    await owner.get_by_role("button", name="Guardar").last.click()
    await expect(owner.get_by_role("status").get_by_text("Guardado")).to_be_visible()


async def gives_at_the_till(owner: Page, server: RunningServer) -> None:
    """The same amount on the same day: the queue will say so."""
    await at_work(owner, server)
    await finds_ana(owner)
    await owner.get_by_label("Importe de la compra").fill("12,50")
    await owner.get_by_role("button", name=re.compile("^Dar")).click()
    await expect(owner.get_by_text("+12 puntos para Ana Pérez")).to_be_visible()


async def claims(customer: Page, folder: Path) -> None:
    """With bad input on the way, and a photo."""
    photo, text = folder / "ticket.png", folder / "texto.png"
    photo.write_bytes(picture(600, 900))
    text.write_text("no es una foto")
    await customer.goto("/")
    await customer.locator("[data-receipts]").click()
    await customer.get_by_role("button", name="Presentar un ticket").click()
    sheet = customer.get_by_role("dialog", name="Presentar un ticket")
    await sheet.get_by_role("button", name="Enviar ticket").click()
    await expect(sheet.get_by_text("Hace falta este dato.")).to_have_count(2)
    await sheet.get_by_label("Número del ticket").fill("T-100")
    entries = await customer.evaluate("history.length")
    question = customer.get_by_role("dialog", name="¿Salir sin guardar?")
    await customer.evaluate("history.back()")  # the phone's own way back
    await question.get_by_role("button", name="Seguir aquí").click()
    await expect(question).to_have_count(0)
    await customer.keyboard.press("Escape")
    await question.get_by_role("button", name="Seguir aquí").click()
    await expect(sheet.get_by_label("Número del ticket")).to_have_value("T-100")
    assert await customer.evaluate("[history.length, location.pathname.endsWith('/receipts')]") == [entries, True]
    await sheet.get_by_label("Importe (EUR)").fill("12,50")
    await sheet.get_by_label("Fecha de la compra").fill("2020-01-01")
    await sheet.get_by_role("button", name="Enviar ticket").click()
    await expect(sheet.get_by_text(re.compile("este es más antiguo"))).to_be_visible()
    await sheet.get_by_label("Fecha de la compra").fill(await customer.evaluate(
        "new Intl.DateTimeFormat('sv-SE').format(new Date())"  # the shop took its zone from such a browser
    ))  # fmt: skip
    await sheet.get_by_label("Foto del ticket (opcional)").set_input_files(text)
    await expect(sheet.get_by_text(re.compile("usa una imagen PNG"))).to_be_visible()
    await sheet.get_by_label("Foto del ticket (opcional)").set_input_files(photo)
    await expect(sheet.get_by_role("button", name="Quitar imagen")).to_be_visible()
    await sheet.get_by_role("button", name="Enviar ticket").click()
    await expect(customer.get_by_text("Enviado. Te avisaremos")).to_be_visible()
    waiting = customer.get_by_role("article", name="Ticket T-100")
    await expect(waiting.get_by_text("En espera")).to_be_visible()
    await expect(waiting.get_by_role("img", name="Foto del ticket T-100")).to_be_visible()


async def accepts(owner: Page, server: RunningServer) -> None:
    """After a look at the photo, at what it brings, and at what speaks against it."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/")
    await owner.get_by_role("link", name="Tickets por decidir 1").click()
    await owner.get_by_role("article", name="Ticket T-100").get_by_role("button", name="Revisar").click()
    sheet = owner.get_by_role("dialog", name="Ticket T-100")
    photo = sheet.get_by_role("img", name="Foto del ticket T-100")
    await expect(photo).to_be_visible()
    assert await photo.evaluate("image => image.decode().then(() => image.naturalWidth)") == 600
    await expect(sheet.locator("[data-hint]")).to_contain_text("Quizá ya se dio: compra de 12,50")
    await sheet.get_by_label("Importe (EUR)").fill("doce")
    await expect(sheet.get_by_text("Escribe el importe con números, como 12,50.")).to_be_visible()
    await sheet.get_by_label("Importe (EUR)").fill("12,80")
    await expect(sheet.get_by_text(re.compile("^Gana 13 puntos"))).to_be_visible()
    await expect(sheet.locator("[data-hint]")).to_have_count(0)
    await sheet.get_by_label("Importe (EUR)").fill("12,50")
    await expect(sheet.get_by_text(re.compile("^Gana 13 puntos: tendrá 25"))).to_be_visible()
    await sheet.get_by_role("button", name="Aceptar y dar los puntos").click()
    await expect(owner.get_by_text("13 puntos para Ana Pérez.")).to_be_visible()
    await expect(owner.get_by_role("button", name="Aceptados · 1")).to_be_visible()


async def refuses(customer: Page, owner: Page, server: RunningServer) -> None:
    await customer.locator("[data-receipts]").click()
    await customer.get_by_role("button", name="Presentar un ticket").click()
    sheet = customer.get_by_role("dialog", name="Presentar un ticket")
    await sheet.get_by_label("Número del ticket").fill("t100")
    await sheet.get_by_label("Importe (EUR)").fill("3")
    await sheet.get_by_role("button", name="Enviar ticket").click()
    await expect(sheet.get_by_text(re.compile("^Ya has presentado este ticket"))).to_be_visible()
    await sheet.get_by_label("Número del ticket").fill("OTRO-1")
    await sheet.get_by_role("button", name="Enviar ticket").click()
    await expect(customer.get_by_role("article", name="Ticket OTRO-1")).to_be_visible()
    await owner.goto(server.url + RECEIPTS)
    await owner.get_by_role("article", name="Ticket OTRO-1").get_by_role("button", name="Revisar").click()
    decision = owner.get_by_role("dialog", name="Ticket OTRO-1")
    await decision.get_by_role("button", name="No aceptar").click()
    await expect(decision.get_by_label("Motivo")).to_be_visible()
    await decision.get_by_role("button", name="No aceptar").click()
    await expect(decision.locator(".problem")).to_be_visible()
    await decision.get_by_label("Motivo").fill("No es de nuestra tienda.")
    await decision.get_by_role("button", name="No aceptar").click()
    await expect(owner.get_by_text("Ticket OTRO-1: no aceptado.")).to_be_visible()


async def a_colleague_is_first(customer: Page, owner: Page, server: RunningServer) -> None:
    """Then there is nothing to decide: no button is left that can only be refused."""
    shop = {"merchant": "cafe-aurora"}
    today = await customer.evaluate("new Intl.DateTimeFormat('sv-SE').format(new Date())")
    await does(
        customer, server, "claimReceipt", number="OTRO-2", date=today, amountMinor=400, idempotencyKey="otro-2", **shop
    )
    await owner.goto(server.url + RECEIPTS)
    await owner.get_by_role("article", name="Ticket OTRO-2").get_by_role("button", name="Revisar").click()
    decision = owner.get_by_role("dialog", name="Ticket OTRO-2")
    await expect(decision.locator(".example")).to_be_visible()  # it is looked at no more
    await decision.get_by_role("button", name="No aceptar").click()
    await decision.get_by_label("Motivo").fill("No se lee.")
    read = '{ receiptClaims(first: 1, state: WAITING, merchant: "cafe-aurora") { edges { node { id version } } } }'
    [claim] = (await ask(owner, server, read))["receiptClaims"]["edges"]
    await does(owner, server, "refuseReceipt", **claim["node"], reason="Está repetido.", **shop)
    await decision.get_by_role("button", name="No aceptar").click()
    await expect(owner.get_by_role("alert")).to_be_visible()
    await expect(owner.get_by_role("dialog")).to_have_count(0)
    await expect(owner.get_by_role("button", name="Por decidir · 0")).to_be_visible()
    await expect(owner.get_by_role("button", name="Revisar")).to_have_count(0)
