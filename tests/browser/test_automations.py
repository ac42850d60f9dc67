"""Automations and periodic gifts: made in the panel from an idea, tried on a customer, turned on; what came of it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.story import at_work, finds_ana, member_at_home, registered_owner

AUTOMATIONS, GIFTS = "/panel/cafe-aurora/automations", "/panel/cafe-aurora/gifts"


@ON_SQLITE
async def test_an_idea_becomes_an_automation_that_runs(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        customer = await member_at_home(browser, server)
        await starts_from_an_idea(owner, server)
        await builds_on_it(owner)
        await tries_it_and_turns_it_on(owner)
        await at_work(owner, server)
        await finds_ana(owner)
        await owner.get_by_label("Importe de la compra").fill("30")
        await owner.get_by_role("button", name="Dar puntos", exact=True).click()
        await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?55"))
        await expect(customer.get_by_text("Gracias por tu primera compra").first).to_be_visible()
        await reads_what_came_of_it(owner, server)
        await gives_each_month(owner, server)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def starts_from_an_idea(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{AUTOMATIONS}")
    await expect(owner.get_by_text("Aún no hay ninguno. Empieza con una idea")).to_be_visible()
    await owner.get_by_role("button", name="Gracias por la primera compra").click()
    await expect(owner.get_by_label("Cuando…")).to_have_value("FIRST_PURCHASE")


async def builds_on_it(owner: Page) -> None:
    """A question with a lane that gives too much; its error stands with it, wherever it is."""
    await owner.get_by_role("button", name="Añadir un paso aquí").last.click()
    await owner.get_by_role("button", name="Preguntar").click()
    question = owner.get_by_role("region", name="Paso 2", exact=True)
    await question.get_by_label("Dato", exact=True).select_option("SPEND")
    await question.get_by_label("Al menos").fill("20")
    yes = owner.get_by_role("list", name="Si se cumple, del paso 2")
    await yes.get_by_role("button", name="Añadir un paso aquí").click()
    await yes.get_by_role("button", name="Hacer algo").click()
    gift = owner.get_by_role("region", name="Paso 2 · Sí · 1")
    await gift.get_by_label("Puntos", exact=True).fill("0")
    await owner.get_by_role("region", name="Paso 1", exact=True).get_by_role("button").click()
    await owner.get_by_role("button", name="Bajar el paso 1", exact=True).click()
    await owner.get_by_role("button", name="Guardar borrador").click()
    gift = owner.get_by_role("region", name="Paso 1 · Sí · 1")
    await expect(gift.get_by_role("alert")).to_be_visible()
    await expect(gift.get_by_text("Por corregir")).to_be_visible()
    await gift.get_by_label("Puntos", exact=True).fill("5")
    await gift.get_by_role("button", name="Quitar el paso 1 · Sí · 1").click()
    await expect(owner.get_by_text("Nada: sigue con lo de después").first).to_be_visible()
    await owner.get_by_role("button", name="Deshacer").click()
    await owner.get_by_label("Nombre", exact=True).fill("Primera compra")
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(owner.get_by_role("heading", name="Primera compra", exact=True)).to_be_visible()
    await expect(owner.locator("[data-lane=yes]").get_by_text("5 puntos")).to_be_visible()


async def tries_it_and_turns_it_on(owner: Page) -> None:
    trial = owner.get_by_role("region", name="Probar antes de publicar")
    await trial.get_by_label("Busca un cliente").fill("Ana")
    await trial.get_by_role("button", name="Buscar").click()
    await trial.get_by_role("button", name="Ana Pérez").click()
    await expect(trial.get_by_text("No se cumplió")).to_be_visible()
    await expect(trial.get_by_text(re.compile(r"\+20 puntos; saldo: 20"))).to_be_visible()
    await owner.get_by_role("button", name="Encender").click()
    await expect(owner.get_by_text(re.compile("Encendido desde"))).to_be_visible()
    await expect(owner.get_by_text("Nadie ha entrado todavía.")).to_be_visible()


async def reads_what_came_of_it(owner: Page, server: RunningServer) -> None:
    """In its history, and in the record of who has gone through it."""
    await owner.goto(f"{server.url}{AUTOMATIONS}")
    await expect(owner.get_by_text("1 al final · 25 puntos")).to_be_visible()
    await owner.get_by_role("link", name="Primera compra").click()
    run = owner.locator("[data-runs] li").first
    await run.get_by_text("Ana Pérez").click()
    await expect(run.get_by_text("Se cumplió")).to_be_visible()
    await expect(run.get_by_text(re.compile(r"\+5 puntos; saldo"))).to_be_visible()
    await owner.get_by_role("button", name="En camino").click()
    await expect(owner.get_by_text("Nadie está así.")).to_be_visible()
    await owner.get_by_role("button", name="Todo", exact=True).click()
    await run.get_by_text("Ana Pérez").click()
    await run.get_by_role("link", name="Ver la ficha").click()
    await expect(owner.locator("[data-runs]").get_by_text("Primera compra", exact=True)).to_be_visible()


async def gives_each_month(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{GIFTS}/new")
    await owner.get_by_label("Nombre", exact=True).fill("Cada mes")
    await owner.get_by_label("Qué lee el cliente").fill("Un detalle de la casa")
    await owner.get_by_label("Puntos para cada uno").fill("10")
    preview = owner.get_by_role("region", name="Qué haría")
    await expect(preview.get_by_text("Próximas fechas")).to_be_visible()
    await expect(preview.locator("ol li")).to_have_count(3)
    await owner.get_by_label("Día del mes").fill("40")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Tiene que ser 31 o menos.")).to_be_visible()
    await owner.get_by_label("Día del mes").fill("31")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("El día 31 de cada mes a las 10:00")).to_be_visible()
    await owner.get_by_role("button", name="Encender").click()
    await expect(owner.get_by_text("Encendido: se dará desde la próxima fecha.")).to_be_visible()
