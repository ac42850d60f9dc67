"""Paying with points: at the till with the phone's yes, at an e-shop with a code from the wallet."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.length import on_screen
from support.rest import Shop
from support.story import (
    asks_before_it_is_left,
    at_work,
    balance,
    finds_ana,
    has_a_token,
    makes_points_money,
    member_at_home,
    registered_owner,
)


@ON_SQLITE
@on_screen(320, "dark")
async def test_points_pay_at_the_till_and_at_an_e_shop(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        served(tmp_path, FIEL_DATABASE_URL=settings.database) as server,
        httpx.AsyncClient(base_url=server.url) as client,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await makes_points_money(owner, server)
        customer = await member_at_home(browser, server)
        eshop = Shop(client, await has_a_token(owner, server), "")
        await at_work(owner, server)
        await awards(owner, 300)
        await balance(customer, 300)
        await charges(owner, customer)
        await takes_back(owner, customer)
        await buys_online(eshop, customer)
        await sees_the_order(owner, server)
        await eshop.do("POST", "/orders/W-1/state", {"state": "REFUNDED"})
        await customer.goto("/")
        await balance(customer, 300)
        await owner.goto(f"{server.url}/till")
        await finds_ana(owner)
        await charges(owner, customer)
        await cancels_from_the_record(owner, server)
        await balance(customer, 300)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def awards(owner: Page, amount: int) -> None:
    await finds_ana(owner)
    await owner.get_by_label("Importe de la compra").fill(str(amount))
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(owner.get_by_label("Importe de la compra")).to_have_value("")


async def charges(owner: Page, customer: Page) -> None:
    """50.00, of which as many points as may be pay 15.00; bad input on the way, and the phone's yes."""
    await owner.get_by_role("button", name="Cobrar con puntos o promociones").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_label("Importe de la compra").fill("cincuenta")
    await expect(sheet.get_by_text("Escribe el importe con números")).to_be_visible()
    await sheet.get_by_label("Importe de la compra").fill("50")
    await expect(sheet.locator("[data-total]")).to_contain_text("50,00")
    await sheet.get_by_label("Puntos para pagar").fill("999")
    await expect(sheet.get_by_text("Tiene que ser 300 o menos.")).to_be_visible()
    await sheet.get_by_label("Puntos para pagar").fill("")
    await sheet.get_by_role("button", name="Usar 300 puntos").click()
    await expect(sheet.locator("[data-total]")).to_contain_text("35,00")
    await sheet.get_by_label("Código promocional").fill("nada")
    await sheet.get_by_role("button", name="Añadir").click()
    await expect(sheet.get_by_text(re.compile("Ese código no existe"))).to_be_visible()
    await expect(sheet.locator("[data-total]")).to_contain_text("35,00")
    await sheet.get_by_role("button", name=re.compile("^Cobrar 35,00")).click()
    await sheet.get_by_role("button", name="Pedir permiso en su móvil").click()
    question = customer.get_by_role("dialog", name="¿Usar 300 puntos?")
    await expect(question).to_be_visible()
    await sheet_is_sound(customer, "customer/consent/Consent")
    await question.get_by_role("button", name="Sí, usarlos").click()
    await expect(sheet).to_be_hidden()
    await expect(owner.get_by_text(re.compile(r"Cobra 35,00\s€ a Ana Pérez: 15,00\s€ menos"))).to_be_visible()
    await balance(customer, 35)
    await expect(customer.get_by_text("Pagado con puntos").first).to_be_visible()


async def takes_back(owner: Page, customer: Page) -> None:
    await owner.get_by_role("button", name="Deshacer").first.click()
    await expect(owner.get_by_text(re.compile("^Deshecho: Cobra"))).to_be_visible()
    await balance(customer, 300)


async def buys_online(eshop: Shop, customer: Page) -> None:
    """With a code that the customer gets in the wallet."""
    await customer.get_by_role("link", name="Recompensas").click()
    paying = customer.locator("[data-paying]")
    await expect(paying).to_contain_text("15,00")
    await paying.get_by_role("button").click()
    sheet = customer.get_by_role("dialog")
    await sheet.get_by_label("Puntos que puede gastar").fill("muchos")
    await asks_before_it_is_left(customer)
    await expect(sheet.get_by_label("Puntos que puede gastar")).to_have_value("muchos")
    await sheet.get_by_role("button", name="Sacar el código").click()
    await expect(sheet.locator(".problem")).to_be_visible()
    await sheet.get_by_label("Puntos que puede gastar").fill("200")
    await sheet.get_by_role("button", name="Sacar el código").click()
    code = await sheet.locator("[data-token]").inner_text()
    [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
    lines = [{"name": "Un libro", "quantity": 1, "unit_price_minor": 2500}]
    cart: dict[str, Any] = {"customer": {"id": ana["id"]}, "lines": lines, "points": 200}
    quote = (await eshop.do("POST", "/checkout-quotes", cart))["quote"]
    body = {**cart, "order_id": "W-1", "quote": quote, "consent": {"checkout_token": code}}
    paid = await eshop.move("POST", "/checkouts", body)
    assert paid["total_minor"] == 1500
    order = {"id": "W-1", "customer": {"id": ana["id"]}, "lines": lines, "discount_minor": 1000, "total_minor": 1500}
    await eshop.do("POST", "/orders", {**order, "state": "COMPLETED"})
    await customer.goto("/")
    await balance(customer, 115)


async def sees_the_order(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/orders")
    await owner.get_by_text("W-1").first.click()
    await expect(owner.get_by_role("heading", name="Pagado con puntos y promociones")).to_be_visible()
    await expect(owner.get_by_text("200 puntos")).to_be_visible()


async def cancels_from_the_record(owner: Page, server: RunningServer) -> None:
    """As a manager does when more than two minutes have passed."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/customers")
    await owner.get_by_role("link", name=re.compile("Ana Pérez")).click()
    payments = owner.locator("li", has_text="en caja").filter(has_not_text="Devuelto")
    await payments.get_by_role("button", name="Anular el pago").click()
    await sheet_is_sound(owner, "panel/customers/Payments payment_cancel_question")
    await owner.get_by_role("dialog").get_by_role("button", name="Anular el pago").click()
    await expect(owner.get_by_text(re.compile("^Pago de 15,00"))).to_be_visible()
    await expect(payments).to_have_count(0)
