"""Tiers and badges from the panel to the wallet and the till, each seen where it belongs."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, RunningServer, served
from support.story import at_work, balance, member_at_home, registered_owner

COUNT_BURSTS = """sessionStorage.bursts ??= "[]";
  new MutationObserver((changes) => {
    const fresh = changes.flatMap((one) => [...one.addedNodes]).filter((one) => one.parentElement?.matches(".burst"));
    const told = fresh.map((one) => one.textContent.trim()).filter(Boolean);
    sessionStorage.bursts = JSON.stringify([...JSON.parse(sessionStorage.bursts), ...told]);
  }).observe(document, {subtree: true, childList: true});"""


@ON_POSTGRES
async def test_a_tier_and_a_badge_are_made_reached_and_shown(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await sets_up(owner, server)
        customer = await member_at_home(browser, server)
        await expect(customer.locator("[data-standing]")).to_contain_text("Para Plata: 50 puntos más.")
        await customer.context.add_init_script(COUNT_BURSTS)
        await customer.goto("/privacy")  # while nobody looks at the wallet
        await at_work(owner, server)
        await gives(owner, "60")
        await expect(owner.locator("[data-standing]")).to_contain_text("Plata")
        await customer.goto("/m/cafe-aurora/")
        await expect(customer.get_by_text("¡Has llegado al nivel Plata!")).to_be_visible()
        await customer.reload()
        strip = customer.locator("[data-standing]")
        await expect(strip).to_contain_text("Plata")
        await expect(strip).to_contain_text("1 de 1 insignia")
        await expect(owner.locator("[data-standing]")).to_contain_text("Plata")
        await strip.click()
        await expect(customer.get_by_role("heading", name="Nivel e insignias")).to_be_visible()
        await expect(customer.get_by_text("Tus compras dan puntos × 1,5.")).to_be_visible()
        await expect(customer.get_by_text(re.compile("^Tuya desde el "))).to_be_visible()
        await customer.get_by_role("link", name="Avisos").click()
        await expect(customer.get_by_text("¡Ya eres Plata en Café Aurora!")).to_be_visible()
        await customer.get_by_role("link", name="Monedero").click()
        await gives(owner, "10", preview="Gana 15 puntos")
        await balance(customer, 75)
        bursts: list[str] = await customer.evaluate("JSON.parse(sessionStorage.bursts)")
        assert [one for one in bursts if "Plata" in one] == ["¡Has llegado al nivel Plata!"]  # this once
        await browser.close()


async def sets_up(owner: Page, server: RunningServer) -> None:
    """With a mistake on the way."""
    screen = f"{server.url}/panel/cafe-aurora/achievements"
    await owner.goto(f"{screen}/new-tier")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Hace falta este dato.")).to_be_visible()
    await owner.get_by_label("Nombre").fill("Plata")
    await owner.get_by_label("Puntos ganados").fill("50")
    await owner.get_by_label("Sus compras dan puntos por").fill("1,5")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("50 puntos · puntos × 1,5")).to_be_visible()
    await owner.goto(f"{screen}/new-badge")
    await owner.get_by_label("Nombre").fill("Bienvenida")
    await owner.get_by_label("Desde").fill("dos")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.locator(".problem")).to_be_visible()
    await owner.get_by_label("Desde").fill("1")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Número de compras · desde 1")).to_be_visible()
    await owner.get_by_label("Usar niveles").check()
    await owner.get_by_label("Usar insignias").check()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado. Cada cliente pasa a su sitio en unos momentos.")).to_be_visible()


async def gives(owner: Page, amount: str, preview: str = "Gana") -> None:
    if not await owner.get_by_label("Importe de la compra").is_visible():
        await owner.get_by_label("Buscar cliente").fill("Ana")
        await owner.get_by_role("button", name="Buscar").click()
        await owner.get_by_role("button", name="Ana Pérez").click()
    await owner.get_by_label("Importe de la compra").fill(amount)
    await expect(owner.get_by_text(re.compile(preview))).to_be_visible()
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
