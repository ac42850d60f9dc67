"""An owner looks at how the programme does, opens what is behind a figure, and puts it on paper."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Playwright, expect
from pypdfium2 import PdfDocument

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, served
from support.story import member_at_home, registered_owner


@ON_SQLITE
async def test_the_owner_reads_the_report_opens_a_figure_and_prints_it(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await owner.emulate_media(color_scheme="dark")
        await member_at_home(browser, server)
        await owner.goto(f"{server.url}/panel/cafe-aurora/customers")
        await owner.get_by_role("link", name="Ana Pérez").click()
        await owner.get_by_label("Importe de la compra").fill("12,50")
        await owner.get_by_role("button", name="Dar puntos", exact=True).last.click()
        await expect(owner.get_by_text("Puntos dados a Ana Pérez.")).to_be_visible()

        await owner.goto(f"{server.url}/panel/cafe-aurora/report")
        await expect(owner.locator("canvas").nth(1)).to_be_visible()
        await expect(owner.get_by_role("link", name="Clientes activos")).to_contain_text("1")
        await owner.get_by_text("Ver como tabla").nth(1).click()
        table = owner.get_by_role("table").filter(has_text="Puntos dados").first
        await expect(table.get_by_role("link", name="12")).to_be_visible()

        drawn = await owner.locator("canvas").first.bounding_box()
        paper = PdfDocument(await owner.pdf(format="A4"))
        words = " ".join(page.get_textpage().get_text_range() for page in paper)
        assert "Café Aurora · Del" in words
        assert "Imprimir" not in words
        assert "Clientes activos" in words
        assert {tuple(round(side, -1) for side in page.get_size()) for page in paper} == {(600, 840)}, "points of A4"
        paper.close()
        assert await owner.locator("canvas").first.bounding_box() == drawn, "the screen is as it was"

        await owner.get_by_role("button", name="Otras fechas").click()
        await owner.get_by_label("Desde").fill("2026-05-02")
        await owner.get_by_label("Hasta").fill("2026-05-01")
        await expect(owner.get_by_text("El final tiene que ser posterior al principio.")).to_be_visible()
        await owner.get_by_role("button", name="Últimos 30 días").click()
        await owner.get_by_role("link", name="Clientes activos").click()
        await expect(owner.get_by_role("button", name="Quitar: Activos")).to_be_visible()
        await expect(owner.get_by_role("link", name="Ana Pérez")).to_be_visible()
        await browser.close()
