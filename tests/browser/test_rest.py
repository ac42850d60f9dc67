"""A till's whole day over REST beside the browsers: each sees at once what the other does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.rest import Shop
from support.story import at_work, member_at_home, offer, registered_owner


@ON_SQLITE
async def test_a_tills_day_over_rest_beside_the_browsers(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        served(tmp_path, FIEL_DATABASE_URL=settings.database) as server,
        httpx.AsyncClient(base_url=server.url) as client,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await offer(owner, server, "Un café", 10)
        customer = await member_at_home(browser, server)
        till = Shop(client, await makes_a_token(owner, server), "")
        ana = await gives_and_undoes(till, customer)
        await leads_to_the_wallet(till, browser)
        await sells(till, customer, ana)
        await hands_over(till, customer)
        await sees_the_other_till(till, owner, server, customer, ana)
        await refunds(till, owner, server, customer)
        await revokes(till, owner, server)
        await browser.close()


async def balance(customer: Page, points: int) -> None:
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile(f"^ ?{points}"))


async def makes_a_token(owner: Page, server: RunningServer) -> str:
    """In the panel, where an empty form says what it lacks."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/tokens/new")
    await owner.get_by_role("button", name="Crear el token").click()
    await expect(owner.get_by_text("Hace falta este dato.")).to_have_count(1)
    await owner.get_by_label("Nombre del token").fill("Caja del mostrador")
    await owner.get_by_label("Qué lo usa").select_option("TILL")
    await owner.get_by_label("Abrir el monedero de sus clientes").check()
    await owner.get_by_role("button", name="Crear el token").click()
    secret = await owner.locator("[data-secret]").inner_text()
    assert secret.startswith("fiel_")
    return secret


async def gives_and_undoes(till: Shop, customer: Page) -> dict[str, Any]:
    [ana] = (await till.do("GET", "/customers?q=ana"))["data"]
    given = await till.move("POST", "/points", {"customer": {"id": ana["id"]}, "amount_minor": 1250})
    await balance(customer, 12)
    await till.move("POST", f"/points/{given['id']}/reversal", {})
    await balance(customer, 0)
    return dict(ana)


async def leads_to_the_wallet(till: Shop, browser: Browser) -> None:
    """Whom the shop has entered, by a link on its site; once it has ended it says so."""
    eva = await till.do("POST", "/customers", {"name": "Eva Sitio"})
    link = await till.do("POST", f"/customers/{eva['id']}/wallet-link")
    context = await browser.new_context(locale="es-ES", viewport={"width": 360, "height": 780})
    page = await context.new_page()
    await page.goto(link["url"])
    await expect(page.get_by_text("Eva Sitio")).to_be_visible()
    await page.goto(f"{link['url'].rpartition('/w/')[0]}/claim#ended")
    await page.reload()
    await expect(page.get_by_text(re.compile("^Este enlace ha caducado"))).to_be_visible()
    await context.close()


async def sells(till: Shop, customer: Page, ana: dict[str, Any]) -> None:
    await till.do("POST", "/orders", {"id": "T-1", "customer": {"id": ana["id"]}, "total_minor": 4000, "state": "PAID"})
    await expect(customer.get_by_text("40 puntos en camino")).to_be_visible()
    await till.do("POST", "/orders/T-1/state", {"state": "COMPLETED"})
    await balance(customer, 40)
    await expect(customer.get_by_text("40 puntos en camino")).to_have_count(0)


async def hands_over(till: Shop, customer: Page) -> None:
    await customer.get_by_role("link", name="Recompensas").click()
    await customer.get_by_role("button", name="Un café").click()
    await customer.get_by_role("button", name="Pedir recompensa").click()
    await expect(customer.get_by_text("Pedido: Un café")).to_be_visible()
    [waiting] = (await till.do("GET", "/redemptions"))["data"]
    await till.move("POST", f"/redemptions/{waiting['id']}/confirmation")
    await customer.get_by_role("link", name="Monedero").click()
    await balance(customer, 30)


async def sees_the_other_till(
    till: Shop, owner: Page, server: RunningServer, customer: Page, ana: dict[str, Any]
) -> None:
    """What an employee gives in the browser."""
    await at_work(owner, server)
    await owner.get_by_label("Buscar cliente").fill("Ana")
    await owner.get_by_role("button", name="Buscar").click()
    await owner.get_by_role("button", name="Ana Pérez").click()
    await expect(owner.locator("[data-balance]")).to_contain_text("30")
    await owner.get_by_label("Importe de la compra").fill("5")
    await expect(owner.get_by_text("Gana 5 puntos")).to_be_visible()
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await balance(customer, 35)
    assert (await till.do("GET", f"/customers/{ana['id']}"))["balance"] == 35
    await till.move("POST", "/points", {"customer": {"id": ana["id"]}, "points": 3})
    await expect(owner.locator("[data-balance]")).to_contain_text("38")


async def refunds(till: Shop, owner: Page, server: RunningServer, customer: Page) -> None:
    told = await till.do("POST", "/orders/T-1/refunds", {"id": "R-1", "amount_minor": 1000})
    assert told["points"] == 30
    await balance(customer, 28)
    await owner.goto(f"{server.url}/panel/cafe-aurora/orders")
    await owner.get_by_role("link", name=re.compile("T-1")).click()
    await expect(owner.get_by_text("devuelto en parte")).to_be_visible()
    await expect(owner.get_by_text("R-1")).to_be_visible()


async def revokes(till: Shop, owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/tokens")
    await owner.get_by_text("Caja del mostrador").first.click()
    await owner.get_by_role("button", name="Anular").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Anular").click()
    await expect(owner.get_by_text("anulado")).to_be_visible()
    assert await till.problem("GET", "/me") == (401, "TOKEN_REFUSED")
