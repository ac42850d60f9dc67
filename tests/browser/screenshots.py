"""Takes the README's pictures from the demo: ``make screenshots``."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

sys.path.insert(0, str(Path(__file__).parents[1]))
from support.browser import FLAGS, find_chromium, until_healthy
from support.postgres import free_port

OUT = Path(__file__).parents[2] / "pwa" / "screenshots"
PASSWORD = "demo1234"
SECONDS_TO_BUILD = 300


async def main() -> None:
    chromium = find_chromium()
    if chromium is None:
        sys.exit("no Chromium: apt-get install chromium")
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        port, log = free_port(), Path(folder) / "demo.log"
        url = f"http://localhost:{port}"
        with log.open("w") as output:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "fiel", "demo", "--port", str(port), "--data", folder,
                env={**os.environ, "FIEL_LOG_LEVEL": "error"}, stdout=output, stderr=output,
            )  # fmt: skip
        try:
            await until_healthy(url, process, log, SECONDS_TO_BUILD)
            await _take(url, chromium)
        finally:
            process.terminate()
            await process.wait()


async def _take(url: str, chromium: str) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for scheme in ("light", "dark"):
            context = await browser.new_context(
                viewport={"width": 390, "height": 780}, device_scale_factor=2, locale="es-ES", base_url=url,
                color_scheme="dark" if scheme == "dark" else "light",
            )  # fmt: skip
            page = await context.new_page()
            await _sign_in(page, "/sign-in", "cliente@fiel.example")
            await expect(page.locator("[data-balance]").first).to_be_visible()
            await page.get_by_role("button", name="Café Aurora").click()
            await page.screenshot(path=OUT / f"wallet-{scheme}.png")
            if scheme == "light":
                await page.get_by_role("button", name="Mostrar mi QR").click()
                await expect(page.locator("canvas")).to_be_visible()
                await page.screenshot(path=OUT / "qr.png")
                await page.get_by_role("button", name="Cerrar").click()
                await page.get_by_role("link", name="Recompensas").click()
                await expect(page.get_by_text("Catálogo")).to_be_visible()
                await page.screenshot(path=OUT / "rewards.png")
                await context.clear_cookies()
                await _sign_in(page, "/till", "caja@fiel.example")
                await page.get_by_role("button", name="Plaza Mayor").click()
                await page.get_by_label("Buscar cliente").fill("Lucía Serrano")
                await page.get_by_role("button", name="Buscar", exact=True).click()
                await page.get_by_role("button", name="Lucía Serrano").click()
                await page.get_by_label("Importe de la compra").fill("12,50")
                await expect(page.get_by_text("Gana 25 puntos")).to_be_visible()
                await page.screenshot(path=OUT / "till.png")
                await context.clear_cookies()
                await _sign_in(page, "/panel", "comercio@fiel.example")
                await expect(page.locator("canvas").first).to_be_visible()
                await page.screenshot(path=OUT / "panel.png")
                await page.goto("/panel/cafe-aurora/imports")
                await page.get_by_role("link", name="tarjetas de cartón.csv").click()
                await expect(page.get_by_role("link", name="Amparo Lozano")).to_be_visible()
                await page.screenshot(path=OUT / "import.png")
            await context.close()
        await browser.close()


async def _sign_in(page: Page, path: str, email: str) -> None:
    await page.goto(path)
    await page.get_by_label("Correo o teléfono").fill(email)
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Entrar").click()


if __name__ == "__main__":
    asyncio.run(main())
